"""JSON dumps that people make with Telethon: ``to_dict()``, ``to_json()``, or their own plain objects."""
