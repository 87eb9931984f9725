-- What a check has found. A failure that stood keeps its time and, while the count does not rise, its acceptance.
insert into core.check_result as k (check_name, checked_at, offending_count, examples, failed_since)
values (
    %(name)s, now(), %(count)s, %(examples)s, case when %(count)s > 0 then now() end
)
on conflict (check_name) do update
set
    checked_at = now(),
    offending_count = excluded.offending_count,
    examples = excluded.examples,
    failed_since = case when excluded.offending_count > 0 then coalesce(k.failed_since, now()) end,
    accepted_until = case when excluded.offending_count between 1 and k.offending_count then k.accepted_until end,
    accepted_because = case when excluded.offending_count between 1 and k.offending_count then k.accepted_because end
