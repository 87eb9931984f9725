-- Candidates, those that most independent sources name first. A candidate is watched where a source file names it, or the
-- stored chat that it is, by any of its names.
with watched as materialized (
    select distinct platform, chat from core.chat_name where platform || ':' || name = any(%(watched)s::text[])
),
judged as (
    select
        c.*,
        w.chat is not null or c.platform || ':' || c.candidate = any(%(watched)s::text[]) as is_watched
    from mart.candidate as c
    left join watched as w on w.platform = c.platform and w.chat = c.stored_chat
    where c.source_count >= %(least)s
)
select
    platform, candidate, kind, source_count, message_count, first_seen_at, last_seen_at, state, stored_chat, is_watched
from judged
where %(is_all)s or (state = 'quarantined' and not is_watched and kind <> 'bot')
order by source_count desc, message_count desc, last_seen_at desc, platform, candidate
limit %(limit)s
