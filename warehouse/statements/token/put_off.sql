-- The authority failed: asked again later, each time twice as late, at most a day.
update raw.token_request
set
    tries = tries + 1,
    said = %(said)s,
    not_before = now() + least(interval '1 minute' * power(2, least(tries, 11)), interval '1 day')
where number = %(number)s and authority = %(authority)s
