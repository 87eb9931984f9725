-- Alerts whose cause lasts.
select kind, severity, count(*)::double precision as value
from mart.alert
where closed_at is null
group by kind, severity
order by kind, severity
