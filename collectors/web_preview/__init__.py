"""Saved pages of ``t.me/s/…``, the public preview of channels."""
