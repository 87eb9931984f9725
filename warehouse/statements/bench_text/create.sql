-- A table without keys or indexes that takes texts alone.
create table raw.bench_text (
    text text
)
