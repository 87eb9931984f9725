-- Columns in the order of warehouse/staging.py.
copy pg_temp.staged from stdin
