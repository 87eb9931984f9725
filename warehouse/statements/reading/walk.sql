-- Whether the planner may join by hashing: without that it walks through two indexes side by side, which ends with the page
-- that is wanted and does not depend on statistics.
select set_config('enable_hashjoin', %(hashes)s, true), set_config('enable_seqscan', %(hashes)s, true)
