-- A file is no longer kept: every message that carries it keeps its hash alone.
update raw.message_media set outcome = 'words', noted_at = now() where sha256 = %(sha256)s and outcome = 'stored'
