-- The counts have been brought up now.
select core.note_publication()
