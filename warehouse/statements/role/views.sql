-- Views that read what is below them as their owner although they should do so as their reader. Those that are left out
-- say themselves what they show: places of hidden messages, masked texts, and handles that lie over nobody who is masked.
select n.nspname, c.relname
from pg_class as c
join pg_namespace as n on n.oid = c.relnamespace
where
    n.nspname in ('core', 'mart', 'past')
    and c.relkind = 'v'
    and (n.nspname, c.relname) not in (
        ('core', 'hidden_message'), ('past', 'core_hidden_message'), ('past', 'kin'), ('mart', 'message_masked'),
        ('mart', 'handle_masked')
    )
    and not coalesce('security_invoker=true' = any(c.reloptions), false)
