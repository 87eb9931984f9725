-- One row of the audit log, in the name of the login.
select audit.note(%(action)s, %(subject)s, %(why)s, %(row_count)s)
