-- Hold, or no longer, all that a case names.
update core.case set is_held = %(is_held)s where case_id = %(case_id)s
