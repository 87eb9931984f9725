-- The holds on exactly this end; their records stay.
update core.hold
set lifted_at = now(), lifted_by = session_user
where source_id = %(source_id)s and message_id is not distinct from %(message_id)s::bigint and lifted_at is null
