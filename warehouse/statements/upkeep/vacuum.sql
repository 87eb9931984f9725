-- Free what deleted and changed rows have left, and give the planner fresh statistics; runs outside of a transaction.
vacuum (analyze)
