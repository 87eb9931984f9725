-- Links of a batch, made in the program.
copy raw.link (capture_id, source_id, position, provenance_id, salt, commitment, link) from stdin
with (format binary)
