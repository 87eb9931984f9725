"""Gets what platforms served, exactly: ``discover`` finds files, ``registry`` reads and rereads them."""
