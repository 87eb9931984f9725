"""The package for a court: a BagIt bag, its README, and the verifier that goes with it."""
