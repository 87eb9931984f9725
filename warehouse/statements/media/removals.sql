-- Files that are still to be removed from the store.
select sha256 from raw.media_removal order by noted_at, sha256
