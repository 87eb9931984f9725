-- Cases of the login, open ones first.
select "case", purpose, legal_ground, opened_by, opened_at, closed_by, closed_at, is_held, members, item_count
from mart.case
where %(name)s::text is null or "case" = %(name)s
order by closed_at is not null, opened_at desc, "case"
