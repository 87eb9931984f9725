"""Configuration, users, the state of updates."""

from datetime import timedelta

from telethon.tl import TLObject, functions, types

from tests.support.telegram_server.answering import Call, RefusedError, answers
from tests.support.telegram_server.entities import User, user_hash
from tests.support.telegram_server.session_files import DC_ID
from tests.support.telegram_server.tl_chats import user

# An account's own events (small groups, private chats) do not happen here.
_PTS = 1
_LIMIT = 1_000


@answers(functions.help.GetConfigRequest)
def config(call: Call) -> object:
    """The configuration; the only data centre is this server."""
    numbers = dict.fromkeys(_CONFIG_NUMBERS, _LIMIT)
    return types.Config(
        date=call.now_s,
        expires=call.now_s + 3600,
        test_mode=False,
        this_dc=DC_ID,
        dc_options=[types.DcOption(DC_ID, call.host, call.port)],
        dc_txt_domain_name="example.org",
        me_url_prefix="https://t.me/",
        webfile_dc_id=DC_ID,
        **numbers,
    )


@answers(functions.help.GetNearestDcRequest)
def nearest_dc(_call: Call) -> object:
    """This data centre."""
    return types.NearestDc("KH", DC_ID, DC_ID)


@answers(functions.users.GetUsersRequest)
def users(call: Call) -> object:
    """The users that are known."""
    viewer_id = call.account().user_id
    return [user(_named(call, given), viewer_id) for given in call.request.id]


@answers(functions.users.GetFullUserRequest)
def full_user(call: Call) -> object:
    """A user's own page."""
    someone = _named(call, call.request.id)
    full = types.UserFull(someone.user_id, types.PeerSettings(), types.PeerNotifySettings(), 0, about="")
    return types.users.UserFull(full, [], [user(someone, call.account().user_id)])


@answers(functions.updates.GetStateRequest)
def state(call: Call) -> object:
    """The account's state; chats have their own."""
    return types.updates.State(_PTS, 0, call.now_s, 1, 0)


@answers(functions.updates.GetDifferenceRequest)
def difference(call: Call) -> object:
    """Nothing, or the joined channels that changed since the client's date."""
    since = call.request.date - timedelta(seconds=call.skew_s)
    changed_at = call.world.changed_at
    changed = [n for n in sorted(call.account().joined) if n in changed_at and changed_at[n] >= since]
    if not changed or not call.world.names_changed_channels:
        return types.updates.DifferenceEmpty(call.now_s, 1)
    updates = [types.UpdateChannelTooLong(number) for number in changed]
    return types.updates.Difference([], [], updates, [], [], state(call))


def _named(call: Call, given: TLObject) -> User:
    account = call.account()
    if isinstance(given, (types.InputUserSelf, types.InputPeerSelf)):
        return account
    someone = call.world.users.get(getattr(given, "user_id", 0))
    expected = user_hash(someone.user_id, account.user_id) if someone else None
    if someone is None or getattr(given, "access_hash", expected) != expected:
        raise RefusedError(400, "USER_ID_INVALID")
    return someone


_CONFIG_NUMBERS = (
    "chat_size_max",
    "megagroup_size_max",
    "forwarded_count_max",
    "online_update_period_ms",
    "offline_blur_timeout_ms",
    "offline_idle_timeout_ms",
    "online_cloud_timeout_ms",
    "notify_cloud_delay_ms",
    "notify_default_delay_ms",
    "push_chat_period_ms",
    "push_chat_limit",
    "edit_time_limit",
    "revoke_time_limit",
    "revoke_pm_time_limit",
    "rating_e_decay",
    "stickers_recent_limit",
    "channels_read_media_period",
    "call_receive_timeout_ms",
    "call_ring_timeout_ms",
    "call_connect_timeout_ms",
    "call_packet_timeout_ms",
    "caption_length_max",
    "message_length_max",
)
