"""Who may come in, how often they may ask, and how many may be inside: nothing here knows what is served."""

from __future__ import annotations

import asyncio
import secrets
from collections import OrderedDict
from dataclasses import dataclass, field
from hmac import compare_digest
from time import monotonic
from typing import TYPE_CHECKING, Any

from muchado.serve.engine import Leave
from muchado.serve.mistakes import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from muchado.serve.session import Session

PROTOCOL = "muchado"
"""What is spoken over the socket; a browser, which can send no header there, names the token after it."""

SHORTEST = 16
"""Characters of a token that somebody gives."""


@dataclass(frozen=True, slots=True)
class House:
    """The rules of a server.

    Attributes:
        token: what whoever comes must know.
        hosts: by which names it is reached; None for any, where it is not only this machine's.
        origins: pages of other addresses that may come.
        sessions: how many towns are played at a time.
        idle: after how many seconds one that nobody asks is given up.
        rate: how many asks a second one may have answered, and ten times as many at once now and then.
        largest: bytes of an ask.

    """

    token: str = field(repr=False)
    hosts: frozenset[str] | None = None
    origins: frozenset[str] = frozenset()
    sessions: int = 32
    idle: float = 900.0
    rate: int = 200
    largest: int = 1_000_000

    def check(self, headers: Mapping[str, str], offered: tuple[str, ...] = ()) -> None:
        """See whether somebody may come in.

        Raises:
            RefusedError: they may not.

        """
        host, origin = headers.get("host", ""), headers.get("origin")
        if self.hosts is not None and host not in self.hosts:
            raise RefusedError(400, "This is not reached by that name.")
        if origin is not None and origin not in self.origins | {f"http://{one}" for one in self.hosts or (host,)}:
            raise RefusedError(403, f"Pages of {origin[:100]} may not ask here; --origin names those that may.")
        if not compare_digest(_token(headers, offered).encode(), self.token.encode()):
            raise RefusedError(401, 'The token is missing or wrong: send it as "Authorization: Bearer TOKEN".')

    def check_size(self, size: int) -> None:
        """See whether an ask is not too large.

        Raises:
            RefusedError: it is.

        """
        if size > self.largest:
            raise RefusedError(413, f"This is too large: an ask has {self.largest:,} bytes at most.")


def _token(headers: Mapping[str, str], offered: tuple[str, ...]) -> str:
    kind, _, token = headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return token.strip()
    return offered[1] if len(offered) > 1 and offered[0] == PROTOCOL else ""


class Rate:
    """Counts how often somebody asks: so many a second, and ten seconds' worth at once."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._left, self._at = rate * 10.0, monotonic()

    def take(self) -> None:
        """Count one.

        Raises:
            RefusedError: it is one too many.

        """
        now = monotonic()
        self._left = min(self._rate * 10.0, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left < 1:
            raise RefusedError(429, f"This is asked too often: {self._rate} times a second at most. Wait a second.")
        self._left -= 1


class Guest:
    """Somebody inside, with a town of theirs."""

    def __init__(self, session: Callable[[], Session], rate: int) -> None:
        self._begin = session
        self._session: Session | None = None
        self.rate, self.leave = Rate(rate), Leave()
        self.lock = asyncio.Lock()
        self.seen, self.busy = monotonic(), 0

    def answer(self, name: str, fields: dict[str, object]) -> dict[str, Any]:
        """Return what their town answers. It begins with the first ask: where towns are played, and nowhere else.

        Raises:
            RefusedError: it is refused.

        """
        if self._session is None:
            self._session = self._begin()
        return self._session.ask(name, fields)

    def touch(self) -> None:
        """Note that they have just been heard of."""
        self.seen = monotonic()


class Guests:
    """All who are inside, by a name that nobody can guess; whoever is idle for long goes first."""

    def __init__(self, house: House, session: Callable[[], Session]) -> None:
        self._house, self._session = house, session
        self._inside: OrderedDict[str, Guest] = OrderedDict()

    def __len__(self) -> int:
        return len(self._inside)

    def enter(self) -> tuple[str, Guest]:
        """Let somebody in.

        Raises:
            RefusedError: there is no room.

        """
        self.sweep()
        if len(self._inside) >= self._house.sessions:
            raise RefusedError(503, f"There is room for {self._house.sessions} sessions, and all are taken. Try later.")
        name, guest = secrets.token_urlsafe(12), Guest(self._session, self._house.rate)
        self._inside[name] = guest
        return name, guest

    def find(self, name: str) -> Guest:
        """Return whom a name stands for.

        Raises:
            RefusedError: there is nobody of that name, any more.

        """
        self.sweep()
        if name not in self._inside:
            raise RefusedError(
                404, "There is no such session; one that is not asked for long is given up. Begin another."
            )
        guest = self._inside[name]
        guest.touch()
        return guest

    def go(self, name: str) -> None:
        """Let somebody out; what is being done for them is left off."""
        guest = self._inside.pop(name, None)
        if guest is not None:
            guest.leave.gone = True

    def sweep(self) -> None:
        """Let out all that have been idle for too long."""
        late = monotonic() - self._house.idle
        for name in [name for name, one in self._inside.items() if one.seen < late and not one.busy]:
            self.go(name)

    def close(self) -> None:
        """Let everybody out."""
        for name in list(self._inside):
            self.go(name)
