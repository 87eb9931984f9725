-- The views of the past show this instant until the transaction ends.
select past.look_back(%(as_of)s)
