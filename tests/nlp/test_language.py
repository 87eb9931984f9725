"""The language of a message."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.vocabulary import Language
from nlp.language import language_of
from nlp.normalise import normalise


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("卡接回U 稳定车队 日量五十万", "zh"),
        ("長期收購銀行帳戶，價格從優，請私訊客服", "zh-Hant"),
        ("Looking for a driver, pay every week @somebody_77", "en"),
        ("Tuyển nhân viên chăm sóc khách hàng, lương cao", "vi"),
        ("ben nao con nguoi ton, lay ca 12k u, nhan tai bavet", "vi"),
        ("nhà nào còn tk bank sll", "vi"),
        ("20 triệu a month, english teacher, they fetch you from the airport", "en"),
        ("anyone been to Ho Chi Minh lately?", "en"),
        ("he was a con man who lay in a rut", "en"),
        ("meet at Noi Bai airport Ha Noi", "en"),
        ("trabajo con buena paga en Camboya", "other"),
        ("recrutement urgent, être prêt, même salaire et le vol", "other"),
        ("minta tolong cek KK atas nama seseorang, dibayar", "id"),
        ("รับซื้อบัญชีธนาคาร โอนไว", "th"),
        ("ទិញគណនីធនាគារ តម្លៃល្អ", "km"),
        ("ဘဏ်အကောင့် ဝယ်မည်", "my"),
        ("Куплю карты, оплата сразу", "ru"),
        ("jual rekening bank siap pakai, harga bisa nego gan", "id"),
        ("Need 5 drivers for the yard today 我们今天需要五个司机到院子里来", "mixed"),
        ("収益を毎日お支払いします、ご連絡ください", "other"),
        ("12345 !!!", "other"),
        ("收U 7.02 出U 7.10 USDT TRC20", "zh"),
    ],
)
def test_a_message_has_the_language_that_most_of_it_is_written_in(text: str, language: str) -> None:
    """Scripts decide, then the commonest words; tickers, handles and links do not count."""
    assert language_of(normalise(text)).value == language


@given(st.text())
def test_any_text_has_a_language(text: str) -> None:
    """No Unicode string makes the detector fail."""
    assert language_of(normalise(text)) in Language
