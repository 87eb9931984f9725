-- The last head, if any.
select number, document, signature from raw.head order by number desc limit 1
