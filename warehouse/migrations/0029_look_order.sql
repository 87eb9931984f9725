-- The last look at a live source: the next one begins after it.
create index file_live on raw.file (name, method, file_id) where size_bytes = 0;
