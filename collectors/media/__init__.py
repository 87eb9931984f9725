"""Files of messages: what is refused, what is read in them, where they are kept. Knows no platform."""
