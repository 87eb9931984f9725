"""A text with the language habits that its numbers are read by."""

import re
from dataclasses import dataclass

_VIETNAMESE_LETTERS = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
# Written without their marks, and words of no other language that is read here.
_VIETNAMESE = re.compile(
    rf"[₫{_VIETNAMESE_LETTERS}]|\b(?:triệu|khong|nguoi|duoc|cung|roi|minh|nhe|trieu|ngan hang|mua|tk|hop dong|bao hanh"
    r"|may anh|anh em|ae|chot|thang|lay|chay|xang len|vcb|bidv|stk|ngày|thuê|tháng|bán|nhà|tien|cty|tuyen|chuyen|khach"
    r"|viec|luong|nha tro|ib|sdt|dc|coc|gui|nao|con nay|con no|dem nay|hom nay|tin nhan|qua song)\b"
)
_INDONESIAN = re.compile(
    r"\brp|\d ?(?:rb|jt)\b|\b(?:rupiah|juta|ribu|dan|yang|untuk|dengan|nggak|bisa|rekening|tanpa|dari|sehari|kabur|naik|brp"
    r"|berapa|skrg|siang|lepas|stok|gaji|kerja|kontrak|gue|butuh|aja|bgt|yg|udah|tampung)\b"
)
_EUROPEAN = re.compile(r"€|\b(?:jual|beli|bán|tr)\b")
_INDIAN = re.compile(r"₹|\b(?:lakhs?|crores?|inr|upi|bhai|kaun|hai|tak|mera|uska|gujju|desi|kya|nahi|chahiye)\b")
# Names of the countries whose money is called 盾 in Chinese.
_OF_VIETNAM = re.compile(
    rf"[₫{_VIETNAMESE_LETTERS}]|越南|越[盾币](?!牌)|越(?=[\s,、/]|$)|河内|胡志明|西贡|岘港|\bvnd\b"
)
_OF_INDONESIA = re.compile(r"印尼|雅加达|泗水|巴淡|巴厘|rupiah|\b(?:idr|rp)\b")
_PIDGIN = re.compile(r"\b(?:dey|wey|naija|una|abeg|aza)\b")
_CYRILLIC = re.compile(r"[а-я]")


@dataclass(frozen=True, slots=True)
class Source:
    """A text (``low`` is the same in lower case) and which language habits of writing numbers it shows."""

    text: str
    low: str
    is_european: bool
    is_cyrillic: bool
    is_indonesian: bool
    is_vietnamese: bool
    is_indian: bool
    is_pidgin: bool
    names_vietnam: bool
    names_indonesia: bool


def look_at(text: str, low: str) -> Source:
    """Tell the habits of ``text`` by its letters and its commonest words."""
    is_indonesian, is_vietnamese = bool(_INDONESIAN.search(low)), bool(_VIETNAMESE.search(low))
    return Source(
        text,
        low,
        is_european=is_indonesian or is_vietnamese or bool(_EUROPEAN.search(low)),
        is_cyrillic=bool(_CYRILLIC.search(low)),
        is_indonesian=is_indonesian,
        is_vietnamese=is_vietnamese,
        is_indian=bool(_INDIAN.search(low)),
        is_pidgin=bool(_PIDGIN.search(low)),
        names_vietnam=bool(_OF_VIETNAM.search(low)),
        names_indonesia=bool(_OF_INDONESIA.search(low)),
    )
