-- What was noted as new and is searchable now; what comes meanwhile stays noted.
delete from core.new_version as w
where
    w.step = 'search'
    and not exists (
        select from core.version as v
        where
            v.version_id between w.first_id and w.last_id
            and not exists (select from core.search_document as d where d.version_id = v.version_id)
    )
