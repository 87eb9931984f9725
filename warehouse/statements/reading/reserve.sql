-- Numbers for a batch of readings, so that their mentions can name them.
select nextval(pg_get_serial_sequence('core.reading', 'reading_id')) from generate_series(1, %(count)s)
