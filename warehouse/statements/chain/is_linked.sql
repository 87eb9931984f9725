-- Whether the captures from before the chain have all been linked.
select done_capture_id >= until_capture_id from raw.link_backlog
