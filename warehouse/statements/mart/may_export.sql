-- Whether the login may take out the whole view.
select has_table_privilege('mart.' || %(view)s, 'select')
