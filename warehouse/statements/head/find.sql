-- One head.
select number, document, signature from raw.head where number = %(number)s
