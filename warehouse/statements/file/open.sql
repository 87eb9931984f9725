-- A file is known by its content: a second name for it changes nothing.
insert into raw.file (sha256, name, size_bytes, method, modified_at)
values (%(sha256)s, %(name)s, %(size_bytes)s, %(method)s, %(modified_at)s)
on conflict (sha256) do nothing
