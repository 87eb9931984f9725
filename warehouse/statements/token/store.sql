-- The response of an authority, as it came.
insert into raw.token (number, authority, response, response_sha256, stamped_at)
values (%(number)s, %(authority)s, %(response)s, %(response_sha256)s, %(stamped_at)s)
on conflict (number, authority) do nothing
