-- What the server gave with the newest page when it was last stored.
select etag, last_modified from core.preview_page where watch_key = %(watch_key)s
