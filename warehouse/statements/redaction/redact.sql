-- Record a redaction and destroy what it names; the hashes of media files that no other message carries.
select f from raw.redact(%(document)s, %(signature)s) as f
