-- Heads that may ask for their time-stamp now, the newest first, as it covers those before; a row is taken by one process.
select r.number, r.authority, h.document
from raw.token_request as r
join raw.head as h using (number)
where r.not_before <= now() and r.authority <> all(%(failing)s::text[])
order by r.number desc, r.authority
limit 1
for update of r skip locked
