-- Alerts that this run has not seen are over.
update core.alert set closed_at = now() where closed_at is null and last_seen_at < now()
