"""Forms in which amounts are spoken and written in each language, and what only looks like them.

They are read before anyone judges what a number is for, so no word around them has to speak for a price.
"""

import time

import pytest

from nlp.normalise import normalise
from nlp.prices import find_prices
from nlp.prices.finder import find_numbers
from nlp.prices.judge import describe_candidates
from nlp.prices.shapes import is_one_coin

Amounts = set[tuple[str, str | None]]


def _read(text: str) -> Amounts:
    """The amounts of ``text`` that may be prices, each with the currency written beside it."""
    numbers = find_numbers(normalise(text), ())
    return {
        (f"{quantity.amount.normalize():f}", quantity.currency)
        for group, _ in describe_candidates(numbers.low, numbers.groups, None)
        for quantity in group.quantities
    }


# What holds, the text, and what is read in it.
CHINESE: list[tuple[str, str, Amounts]] = [
    ("a full stop parts a word from its sum", "价.85U 一条", {("85", "USDT")}),
    ("points stand before a sum", "代收三点二十w起", {("3", "%"), ("200000", None)}),
    ("a share and its minimum", "手续费三点五十铢起", {("3", "%"), ("50", "THB")}),
    ("somebody has heard of a sum", "打听五万，没人卖", {("50000", None)}),
    ("blood pressure costs", "降血压 199", {("199", None)}),
    ("for one piece is no change", "豆腐一块钱一块", {("1", "CNY")}),
    ("a disk of 8T is no change", "硬盘4块8T的", {("4", "CNY")}),
    ("a fee may be given as so many in ten thousand", "佣金给到万1.2", {("0.012", "%")}),
    ("boxes are sold", "押金60u 租机柜", {("60", "USDT")}),
    ("codes of parcels are bought", "收取件码 25一条", {("25", None)}),
    ("somebody of that name owes", "欠老胡五万没还", {("50000", None)}),
    ("二十三元里程费 is of twenty-three", "二十三元里程费", {("23", "CNY")}),
    ("somebody invests in chargers", "加盟20w充电宝", {("200000", None)}),
    ("a half stands behind a unit", "一套两万半", {("25000", None)}),
    ("half new is no half of a hundred", "八百半新的手机", {("800", None)}),
    ("几10万 is vague", "赚了几10万", set()),
    ("分 of a score is no money", "豆瓣6分以下", {("6", None)}),
    ("oil by the barrel is no coin", "花生油 300一桶", {("300", None)}),
    ("a half year is no half of a thousand", "押三千半年", {("3000", None)}),
    ("a last figure stands for the next lower place", "冻了2万6千7", {("26700", None)}),
    ("萬五 before a currency is 15000", "萬五蚊一個", {("15000", "HKD")}),
    ("千U is a thousand", "千U起换", {("1000", "USDT")}),
    ("百万铢 is a million", "帶貨百万铢以内", {("1000000", "THB")}),
    ("千元机 is a telephone", "千元机换新", set()),
    ("上千块 is vague", "损失上千块", set()),
    ("每百万 is what is paid for", "每百万三千茶水", {("3000", None)}),
    ("统一 is a word", "统一七个点", {("7", "%")}),
    ("a number stands behind 有多少要多少", "有多少要多少 七块一个", {("7", "CNY")}),
    ("几千块 is vague", "要几千块", set()),
    ("6块多 is vague", "平时6块多", set()),
    ("分 of a message is a hundredth", "短信5分一条", {("0.05", "CNY")}),
    ("tenths of 分 stand behind it", "一条四分五", {("0.045", "CNY")}),
    ("分 of an hour is no money", "一趟25分钟", {("25", None)}),
    ("毫 is a tenth of HKD", "每條四毫半", {("0.45", "HKD")}),
    ("舊水 is a hundred", "每次五嚿水", {("500", None)}),
    ("what stands behind 一 is counted", "五百一片", {("500", None)}),
    ("一千 behind a figure is what it is paid for", "抖音粉丝5一千", {("5", None)}),
    ("一块 behind a figure is together", "工牌140一块", {("140", None)}),
    ("千1.5 is a fee of 0.15 per cent", "按千1.5收", {("0.15", "%")}),
    ("2千1 is 2100", "一套2千1", {("2100", None)}),
    ("八十一岁 is one number", "八十一岁", {("81", None)}),
    ("4k一趟 is 4000 for one", "4k一趟", {("4000", None)}),
    ("两千八四个人 is 2800 for four", "两千八四个人", {("2800", None)}),
    ("块一车 is a price for one load", "300块一车", {("300", "CNY")}),
    ("百度 begins behind the change", "9块9百度盘", {("9.9", "CNY")}),
    ("三万两 are taels", "赏银三万两", {("30000", None)}),
    ("hundredths of a rate are spoken with 点", "收6点96 出7点04", {("6.96", None), ("7.04", None)}),
    ("a coin stands before a round sum", "需要油 3k", {("3000", "USDT")}),
    ("fuel is no coin", "柴油 300一桶", {("300", None)}),
    ("a rate before 汇旺U is not paid in it", "币安7.04 汇旺U折0.985", {("7.04", None), ("0.985", None)}),
    ("the next quote begins behind a space", "q币=8毛6 u=7块03", {("0.86", "CNY"), ("7.03", "CNY")}),
    ("a comma parts a rate from a sum", "1.003，1000刀起", {("1.003", None), ("1000", "USD")}),
    ("a fall that has come is told as a fact", "都跌到0.9了", {("0.9", None)}),
    ("a share of a lottery is no lottery win", "彩票盘占成55%", {("55", "%")}),
    ("百倍币 is no hundred of what stands before", "发行价$0.003 百倍币", {("0.003", "USD")}),
    ("circled figures in a row are a number", "押金③⑧⓪⓪", {("3800", None)}),
    (
        "circled figures that do not count up are written so",
        "大陆 ②⑧U 越南 ⑨U 老挝 ①②U",
        {("28", "USDT"), ("9", "USDT"), ("12", "USDT")},
    ),
    ("circled figures behind a unit end the sum", "油价 ⑧块① 一升", {("8.1", "CNY")}),
    ("a circled figure stands behind the sign of a money", "一天 $⑥ 包吃", {("6", "USD")}),
    ("a single circled figure in the middle is one of a sum", "急找车手 一天抽 ③趴", {("3", "%")}),
    ("a nonce at both ends is no sum", "3w7 一套800U 3w7", {("800", "USDT")}),
    ("a round sum said twice is one", "800u 换现金 谁要 800u", {("800", "USDT")}),
    ("a sum at one end alone is one", "72u 换现金 谁要", {("72", "USDT")}),
    ("a boxed figure numbers what follows", "一天1002️⃣要移动卡", {("100", None)}),
    ("boxed figures in a row are a number", "一套8️⃣0️⃣0️⃣元", {("800", "CNY")}),
    ("a circled figure with a unit is a number", "⑧块一条", {("8", "CNY")}),
    ("a currency stands behind +", "底薪1500+U", {("1500", "USDT")}),
    ("both ends of a range take it", "薪资 3000-5000+U", {("3000", "USDT"), ("5000", "USDT")}),
    ("a sign behind + belongs to what is added", "一套500+$20", {("500", None), ("20", "USD")}),
    ("a share behind + is no currency", "底薪1500+提成", {("1500", None)}),
    ("a fee is spoken with 点 for the point", "点位7点5", {("7.5", None)}),
    ("个点 stands behind a spoken fee", "一套8点5个点", {("8.5", "%")}),
    (
        "巴仙 is per cent, also behind a numeral",
        "赢家抽五个巴仙 收八巴仙 利3巴仙",
        {("5", "%"), ("8", "%"), ("3", "%")},
    ),
    ("what is counted behind an hour is no fee", "车队8点5个人", {("8", "%")}),
    ("半万 is 5000", "悬赏 半万U", {("5000", "USDT")}),
    ("半个w is 5000", "半个w", {("5000", None)}),
    ("figures behind 零 stand for themselves", "一套1万零500", {("10500", None)}),
    ("a currency stands behind them", "3万零800U", {("30800", "USDT")}),
    ("they may have a unit of their own", "一套1万零5百", {("10500", None)}),
    ("分 of interest by the month is a per cent", "月息3分", {("3", "%")}),
    ("it has tenths", "月息两分半", {("2.5", "%")}),
    ("分 of an hour is no interest", "月息低 3分钟到账", {("3", None)}),
    ("万三 before a word for a fee is 0.03 per cent", "万三手续费", {("0.03", "%")}),
    ("万5 behind a word for a fee is 0.05 per cent", "费率万5", {("0.05", "%")}),
    ("一万三 behind it is a sum", "手续费一万三", {("13000", None)}),
    (
        "a list of alternatives may be long",
        "500、800、1200、2000U",
        {(a, "USDT") for a in ("500", "800", "1200", "2000")},
    ),
    ("commas part three alternatives", "500,800,1200U", {("500", "USDT"), ("800", "USDT"), ("1200", "USDT")}),
    ("the number of a point is no alternative", "1、500、800U", {("1", None), ("500", "USDT"), ("800", "USDT")}),
    ("a discount behind a coin is none", "汇旺U 97折换U", set()),
    ("points of an index are no per cent", "上证指数 3050点", set()),
    ("two rates may have lost the space between", "目前7.067.10", {("7.06", None), ("7.1", None)}),
    ("two 分 may be spoken as 零两分", "七块零两分收", {("7.02", "CNY")}),
    ("half a point is half a per cent", "抽半个点", {("0.5", "%")}),
    ("half a tenth is five per cent", "你留半成", {("5", "%")}),
    ("a unit that comes again begins another number", "扫进来三千五千都成", {("3000", None), ("5000", None)}),
    ("a smaller unit behind a larger one does not", "三千万五千", {("30005000", None)}),
    ("neither does the last place of what was said first", "一百二一百三", {("120", None), ("130", None)}),
    ("a basket is counted", "60w一筐", {("600000", None)}),
    ("in Hong Kong 皮 is ten thousand", "一個月兩皮租", {("20000", None)}),
    ("what was asked at first is an amount", "最初200一个", {("200", None)}),
    ("and takes a last place", "港紙四皮六", {("46000", "HKD")}),
    ("撇 is a thousand", "提三撇", {("3000", None)}),
    ("舊 is a hundred", "五舊港紙", {("500", "HKD")}),
    ("the brand behind a price is no dollar", "海尔450 美菱400", {("450", None), ("400", None)}),
    ("what one fills up oneself is no coin", "押2000 油自己加", {("2000", None)}),
    ("an H is the coin of Huione beside another coin", "手里1万8H 掉到0.55U", {("18000", "USDH"), ("0.55", "USDT")}),
]
OTHERS: list[tuple[str, str, Amounts]] = [
    ("a Khmer pill is not many", "គ្រាប់ 4$", {("4", "USD")}),
    ("in Thai a space parts two numbers", "มือสอง หมื่นห้าขาดตัว", {("15000", None)}),
    ("several are a hundred together", "ถุงเท้า 3 คู่ร้อย", {("3", None), ("100", None)}),
    ("a Burmese letter is written for nought", "ဖုန်း ၂၅ဝဝဝ ကျပ်", {("25000", "MMK")}),
    ("a space may stand before a unit in Thai", "ราคาห้า พันบาท", {("5000", "THB")}),
    ("a space may stand before a unit in Burmese", "ဈေး ငါး သောင်း ကျပ်", {("50000", "MMK")}),
    ("a race is no thousand", "หมา 3 ตัวพันธุ์แท้ 5000", {("3", None), ("5000", None)}),
    ("days are no dollars", "нет баксов два дня", set()),
    ("about so many millions are no ten", "khoảng ba tư triệu", set()),
    ("a share off is a fee", "we cut 5% off", {("5", "%")}),
    ("by the kilometre it is a price", "ojek per km 5rb, minimal 3 km", {("5000", None), ("3", None)}),
    ("in Russian до тысячи is a singular", "до тысячи семьсот рублей", {("1700", "RUB")}),
    ("a number stands before per cent", "беру 4 процента 300 тысяч минимум", {("4", "%"), ("300000", None)}),
    ("a money that is changed is not the next sum's", "меняю рублей 700 usdt", {("700", "USDT")}),
    ("a share off every deal is a fee", "we skim 15% off each deal", {("15", "%")}),
    ("a sum with thousands may have a tail", "4k60 per piece", {("4600", None)}),
    ("followers are sold", "1000 followers 25rb", {("25000", None)}),
    ("in Vietnamese the ten is left out before lăm", "ba lăm ngàn một ly", {("35000", None)}),
    ("in Vietnamese the ten is left out before tư", "bốn tư triệu", {("44000000", None)}),
    ("in Russian the sum stands behind its money where it is about so much", "отдал баксов двести", {("200", "USD")}),
    ("in Russian the count stands behind its thousands", "рублей тысяч двадцать за стекло", {("20000", "RUB")}),
    ("in Russian a thousand and two hundred is no product", "тысяча двести", {("1200", None)}),
    ("per cent stands before its number in Russian", "берут процентов восемь", {("8", "%")}),
    ("dollars without a number do not take the next one", "много баксов 3 недели", {("3", None)}),
    ("pfennigs of nought are none", "на счёте 45 000,00 руб", {("45000", "RUB")}),
    ("a note has a name in Russian", "за пятихатку", {("500", None)}),
    ("ten per cent is one word in Indonesian", "potong sepuluh persen", {("10", "%")}),
    ("a word that ends like a number is none", "kepentingan goceng doang", {("5000", None)}),
    ("zl is the Polish money", "selling cards of one bank, 650zl each", {("650", "PLN")}),
    ("half a grand is 500", "up to half a grand", {("500", None)}),
    ("half a dollar is 0.5", "half a dollar a token", {("0.5", "USD")}),
    ("a grand is 1000", "for a grand", {("1000", None)}),
    ("a hundred before a currency is 100", "a hundred bucks", {("100", "USD")}),
    ("a hundred without one is no sum", "a hundred people", set()),
    ("half a lemon is no price", "cut half a lemon", set()),
    ("dedh lakh is 150000", "jo pakde dedh lakh", {("150000", None)}),
    ("cr behind a space is a crore", "limit 5 cr daily", {("50000000", None)}),
    ("L among Indians is a lakh", "20L tak utha lunga bhai", {("2000000", None)}),
    ("L of water are litres", "a tank of 20L", set()),
    ("m that is taken is a million", "can take 5m more today", {("5000000", None)}),
    ("m in Pidgin is a million", "the boy wey carry my 3m run", {("3000000", None)}),
    ("a few rand may have a magnitude", "no courts. R8k", {("8000", "ZAR")}),
    ("m of rope are metres", "take 5m of rope", set()),
    ("R before figures is the rand", "salary R8 500 a month", {("8500", "ZAR")}),
    ("R takes a magnitude", "they ran R41m", {("41000000", "ZAR")}),
    ("R in a Chinese table is a grade", "本行在售 R2 产品", set()),
    ("R6 is a game", "selling r6 account 20 usd", {("20", "USD")}),
    ("small sums are in rand among its own", "vodacom sims R9 bulk", {("9", "ZAR")}),
    ("a piano is no thousand", "a grand piano", set()),
    ("the calibre of a pistol is no million", "a 9 mil with two mags", set()),
    ("mil behind a space is a million", "take 5 mil today", {("5000000", None)}),
    ("w before a word is with", "put $100 w admin", {("100", "USD")}),
    ("days are not lent in coin", "lock usdt 30 days", {("30", None)}),
    ("the thousand of per 1000 is no price", "$80 per 1000", {("80", "USD")}),
    ("тг is KZT", "комплект 1800 тг", {("1800", "KZT")}),
    ("тг is Telegram too", "продам 100 тг аккаунтов", {("100", None)}),
    ("тыща before a currency is 1000", "тыща баксов", {("1000", "USD")}),
    ("три сотки are 300", "три сотки $", {("300", "USD")}),
    ("пол-ляма is 500000", "приму пол-ляма", {("500000", None)}),
    ("a floor is no half", "иди на пол", set()),
    ("genitive number words are read", "больше девяти процентов", {("9", "%")}),
    ("a rate and a limit are no range", "беру по 478 до 3000 usdt", {("478", None), ("3000", "USDT")}),
    ("a sum and its rate are no range", "60 тысяч по 82,40", {("60000", None), ("82.4", None)}),
    ("nửa củ is 500000", "bán nửa củ", {("500000", None)}),
    ("lít at the end of a phrase is 100000", "mua tk 3 lít 1 cái", {("300000", None), ("1", None)}),
    ("lít of petrol are litres", "mua 3 lít xăng", {("3", None)}),
    ("cu without marks is a million", "tk cong ty 15 cu, bao ship", {("15000000", None)}),
    ("an old telephone is no million", "ban iphone 13 cu gia 5tr", {("13", None), ("5000000", None)}),
    ("bottles of beer are bottles", "mua 3 chai bia", {("3", None)}),
    ("setengah juta is 500000", "cuma setengah juta", {("500000", None)}),
    ("cu ft are none", "fridge 15 cu ft", {("15", None)}),
    ("do without marks is USD", "luong 1000 do/thang", {("1000", "USD")}),
    ("do in English is a verb", "100 do you want", {("100", None)}),
    ("the nought before a point may be left out", "gmail .85$ each", {("0.85", "USD")}),
    ("the nought is left out behind the sign too", "aged ones $.5 each", {("0.5", "USD")}),
    ("a share without its nought", "our fee .5% only", {("0.5", "%")}),
    ("a stop ends a sentence before a round sum", "好的 .100u", {("100", "USDT")}),
    ("a full stop stands before a sum", "ok...85$ then", {("85", "USD")}),
    ("halves have a sign", "escrow cut 2½%", {("2.5", "%")}),
    ("quarters of thousands have a sign", "rent 1¼k usd", {("1250", "USD")}),
    ("một counts what follows a million", "hai triệu một thẻ", {("2000000", None)}),
    ("a rate in dong is grouped by a point", "u 26.320", {("26320", None)}),
    ("a rate in dong is not paid in the coin", "usdt 26.300", {("26300", None)}),
    ("2jt250 is 2,250,000", "hp nya 2jt250", {("2250000", None)}),
    ("พันบาท is 1000 THB", "คนละ พันบาท", {("1000", "THB")}),
    ("หลายพันบาท is vague", "หลายพันบาท", set()),
    ("a half stands behind a Thai unit", "สองแสนครึ่ง", {("250000", None)}),
    ("no space stands inside a Thai number", "หนึ่งหมื่น สามเดือน", {("10000", None)}),
    ("หกเปอร์ is six per cent", "หัก หกเปอร์", {("6", "%")}),
    ("no space stands inside a Khmer number", "ក្បាលមួយ ពីរពាន់ដុល្លារ", {("2000", "USD")}),
    ("ထောင့် is ထောင် before hundreds", "နှစ်ထောင့်ငါးရာကျပ်", {("2500", "MMK")}),
    ("ခွဲ is a half of the unit", "တစ်သိန်းခွဲ", {("150000", None)}),
    ("a lakh that stands first is counted in thousands", "သိန်းတစ်ထောင်", {("100000000", None)}),
    ("a currency stands behind + and a space", "salary 1500+ usd per month", {("1500", "USD")}),
    ("a half stands behind juta", "2 juta setengah", {("2500000", None)}),
    ("half a day is no half of a million", "gaji 2 juta setengah hari", {("2000000", None)}),
    ("a half stands inside an Indonesian number", "harga dua setengah juta", {("2500000", None)}),
    ("a point groups roubles", "цена 2.500 руб за карту", {("2500", "RUB")}),
    ("a point groups euros", "price 1.500 euro", {("1500", "EUR")}),
    ("a point groups baht", "ราคา 1.500 บาท", {("1500", "THB")}),
    ("a rate in rupiah is grouped by a point", "kurs 16.350", {("16350", None)}),
    ("a rate in roubles has a fraction", "курс 95.350 руб", {("95.35", "RUB")}),
    ("what a coin costs in dollars has a fraction", "放八百油 1.005刀", {("800", "USDT"), ("1.005", "USD")}),
    ("a price in coin has a fraction", "price 1.500 usdt", {("1.5", "USDT")}),
    ("fuel has a fraction", "diesel 1.659 euro", {("1.659", "EUR")}),
    ("a share off the top is a fee", "20% off the top", {("20", "%")}),
    ("ရာနှုန်း is per cent and no hundred", "၁၄ ရာနှုန်းဖြတ်", {("14", "%")}),
    ("in Vietnamese the k behind a million is no thousand", "gia đình đủ 95 triệu k thì chuyển", {("95000000", None)}),
    ("a milliard is a milliard behind a day too", "ngày 5 tỷ không hỏi", {("5000000000", None)}),
    ("a milliard has no marks where nobody writes them", "4 ty, nguoi that", {("4000000000", None)}),
    ("lít is a hundred thousand anywhere in a phrase", "thuê stk 4 lít/ngày", {("400000", None)}),
    ("litres of petrol are none", "ai mua 3 lít xăng", {("3", None)}),
    ("chai and xị need no marks", "phoi that 6 chai, nguoi lay 7 xi", {("6000000", None), ("700000", None)}),
    ("a tail stands behind củ without marks", "2 cu 6, nguoi that", {("2600000", None)}),
    ("pence are hundredths of a pound", "50p a line, ends friday", {("0.5", "GBP")}),
    ("sterling is the pound", "2 grand sterling ready", {("2000", "GBP")}),
    ("paise are hundredths of a rupee", "14 paise per sms", {("0.14", "INR")}),
    ("a zloty has its name", "4300 zloty gross", {("4300", "PLN")}),
    ("a coin costs so many rupiah", "USDT out 16.450 ready", {("16450", None)}),
    ("M is a million of ringgit", "sehari RM1.2M, ambil dari bank", {("1200000", "MYR")}),
    ("in Thai ยู is the coin", "มี8,000 ยู", {("8000", "USDT")}),
    ("in Russian a coin has cases", "3к тезера", {("3000", "USDT")}),
    ("and a thousand has slang", "7 тыщ юсдт", {("7000", "USDT")}),
    ("a tail may be followed by a word", "phạt 1 triệu 2 mới thả xe", {("1200000", None)}),
    ("teenagers leave out all marks", "can danh ai ib, tay 2 cu chan 3 cu", {("2000000", None), ("3000000", None)}),
    ("in Thai นึง is one", "จี๊ละ1800 ครึ่งจี๊พันนึง", {("1800", None), ("1000", None)}),
    ("in Jakarta goceng is five thousand", "seplastik goceng, pedes 7000", {("5000", None), ("7000", None)}),
    (
        "in Indonesian a half behind thousands is of the ware",
        "400rb setengah 750rb satu",
        {("400000", None), ("750000", None)},
    ),
    ("Jamaica has a dollar of its own", "me a pay 180k jmd", {("180000", "JMD")}),
]
NOTHING: list[tuple[str, str]] = [
    ("a time of the day in Chinese", "两点四十放工"),
    ("a curse", "骗子4全家"),
    ("a sale in Khmer", "បញ្ចុះតម្លៃ ៤០%"),
    ("thousands, nobody knows how many, in Khmer", "រាប់ពាន់ដុល្លារ"),
    ("the length of a lorry", "回程车 9米6"),
    ("the width of a bed", "1.8米床"),
    ("the fineness of gold", "18k金项链"),
    ("the fineness of Thai gold", "ทอง 18k"),
    ("the resolution of a film", "4k网盘"),
    ("a screen in inches", "a 9.9-inch tablet"),
    ("a fee of the chain", "gas 0.3 gwei"),
    ("a credit score", "芝麻700+"),
    ("the tail of a card", "卡号尾1200"),
    ("a full group", "群满500了"),
    ("a share of wins", "胜率92%"),
    ("a share of wins in English", "92% win rate"),
    ("a number that is called", "打12368问问"),
    ("a closing hour", "每天开到2点"),
    ("a number plate", "xe 15A-482.90"),
    ("strokes", "一刀一刀砍价"),
    ("an audience", "日活100万"),
    ("volts", "十万伏"),
    ("points of a list", "①收 ②急"),
    ("points that count on from a cut", "③收人 ④包住"),
    ("points of two lists", "①收 ②急 ①出 ②稳"),
    ("a single point at the beginning of a line", "新规\n② 不压钱"),
    ("a first point in the middle", "新规 ① 不压钱"),
    ("a sum that somebody is asked to do", "6400÷25等于多少"),
    ("a bridge that has a number in its name", "三元桥见"),
    ("the code of a parcel", "取货码 4-2-3108"),
    ("a tile of a game", "听三万 等一张"),
    ("the height of a device in a rack", "4U的机箱装不下"),
    ("the height of a device in a rack, named before", "机柜还剩1U"),
    ("pictures a second", "240 Гц"),
    ("an opinion in English", "her two cents on this"),
    ("what is taken off in Indonesian", "diskon s/d 40%"),
    ("what is taken off in Russian", "скидка до 15%"),
    ("a name before a sum in Vietnamese is no ten", "chị Ba tư triệu"),
    ("how likely it is in Indonesian", "kemungkinan 60%"),
    ("what is copied in a thesis", "查重17.3%"),
    ("a value of the blood", "尿酸512"),
    ("a nonce that frames a text", "72u 我在学校 不去了 72u"),
    ("a nonce of figures alone", "958 在吗 出来玩 958"),
    ("a nonce that looks like a sum in lakh", "8w my brother stuck in KKR vs CSK 8w"),
    ("a passport in two parts", "护照E1234 5678"),
    ("a number plate in parts", "车牌 粤 B 12345"),
    ("a code that was sent", "验证码 482913"),
    ("a postal code", "邮编 100080"),
    ("several numbers to call", "请打110 或 12321 或96110"),
    ("the police of Thailand", "โทร 191"),
    ("a hotline", "hotline 1441"),
    ("the rescue of Europe", "звоните 112"),
    ("a sale", "全场 20% off"),
    ("a sale in English", "all items 20% off today only"),
    ("degrees of frost", "东北说零下三十"),
    ("days of the moon's calendar", "腊月二十六"),
    ("laughter in Thai", "ขายข้าวสารนะไม่ได้ขายคน 555"),
    ("a district and its 'already' in Vietnamese", "ve q12 r, doi sdt r"),
    ("the hours of a lamp", "灯泡寿命5000H"),
]


@pytest.mark.parametrize(("holds", "text", "expected"), CHINESE, ids=[case[0] for case in CHINESE])
def test_it_holds_in_chinese_that(holds: str, text: str, expected: Amounts) -> None:
    """Chinese of the mainland, of Hong Kong and of Taiwan."""
    assert _read(text) == expected, holds


@pytest.mark.parametrize(("holds", "text", "expected"), OTHERS, ids=[case[0] for case in OTHERS])
def test_it_holds_elsewhere_that(holds: str, text: str, expected: Amounts) -> None:
    """English, Hindi, Russian, Vietnamese, Indonesian, Thai, Khmer and Burmese."""
    assert _read(text) == expected, holds


@pytest.mark.parametrize(("what", "text"), NOTHING, ids=[case[0] for case in NOTHING])
def test_nothing_is_read_in(what: str, text: str) -> None:
    """Measures, scores and names that have figures."""
    assert _read(text) == set(), what


@pytest.mark.parametrize(
    ("holds", "text", "expected"),
    [
        ("dollars that are sold do not pay", "人民币换美金！收7.1！出7.19", {("7.1", "CNY"), ("7.19", "CNY")}),
        ("a 块 counts for its own number", "电蚊拍18块一个 手电25一支", {("18", "CNY"), ("25", None)}),
        ("millions of dong are no coin", "ký quỹ 10 triệu hoặc 400U", {("10000000", None), ("400", "USDT")}),
        ("a heading has two particles", "价格均以U计\n护照 3000\n签证 800", {("3000", "USDT"), ("800", "USDT")}),
        ("a heading has 都是", "价格都是U\n护照 3000\n签证 800", {("3000", "USDT"), ("800", "USDT")}),
        ("a heading has 均为", "以下价格均为人民币：\n护照 3000\n签证 800", {("3000", "CNY"), ("800", "CNY")}),
        ("a heading has 单位均为", "报价单位均为美金\n护照 3000\n签证 800", {("3000", "USD"), ("800", "USD")}),
        ("a heading says how all is settled", "全部以U结算\n护照 3000\n签证 800", {("3000", "USDT"), ("800", "USDT")}),
        (
            "a heading is in English",
            "all prices are in usd\npassport 3000\nvisa 800",
            {("3000", "USD"), ("800", "USD")},
        ),
        ("a heading in baht holds for a rate", "паттайя баты в руки, ваш usdt по 32.4", {("32.4", "THB")}),
    ],
)
def test_it_holds_of_carried_currencies_that(holds: str, text: str, expected: Amounts) -> None:
    """A currency named elsewhere in the text."""
    assert {(f"{price.amount:f}", price.currency) for price in find_prices(normalise(text))} == expected, holds


@pytest.mark.parametrize(
    "unit",
    [
        "1k",
        "2万6千7",
        "r1 ",
        "R1 500 ",
        "half a ",
        "တစ်သိန်းခွဲ",
        "每百万三千",
        "①",
        "u 2000 ",
        "1、2、3U",
        "1,2,",
        "1万零5",
        "1×1",
        "lăm ",
        "hai lăm lăm ",
        "费率万5",
    ],
)
def test_a_form_without_end_takes_no_time(unit: str) -> None:
    """No form is read again from each of its places."""
    aligned = normalise(unit * (60_000 // len(unit)))
    start = time.process_time()
    find_prices(aligned)
    assert time.process_time() - start < 6


def test_the_coin_that_is_paid_for_is_looked_for_near_its_number() -> None:
    """What a number costs does not grow with the text before it."""
    numbers = find_numbers(normalise(("x" * 90 + " 1 per ") * 2000), ())
    last = numbers.groups[-1]
    start = time.process_time()
    assert not any(is_one_coin(last, numbers.low) for _ in range(5000))
    assert time.process_time() - start < 2
