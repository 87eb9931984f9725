-- Who asks, whether he runs cases, may read captures' bytes, the log, and victims' fields.
select
    session_user::text,
    core.is_admin(),
    has_column_privilege('raw.capture', 'content', 'select'),
    has_schema_privilege('audit', 'usage') and has_table_privilege('audit.entry', 'select'),
    has_function_privilege('mart.read_victims(text, text, text, bigint)', 'execute')
