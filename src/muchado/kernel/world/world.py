"""The shared state: what is so, apart from what anybody thinks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from muchado.bundle.checked import Checked
from muchado.kernel.events import Event, Prop
from muchado.kernel.mind.common import Common
from muchado.kernel.mind.mind import Mind

RECENT = 120
"""Minutes for which the perceivers of an event are kept, so that its aftermath can be told from it."""


class Standing(NamedTuple):
    """A status that is so: since when, until when (0: until changed), the event that brought it, whether it shows."""

    since: int
    until: int
    event: int
    shows: bool = False


class Word(NamedTuple):
    """A claim as somebody gave it: how sure they were, and when they take it to have happened.

    `claimed`: whom they named as their source, -1 if nobody. `hands`: through how many it came, as they gave it
    out. `author`: whose word it is, -1 for the actor's. `written`: it is read, not said. `meant`: the claim that
    the one who gave it had in mind, () where it came out as it was meant.
    """

    prop: Prop
    sure: int
    happened: int
    claimed: int = -1
    hands: int = 0
    author: int = -1
    meant: Prop = ()
    written: bool = False


class Percept(NamedTuple):
    """An event as it reached somebody: how (`took part`, `saw`, `heard`), and whether they heard the words.

    `others`: the parties, and the onlookers whom one saw looking on. `words`: what the actor gave their
    word for. `truths`: what a vain attempt showed to be so or not. `rang`: the words did not sound true.
    """

    event: Event
    how: str
    heard: bool
    others: tuple[int, ...]
    words: tuple[Word, ...]
    truths: tuple[tuple[Prop, bool], ...]
    rang: bool = False


class Leaving(NamedTuple):
    """Somebody's setting out from a place, and the next place on their way."""

    event: Event
    to: int


RuleKey = tuple[int, str, int]
"""A rule as it concerns somebody: the person, the rule's kind, its number."""


class Aside(NamedTuple):
    """A rule that somebody has put aside, since it was too much for them: since when, and until when."""

    since: int
    until: int


class World:
    """Who is where, what is so, who is busy until when, every mind, and what all have in common.

    A person walking is already in the place they walk to, but present only from the minute `arrives`. `orders`: what
    inputs bid somebody do at the first chance; `bans`: acts that nobody is to think of. `aside`: the rules that
    somebody has put aside.
    """

    __slots__ = (
        "arrives",
        "aside",
        "bans",
        "busy",
        "common",
        "due",
        "holders",
        "inbox",
        "leavings",
        "letters",
        "lying",
        "minds",
        "now",
        "orders",
        "place",
        "recent",
        "signs",
        "statuses",
        "things",
    )

    def __init__(self, bundle: Checked, minds: list[Mind], common: Common) -> None:
        count = len(bundle.people)
        self.now = bundle.start - 1
        self.place = [person.place for person in bundle.people]
        self.arrives = [bundle.start] * count
        self.busy = [bundle.start] * count
        self.due = [bundle.start] * count
        self.statuses: dict[Prop, Standing] = {}
        self.holders = {number: thing.holder for number, thing in enumerate(bundle.things) if thing.holder >= 0}
        self.lying = {number: thing.place for number, thing in enumerate(bundle.things) if thing.place >= 0}
        self.things = len(bundle.things)
        self.letters: dict[int, tuple[Word, ...]] = {}
        self.signs: dict[int, dict[Prop, Standing]] = {}
        self.leavings: dict[int, list[Leaving]] = {}
        self.recent: dict[int, Event] = {}
        self.inbox: list[list[Percept]] = [[] for _ in range(count)]
        self.orders: dict[int, Prop] = {}
        self.bans: tuple[Prop, ...] = ()
        self.aside: dict[RuleKey, Aside] = {}
        self.minds = minds
        self.common = common

    # ------------------------------------------------------------------ reading

    def companies(self, now: int) -> dict[int, dict[int, int]]:
        """Who is present in each place where anybody is; in order of number."""
        found: dict[int, dict[int, int]] = {}
        for person, place in enumerate(self.place):
            if self.arrives[person] <= now:
                found.setdefault(place, {})[person] = 1
        return found

    def is_free(self, person: int, now: int) -> bool:
        """Whether somebody is neither walking nor held by an act."""
        return self.arrives[person] <= now and self.busy[person] <= now

    def is_so(self, prop: Prop, now: int) -> bool:
        """Whether a status holds in truth."""
        standing = self.statuses.get(prop)
        return standing is not None and (standing.until == 0 or standing.until > now)

    def showing(self, company: Iterable[int], now: int) -> Iterator[tuple[Prop, Standing]]:
        """The statuses that show in the people of a company, in an order that tells nothing of how they came about."""
        for person in company:
            for prop, standing in sorted(self.signs.get(person, {}).items()):
                if standing.until == 0 or standing.until > now:
                    yield prop, standing

    # ------------------------------------------------------------------ changing

    def set_status(self, prop: Prop, standing: Standing | None, shows: bool) -> None:
        """Begin or end a status; one that shows can be seen in the person it is about."""
        bearer = prop[1]
        signs = self.signs.setdefault(bearer, {}) if isinstance(bearer, int) else {}
        signs.pop(prop, None)
        if standing is None:
            self.statuses.pop(prop, None)
            return
        self.statuses[prop] = standing = standing._replace(shows=shows)
        if shows:
            signs[prop] = standing

    def touch(self, person: int, now: int) -> None:
        """Let somebody think again as soon as they can, at the earliest in the next minute."""
        self.due[person] = min(self.due[person], max(self.busy[person], now + 1))

    def keep(self, event: Event) -> None:
        """Remember an event for as long as its aftermath can be come upon."""
        while self.recent:
            oldest = next(iter(self.recent.values()))
            if event.minute - oldest.minute <= RECENT:
                break
            del self.recent[oldest.id]
        self.recent[event.id] = event


def signs_of(world: World) -> dict[int, dict[Prop, Standing]]:
    """The statuses that show, by the people in whom they do."""
    signs: dict[int, dict[Prop, Standing]] = {}
    for prop, standing in world.statuses.items():
        if standing.shows and isinstance(prop[1], int):
            signs.setdefault(prop[1], {})[prop] = standing
    return signs
