"""Tells the language of a message by its scripts and, for Latin letters, by its commonest words."""

import re

from domain.vocabulary import Language
from nlp.aligned import Aligned

_SCRIPTS = {
    Language.THAI: re.compile(r"[\u0e00-\u0e7f]"),
    Language.KHMER: re.compile(r"[\u1780-\u17ff]"),
    Language.BURMESE: re.compile(r"[\u1000-\u109f\uaa60-\uaa7f]"),
    Language.RUSSIAN: re.compile(r"[\u0400-\u04ff]"),
    Language.CHINESE: re.compile(r"[\u3400-\u9fff\uf900-\ufaff]"),
    Language.OTHER: re.compile(r"[\u0600-\u06ff\u0900-\u0dff\uac00-\ud7af\u3040-\u30ff]"),
}
_KANA = re.compile(r"[\u3040-\u30ff]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_VIETNAMESE = re.compile(r"[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_NOT_PROSE = re.compile(
    r"(?:https?://|www\.)\S+|(?<!\S)\S*[@_/]\S*|\b[A-Za-z]*\d\S*|\b(?:USDT|USDH|TRC|ERC|QQ|VX|TG|BTC|KYC)\w*\b",
    re.IGNORECASE,
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split(" "))


_INDONESIAN = _words(
    "yang dan di ke dari untuk dengan ini itu ada tidak bisa saya aku kami kita kamu anda akan sudah belum "
    "juga atau jual beli butuh gaji kerja orang bos gan bang kak mau cari dijual rekening harga per hari "
    "bulan minat hubungi langsung cair dapat bagi kalau jangan sama apa lagi saja aja nya buat banyak siap "
    "masih jasa yg gak nggak dgn utk"
)
_ENGLISH = _words(
    "the and to of in for is are you we with on no can need have has from will at this that your our who not "
    "be a i it or by as if all me my do pay sell buy any only want looking available price contact dm per "
    "good new old send get"
)
_OTHER_LATIN = _words("que de la el los las por para con una der die das und ist nicht les des est pas pour")
_HANT_SHARE = 0.08
_MINOR_SHARE = 0.25
_FEW_KANA = 2


def language_of(aligned: Aligned) -> Language:
    """The language of a text; ``mixed`` where a second one holds a quarter of it or more."""
    prose = _NOT_PROSE.sub(" ", aligned.served)
    weights = {language: float(len(script.findall(prose))) for language, script in _SCRIPTS.items()}
    # A single letter stands for a coin or a name far more often than for a word.
    words = [word.lower() for word in _LATIN.findall(prose) if len(word) > 1]
    # A Chinese character says about as much as two letters.
    weights[Language.CHINESE] *= 2
    if len(_KANA.findall(prose)) > _FEW_KANA:
        weights[Language.OTHER] += weights.pop(Language.CHINESE)
    latin = _latin_language(words)
    weights[latin] = weights.get(latin, 0.0) + sum(map(len, words)) * 0.8
    total = sum(weights.values())
    if not total:
        return Language.OTHER
    ranked = sorted(weights.items(), key=lambda item: -item[1])
    if ranked[1][1] / total >= _MINOR_SHARE:
        return Language.MIXED
    if ranked[0][0] is Language.CHINESE and _is_traditional(aligned):
        return Language.CHINESE_TRADITIONAL
    return ranked[0][0]


def _latin_language(words: list[str]) -> Language:
    if any(_VIETNAMESE.search(word) for word in words):
        return Language.VIETNAMESE
    counts = {
        Language.INDONESIAN: sum(word in _INDONESIAN for word in words),
        Language.ENGLISH: sum(word in _ENGLISH for word in words) + 0.5,
        Language.OTHER: sum(word in _OTHER_LATIN for word in words),
    }
    return max(counts, key=lambda language: counts[language])


def _is_traditional(aligned: Aligned) -> bool:
    changed = ideographs = 0
    for at, letter in enumerate(aligned.text):
        if "\u3400" <= letter <= "\u9fff":
            ideographs += 1
            served = aligned.served[aligned.starts[at] : aligned.ends[at]]
            changed += served != letter and "\u3400" <= served[:1] <= "\u9fff"
    return changed > _HANT_SHARE * ideographs
