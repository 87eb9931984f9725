-- The time-stamp has come: it covers the heads before, as each names the one before it.
delete from raw.token_request where number <= %(number)s and authority = %(authority)s
