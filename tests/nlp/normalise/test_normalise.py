"""The reading form: what a reader of the chat sees, aligned to the text as served; then what disguises stand for."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.aligned import Aligned
from nlp.normalise import normalise, respell

ANY_TEXT = st.text(alphabet=st.characters(codec=None), max_size=200)
_DISGUISES = st.sampled_from("卡\u200b佧Ｕ𝟓①🚗\u202e\u0301\ufe0f車隊油微❤️🇦а\U000e0041\ud800\x00")
HOSTILE_TEXT = st.lists(_DISGUISES | st.characters(codec=None), max_size=60).map("".join)


# Adverts pulled apart letter by letter, whose figures, words and signs are joined in different ways.
_APART = st.sampled_from(
    ["卡 接 回 点", "单 笔 起", "2 0 0 0 0", "6 . 5", "1 1 0 0", "U S D T", "u", "队", "车.队", "0", "7"]
)
PULLED_APART = st.lists(_APART, max_size=12).map(" ".join)


def _read(text: str) -> str:
    return normalise(text).text


def _respelled(text: str) -> str:
    return respell(normalise(text)).text.lower()


def _is_aligned(aligned: Aligned, served: str) -> bool:
    in_step = len(aligned.text) == len(aligned.starts) == len(aligned.ends)
    ordered = all(a <= b for a, b in zip(aligned.starts, list(aligned.starts)[1:], strict=False))
    inside = all(0 <= a < b <= len(served) for a, b in zip(aligned.starts, aligned.ends, strict=True))
    return aligned.served == served and in_step and ordered and inside


READING: list[tuple[str, str, str]] = [
    ("NFKC", "㈱ﬁｎｅ", "(株)fine"),
    ("zero-width characters", "车\u200b队\u2060收\ufeff卡", "车队收卡"),
    ("soft hyphens", "车\u00ad队", "车队"),
    ("variation selectors", "车\ufe0f队\ufe0e", "车队"),
    ("bidi controls", "\u202e车队\u202c", "车队"),
    ("tag characters", "车\U000e0041队", "车队"),
    ("a flood of combining marks", "车" + "\u0301" * 40 + "队", "车队"),
    ("Cyrillic look-alikes in a mixed word", "ТRС20 USDТ", "TRC20 USDT"),
    ("mathematical letters", "𝐔𝐒𝐃𝐓", "USDT"),
    ("mathematical digits", "𝟓𝟎𝟎𝟎", "5000"),
    ("full-width letters and digits", "ＵＳＤＴ５０", "USDT50"),
    ("enclosed letters", "Ⓤ🅄", "UU"),
    ("circled digits", "①②③", "123"),
    ("regional indicators", "\U0001f1fa\u200b\U0001f1f8\u200b\U0001f1e9\u200b\U0001f1f9", "USDT"),
    ("Traditional characters", "車隊收銀行卡", "车队收银行卡"),
    ("Thai digits", "๓๐๐๐", "3000"),
    ("Khmer digits", "២០០", "200"),
    ("Burmese digits", "၅၀၀", "500"),
    ("Arabic digits", "٣٠٠", "300"),
]

MEANING: list[tuple[str, str, str]] = [
    ("咔 for 卡", "收咔 四件套", "卡"),
    ("佧 for 卡", "出佧 一手", "卡"),
    ("油 for U behind a sum", "车队 5000油", "5000u"),
    ("薇 for 微", "加薇信聊", "微信"),
    ("扣扣 for QQ", "扣扣联系", "qq"),
    ("氵先 for 洗", "氵先钱 车队", "洗钱"),
    ("pao fen for 跑分", "招pao fen 人员 日结", "跑分"),
    ("paofen for 跑分", "招paofen 人员 日结", "跑分"),
    ("a word with spaces inside", "收 银 行 卡 四 件 套", "四件套"),
    ("a word with dots inside", "跑.分.车.队", "跑分车队"),
    ("🚗队 for 车队", "🚗队 收人", "车队"),
    ("🐎子 for 码子", "收🐎子 一手", "码子"),
    ("a character in two parts", "弓长总 收米", "张总"),
    ("initials of a trade", "dsdf 车队", "代收代付"),
    ("a card for 卡", "收💳", "收卡"),
    ("ice for 冰", "🧊 100一个", "冰"),
    ("Greek look-alikes", "收υѕdτ", "usdt"),
    ("figures of a sum apart", "一套 1 2 0 0 u", "1200"),
    ("figures of a round number apart", "一套 新开 1 3 0 0 带盾", "1300"),
    ("figures of a number apart before a comma", "一套 1 3 0 0，带盾", "1300"),
    ("figures of a rate apart", "凌晨u 7 . 0 9", "7.09"),
    ("numerals of a sum apart", "八 千 U 一套", "八千"),
    ("a word broken by HTML tags", "跑<b class='x'>分</b>车<br/>队", "跑分车队"),
]

LAWFUL: list[tuple[str, str, str]] = [
    ("油 in a petrol price", "92号油8块一升", "油"),
    ("油 in cooking", "买瓶油回家炒菜", "油"),
    ("佧 in a name of a people", "佧佤族的歌", "佧"),
    ("薇 in a name", "张薇今天来上班", "薇"),
    ("a range of prices", "100万元区间", "万元区间"),
    ("before it was cleaned", "清洗前的照片", "清洗前"),
    ("a group of the staff", "员工群通知", "员工群"),
    ("an hour", "以8点为准", "8点为准"),
    ("a supplier", "对供应商付款", "对供应商"),
    ("news of a firm", "公司动态", "公司动态"),
    ("a trace", "获取线索", "获取线索"),
    ("a set of wires", "一套线路", "一套线路"),
    ("at once", "直接马上到", "直接马上到"),
    ("the sun's power", "统一太阳能", "统一太阳能"),
    ("rates keep their point", "收 7.1 出 7.2", "收7.1出7.2"),
    ("roubles beside a chain", "3000 руб TRC20", "руб"),
    ("a rate in Russian", "курс 95,5 USDT", "курс"),
    ("angle brackets that are no tag", "余额 <b 500 且 a<5 b>3", "<b 500 且 a<5 b>3"),
]


@pytest.mark.parametrize(("what", "served", "read"), READING, ids=[case[0] for case in READING])
def test_the_reading_form_is_plain_in_spite_of(what: str, served: str, read: str) -> None:
    """What a reader of the chat sees, in plain letters."""
    assert _read(f"收{served}车") == f"收{read}车", what


@pytest.mark.parametrize(("what", "served", "meant"), MEANING, ids=[case[0] for case in MEANING])
def test_a_disguise_is_respelled(what: str, served: str, meant: str) -> None:
    """What the word stands for among the words of the trade."""
    assert meant in _respelled(served), what


@pytest.mark.parametrize(("what", "served", "kept"), LAWFUL, ids=[case[0] for case in LAWFUL])
def test_a_lawful_meaning_is_kept(what: str, served: str, kept: str) -> None:
    """A character changes only where its neighbours show the other meaning."""
    assert kept in _respelled(served), what


@settings(deadline=None)
@given(ANY_TEXT | HOSTILE_TEXT)
def test_every_span_points_into_the_text_as_served(text: str) -> None:
    """Both layers, over all of Unicode: in step, in order, inside."""
    aligned = normalise(text)
    assert _is_aligned(aligned, text)
    assert _is_aligned(respell(aligned), text)


@settings(deadline=None)
@given(ANY_TEXT | HOSTILE_TEXT)
def test_reading_again_changes_nothing_that_matters(text: str) -> None:
    """The reading form of a reading form holds no invisible characters and no full-width letters."""
    once = _read(text)
    assert not any(unicodedata.category(char) == "Cf" for char in once if ord(char) < 0x2100)
    assert not any(0xFF01 <= ord(char) <= 0xFF5E for char in once)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=200))
def test_plain_ascii_is_read_as_it_stands(text: str) -> None:
    """Nothing to undo, nothing undone."""
    assert _read(text) == text


@given(PULLED_APART)
def test_a_text_pulled_apart_loses_and_doubles_nothing(served: str) -> None:
    """What is joined in two ways is joined once."""
    aligned = normalise(served)
    assert _is_aligned(aligned, served)
    assert len(aligned.text.replace(" ", "")) <= len(served.replace(" ", ""))


def test_figures_of_a_text_pulled_apart_are_joined() -> None:
    """A price pulled apart with the whole advert is one number again."""
    assert _read("卡 接 回 u 点 位 6 . 5 单 笔 2 0 0 0 0 起 跟 车") == "卡接回 u 点位 6.5 单 笔 20000 起跟车"
