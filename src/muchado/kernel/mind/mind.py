"""One mind: what rules may read. It holds no reference to the world or to any other mind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.fading import SCALE, fade, grow

Level = tuple[int, int, int]
"""An amount in thousandths of a point, the minute it was set, and the event that last moved it."""

NEWS = 64
"""How many of the latest things learned one can still call news."""


class Rate(NamedTuple):
    """How a quality moves by itself in one person: see `Quality` and `Drift` in the bundle."""

    usual: int
    half_life: int
    growth: int
    limit: int
    low: int
    high: int


class Aim(NamedTuple):
    """Something one means to do: since when, because of which event (-1: none), and until when."""

    since: int
    event: int
    until: int


class Sighting(NamedTuple):
    """Where somebody was seen last, or said to be, and when."""

    place: int
    minute: int


class Mind:
    """Everything that one person's choices, feelings and beliefs follow from.

    `place`, `company` (everybody in sight, oneself too, each with 1), `things` (lying here) and
    `holding` are what the senses say. All else is memory. Rules read it; nothing else is given to them.
    """

    __slots__ = (
        "aims",
        "been",
        "beliefs",
        "company",
        "day",
        "given_up",
        "holding",
        "idle",
        "index",
        "levels",
        "me",
        "met",
        "news",
        "place",
        "rates",
        "stamp",
        "things",
        "whereabouts",
    )

    def __init__(self, me: int, place: int, rates: tuple[Rate, ...]) -> None:
        self.me = me
        self.rates = rates
        self.place = place
        self.company: dict[int, int] = {}
        self.met: dict[int, int] = {}
        self.things: tuple[int, ...] = ()
        self.holding: dict[int, int] = {}
        self.levels: list[dict[int, Level]] = [{} for _ in rates]
        self.beliefs: dict[Prop, Belief] = {}
        self.index: dict[tuple[int, ...], dict[Prop, None]] = {}
        self.news: dict[Prop, int] = {}
        self.aims: dict[Prop, Aim] = {}
        self.given_up: dict[Prop, int] = {}
        self.whereabouts: dict[int, Sighting] = {}
        self.been: dict[int, int] = {}
        self.day = 0
        self.idle = 0
        self.stamp: bytes | None = None

    # ------------------------------------------------------------------ reading

    def level(self, quality: int, target: int, now: int) -> int:
        """A trait, mood (target -1) or feeling now, in points, rounded to the nearest."""
        entry = self.levels[quality].get(target)
        if entry is None:
            return self.rates[quality].usual
        return (self._moved(quality, entry, now) + SCALE // 2) // SCALE

    def _moved(self, quality: int, entry: Level, now: int) -> int:
        amount, since, _ = entry
        rate = self.rates[quality]
        if rate.half_life:
            usual = rate.usual * SCALE
            return usual + fade(amount - usual, now - since, rate.half_life)
        if rate.growth:
            return grow(amount, now - since, rate.growth, rate.limit)
        return amount

    def sure(self, prop: Prop, now: int) -> int:
        """How sure one is of a proposition, -100 to 100; 0 if one never thought of it."""
        belief = self.beliefs.get(prop)
        if belief is None or 0 < belief.expires <= now:
            return 0
        return belief.sure

    def known(self, *key: int) -> Iterable[Prop]:
        """The propositions of a relation (`known(relation)`) or those with an argument in a position."""
        return self.index.get(key, ())

    # ------------------------------------------------------------------ changing

    def set_level(self, quality: int, target: int, points: int, now: int, event: int) -> tuple[int, int]:
        """Set a quality within its bounds; returns the points before and after."""
        rate = self.rates[quality]
        before = self.level(quality, target, now)
        after = max(rate.low, min(rate.high, points))
        self.levels[quality][target] = (after * SCALE, now, event)
        self.stamp = None
        return before, after

    def shift_level(self, quality: int, target: int, by: int, now: int, event: int) -> tuple[int, int]:
        """Raise or lower a quality by points, within its bounds; returns the points before and after."""
        rate = self.rates[quality]
        entry = self.levels[quality].get(target)
        exact = rate.usual * SCALE if entry is None else self._moved(quality, entry, now)
        moved = max(rate.low * SCALE, min(rate.high * SCALE, exact + by * SCALE))
        self.levels[quality][target] = (moved, now, event)
        self.stamp = None
        return (exact + SCALE // 2) // SCALE, (moved + SCALE // 2) // SCALE

    def drift_by(self, rates: tuple[Rate, ...], now: int) -> None:
        """Let qualities move otherwise from now on; how far they have moved so far is settled first."""
        for quality in range(len(self.rates)):
            if self.rates[quality] != rates[quality]:
                self.levels[quality] = {
                    target: (self._moved(quality, entry, now), now, entry[2])
                    for target, entry in self.levels[quality].items()
                }
        self.levels += [{} for _ in rates[len(self.levels) :]]
        self.rates = rates
        self.stamp = None

    def hold(self, prop: Prop, belief: Belief) -> None:
        """Put a belief in its place, findable by its relation and by each of its arguments."""
        if prop not in self.beliefs:
            for key in _keys(prop):
                self.index.setdefault(key, {})[prop] = None
        self.beliefs[prop] = belief
        self.stamp = None

    def note_news(self, prop: Prop, now: int) -> None:
        """Remember that this was learned just now."""
        self.news.pop(prop, None)
        self.news[prop] = now
        if len(self.news) > NEWS:
            del self.news[next(iter(self.news))]
        self.stamp = None

    def locate(self, person: int, sighting: Sighting) -> None:
        """Remember where somebody was seen, or went."""
        self.whereabouts[person] = sighting
        self.stamp = None

    def rouse(self) -> None:
        """Have something to do: the next pause is a short one again."""
        self.idle = 0
        self.stamp = None

    def copy(self) -> Mind:
        """A mind of its own with the same contents."""
        twin = Mind(self.me, self.place, self.rates)
        twin.company, twin.met, twin.things = self.company, self.met, self.things
        twin.holding = dict(self.holding)
        twin.levels = [dict(levels) for levels in self.levels]
        twin.beliefs = dict(self.beliefs)
        twin.index = {key: dict(props) for key, props in self.index.items()}
        twin.news = dict(self.news)
        twin.aims = dict(self.aims)
        twin.given_up = dict(self.given_up)
        twin.whereabouts = dict(self.whereabouts)
        twin.been = dict(self.been)
        twin.day, twin.idle, twin.stamp = self.day, self.idle, self.stamp
        return twin


def _keys(prop: Prop) -> list[tuple[int, ...]]:
    head = relation(prop)
    named = [(head, at, argument) for at, argument in enumerate(prop[1:]) if isinstance(argument, int)]
    return [(head,), *named]
