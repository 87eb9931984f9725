-- Start a new list of messages to settle. It is empty as a rule: that costs nothing here, where truncate would make new
-- files each time.
delete from pg_temp.touched
