"""The label schema: the closed sets of names that code, warehouse, reports and evaluation share."""

from enum import StrEnum


class Category(StrEnum):
    """What a message is. Order is precedence: the first that fits wins when two fit."""

    TRAFFICKING = "trafficking"
    BOUNTY = "bounty"
    LAUNDERING = "laundering"
    MULE_ACCOUNT = "mule_account"
    STOLEN_DATA = "stolen_data"
    FRAUD_SERVICE = "fraud_service"
    FORGED_DOCUMENT = "forged_document"
    COERCION_EQUIPMENT = "coercion_equipment"
    OTHER_ILLICIT = "other_illicit"
    STABLECOIN_QUOTE = "stablecoin_quote"
    VIRTUAL_ASSET_PROMOTION = "virtual_asset_promotion"
    ACCOUNT_FREEZE = "account_freeze"
    LIQUIDITY_ALARM = "liquidity_alarm"
    MIGRATION_NOTICE = "migration_notice"
    MARKET_NOTICE = "market_notice"
    BENIGN = "benign"


class Side(StrEnum):
    """Who speaks: a seller, a buyer, or neither."""

    OFFER = "offer"
    DEMAND = "demand"
    NONE = "none"


class Language(StrEnum):
    """Languages of a reading (BCP 47 where one exists)."""

    CHINESE = "zh"
    CHINESE_TRADITIONAL = "zh-Hant"
    ENGLISH = "en"
    VIETNAMESE = "vi"
    THAI = "th"
    KHMER = "km"
    BURMESE = "my"
    RUSSIAN = "ru"
    INDONESIAN = "id"
    MIXED = "mixed"
    OTHER = "other"


class PriceKind(StrEnum):
    """What an amount is paid for."""

    UNIT_PRICE = "unit_price"
    BOUNTY = "bounty"
    DEPOSIT = "deposit"
    FEE_RATE = "fee_rate"
    EXCHANGE_RATE = "exchange_rate"
    VOLUME = "volume"
    SALARY = "salary"
    YIELD_RATE = "yield_rate"


class Chain(StrEnum):
    """Block chains whose addresses are extracted."""

    TRON = "tron"
    EVM = "evm"
    BITCOIN = "bitcoin"
    LITECOIN = "litecoin"
    TON = "ton"
    SOLANA = "solana"
    MONERO = "monero"


class HandlePlatform(StrEnum):
    """Where a handle is reached."""

    TELEGRAM = "telegram"
    TELEGRAM_INVITE = "telegram_invite"
    POTATO = "potato"
    CHATME = "chatme"
    WECHAT = "wechat"
    QQ = "qq"
    WHATSAPP = "whatsapp"
    LINE = "line"
    SIGNAL = "signal"
    PHONE = "phone"
    EMAIL = "email"
    DOMAIN = "domain"


class PersonKind(StrEnum):
    """What could identify a person."""

    NAME = "name"
    DOCUMENT = "document"
    PHONE = "phone"
    PLATE = "plate"
    PLACE = "place"
    LOOK = "look"
    FAMILY = "family"


class PersonRole(StrEnum):
    """Who the person is; ``unknown`` is protected like ``victim``."""

    VICTIM = "victim"
    TRADER = "trader"
    UNKNOWN = "unknown"


class Platform(StrEnum):
    """Where a chat lives."""

    TELEGRAM = "telegram"
    POTATO = "potato"
    CHATME = "chatme"
    SAFEW = "safew"
    OTHER = "other"


class ChatType(StrEnum):
    """Public kinds of chat; private ones have no name here, as they are never stored."""

    PUBLIC_CHANNEL = "public_channel"
    PUBLIC_SUPERGROUP = "public_supergroup"
    UNKNOWN = "unknown"


class Method(StrEnum):
    """How a capture was got; also the name of the collector that got it."""

    DESKTOP_JSON = "desktop_json"
    DESKTOP_HTML = "desktop_html"
    TELETHON_DUMP = "telethon_dump"
    WEB_PREVIEW = "web_preview"
    JSONL = "jsonl"
    TELEGRAM_API = "telegram_api"
    POTATO_BOT = "potato_bot"


class Trust(StrEnum):
    """What a person has decided about a source: nothing yet, to watch it, or that its facts may be relied on."""

    QUARANTINED = "quarantined"
    WATCHED = "watched"
    TRUSTED = "trusted"


class MediaPolicy(StrEnum):
    """What is fetched of the media of a source: nothing, previews, pictures, or every file."""

    NONE = "none"
    THUMBNAILS = "thumbnails"
    IMAGES = "images"
    ALL = "all"


class MediaOutcome(StrEnum):
    """What became of a file: ``known_file`` and ``words`` were refused, and only their hash is kept."""

    STORED = "stored"
    KNOWN_FILE = "known_file"
    WORDS = "words"
    TOO_LARGE = "too_large"
    GONE = "gone"
    FAILED = "failed"


class HotlineReason(StrEnum):
    """Why a message is shown to nobody but a hotline and the police."""

    WORDS = "words"
    WORDS_IN_IMAGE = "words_in_image"
    KNOWN_FILE = "known_file"


class AccountState(StrEnum):
    """What the platform lets an account do; only a ``fine`` one is used."""

    FINE = "fine"
    FROZEN = "frozen"
    BANNED = "banned"
    REVOKED = "revoked"
    KEY_LOST = "key_lost"


class MessageKind(StrEnum):
    """An ordinary message, or the platform's own record of an event (title changed, message pinned)."""

    MESSAGE = "message"
    SERVICE = "service"


class AlertKind(StrEnum):
    """What is not as it should be: with a source, an account, the reading of messages, the machine, the data."""

    SILENT = "silent"
    TOO_MANY = "too_many"
    OVERDUE = "overdue"
    REFUSED = "refused"
    RENAMED = "renamed"
    FLOODED = "flooded"
    SPENT = "spent"
    ACCOUNT_LOST = "account_lost"
    UNREAD = "unread"
    DISK = "disk"
    CHECK_FAILED = "check_failed"


class Severity(StrEnum):
    """How soon a person has to look; ``CRITICAL``: collection or understanding stands still, or will soon."""

    NOTICE = "notice"
    WARNING = "warning"
    CRITICAL = "critical"
