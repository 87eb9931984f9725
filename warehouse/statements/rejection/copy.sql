-- Rejections on their way in.
copy pg_temp.staged_rejection from stdin
