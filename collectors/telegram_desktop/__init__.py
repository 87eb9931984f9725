"""Exports of Telegram Desktop: ``result.json`` and ``messages*.html``."""
