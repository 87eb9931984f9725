"""Handles as writers whom the rules have not met may write them, and what only looks like one."""

import time

import pytest

from nlp.handles import find_handles
from nlp.normalise import normalise

Handles = set[tuple[str, str]]

# What holds, the text, and the handles in it.
FORMS: list[tuple[str, str, Handles]] = [
    ("figures set apart belong to a name set apart", "小飞机 t i g e r 2 0 2 0 自己拼", {("telegram", "tiger2020")}),
    ("Telegram's page names who is looked at", "web.telegram.org/k/#@orchid_walk", {("telegram", "orchid_walk")}),
    ("a bot is searched for", "机器人搜 zhangben_jz_bot 记账", {("telegram", "zhangben_jz_bot")}),
    ("Telegram is named in Korean", "텔레 haneul_0915 로", {("telegram", "haneul_0915")}),
    ("Telegram is named in Japanese", "テレグラム→sakura_tomo3 まで", {("telegram", "sakura_tomo3")}),
    ("QQ in other characters and numerals", "秋秋号 二八五五六六一零", {("qq", "28556610")}),
    ("a Russian number at home is on WhatsApp", "вацап 8 (916) 555-01-42", {("whatsapp", "+79165550142")}),
    ("an Indonesian one too", "WA aja 0812-3344-5566 untuk jual", {("whatsapp", "+6281233445566")}),
    ("艾特 and 点 stand in an address", "简历发 lanlan_0211艾特163点com 谢谢", {("email", "lanlan_0211@163.com")}),
    ("собака and точка too", "почта tishina.foto собака yandex точка ru", {("email", "tishina.foto@yandex.ru")}),
    ("点 before a young ending is a domain's", "进站 miaomi点sbs", {("domain", "miaomi.sbs")}),
    ("a Korean mobile number", "한국 전화 010-2291-0047", {("phone", "+821022910047")}),
    ("a mobile number has points", "有定位打159.7701.6342", {("phone", "+8615977016342")}),
    (
        "a letter for WeChat is not another platform's",
        "飞机@laohe_ka 土豆同号 嶶hk_7712",
        {
            ("telegram", "laohe_ka"),
            ("potato", "laohe_ka"),
            ("wechat", "hk_7712"),
        },
    ),
    ("a call stands between a platform and a name", "有事飞讥滴我kelu_7719", {("telegram", "kelu_7719")}),
    ("a plus is said", "t点me斜杠加号Jw3Zr8kQmNs5MDVl", {("telegram_invite", "Jw3Zr8kQmNs5MDVl")}),
    ("an underscore is said", "小飞机搜xiaoyu下划线09", {("telegram", "xiaoyu_09")}),
    ("one number is on two platforms", "微信QQ同号2845310976", {("wechat", "2845310976"), ("qq", "2845310976")}),
    ("WeChat's own id", "原始id是wxid_8h2k1p9qz0ab22", {("wechat", "wxid_8h2k1p9qz0ab22")}),
    ("a name of LINE has a point and an underscore", "加賴mei.tw_08", {("line", "mei.tw_08")}),
    ("a Japanese mobile number", "日本の携帯は 080-4417-2093 です", {("phone", "+818044172093")}),
    ("a number of Laos", "ເບີໂທລາວ 020 5577 4421", {("phone", "+8562055774421")}),
    (
        "signs of an address are said in Vietnamese",
        "mail lanphuong.tk a còng gmail chấm com",
        {("email", "lanphuong.tk@gmail.com")},
    ),
    ("a domain of two endings", "di tokobayu.my.id ya", {("domain", "tokobayu.my.id")}),
    ("points of an address are said", "dana dot whitlock at proton dot me", {("email", "dana.whitlock@proton.me")}),
    (
        "points of an address are said in Malay",
        "rudi(titik)hartono(at)gmail(titik)com",
        {("email", "rudi.hartono@gmail.com")},
    ),
    ("丶 parts a domain", "网址www丶dahe66丶cc", {("domain", "dahe66.cc")}),
    ("letters stand for figures of a mobile number", "打 138oo21887l", {("phone", "+8613800218871")}),
    ("a number of France at home", "mon portable en France 06 12 44 78 90", {("phone", "+33612447890")}),
    ("a number of Laos at home in Chinese", "老挝号 020 5512 3478", {("phone", "+8562055123478")}),
    ("a number of an order is none to call", "订单号 13922718846 退款", set()),
    ("ones are votes", "想要的扣111111 人多就发", set()),
    ("a name behind Telegram in Vietnamese", "tele mình: hoangyen_tk", {("telegram", "hoangyen_tk")}),
    ("an order may be taken", "接单号 13812345678", {("phone", "+8613812345678")}),
    ("a stroke ends a name", "联系TG：laoli88丶info咨询", {("telegram", "laoli88")}),
    ("a login to a host is no name", "ssh root@vps2 卡住了", set()),
    ("a product's name is no domain", "node.js和asp.net二选一", set()),
    (
        "a name pulled apart with its message keeps its figures",
        "新 群 艾 特 k w 2 d i n _ 0 5 空 格 去 掉",
        {("telegram", "kw2din_05")},
    ),
    ("a name like a flight's number is one", "飞机：ZH8888 四件套", {("telegram", "zh8888")}),
    (
        "a Japanese letter for show does not make a number Japan's",
        "宠物の家 0755-83121234",
        {("phone", "+8675583121234")},
    ),
    ("an order is taken by telephone", "接订单：13800138000", {("phone", "+8613800138000")}),
    ("a full stop before a laugh is no domain's", "哈哈ok。lol", set()),
    ("a flight is no name", "飞机 CZ3101 又晚点", set()),
    ("a day is no number of QQ", "球球20240618前还我", set()),
    ("a scope of packages is no name", "who uses @angular/core 17", set()),
    ("a host behind a login is no name", "root@localhost:~# 进不去", set()),
    ("菲机 sounds like 飞机", "接单找菲机 kuaile_zhou8", {("telegram", "kuaile_zhou8")}),
    ("匪机 sounds like 飞机", "匪机@haoyun_cx", {("telegram", "haoyun_cx")}),
    ("feiji is 飞机 in pinyin", "feiji号：laomao_k2", {("telegram", "laomao_k2")}),
    ("🛫 is a plane too", "🛫 huoyun_shang5", {("telegram", "huoyun_shang5")}),
    ("an emoji glued to letters names its platform", "dx5w✈️hexiao_pot", {("telegram", "hexiao_pot")}),
    ("T before @ is Telegram", "一手T@haoyun_88", {("telegram", "haoyun_88")}),
    ("tg点me is the link", "tg点me斜杠haoyun_88", {("telegram", "haoyun_88")}),
    ("a name may be written as a host of t.me", "联系 haoyun_88点t点me", {("telegram", "haoyun_88")}),
    ("two links may have a comma between", "t.me/a_one,t.me/b_two", {("telegram", "a_one"), ("telegram", "b_two")}),
    (
        "the word behind a link and a comma is another platform",
        "WhatsApp wa.me/60112348876,LINE ah_soon7",
        {("whatsapp", "+60112348876"), ("line", "ah_soon7")},
    ),
    ("a name stands in quotes or brackets", "“飞机”：【zhaopin_mm2】", {("telegram", "zhaopin_mm2")}),
    ("a name before 飞机找我 is Telegram's", "heishou_dx6 飞机找我", {("telegram", "heishou_dx6")}),
    ("a name before 飞过来 is Telegram's", "全国同台 laoban_66飞过来", {("telegram", "laoban_66")}),
    ("an arrow leads from a name to its platform", "半小时出 chadang_k↖飞机", {("telegram", "chadang_k")}),
    ("a name behind somebody's sign is read", "滴滴sj4_wuhan7q[at]", {("telegram", "sj4_wuhan7q")}),
    ("letters and underscores stand apart", "@ l a n w a n _ b c", {("telegram", "lanwan_bc")}),
    ("letters apart before a platform are a name", "ib m a u x a n h _ 7 8 trên tele", {("telegram", "mauxanh_78")}),
    ("a Russian says on telegram", "sasha_obmen7 в телеге", {("telegram", "sasha_obmen7")}),
    ("an Indonesian says on telegram", "hubungi jual_akun88 di telegram", {("telegram", "jual_akun88")}),
    ("a capital letter opens a Russian platform", "Телеграм: sasha_obmen7", {("telegram", "sasha_obmen7")}),
    ("Thai names Telegram", "เทเลแกรม: mae_sot55", {("telegram", "mae_sot55")}),
    ("Burmese names Telegram", "တယ်လီဂရမ် kyaw_pay8", {("telegram", "kyaw_pay8")}),
    ("Khmer names Telegram", "តេឡេ: sok_kh77", {("telegram", "sok_kh77")}),
    ("what is said behind a number is no zero", "+34 612345678 o viber", {("phone", "+34612345678")}),
    ("O behind a number is a blood group", "hubungi +62 81234567890 O", {("phone", "+6281234567890")}),
    ("what is copied is not the same number", "微信聊天记录自动同步，电话13812345678", {("phone", "+8613812345678")}),
    ("V before a name is no second platform", "飞机 薇：@vivi_8888", {("telegram", "vivi_8888")}),
    ("a QQ number may be of sixes", "扣扣：66666666", {("qq", "66666666")}),
    ("a host is called nothing", '官网bet365vip.com("备用")', {("domain", "bet365vip.com")}),
    ("艾特 is pulled apart", "有事艾 特 heyan_2031", {("telegram", "heyan_2031")}),
    (
        "an invitation is pulled apart",
        "进群 t . me / + Hq7Rm2Vx9KsWd4Lp",
        {("telegram_invite", "Hq7Rm2Vx9KsWd4Lp")},
    ),
    ("V alone stands before 同名", "飞机@muhe_kf，V同名", {("telegram", "muhe_kf"), ("wechat", "muhe_kf")}),
    ("Arabic names WhatsApp", "واتساب +971503318842", {("whatsapp", "+971503318842")}),
    ("Spanish shortens WhatsApp", "wsp +52 55 3319 4471", {("whatsapp", "+525533194471")}),
    ("a Thai number is called one in Chinese", "打我泰国号 0862219043", {("phone", "+66862219043")}),
    ("a Lao number lacks its zero", "老挝号20 5532 7714", {("phone", "+8562055327714")}),
    ("zeros of a number are letters", "my number +66 8O 552 31O7", {("phone", "+66805523107")}),
    (
        "同步 is the same number",
        "手机18733016254 薇信同步",
        {("phone", "+8618733016254"), ("wechat", "18733016254")},
    ),
    ("信 is written as its halves", "薇亻言 luoyu7719", {("wechat", "luoyu7719")}),
    ("LINE has a sign of its own", "官方LINE@：@602vxwq", {("line", "602vxwq")}),
    ("Japanese says whose id it is", "ラインのIDはsora-neko5です", {("line", "sora-neko5")}),
    ("a name stands before Signal", "wren_hill.52 on Signal", {("signal", "wren_hill.52")}),
    ("a nonce before a name is no part of it", "u9a资金优先 u9acd_laoban66飞过来", {("telegram", "cd_laoban66")}),
    ("the platform that was left has no name", "飞机被封了 都去土豆 同名 laoba_77", {("potato", "laoba_77")}),
    (
        "in Burmese the name stands far behind",
        "Potato ကို ပြောင်း အဲဒီမှာ နာမည် lsh_market02",
        {("potato", "lsh_market02")},
    ),
    ("Russian names Potato and says the same name", "в потато ник тот же tai_ru_9", {("potato", "tai_ru_9")}),
    ("a comma stands before same name", "we sit on potato, same name lanhai668", {("potato", "lanhai668")}),
    ("digits may stand apart from a short id", "加薇 abc 123", {("wechat", "abc123")}),
    ("a hyphen belongs to a wechat id", "＋V：xiao-mei_520", {("wechat", "xiao-mei_520")}),
    ("an id stands in brackets", "微信（liuyi_2020）", {("wechat", "liuyi_2020")}),
    ("an id stands before the platform in brackets", "加秘 ruili_0692(威) 老客户", {("wechat", "ruili_0692")}),
    ("V is glued to a name in pinyin", "办卡找我vlaohe_kunming", {("wechat", "laohe_kunming")}),
    ("no pinyin begins with iu, so the x is the name's", "出小号，Vxiaohao_mm3", {("wechat", "xiaohao_mm3")}),
    ("an id may begin with wx", "加威wxx_boka7", {("wechat", "wxx_boka7")}),
    ("薇x is wechat", "加薇x dz_lily520备注点赞", {("wechat", "dz_lily520")}),
    ("a new id follows what the line says of wechat", "我威信号丢了 加新的qinlao1957", {("wechat", "qinlao1957")}),
    ("a person's name stands between wechat and id", "加威 老刘laoliu_xkd407", {("wechat", "laoliu_xkd407")}),
    ("is stands between id and name", "my wechat id is lilyzhang88", {("wechat", "lilyzhang88")}),
    ("LINE glued to a name counts", "日领5000，LINErich5588", {("line", "rich5588")}),
    ("a Chinese sentence makes the word behind LINE an id", "出U LINE beiguoer 单笔起", {("line", "beiguoer")}),
    ("a LINE id may have a point before its platform", "simthai.bkk（赖）", {("line", "simthai.bkk")}),
    ("Russian names LINE", "Лайн bangkok_rent5", {("line", "bangkok_rent5")}),
    ("Thai adds on LINE", "แอดไลน์ @bankkao77", {("line", "bankkao77")}),
    ("a Thai line was banned and the new id follows", "ไลน์โดนแบน แอดใหม่ sainuea.88", {("line", "sainuea.88")}),
    ("an official account of LINE is LINE's", "LINE官方帳號 @abc168x", {("line", "abc168x")}),
    (
        "words stand between a messenger and a number",
        "all on whatsapp now +91 90333 18274",
        {("whatsapp", "+919033318274")},
    ),
    (
        "a place stands between signal and a number",
        "New signal for the ride room: +447700900655",
        {("signal", "+447700900655")},
    ),
    (
        "a number behind a dead messenger is to be called",
        "whatsapp dead, call +66 81 220 9471",
        {("phone", "+66812209471")},
    ),
    ("a messenger stands behind in brackets in Thai", "+66 89 440 1173 (วอตส์แอป)", {("whatsapp", "+66894401173")}),
    ("Russian names WhatsApp", "Ватсап +7 916 555 12 34", {("whatsapp", "+79165551234")}),
    ("瓦茨 sounds like WhatsApp", "瓦茨 +855 88 123 4567", {("whatsapp", "+855881234567")}),
    (
        "one number is on two messengers",
        "WhatsApp/Signal +44 7700 900456",
        {("whatsapp", "+447700900456"), ("signal", "+447700900456")},
    ),
    (
        "WhatsApp 同号 in brackets leaves the telephone one",
        "看房 +855 88 600 1472（WhatsApp同号）",
        {("phone", "+855886001472"), ("whatsapp", "+855886001472")},
    ),
    (
        "a telephone and wechat are the same number",
        "电话微信同号13912345678",
        {("phone", "+8613912345678"), ("wechat", "13912345678")},
    ),
    (
        "a slash joins telephone and wechat",
        "手机/微信：13812345678",
        {("phone", "+8613812345678"), ("wechat", "13812345678")},
    ),
    (
        "同 alone says that wechat is the same",
        "13812345678 微信同",
        {("phone", "+8613812345678"), ("wechat", "13812345678")},
    ),
    (
        "也叫这个 says that the name is the same",
        "@shang_ge（土豆也叫这个）",
        {("telegram", "shang_ge"), ("potato", "shang_ge")},
    ),
    ("a Signal name stands behind @", "Signal：@lanhai.05", {("signal", "lanhai.05")}),
    ("a channel of trading signals is telegram", "trading signal @lanhai_vip", {("telegram", "lanhai_vip")}),
    ("飞机联系 leads to a name", "飞机联系 lanhai_shop", {("telegram", "lanhai_shop")}),
    ("飞机客服 leads to a name", "飞机客服 lanhai_shop", {("telegram", "lanhai_shop")}),
    ("电报联系方式 leads to a name", "电报联系方式：lanhai_shop", {("telegram", "lanhai_shop")}),
    ("contact leads to a name", "telegram contact lanhai_shop", {("telegram", "lanhai_shop")}),
    ("a LINE id may begin with a digit", "LINE官方帳號：@168bankz", {("line", "168bankz")}),
    ("wei xin apart is wechat", "wei xin lanhai88", {("wechat", "lanhai88")}),
    ("球球 sounds like QQ", "加球球 283947112", {("qq", "283947112")}),
    ("wei信 is wechat half in pinyin", "wei信：laowang_66", {("wechat", "laowang_66")}),
    ("飞ji is 飞机 half in pinyin", "飞ji jiema_xy3 接码 全国段", {("telegram", "jiema_xy3")}),
    ("土豆 may be glued to the name before it", "请搜hongda_new土豆那边重新进", {("potato", "hongda_new")}),
    ("as quick is not the same name", "微信扫码大小单一样快 找 @huiu_jiedan_bot", {("telegram", "huiu_jiedan_bot")}),
    ("who is to call WhatsApp calls one platform", "Call WhatsApp +44 7700 900417", {("whatsapp", "+447700900417")}),
    (
        "call/WhatsApp are two",
        "call/WhatsApp +44 7700 900417",
        {("phone", "+447700900417"), ("whatsapp", "+447700900417")},
    ),
    ("a number in words is one", "电话一三八一二三四五六七八", {("phone", "+8613812345678")}),
    ("Ghana has numbers", "bring him to us: +233 20 881 4471", {("phone", "+233208814471")}),
    ("a number at home in Ghana", "400 cedis reward 020 881 4471", {("phone", "+233208814471")}),
    ("Thai digits are digits", "โทร ๐๘๑-๒๓๔-๕๖๗๘ ค่ะ", {("phone", "+66812345678")}),
    ("Khmer digits are digits", "ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨", {("phone", "+85512345678")}),
    ("a Russian in Thailand has a Thai number", "5000 бат! Тел 092 903 1185", {("phone", "+66929031185")}),
    ("ringgit glued to a sum show Malaysia", "they ask RM120k, 012-555 0718", {("phone", "+60125550718")}),
    ("a QQ number in three groups stands before 扣扣", "一单150起 2900 0071 38扣扣", {("qq", "2900007138")}),
    ("a new QQ number follows some words", "qq那个号没了 现在是 3090 447126", {("qq", "3090447126")}),
    ("QQ and wechat are the same number", "QQ微信同号 283947112", {("qq", "283947112"), ("wechat", "283947112")}),
    ("a name is spelled behind @", "飞机@ k a k a 8 8 1 2", {("telegram", "kaka8812")}),
    ("a spelled name has an underscore", "滴滴@ x g _ r e n s h i 3", {("telegram", "xg_renshi3")}),
    ("a spelled name keeps short parts", "@ h h _ l a o k 7 7 来", {("telegram", "hh_laok77")}),
    ("a word in one ends a spelled name", "@ k a k a s call me", {("telegram", "kakas")}),
    ("a spelled name ends at Chinese", "@ n o n g k a y i 一卡多卖", {("telegram", "nongkayi")}),
    ("a link stands behind a word in spaces", "c h e a p t . me / leads_by9", {("telegram", "leads_by9")}),
    (
        "an invite stands behind a word in spaces",
        "u p d a t e s t.me/+AbC9dEf_GhIj12kL",
        {("telegram_invite", "AbC9dEf_GhIj12kL")},
    ),
    ("telegram.dog may stand in spaces", "dm telegram . dog / ccbuyer_9", {("telegram", "ccbuyer_9")}),
    ("a link is in circles", "ⓣ.ⓜⓔ/ⓛⓐⓞⓒⓗⓔ_⑤⑤②①", {("telegram", "laoche_5521")}),
    ("a link is full-width", "ｔ．ｍｅ／ｌａｏｃｈｅ＿５５２１", {("telegram", "laoche_5521")}),
    ("a link has Cyrillic look-alikes", "https://t.mе/laосhe_5521", {("telegram", "laoche_5521")}),
    ("a telephone number is in circles", "手机①③⑧①②③④⑤⑥⑦⑧", {("phone", "+8613812345678")}),
    ("a QQ number is in mathematical figures", "QQ 𝟐𝟖𝟑𝟗𝟒𝟕𝟏𝟏𝟐𝟎", {("qq", "2839471120")}),
    (
        "a nonce that frames a text is no name",
        "m6jjs full set ship worldwide tg @cnset_4u m6jjs",
        {("telegram", "cnset_4u")},
    ),
    ("a nonce behind a QQ number is no part of it", "52un 办证 学历 Q7452 0918 52un", {("qq", "74520918")}),
    (
        "several contacts stand in one line",
        "飞机：aa_bb11 土豆：cc_dd22 微信：ee_ff33",
        {("telegram", "aa_bb11"), ("potato", "cc_dd22"), ("wechat", "ee_ff33")},
    ),
]

# What holds, and a text that names nobody.
TRAPS: list[tuple[str, str]] = [
    ("a price stands behind line", "line @1500"),
    ("a card of Laos has sixteen digits", "老挝银行卡 6222 20 1234 5678"),
    ("a way is told", "turn left from sector.14 at signal"),
    ("a method is called", "run df.info() first"),
    ("people vote with sixes", "支持的扣666666"),
    ("a job runs at every start", "crontab写 @reboot /opt/x.sh"),
    ("a method is transactional", "put @Transactional on it"),
    ("to contact somebody is no name", "telegram contact us now"),
    ("@everyone is the whole room", "@everyone 今晚停车"),
    ("a decorator is code", "@app.route('/x')\ndef f(): pass"),
    ("a decorator with a named argument is code", "@lru_cache(maxsize=None)\ndef f(n):"),
    ("a scope of packages is code", "npm i @types/node@20"),
    ("a sign may stand for letters", "k!t ch@hiye pnb canara"),
    ("a function's parameter is no wechat", "def rate(v): return v*0.08"),
    ("the code of a mini programme is no id", "wx.request({url: test_1})"),
    ("ví is a wallet in Vietnamese", "ví binance của em bị treo 2.400u"),
    ("về is go home in Vietnamese", "U phải về trong ngày"),
    ("a skill in wechat is no id", "Company recruits person of wechat skill, base 800U"),
    ("what is paid by wechat is no id", "微信支付 receipt_2024"),
    ("proxies are no wechat", "v2ray_vmess节点"),
    ("a membership is no wechat", "vip_888 会员卡 转让"),
    ("people stand in line", "please stand in line 12345 people"),
    ("a line of a table is no LINE", "the line item_id 5 is wrong"),
    ("a line of a song is no LINE", 'Afrobeats line: "client don pay, picker don run"'),
    ("online in Khmer holds line", "អ្នកខ្ចីលុយអនឡាញ 20000ជួរ"),
    ("signal to noise is no Signal", "signal to noise ratio_3.14"),
    ("a bank card's digits are no telephone", "银行卡尾号 6222 0213 8888 1234"),
    ("a plate is no handle", "车牌 沪A·12345 白色"),
    ("prices in a row behind a telephone are no handle", "小红书反手机 120 150 180"),
    ("an order has a number", "订单号 2024112900123456 已发货"),
    ("a player has a number", "原神UID 123456789 求带"),
    ("QQ糖 are sweets", "QQ糖 300克 15元"),
    ("a dish of potatoes is food", "土豆丝 dish_22 好吃"),
    ("a name on a platform that is not collected is left out", "抖音vlaotie_666 关注"),
    ("a date in words is no telephone", "二〇二四年一一月二九日"),
    ("a V begins the name of a telephone model", "型号vivo_x100 手机"),
    ("potatoes are sold by weight", "卖土豆 1314 斤"),
    ("a price behind @ is no name", "rate @7.25 today, 5000 @ 7.3"),
    ("a coin in spaces behind @ is a price's", "5000 @ U S D T"),
    ("a word behind @ and a space names nobody", "dinner @ kaka tonight"),
    ("letters behind @ are too few for a name", "meet @ b y 7"),
    ("an id card is no telephone", "身份证 110101199003071234"),
]


def _found(text: str) -> Handles:
    return {(one.platform.value, one.handle) for one in find_handles(normalise(text))}


@pytest.mark.parametrize(("holds", "text", "expected"), FORMS, ids=[form[0] for form in FORMS])
def test_it_holds_that(holds: str, text: str, expected: Handles) -> None:
    """Each form is one that a stranger may use."""
    assert _found(text) == expected, holds


@pytest.mark.parametrize(("holds", "text"), TRAPS, ids=[trap[0] for trap in TRAPS])
def test_nobody_is_named_where(holds: str, text: str) -> None:
    """Each text has the looks of a handle and none in it."""
    assert _found(text) == set(), holds


@pytest.mark.parametrize(
    "part",
    [
        "微信:ab_123 同号 ",
        "飞机/土豆:ab_c12 ",
        "t.me/abcde,",
        "a _ b ",
        "微信加",
        "@a.b",
        "@ a b c d e ",
        "c h e a p t . me / x ",
    ],
)
def test_a_long_text_takes_time_in_step_with_its_length(part: str) -> None:
    """Four times the text takes about four times as long, not sixteen times."""
    spent = []
    for length in (20_000, 80_000):
        aligned = normalise((part * length)[:length])
        start = time.process_time()
        find_handles(aligned)
        spent.append(time.process_time() - start)
    assert spent[1] < 10 * spent[0] + 0.5
