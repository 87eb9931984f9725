-- Whether the login may read victims' fields.
select has_function_privilege('core.victims_of(bigint[])', 'execute')
