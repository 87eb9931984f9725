"""What happens in the soak's world: posts, albums, edits and deletions, spread unevenly over the chats; all of it noted."""

import random
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from itertools import accumulate

from tests.support.telegram_server.entities import Account, Chat, User
from tests.support.telegram_server.posts import Event, EventKind, Photo
from tests.support.telegram_server.world import World

# The second chat has 1 / 2 ** 1.2 of the first one's messages, the third 1 / 3 ** 1.2 …
_UNEVEN = 1.2
_TICK_S = 0.05
_ALBUM, _EDIT, _DELETE = 0.03, 0.08, 0.02
# So many of the latest posts of a chat may be edited or deleted.
_LATEST = 400
_WRITERS = 5_000
_HOSTILE = ("🚗 卡接回U", "\u202e@name", "zalgo z\u0335\u0336\u0337", "nul \x00 here", "𝟗𝟎 收U")


@dataclass(slots=True)
class Happened:
    """One step of a chat and when (monotonic seconds)."""

    kind: EventKind
    post_ids: tuple[int, ...]
    pts: int
    at_s: float
    text: str = ""


@dataclass(slots=True)
class Noted:
    """A chat and all that happened in it, in order."""

    chat: Chat
    steps: list[Happened] = field(default_factory=list)
    latest: deque[int] = field(default_factory=lambda: deque(maxlen=_LATEST))


def populate(world: World, sources: int, accounts: list[Account], rng: random.Random) -> list[Noted]:
    """Chats, half of them groups; four in five are joined by one account each, the others by none."""
    for number in range(_WRITERS):
        world.add_user(User(50_000 + number, f"Writer {number}"))
    noted = []
    for number in range(sources):
        chat = world.add_chat(Chat(2_000 + number, f"Market {number}", f"market{number}", is_group=number % 2 == 1))
        noted.append(Noted(chat))
    for place, one in enumerate(rng.sample(noted, len(noted) * 4 // 5)):
        accounts[place % len(accounts)].joined.add(one.chat.chat_id)
    return noted


class Traffic:
    """Posts ``rate`` messages a second until it is stopped, and changes some of them."""

    def __init__(self, world: World, noted: list[Noted], rate: float, rng: random.Random) -> None:
        """Nothing is posted yet."""
        self.sent = self.edited = self.deleted = 0
        self._world, self._noted, self._rate, self._rng = world, noted, rate, rng
        self._by_id = {one.chat.chat_id: one for one in noted}
        self._weights = list(accumulate(1 / place**_UNEVEN for place in range(1, len(noted) + 1)))
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="traffic", daemon=True)
        world.listeners.append(self._note)

    def start(self) -> None:
        """Begin to post."""
        self._thread.start()

    def stop(self) -> None:
        """The world falls silent."""
        self._is_over.set()
        self._thread.join()

    def post_once_everywhere(self) -> None:
        """A message in every chat, so that each has a history."""
        for one in self._noted:
            self._post(one)

    def _run(self) -> None:
        begun, before = time.monotonic(), self.sent
        while not self._is_over.wait(_TICK_S):
            while self.sent - before < (time.monotonic() - begun) * self._rate:
                self._step()

    def _step(self) -> None:
        one = self._rng.choices(self._noted, cum_weights=self._weights)[0]
        dice = self._rng.random()
        if dice < _ALBUM:
            group = self._rng.getrandbits(60)
            for _ in range(self._rng.randint(2, 4)):
                self._post(one, media=Photo(b"x"), grouped_id=group)
        else:
            self._post(one)
        if one.latest and self._rng.random() < _EDIT:
            self.edited += 1
            number = self._rng.choice(one.latest)
            self._world.edit(one.chat, number, text=f"rewritten {self.edited} {self._rng.choice(_HOSTILE)}")
        if one.latest and self._rng.random() < _DELETE:
            number = self._rng.choice(one.latest)
            one.latest.remove(number)
            self.deleted += 1
            self._world.delete(one.chat, number)

    def _post(self, one: Noted, media: Photo | None = None, grouped_id: int | None = None) -> None:
        self.sent += 1
        sender = 50_000 + self._rng.randrange(_WRITERS) if one.chat.is_group else None
        text = f"{self.sent} {self._rng.choice(_HOSTILE)} {'u' * self._rng.randrange(80)}"
        post = self._world.add(one.chat, text, sender=sender, media=media, grouped_id=grouped_id)
        one.latest.append(post.post_id)

    def _note(self, event: Event) -> None:
        text = event.post.text if event.post is not None else ""
        step = Happened(event.kind, event.post_ids, event.pts, time.monotonic(), text)
        self._by_id[event.chat_id].steps.append(step)
