-- Since when what was shown is known.
select min(at) from past.change
