-- Until when a host may not be asked.
select not_before from core.host_wait where host = %(host)s
