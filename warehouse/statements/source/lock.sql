-- Writers of one chat take turns, always in the same order.
select source_id from core.source where source_id = any(%(source_ids)s) order by source_id for no key update
