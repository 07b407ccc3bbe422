"""What matters in a run: what lasts, what moved minds, what became of aims, what is rare, and what these rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from muchado.bundle.checked import Checked
from muchado.bundle.model import Relation
from muchado.kernel.events import FAILS, Change, Event, Prop, relation
from muchado.record.chronicle import Chronicle
from muchado.tell.plan.annals import Annals
from muchado.tell.plan.knowing import Moment, set_off
from muchado.tell.plan.mistakes import OnRecord

AIM, LET_GO, CONCLUDED, NEWS, TURNED, SIGN = 40, 25, 40, 20, 60, 25
"""What taking up an aim counts, dropping one, drawing a conclusion, hearing news, changing one's mind, and
seeing by a sign how it is with somebody."""

SLIGHT = 12
"""Feelings that move by less do not count."""

RARE = 60
"""What an act counts by itself the first time that somebody does such a thing; the n-th time, n squared times less."""

REACHED, LONG_HELD = 30, 90
"""What reaching an aim counts, and at most more for how long it was held: a point in `PATIENCE` minutes."""

PATIENCE = 20

MISTAKEN = 50
"""What an act counts more that rests on what is not so."""

PASSING = 5
"""An intention that is dropped within so many minutes is not worth a word."""

MINOR = 4
"""Whom a story moves so many times less than the one whom it moves most has a small part in it; what moves them
counts as many times less."""

SHARE = 2
"""What something rests on counts a half of what it counts itself."""

MATTERS = 22
"""From what weight on something is told at length."""


def moved(bundle: Checked, change: Change) -> int:
    """Return how much a change of mind counts."""
    by = abs(change.after - change.before)
    if change.kind == "aim":
        return AIM if change.after else 0 if change.reason == "done" else LET_GO
    if change.kind == "feeling":
        return by if by >= SLIGHT else 0
    about = bundle.relations[relation(change.about)]
    if about.kind == "knows":
        return 0
    if about.seen and change.source == "saw" and not is_sleep(about):
        shows = not about.both_ways and change.about[1] != change.person and change.before < change.after
        return SIGN if shows else 0
    if change.before * change.after < 0 and change.source in {"told", "overheard"}:
        return TURNED
    if change.use is not None:
        return CONCLUDED
    return NEWS if change.source in {"told", "overheard"} and change.before < change.after else 0


def is_sleep(about: Relation) -> bool:
    """Whether a status is no more than sleep: whoever is so hears what is loud, and comes out of it."""
    return "hears only what is loud" in about.closes and not about.for_good


def _ended(change: Change, held: int) -> int:
    """What it counts more that an aim ends which was held so long: nothing where it is only let go."""
    if change.reason == "done":
        return REACHED + min(held // PATIENCE, LONG_HELD)
    return min(held // PATIENCE, LONG_HELD) if change.reason in TOLD_LOST else 0


TOLD_LOST = frozenset({"given up", "out of reach"})
"""How an aim ends that is lost."""


class Weights:
    """How much each event of a run counts."""

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self.annals = Annals(chronicle)
        self.mistakes = OnRecord(chronicle, self.annals)

    def of(self, moment: Moment) -> int:
        """Return how much a moment counts to the one whose moment it is."""
        own = self.changes(moment.changes)
        return own + (self.events.get(moment.event, 0) if moment.how == "took part" else 0)

    def is_weighty(self, event: int) -> bool:
        """Whether an event matters, and is more than passing."""
        events = self._chronicle.events
        passing = event in events and self._chronicle.bundle.actions[events[event].action].passing
        return self.events.get(event, 0) >= MATTERS and not passing

    def changes(self, numbers: Iterable[int]) -> int:
        """Return how much changes of mind count together."""
        return sum(self._each[number] for number in numbers)

    @cached_property
    def _each(self) -> list[int]:
        changes = self._chronicle.changes
        found = [moved(self._chronicle.bundle, change) for change in changes]
        begun: dict[tuple[int, Prop], int] = {}
        for number, change in enumerate(changes):
            if change.kind == "aim" and change.after:
                begun[change.person, change.about] = number
            elif change.kind == "aim":
                began = begun.get((change.person, change.about), -1)
                since = changes[began].minute if began >= 0 else self._chronicle.bundle.start
                if began >= 0 and change.minute - since <= PASSING and change.reason != "done":
                    found[began] = found[number] = 0
                else:
                    found[number] += _ended(change, change.minute - since)
        return self._by_part(found)

    def _by_part(self, weights: list[int]) -> list[int]:
        """What moves those whom the story hardly moves counts less."""
        changes = self._chronicle.changes
        whole: Counter[int] = Counter()
        for change, weight in zip(changes, weights, strict=True):
            whole[change.person] += weight
        least = max(whole.values(), default=0) // MINOR
        return [
            weight if whole[change.person] >= least else weight // MINOR
            for change, weight in zip(changes, weights, strict=True)
        ]

    @cached_property
    def moving(self) -> dict[int, int]:
        """By event: what it counts by itself, and for moving those who take part in it."""
        events = self._chronicle.events
        found = {event.id: self.own(event) for event in events.values()}
        for number, change in enumerate(self._chronicle.changes):
            event = events.get(self.set_off[number])
            if event is not None and change.person in event.parties:
                found[event.id] += self._each[number]
        return found

    @cached_property
    def set_off(self) -> list[int]:
        """By change of mind: the event that set it off, -1 for none.

        An aim taken up or ended on its own account goes with what moved the same mind in the same minute.
        """
        return set_off(self._chronicle)

    @cached_property
    def events(self) -> dict[int, int]:
        """By event: its own weight and a share of what rests on it."""
        events = self._chronicle.events
        found = {event.id: self.own(event) for event in events.values()}
        for number, by in enumerate(self.set_off):
            if by in found:
                found[by] += self._each[number]
        for event in reversed(tuple(events.values())):
            for cause in event.causes:
                if cause in found:
                    found[cause] += found[event.id] // SHARE // len(event.causes)
        return found

    def own(self, event: Event) -> int:
        """Return what an act counts by itself, whomever it moves: for what lasts of it, being rare, being a mistake."""
        if self._chronicle.bundle.actions[event.action].passing or event.answer == FAILS:
            return 0
        own = RARE // self._turn[event.id] ** 2 + self.annals.lasting.get(event.id, 0)
        return own + MISTAKEN if own >= MATTERS and self.mistakes.behind(event) else own

    @cached_property
    def _turn(self) -> dict[int, int]:
        """By event: for the how manieth time somebody does such a thing."""
        counts: Counter[int] = Counter()
        turns = {}
        for event in self._chronicle.events.values():
            counts[event.action] += 1
            turns[event.id] = counts[event.action]
        return turns
