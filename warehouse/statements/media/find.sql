-- What became of a file that was met before, in whatever message; only where its content is known.
select outcome, sha256
from raw.message_media
where media_key = %(media_key)s and sha256 is not null
limit 1
