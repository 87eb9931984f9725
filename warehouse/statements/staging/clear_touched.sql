-- Start a new list of messages to settle.
truncate pg_temp.touched
