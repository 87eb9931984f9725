"""Telegram by its API, with Telethon, which nothing else imports."""
