-- The templates of some skeletons.
select number, template_id from core.template_text where number = any(%(numbers)s)
