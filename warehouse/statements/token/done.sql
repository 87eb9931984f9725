-- The time-stamp has come.
delete from raw.token_request where number = %(number)s and authority = %(authority)s
