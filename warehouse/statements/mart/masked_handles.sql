-- Which of some handles are named anywhere but over a person who is painted over.
select n.platform, n.handle
from unnest(%(platforms)s::text[], %(handles)s::text[]) as n (platform, handle)
where exists (
    select from mart.handle_masked as h where h.handle_platform = n.platform and h.handle = n.handle
)
