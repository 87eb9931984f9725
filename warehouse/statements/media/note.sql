-- What became of the media of a message; a later attempt replaces what an earlier one could not.
insert into raw.message_media (source_id, message_id, media_key, outcome, sha256, said)
values (%(source_id)s, %(message_id)s, %(media_key)s, %(outcome)s, %(sha256)s, %(said)s)
on conflict (source_id, message_id, media_key) do update
set outcome = excluded.outcome, sha256 = excluded.sha256, said = excluded.said, noted_at = now()
where raw.message_media.sha256 is null
