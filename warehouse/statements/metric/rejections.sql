-- Records set aside: faults, and what is left out on purpose.
select case when is_fault then 'fault' else 'left_out' end as reason, count(*)::double precision as value
from raw.rejection
group by 1
order by 1
