-- What is counted and what it is counted against are seen at one moment; the first statement of its transaction.
set transaction isolation level repeatable read
