"""Category, side and risk of a message."""
