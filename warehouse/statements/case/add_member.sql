-- A login that works on the case from now on.
insert into core.case_member (case_id, member) values (%(case_id)s, %(member)s)
on conflict (case_id, member) do update set removed_at = null
