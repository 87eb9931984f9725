"""The wiring: one file per verb, and the command line that calls them."""
