-- Alerts that last, or all of them; the open ones first, the worst of them first.
select kind, severity, subject, text, remedy, cause, opened_at, last_seen_at, closed_at
from core.alert
where %(is_all)s or closed_at is null
order by
    closed_at desc nulls first,
    array_position(array['critical', 'warning', 'notice'], severity),
    opened_at,
    kind,
    subject,
    alert_id
limit %(limit)s
