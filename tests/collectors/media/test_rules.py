"""Words that suggest a minor in a sexual context, in clinical terms; the rule errs towards yes."""

import pytest

from collectors.media.rules import rules_version, suggests_minor


@pytest.mark.parametrize(
    "text",
    [
        "儿童色情",
        "儿 童 \u200b色.情",
        "兒童色情",
        "未成年 裸",
        "15岁 援交",
        "十五歲 處女",
        "１５ 岁\n性侵",
        "CSAM",
        "Child-porn",
        "nude, 14 y.o.",
        "l0li nud3",
        "loli n\u0338\u0338ude",
        "age: 16, escort",
        "trẻ em khiêu dâm",
        "детское порно",
        "เด็กโป๊",
        "anak di bawah umur, bugil",
        "\x00未成年\ud800\u202e色情\U0001f600",
    ],
)
def test_such_words_are_for_the_hotline(text: str) -> None:
    assert suggests_minor([text])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "收人 打字快的 8000U 一个",
        "三十五岁 色情",
        "115岁 性交",
        "25 years old, escort",
        "幼儿园的可能性",
        "school children, minor edit",
        "性交易 2015 年",
        "Sussex county kids",
        "未成年人禁止入内",
    ],
)
def test_other_words_are_not(text: str) -> None:
    assert not suggests_minor([text])


def test_the_words_of_an_album_and_its_files_count_together() -> None:
    assert suggests_minor(["未成年", None, "裸.jpg"])
    assert not suggests_minor(["未成年", None])


def test_a_long_text_is_read_quickly_and_whole() -> None:
    assert suggests_minor(["未成年" + "车队 日量 \u0301" * 20_000 + "色情"])


def test_the_rules_have_a_version() -> None:
    assert len(rules_version()) == 16
