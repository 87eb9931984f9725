"""The nouns of Escrowwatch: what every other package speaks about. Standard library only."""
