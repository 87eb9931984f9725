-- What became of the media of messages of one chat; none of the hotline.
select w.message_id, w.media_key, w.outcome, w.sha256, m.mime, m.size_bytes
from raw.message_media as w
join core.source as s using (source_id)
left join raw.media as m using (sha256)
where
    coalesce(s.joined_into, s.source_id) = %(source_id)s
    and w.message_id = any(%(message_ids)s)
    and not exists (
        select from core.hidden_message as h where h.source_id = %(source_id)s and h.message_id = w.message_id
    )
order by w.message_id, w.media_key
