-- Whether numbers are of the present month now; if not, its partitions have been made, and are there after the commit.
select raw.begin_month()
