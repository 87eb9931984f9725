-- Which changes the counts hold, for questions about the past.
select past.note_publication()
