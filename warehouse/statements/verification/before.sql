-- The link before a stretch of a chain, and where the stretch before it ended.
select
    (select link from raw.link where source_id = %(source_id)s and position = %(first)s - 1),
    (select max(last) from raw.head_tip where source_id = %(source_id)s and last < %(first)s)
