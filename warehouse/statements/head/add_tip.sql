-- The stretch of a chain that a head covers.
insert into raw.head_tip (number, source_id, first, last) values (%(number)s, %(source_id)s, %(first)s, %(last)s)
