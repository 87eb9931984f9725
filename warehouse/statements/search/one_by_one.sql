-- Of the past the planner expects more rows than there are, and would send workers through whole tables for a few hits.
set local max_parallel_workers_per_gather = 0
