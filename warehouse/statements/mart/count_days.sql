-- Count the days that have changed since they were counted; returns chat and day of each.
select counted_source, counted_day from core.count_days()
