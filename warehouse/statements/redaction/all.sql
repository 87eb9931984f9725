-- All redactions, in order.
select number, document, signature from raw.redaction order by number
