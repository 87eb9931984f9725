-- Partitions of this month and the next three, as far as they are missing.
select raw.make_months()
