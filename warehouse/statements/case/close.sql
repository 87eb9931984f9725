-- The case shows nothing to its members from now on; its record stays.
update core.case set closed_at = now(), closed_by = session_user where case_id = %(case_id)s and closed_at is null
