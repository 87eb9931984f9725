-- Up to which change the daily counts went that were shown at an instant.
select p.shows
from past.publication as p
join past.change as c on c.change_id = p.since
where c.at <= %(as_of)s
order by c.at desc
limit 1
