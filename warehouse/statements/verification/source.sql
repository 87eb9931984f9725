-- Whether there is a source of this name.
select exists (select from core.source where platform || ':' || chat = %(source)s)
