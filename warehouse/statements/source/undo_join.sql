-- The join in force of a chat ends; its record stays.
update core.source_join
set undone_at = now(), undone_because = %(reason)s, is_undone_by_person = %(is_by_person)s
where from_source = %(from_source)s and undone_at is null
returning into_source
