-- Versions of messages that nothing is known of; each message is staged once.
insert into core.version (version_id, source_id, message_id, text, text_sha256, links_sha256, links, entities)
select version_id, source_id, message_id, text, text_sha256, links_sha256, links, entities
from pg_temp.staged
