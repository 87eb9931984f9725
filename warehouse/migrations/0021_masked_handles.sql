-- What the masked text paints over leaves no export in another column.

create function core.lies_over_victim(reading bigint, first_offset integer, last_offset integer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from core.victim as p
        where
            p.reading_id = reading
            and not p.is_hidden
            and p.start_offset < last_offset
            and first_offset < p.end_offset
    )
$$;
revoke execute on function core.lies_over_victim from public;
comment on function core.lies_over_victim is
    'Whether a stretch of a text as read touches a person who is painted over; tells nothing else of the person';
