-- Everything up to this head was in order.
insert into raw.verification (number, head_sha256, highest_capture_id)
values (%(number)s, %(head_sha256)s, %(highest_capture_id)s)
