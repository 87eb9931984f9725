-- Victims' fields, people at risk first; the audit log notes the call with its reason.
select platform, chat, message_id, posted_at, victim_at_risk, kind, role, start_offset, end_offset, found, text
from mart.read_victims(%(why)s, %(platform)s, %(chat)s, %(message_id)s)
