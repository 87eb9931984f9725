-- A head that waits for a time-stamp of an authority.
insert into raw.token_request (number, authority)
values (%(number)s, %(authority)s)
on conflict (number, authority) do nothing
