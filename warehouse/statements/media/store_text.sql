-- A text found in a file, once.
insert into core.media_text (sha256, kind, position, text, engine, terms)
values (%(sha256)s, %(kind)s, %(position)s, %(text)s, %(engine)s, %(terms)s::tsvector)
on conflict (sha256, kind, position) do nothing
