-- How many redactions there are, and the last one.
select number, document from raw.redaction order by number desc limit 1
