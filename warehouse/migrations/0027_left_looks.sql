-- Looks that were broken off between their last batch and their end: the next look at the source closes them first.
create index file_left on raw.file (name, method) where done_at is null;
