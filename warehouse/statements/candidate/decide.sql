-- A person's decision about a candidate that messages name, or that has been decided before.
insert into core.candidate_decision (platform, candidate, decision)
select %(platform)s, %(candidate)s, %(decision)s
where
    exists (select from core.candidate_mention where platform = %(platform)s and candidate = %(candidate)s)
    or exists (select from core.candidate_decision where platform = %(platform)s and candidate = %(candidate)s)
on conflict (platform, candidate) do update set decision = excluded.decision, decided_at = now()
