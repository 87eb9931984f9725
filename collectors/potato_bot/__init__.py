"""Potato Chat by its Bot API, which has the shape of Telegram's: a bot sees chats it was added to, from then on."""
