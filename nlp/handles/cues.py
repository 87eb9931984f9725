"""The words that name a platform before or after an id."""

import re

from domain.vocabulary import HandlePlatform

# Longest first within each: what stands directly before an id decides.
CUES: dict[HandlePlatform | None, str] = {
    HandlePlatform.TELEGRAM: (
        r"飞机|飞讥|飞姬|飞叽|灰机|灰鸡|飞鸡|电报|电抱|telegram|tele(?![a-z])|tg|✈|🛩|тг|телеграм\w*|телега|teleg(?![a-z])|เทเลแกรม|តេឡេក្រាម"
        r"|တယ်လီဂရမ်"
    ),
    HandlePlatform.POTATO: r"土(?:豆|逗(?![比号]))(?:聊天)?(?!担保)|potato\s?(?:chat)?(?!\s?guarantee)|🥔|🍠|картошка|โปเตโต้",
    HandlePlatform.CHATME: r"chat\s?me|查米|查密",
    HandlePlatform.WECHAT: (
        r"[微薇威嶶徽溦巍卫][信芯❤♥]|v❤|v信|vx|wx(?!id_)|we\s?chat|weixin|卫星|佳喂|迦威|绿泡泡|[加+]❤|вичат"
        r"|วี\.?แชท|ว\.ีแชท"
    ),
    HandlePlatform.QQ: r"qq|扣扣|企鹅|扣|筘|蔻蔻|🐧",
    HandlePlatform.WHATSAPP: (
        r"whats\s?app|whatsup|wsapp|wtsp|watsapp|wasap|вацап|вотсап|ватсап|วอตส์แอป|วอตแอป|วอทแอป|วอทสแอป|วอทส์แอป|瓦次|ws(?![a-z])|wa(?![a-z])"
    ),
    HandlePlatform.LINE: r"(?<![a-z])line(?![a-z])|ไลน์|ไลน|(?<![依信无抵耍老])[赖賴]",
    HandlePlatform.SIGNAL: r"(?<![a-z])signal(?![a-z])|(?<![a-z])sig(?![a-z])|сигнал|ซิกแนล",
    None: (
        r"instagram|insta(?![a-z])|(?<![a-z])ig(?![a-z])|twitter|推特|facebook|(?<![a-z])fb(?![a-z])|tiktok|抖音"
        r"|微博|discord|youtube|油管|snap(?:chat)?|(?<![a-z])kik(?![a-z])|wickr|github|steam|skype"
    ),
}
_BETWEEN = (
    r"(?:\s?(?:号|id|账号|帐号|频道|群|联系|客服|username|user|account|acc|only|is|at|on|me|搜索|搜|加|添加|名"
    r"|ไอดี))*[\s:：=>~-]*$"
)
_BEFORE = {platform: re.compile(rf"(?i)(?:{cue}){_BETWEEN}") for platform, cue in CUES.items()}
_WINDOW = 28


def platform_before(text: str, start: int) -> tuple[bool, HandlePlatform | None]:
    """Whether a platform is named directly before ``start``, and which (``None``: one whose names are not collected)."""
    window = text[max(0, start - _WINDOW) : start]
    window = window[window.rfind("\n") + 1 :]
    for platform, pattern in _BEFORE.items():
        if pattern.search(window):
            return True, platform
    return False, None
