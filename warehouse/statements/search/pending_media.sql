-- Texts in images that the search knows as found only.
select sha256, kind, position, text
from core.media_text
where not is_read
order by sha256, kind, position
limit %(limit)s
