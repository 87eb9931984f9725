-- What the case is about, once. The login's rights are checked by the database.
insert into core.case_item (case_id, kind, source_id, message_id, realm, value, why)
values (%(case_id)s, %(kind)s, %(source_id)s, %(message_id)s, %(realm)s, %(value)s, %(why)s)
