-- Versions that still exist; two processes that store readings of the same ones take turns.
select version_id from core.version where version_id = any(%(version_ids)s) order by version_id for no key update
