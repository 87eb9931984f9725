-- A file of the store, once.
insert into raw.media (sha256, size_bytes, mime, width, height, phash, trouble)
values (%(sha256)s, %(size_bytes)s, %(mime)s, %(width)s, %(height)s, %(phash)s::bit(64), %(trouble)s)
on conflict (sha256) do nothing
