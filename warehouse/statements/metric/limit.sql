-- Figures are for looking at: a slow one gives up, and nothing is written.
set local statement_timeout = '60s'
