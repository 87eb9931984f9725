-- How the file is got from this opening on.
insert into raw.provenance (file_id, from_record, document, document_sha256)
values (%(file_id)s, %(from_record)s, %(document)s, %(document_sha256)s)
returning provenance_id
