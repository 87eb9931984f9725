-- What was noted as new and has been read now; what comes meanwhile stays noted.
delete from core.new_version as w
where
    w.step = 'reading'
    and not exists (
        select from core.version as v
        where
            v.version_id between w.first_id and w.last_id
            and not exists (select from core.reading as r where r.version_id = v.version_id)
    )
