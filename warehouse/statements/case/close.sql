-- The case shows nothing to its members from now on; its record stays. The database sets who closed it.
update core.case set closed_at = now() where case_id = %(case_id)s and closed_at is null
