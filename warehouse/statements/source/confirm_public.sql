-- A format's own word is worth more than the operator's declaration.
update core.source set public_by = 'format' where source_id = %(source_id)s and public_by = 'declared'
