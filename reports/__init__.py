"""Documents that leave the house: every text escaped, every link defanged."""
