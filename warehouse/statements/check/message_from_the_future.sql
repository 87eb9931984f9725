-- Messages posted after now; times without a zone may be off by fourteen hours.
select 'message ' || source_id || '/' || message_id || ': ' || posted_at
from core.message
where posted_at > now() + interval '1 day'
