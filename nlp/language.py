"""Tells the language of a message by its scripts and, for Latin letters, by its commonest words."""

import re
from unicodedata import combining, normalize

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
_VIETNAMESE_ALONE = re.compile(r"[ơưƠƯ\u1ea0-\u1ef9]")
_SHARED_WITH_VIETNAMESE = re.compile(r"[ăâđêôĂÂĐÊÔ]")
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
    "masih jasa yg gak nggak dgn utk "
    "minta tolong cek dibayar semua negara atas nama loker pak bu baik siap anak pinjol besar kecil mulai rusak "
    "pengumuman tanpa grup katanya terus lancar hilang kantor pabrik gudang bahasa pengalaman dicari dibutuhkan "
    "penempatan lowongan baris juta ribu rb jt rek tarik setor rokok minuman gan agan hati udah belom gimana kenapa "
    "berapa dimana mana siapa kapan disini sini situ dong sih deh kok loh tapi karena lewat lagi baru bekas"
)
# As it is typed without marks; words that English or another language of the region has too are left out.
_BARE_VIETNAMESE = _words(
    "khong ko dc duoc nguoi tien lien minh nhe viec luong thang ngay khoan thue mua gia cua voi nhan tuyen trong "
    "anh toi nha ae ib muon kiem chuyen giao dich dua bon tuoi sdt tk stk sll ngan cty zalo cuu giup tra chay diem "
    "chieu cong biet tieng bi khoa het nv phim truoc sau dep goi nao em roi nhom ck vcb bidv tcb moi trieu xe kem "
    "ben ton hang lay"
)
_ENGLISH = _words(
    "the and to of in for is are you we with on no can need have has from will at this that your our who not "
    "be a i it or by as if all me my do pay sell buy any only want looking available price contact dm per "
    "good new old send get"
)
_OTHER_LATIN = _words(
    "que de la el los las por para con una der die das und ist nicht les des est pas pour le et du un je ne che "
    "della sono uma você não siamo qua être même"
)
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
    counts = {
        Language.INDONESIAN: sum(word in _INDONESIAN for word in words),
        Language.ENGLISH: sum(word in _ENGLISH for word in words) + 0.5,
        Language.OTHER: sum(word in _OTHER_LATIN for word in words),
        # The last, so that a tie is another language's.
        Language.VIETNAMESE: sum(map(_vietnamese_weight, words)),
    }
    return max(counts, key=lambda language: counts[language])


def _vietnamese_weight(word: str) -> int:
    """Letters of Vietnamese alone count double; ă, â, ê, ô and đ are French, Portuguese, Romanian or Croatian too."""
    bare = "".join(char for char in normalize("NFD", word) if not combining(char)).replace("đ", "d")
    own = 2 if _VIETNAMESE_ALONE.search(word) else int(bool(_SHARED_WITH_VIETNAMESE.search(word)))
    return own + (bare in _BARE_VIETNAMESE)


def _is_traditional(aligned: Aligned) -> bool:
    if aligned.text == aligned.served:
        return False
    changed = ideographs = 0
    for at, letter in enumerate(aligned.text):
        if "\u3400" <= letter <= "\u9fff":
            ideographs += 1
            served = aligned.served[aligned.starts[at] : aligned.ends[at]]
            changed += served != letter and "\u3400" <= served[:1] <= "\u9fff"
    return changed > _HANT_SHARE * ideographs
