-- The newest page as it is stored now.
insert into core.preview_page (watch_key, etag, last_modified)
values (%(watch_key)s, %(etag)s, %(last_modified)s)
on conflict (watch_key) do update set etag = excluded.etag, last_modified = excluded.last_modified
