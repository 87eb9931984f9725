-- Readers go on while the view is refreshed.
refresh materialized view concurrently mart.daily
