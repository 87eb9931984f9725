-- Texts that no version has any longer.
select core.drop_left_templates()
