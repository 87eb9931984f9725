"""Telethon's service actions, in the words of Telegram Desktop."""

import re

_WORDS = {
    "MessageActionChatCreate": "create_group",
    "MessageActionChannelCreate": "create_channel",
    "MessageActionChatEditTitle": "edit_group_title",
    "MessageActionChatEditPhoto": "edit_group_photo",
    "MessageActionChatDeletePhoto": "delete_group_photo",
    "MessageActionChatAddUser": "invite_members",
    "MessageActionChatDeleteUser": "remove_members",
    "MessageActionChatJoinedByLink": "join_group_by_link",
    "MessageActionChatJoinedByRequest": "join_group_by_request",
    "MessageActionChatMigrateTo": "migrate_to_supergroup",
    "MessageActionChannelMigrateFrom": "migrate_from_group",
    "MessageActionPinMessage": "pin_message",
    "MessageActionHistoryClear": "clear_history",
    "MessageActionTopicCreate": "topic_created",
    "MessageActionTopicEdit": "topic_edit",
    "MessageActionInviteToGroupCall": "invite_to_group_call",
    "MessageActionSetMessagesTTL": "set_messages_ttl",
    "MessageActionSetChatTheme": "edit_chat_theme",
    "MessageActionSetChatWallPaper": "set_chat_wallpaper",
    "MessageActionGameScore": "score_in_game",
    "MessageActionPaymentSent": "send_payment",
    "MessageActionGiftPremium": "send_premium_gift",
    "MessageActionScreenshotTaken": "take_screenshot",
    "MessageActionContactSignUp": "joined_telegram",
    "MessageActionGeoProximityReached": "proximity_reached",
    "MessageActionBotAllowed": "allow_sending_messages",
    "MessageActionWebViewDataSent": "send_webview_data",
}
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


def action_of(served: object) -> str | None:
    """The word for ``action``; one without a word of Desktop's is its own name in small letters."""
    if not isinstance(served, dict):
        return None
    name = str(served.get("_"))
    return _WORDS.get(name) or _CAPITAL.sub("_", name.removeprefix("MessageAction")).lower()
