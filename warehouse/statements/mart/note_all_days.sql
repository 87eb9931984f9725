-- Have every day counted anew.
select core.note_all_days()
