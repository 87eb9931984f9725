-- Files that were refused, by whatever message they came.
select distinct sha256 from raw.message_media where sha256 is not null and outcome in ('known_file', 'words')
