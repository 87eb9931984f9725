-- All time-stamps, by head.
select number, authority, response, response_sha256, stamped_at from raw.token order by number, authority
