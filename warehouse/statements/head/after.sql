-- Heads after a number, in order.
select number, document, signature from raw.head where number > %(after)s order by number
