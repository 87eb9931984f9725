"""The chats of the sample and what they look like at the times when somebody saved them."""

from datetime import UTC, datetime, timedelta

from pipeline.sample.events import Plan
from pipeline.sample.lines import text_file
from pipeline.sample.post import Chat, Person, Post
from pipeline.sample.timeline import timeline

GROUP = Chat("公群318 已押30000U 综合业务 禾禾担保", "hehe_gq318", 2_318_044_517)
SUPPLY = Chat("禾禾担保 供需频道", "hehedb_gongxu", 2_290_117_603)
NOTICES = Chat("禾禾担保 官方通知（唯一）", "hehedb_tongzhi", 2_287_450_066)
TALK = Chat("恒泰花园邻里群（禁广告）", "hengtai_linli_chat", 1_904_553_218)
ABROAD = Chat("Hehe abroad board", "hehe_abroad_board", 2_341_900_752)
DESK = Chat("Hehe international desk", "hehe_intl_desk", 2_330_671_409)
PRIVATE = Chat("Mum", "", 5_210_334_871)

_STARTS_AT = datetime(2026, 9, 14, tzinfo=UTC)
_ENDS_AT = datetime(2026, 11, 7, tzinfo=UTC)
# Two looks at the group: what was changed between them shows as edits and deletions.
FIRST_SEEN_AT = datetime(2026, 10, 18, 4, tzinfo=UTC)
LAST_SEEN_AT = datetime(2026, 11, 10, 4, tzinfo=UTC)


def group_posts() -> list[Post]:
    """The public group, to be seen twice."""
    plan = Plan("group", 760, 20_411, _STARTS_AT, _ENDS_AT, FIRST_SEEN_AT)
    return timeline(plan, text_file("group"))


def supply_posts() -> list[Post]:
    """The supply-and-demand channel, newest adverts included."""
    plan = Plan("supply", 430, 6_120, _STARTS_AT + timedelta(days=14), _ENDS_AT)
    return timeline(plan, text_file("supply"), Person(SUPPLY.title))


def notice_posts() -> list[Post]:
    """The channel of the market's staff."""
    plan = Plan("notices", 240, 1_502, _STARTS_AT, _ENDS_AT)
    return timeline(plan, text_file("notices"), Person(NOTICES.title))


def talk_posts() -> list[Post]:
    """The neighbours' chat."""
    plan = Plan("chat", 560, 88_310, _STARTS_AT + timedelta(days=30), _ENDS_AT)
    return timeline(plan, text_file("chat"))


def abroad_posts() -> list[Post]:
    """The board in six languages."""
    return timeline(Plan("abroad", 170, 3_008, _STARTS_AT, _ENDS_AT), text_file("abroad"))


def desk_posts() -> list[Post]:
    """The English group in the export of a whole account."""
    return timeline(Plan("desk", 150, 11_874, _STARTS_AT, _ENDS_AT), text_file("desk"))


def private_posts() -> list[Post]:
    """The private chat in the same export."""
    return timeline(Plan("private", 8, 1, _STARTS_AT, _ENDS_AT), text_file("private"))
