-- Numbers for a batch of captures, so that the batch can be copied straight into its table.
select nextval(pg_get_serial_sequence('raw.capture', 'capture_id')) from generate_series(1, %(count)s)
