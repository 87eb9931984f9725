-- A login that works on the case no longer.
update core.case_member set removed_at = now() where case_id = %(case_id)s and member = %(member)s and removed_at is null
