-- How far a chat has been looked at by this policy.
select capture_id from core.media_mark
where source_id = %(source_id)s and policy = %(policy)s and largest_bytes = %(largest_bytes)s
