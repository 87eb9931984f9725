"""Tunes the encoder to this field and writes the artefact; needs the ``train`` extra, which nothing else does."""
