-- A file that is to be removed from the store.
insert into raw.media_removal (sha256) values (%(sha256)s) on conflict do nothing
