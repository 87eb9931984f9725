-- What was noted as new and has been looked at now; what comes meanwhile stays noted.
delete from core.new_version as w
where
    w.step = 'template'
    and not exists (
        select from core.version as v
        where
            v.version_id between w.first_id and w.last_id
            and not exists (select from core.template_member as g where g.version_id = v.version_id)
    )
