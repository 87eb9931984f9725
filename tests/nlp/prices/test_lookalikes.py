"""Numbers of everyday talk that look like prices, and prices that do not look like any."""

import pytest

from nlp.normalise import normalise
from nlp.prices import find_prices

Amounts = set[tuple[str, str | None]]


def _found(text: str) -> Amounts:
    return {(f"{price.amount:f}", price.currency) for price in find_prices(normalise(text))}


# What is no price, and the text.
NOTHING: list[tuple[str, str]] = [
    ("the power of a charger", "六十瓦不够 换个65W的快充头"),
    ("the power of a hair dryer", "宿舍1800w的吹风机能用吗"),
    ("the resistance of a loudspeaker", "喇叭4欧还是8欧"),
    ("units of insulin", "睡前打了12u胰岛素"),
    ("the room in a rack", "a 42U rack came today"),
    ("gold that is lost", "สร้อยทองหนัก 2 บาทหาย"),
    ("muscles", "练出八块腹肌"),
    ("a jigsaw", "1000块的拼图拼完了"),
    ("coins of a game", "签到领100元宝"),
    ("a cheap effect in a film", "这五毛特效"),
    ("what nobody would go for", "给我一百万我也不去"),
    ("what somebody would earn", "假如一天挣三千"),
    ("a fund for the old", "max your 401k first"),
    ("roots and bulbs", "mua 5 củ khoai với 2 củ hành"),
    ("marks for an answer", "mỗi câu 0,25đ"),
    ("who has seen a film", "clip mới lên 12.500 view rồi"),
    ("viewers in Thai", "คลิป 5 แสนวิวแล้ว"),
    ("steps", "udah 17rb langkah hari ini"),
    ("degrees in Burmese", "အပူ ၃၈ ဒီဂရီ"),
    ("a house with a second number", "ленина 17к2"),
    ("the key of a game", "steam key 4KX9T-QW2RM-7ZPD3"),
    ("the lines and the rate of a screen", "显示器4K@60Hz 够用"),
    ("marks at school", "英语76总分585，班排12"),
    ("a card for graphics", "3080显卡跑得动"),
    ("to beat somebody up", "先收拾一下"),
    ("orders in tens of thousands", "一天能吃1万单"),
    ("openings of a device", "一台16口"),
    ("more than before", "比上代高20%"),
    ("a size", "袜子三双 40码"),
    ("values of the blood", "饭后血糖7.2 空腹6.1"),
    ("what is left of a battery", "95新 电池健康88"),
    ("bandwidth", "5M带宽够用"),
    ("threads of cloth", "60支纯棉"),
    ("draws of a game", "90抽没出"),
    ("blades of a razor", "5刀头刮得干净"),
    ("colleagues", "mời thêm 5 đồng nghiệp"),
    ("a year of birth", "em nó 2k07"),
    ("marks of an examination", "thi 27đ vẫn rớt"),
    ("gold around a neck", "สร้อย 2 บาท ลายเลส"),
    ("weight of gold", "ရွှေ ၂ ကျပ်သား"),
    ("times a week", "хожу в зал 3 р в неделю"),
    ("what a car has run", "пробег 180 тыс, не бит"),
    ("versions", "from PHP 7.4 to 8.2 tonight"),
    ("a host and its port", "localhost:3000可以"),
    ("a room in Vietnamese", "phòng 302 k cần cọc"),
]


@pytest.mark.parametrize(("holds", "text"), NOTHING, ids=[case[0] for case in NOTHING])
def test_it_is_no_price(holds: str, text: str) -> None:
    """A count, a measure or a code costs nothing."""
    assert _found(text) == set(), holds


# What holds, the text, and its amounts.
AMOUNTS: list[tuple[str, str, Amounts]] = [
    ("postage is no part of nine yuan nine", "钥匙扣9块9包邮", {("9.9", "CNY")}),
    ("a pound has tenths as a yuan has", "一趟两镑八", {("2.8", "GBP")}),
    ("a dollar may be of Australia", "一周260澳刀", {("260", "AUD")}),
    ("a coin is counted", "15个ton买的", {("15", "TON")}),
    ("a heading names the money that a price is in", "美金价：标间25 大床30", {("25", "USD"), ("30", "USD")}),
    ("a naira has cents", "bal N342.18", {("342.18", "NGN")}),
    ("a price may have reached a sum", "garri don reach six thousand five hundred naira", {("6500", "NGN")}),
    ("pay is told in lakhs a year", "pkg 6-8 LPA", {("600000", None), ("800000", None)}),
    ("a room costs so much a calendar month", "room £575pcm bills inc", {("575", "GBP")}),
    ("a half stands between a number and its size", "sold for two and a half grand", {("2500", None)}),
    ("Spanish numbers are said in Manila", "sahod kinse mil pesos", {("15000", "PHP")}),
    ("one hundred flat", "ราคาร้อยเดียว", {("100", None)}),
    ("what stands behind the word for a price is one", "ราคา 100", {("100", None)}),
    ("a dollar costs thousands of riel", "1$ = 4.020៛", {("4020", "KHR")}),
    ("hundreds behind millions are of thousands", "jual dua juta lima ratus", {("2500000", None)}),
    ("a point behind a sum is not its tail", "50到100w八个半点", {("8.5", "%")}),
    (
        "figures pulled apart with their message are one number",
        "卡 接 回 u 点 位 6 . 5 单 笔 2 0 0 0 0 起",
        {("6.5", "%"), ("20000", None)},
    ),
    ("a table is in ten thousands", "报价（单位：万元）\n老款 8.5\n新款 11.2", {("85000", "CNY"), ("112000", "CNY")}),
    ("a heading stands in brackets", "【泰铢】接机800 / 包车2800", {("800", "THB"), ("2800", "THB")}),
    ("cents of America", "一根香蕉30美分", {("0.3", "USD")}),
    ("a hundred three is three per cent beside a fee", "佣金百三", {("3", "%")}),
    ("a unit of power ends a change", "电八毛一度", {("0.8", "CNY")}),
    ("three figures behind a milliard are millions", "nhà 1tỷ950", {("1950000000", None)}),
    ("a comma in words", "phí 1 phẩy 5 phần trăm", {("1.5", "%")}),
    ("half a per cent in Russian", "комса три с половиной проца", {("3.5", "%")}),
    ("a thousand and five hundred in Burmese", "ထောင့်ငါးရာ ကျပ်", {("1500", "MMK")}),
    ("millions of baht in short", "ที่ดิน 1.35 ลบ.", {("1350000", "THB")}),
    ("pence for half an hour", "parking is 80p for half an hour", {("0.8", "GBP")}),
    ("coins are paid before a server", "域名30U\n服务器80U", {("30", "USDT"), ("80", "USDT")}),
    ("pay stands before a day of rest", "月薪8k单休", {("8000", None)}),
    ("a limit stands before a card", "限额5w单卡", {("50000", None)}),
    ("a million is no thousand", "one mil usdt otc", {("1000000", "USDT")}),
    ("to delete is no million", "จ้างลบแชท 1500 บาท", {("1500", "THB")}),
    ("a flat with a view costs", "sewa villa 2jt view sawah", {("2000000", None)}),
    ("thousands are shipped", "Giá 150 k ship toàn quốc", {("150000", None)}),
    ("a title in brackets is no money", "【美人鱼】会所 800", {("800", None)}),
    ("a coin in brackets is what is sold", "【ETH】质押挖矿 起投5000", {("5000", None)}),
    ("a teacher of English is paid", "招聘翻译 英语15k", {("15000", None)}),
    ("a rate is in no size of a table", "单位：万U 汇率7.2", {("7.2", None)}),
    ("a mother is no currency", "日入300元宝妈学生均可", {("300", "CNY")}),
    ("a battery costs", "换电池130元", {("130", "CNY")}),
    ("money is put into chargers", "投资50w充电桩项目", {("500000", None)}),
    ("an errand is paid", "做任务一单7元结U", {("7", "CNY")}),
    ("a reward that nobody earns is one", "赏金给5000u都没人敢接", {("5000", "USDT")}),
    ("a night costs", "gái đẹp 1k5 qua đêm", {("1500", None)}),
    ("a fee of Hong Kong", "手续费百五蚊", {("150", "HKD")}),
    ("power has a half", "电费1块5", {("1.5", "CNY")}),
    ("an order of a size is a volume", "接5万单 点位8", {("50000", None), ("8", "%")}),
    ("a loan is no root", "vay 10 củ cải thiện", {("10000000", None)}),
    ("a durian costs", "ทุเรียนหมอนทอง 80 บาท", {("80", "THB")}),
    ("a hundred yuan are cheap", "giá 100 tệ quá rẻ", {("100", "CNY")}),
    ("an office takes dong", "phí hồ sơ 500.000 đồng hành chính", {("500000", "VND")}),
    (
        "points of a list stand behind figures",
        "①四件1280②公户9800③单卡560",
        {("1280", None), ("9800", None), ("560", None)},
    ),
    ("thirteen months are paid", "后端 18k*14薪", {("18000", None)}),
]


@pytest.mark.parametrize(("holds", "text", "expected"), AMOUNTS, ids=[case[0] for case in AMOUNTS])
def test_it_holds_that(holds: str, text: str, expected: Amounts) -> None:
    """Each sum is read as people say it."""
    assert _found(text) == expected, holds
