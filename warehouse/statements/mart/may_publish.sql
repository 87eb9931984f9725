-- Whether the login may add to the search index, and whether it may refresh the counts.
select
    has_table_privilege('core.search_document', 'insert'),
    has_function_privilege('core.count_days(bigint, date)', 'execute')
