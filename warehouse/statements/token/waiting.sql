-- How many heads wait for a time-stamp, since when the next may be asked, and what was said last.
select number, authority, not_before, tries, said from raw.token_request order by number, authority
