-- How far the captures from before the chain have been linked; one process at a time goes on with them.
select done_capture_id, until_capture_id from raw.link_backlog for update
