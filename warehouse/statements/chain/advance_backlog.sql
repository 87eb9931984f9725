-- Move the mark in the transaction that stored the links.
update raw.link_backlog set done_capture_id = %(done)s
