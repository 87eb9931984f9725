-- Numbers for a batch of captures, so that the batch can be copied straight into its table. The sequence is looked up once.
select array_agg(nextval(s.name))
from (select pg_get_serial_sequence('raw.capture', 'capture_id')::regclass as name offset 0) as s, generate_series(1, %(count)s)
