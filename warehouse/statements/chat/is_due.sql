-- Whether what stands around a chat's messages has not been asked for within so long.
select not exists (
    select from core.chat_check
    where platform = %(platform)s and numeric_id = %(numeric_id)s and checked_at > now() - %(every)s
)
