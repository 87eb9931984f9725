-- The few looks that show what is gone, among the many of a chat that is followed.
create index snapshot_window on raw.snapshot (source_id) where is_complete_window;
