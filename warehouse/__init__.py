"""The warehouse: the only package that speaks to PostgreSQL.

Three schemas: ``raw`` (what was served, append-only), ``core`` (what follows from it), ``mart`` (stable views for
reports and the desk). Everything in ``core`` but the sources, their joins and the list of applied migrations
(``core.schema_migration``) is a pure function of ``raw``.
"""
