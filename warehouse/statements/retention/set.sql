-- So many days for a class.
insert into core.retention (data_class, days) values (%(data_class)s, %(days)s)
on conflict (data_class) do update set days = excluded.days, set_by = session_user, set_at = now()
