-- Of the audit log what concerns a case, some messages (`places`) and their chats, and this very package, in order.
select at, login, action, subject, why, row_count
from audit.entry
where
    (
        action in ('case_open', 'case_close', 'case_item', 'case_member', 'case_member_removed')
        and split_part(subject, ' ', 1) = %(name)s
    )
    or (action in ('hold', 'hold_lifted') and (subject = 'case ' || %(name)s::text or subject = any(%(places)s)))
    or (action = 'read_victims' and regexp_replace(subject, ':(\d+)$', '/\1') = any(%(places)s))
    or (action = 'redact' and subject = any(%(places)s))
    or (action = 'report' and split_part(subject, ' ', 2) = any(%(places)s))
    or (action = 'package' and subject = %(subject)s)
order by entry_id
