-- Whether the case names this already.
select exists (
    select from core.case_item
    where
        (case_id, kind) = (%(case_id)s, %(kind)s)
        and (source_id, message_id, realm, value)
        is not distinct from (%(source_id)s::bigint, %(message_id)s::bigint, %(realm)s::text, %(value)s::text)
)
