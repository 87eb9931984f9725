-- Let the account go.
select pg_advisory_unlock(4502, hashtext(%(account)s))
