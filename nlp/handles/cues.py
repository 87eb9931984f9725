"""The words that name a platform before or after an id."""

import re

from domain.vocabulary import HandlePlatform

# Longest first within each: what stands directly before an id decides.
_WORDS: dict[HandlePlatform | None, str] = {
    HandlePlatform.TELEGRAM: (
        r"[飞匪菲肥](?:[机讥姬叽几基僟]|ji(?![a-z]))|灰[机鸡几]|踢[机鸡]|飞鸡|非机(?!动)|电[报抱]|telegram|telegrm|tele(?![a-z])|t\sg(?=\s?[:：])|tg|tlg(?![a-z])"
        r"|feiji(?=[\s:：号])|✈|🛩|🛫|(?<![а-яё])тг|телеграм\w*|тележк\w+|телег[аеуи]|teleg(?![a-z])|เทเลแกรม|เทเล|តេឡេក្រាម|តេលេក្រាម|តេឡេ"
        r"|တယ်လီဂရမ်|တယ်လီ|텔레그램|텔레|テレグラム"
    ),
    HandlePlatform.POTATO: (
        r"土(?:豆(?![丝泥饼片条粉])|逗(?![比号]))(?:聊天)?(?!担保)|tudou(?=[\s:：号])|(?<![a-z])t豆|p[o0]tato\s?(?:chat)?(?!\s?guarantee)|🥔|🍠|картошк[аеу]|потато"
        r"|โปเตโต้|โพเทโต้|ပိုတေတို|ប៉ូតាតូ"
    ),
    HandlePlatform.CHATME: r"chat[\s-]?me|查米|查密|чатми|แชทมี",
    HandlePlatform.WECHAT: (
        r"[微薇威嶶徽溦巍卫葳崴维](?:[信芯伈❤♥♡]|亻言)|[微薇威嶶徽]x(?:in)?(?![a-z0-9])|v[❤♥♡信芯星]|v[.-]?x(?![iu])|w[❤♥]x?(?![a-z0-9])|w[❤♥]|wei信|(?<![微薇威嶶徽信])wx(?!id_|[iu])"
        r"|we\s?chat(?!\s(?:later|soon|tomorrow|tonight|again|about))|weixin"
        r"|(?-i:wei xin|Wei xin|WEI XIN)|卫星|佳喂|迦威|绿泡泡?|[加+]❤|вичат"
        r"|вейчат|วี\.?แชท|ว\.ีแชท"
    ),
    HandlePlatform.QQ: r"qq|扣扣|企鹅|扣|筘|蔻蔻|🐧",
    HandlePlatform.WHATSAPP: (
        r"what'?s\s?ap{1,2}|whatsup|wsapp|wtsp|wt?h?ats?\s?ap{1,2}|whtsapp|wasap|(?<![a-z])whats(?=\s?\+\d)|в[аоа]тс?[аэ]пп?|вацап|воцап|вотсап|ватсап"
        r"|วอ[ทต]ส?์?แอ[ปพ]|瓦[次茨]|沃茨|វ៉តសាប់|វ៉ាត់សាប់|ဝက်စ်အက်ပ်"
        r"|واتس ?اب|wsp(?![a-z])|wpp(?![a-z])|왓츠앱|ワッツアップ|ws(?![a-z])|w/?a(?![a-z])"
    ),
    HandlePlatform.LINE: (
        r"(?<![a-z])line@(?=\s?[:：])|(?<![a-z])line(?![a-z])|(?-i:(?<![A-Za-z])LINE(?=[a-z]{2,16}[0-9_]))|ไลน(?!์?ผลิต)์?|(?<!អន)ឡាញ|(?<!အွန်)လိုင်း|(?<![а-яё])лайн(?![а-яё])"
        r"|(?<![依信无抵耍老])[赖賴]|라인(?=\s?(?:id|아이디)?[\s:：])|(?<![ァ-ヺー])ライン(?![ァ-ヺー])"
    ),
    HandlePlatform.SIGNAL: r"(?<![a-z])signal(?![a-z])|(?<![a-z])sig(?![a-z])|сигнал|ซิกแนล",
    None: (
        r"instagram|insta(?![a-z])|(?<![a-z])ig(?![a-z])|twitter|推特|facebook|(?<![a-z])fb(?![a-z])|tiktok|抖音"
        r"|微博|discord|youtube|油管|snap(?:chat)?|(?<![a-z])kik(?![a-z])|wickr|github|steam|skype"
        r"|快手|小红书|闲鱼|카카오톡|카톡|カカオ|roblox|инстаграм\w*|инста(?![а-яё])"
    ),
}
# Case counts in no script, also where the pattern around a cue is one of ASCII letters.
CUES = {platform: f"(?iu:{cue})" for platform, cue in _WORDS.items()}
_BETWEEN = (
    r"(?:\s?(?:号|id|官方|公众|账号|帐号|频道|群|联系|客服|username|user|account|acc|only|is|at|on|me|搜索|[搜溲蒐]|加|添加|名"
    r"|ไอดี))*[\s:：=>~-]*$"
)
_BEFORE = {platform: re.compile(rf"(?i)(?:{cue}){_BETWEEN}") for platform, cue in CUES.items()}
_WINDOW = 28
_CUE = {platform: re.compile(f"(?i){cue}") for platform, cue in CUES.items()}


def other_than(platform: HandlePlatform, text: str) -> bool:
    """Whether ``text`` names a platform other than ``platform``: then an id farther off may be on that one."""
    return any(pattern.search(text) for other, pattern in _CUE.items() if other is not platform)


def platform_before(text: str, start: int) -> tuple[bool, HandlePlatform | None]:
    """Whether a platform is named directly before ``start``, and which (``None``: one whose names are not collected)."""
    window = text[max(0, start - _WINDOW) : start]
    window = window[window.rfind("\n") + 1 :]
    for platform, pattern in _BEFORE.items():
        if pattern.search(window):
            return True, platform
    return False, None
