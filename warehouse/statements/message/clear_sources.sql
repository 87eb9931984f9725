-- Forget what was derived for some chats; readings and mentions go with their versions. The captures stay.
with versions as (
    delete from core.version where source_id = any(%(source_ids)s)
),
sightings as (
    delete from core.sighting where source_id = any(%(source_ids)s)
)
delete from core.message where source_id = any(%(source_ids)s)
