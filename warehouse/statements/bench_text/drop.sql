-- The comparison leaves nothing behind.
drop table if exists raw.bench_text
