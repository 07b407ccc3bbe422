"""The cast with their minds at each moment of a slider: where they are, what they feel, mean to do and believe."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from muchado.bundle.sentences import say, say_base, say_denied
from muchado.draw.held import LEARNED, WRONG
from muchado.draw.minds import Held, Minds
from muchado.draw.stays import leading, place_at, settled, stays
from muchado.kernel.events import Prop
from muchado.kernel.mind.belief import OPENING
from muchado.tell.plan.weight import Weights
from muchado.tell.reasons import held_as
from muchado.tell.times import clock, day_title

if TYPE_CHECKING:
    from muchado.record.chronicle import Chronicle
    from muchado.report.whys import Whys

MOMENTS = 60
"""Positions of the slider at most."""

STIRS = 8
"""Points by which a feeling must ever leave where it usually is to be shown."""

MOST = 60
"""Things that are listed of what somebody holds, at most: those that weigh most."""

Entry = list[Any]


def cast(chronicle: Chronicle, whys: Whys) -> dict[str, object]:
    """Return the cast as plain data.

    `times`: the slider's positions in words. `people`, those who matter most first: for each the name, `places` and
    `feelings` by position, and `aims` and `beliefs` with the positions from which and up to which they are held; `more`
    is how many beliefs of less weight are left out at each position.
    """
    return _Cast(chronicle, whys).data()


class _Cast:
    def __init__(self, chronicle: Chronicle, whys: Whys) -> None:
        self.chronicle, self.bundle, self.whys = chronicle, chronicle.bundle, whys
        self.minutes = _minutes(chronicle)
        self.people = range(len(self.bundle.people))
        self.levels: list[dict[tuple[int, int], list[int]]] = [{} for _ in self.people]
        self.aims: list[dict[Prop, list[Entry]]] = [{} for _ in self.people]
        self.beliefs: list[dict[Prop, list[Entry]]] = [{} for _ in self.people]

    def data(self) -> dict[str, object]:
        minds = Minds(self.chronicle)
        for at, minute in enumerate(self.minutes):
            minds.advance(minute)
            self.so = cache(minds.is_so)
            for person in self.people:
                self._feel(minds, person, at)
                self._hold(self.aims[person], {aim: [say_base(self.bundle, aim)] for aim in minds.aims[person]}, at)
                self._believe(minds, person, at)
        places = [settled(found) for found in self.chronicle.once(stays)]
        return {
            "times": [f"{day_title(minute).rsplit(' ', 1)[0]}, {clock(minute)}" for minute in self.minutes],
            "places": [place.title or place.name for place in self.bundle.places],
            "people": [
                {
                    "name": self._name(person),
                    "places": [place_at(places[person], minute) for minute in self.minutes],
                    "feelings": self._feelings(person),
                    "aims": [entry for entries in self.aims[person].values() for entry in entries],
                    **self._beliefs(person),
                }
                for person in self.chronicle.once(leading)
            ],
        }

    def _name(self, person: int) -> str:
        return self.bundle.people[person].title or self.bundle.people[person].name

    def _feel(self, minds: Minds, person: int, at: int) -> None:
        """Note every mood and feeling; where it was not felt before, it was where it usually is."""
        for number, quality in enumerate(self.bundle.qualities):
            if quality.kind == "mood":
                now = {-1: minds.level(person, number)}
            elif quality.kind == "feeling":
                now = minds.feelings(person, number)
            else:
                continue
            for target, level in now.items():
                self.levels[person].setdefault((number, target), [quality.usual] * at).append(level)

    def _feelings(self, person: int) -> list[Entry]:
        """Name, toward whom, range, and the level at each position."""
        found: list[Entry] = []
        for (number, target), levels in sorted(self.levels[person].items()):
            quality = self.bundle.qualities[number]
            if any(abs(level - quality.usual) >= STIRS for level in levels):
                whom = "" if target < 0 else self._name(target)
                found.append([quality.name, whom, quality.low, quality.high, levels])
        return found

    def _hold(self, known: dict[Prop, list[Entry]], now: dict[Prop, Entry], at: int) -> None:
        """Note what is held at a position: [from, up to, what is said of it ...]."""
        for prop, said in now.items():
            entries = known.setdefault(prop, [])
            if entries and entries[-1][1] == at and entries[-1][2:] == said:
                entries[-1][1] = at + 1
            else:
                entries.append([at, at + 1, *said])

    def _believe(self, minds: Minds, person: int, at: int) -> None:
        """Note how it is held what somebody holds now, and whether rightly (1), wrongly (0) or neither (-1)."""
        known = self.beliefs[person]
        for prop, own in minds.thoughts(person):
            truth = self.so(prop)
            right = -1 if truth is None else int(truth == (own.sure > 0))
            entries = known.get(prop)
            if entries is None:
                known[prop] = [[at, at + 1, own, right]]
            elif (last := entries[-1])[1] == at and last[3] == right and last[2] == own:
                last[1] = at + 1
            else:
                entries.append([at, at + 1, own, right])

    def _beliefs(self, person: int) -> dict[str, object]:
        """Of all that somebody holds what weighs most, and how many things are left out at each position."""
        weights, held = self.chronicle.once(Weights).events, self.beliefs[person]
        score = {
            prop: max(
                weights.get(own.event, 0) + LEARNED * (own.teller >= 0) + WRONG * (right == 0)
                for _, _, own, right in entries
            )
            for prop, entries in held.items()
        }
        shown = set(sorted(score, key=lambda prop: -score[prop])[:MOST])
        more = [0] * len(self.minutes)
        for start, end, *_ in (entry for prop in held.keys() - shown for entry in held[prop]):
            more[start:end] = [many + 1 for many in more[start:end]]
        told = [self._told(person, prop, entry) for prop, entries in held.items() if prop in shown for entry in entries]
        return {"beliefs": told, "more": more}

    def _told(self, person: int, prop: Prop, entry: Entry) -> Entry:
        """A belief: from and up to which position, in words, whether rightly, from where, and the name of its why."""
        start, end, held, right = entry
        words, source, why = self._account(person, prop, held)
        return [start, end, words, right, source, why]

    def _account(self, person: int, prop: Prop, held: Held) -> tuple[str, str, str | None]:
        words = held_as(held.sure, say(self.bundle, prop) if held.sure > 0 else say_denied(self.bundle, prop))
        if held.source == OPENING:
            return words, "from the start", None
        source = f"told by {self._name(held.teller)}" if held.teller >= 0 else held.source
        return words, source, self.whys.belief(person, prop, held.minute)


def _minutes(chronicle: Chronicle) -> list[int]:
    """The slider's minutes: the beginning, and then evenly through all beats in which anything changed in a mind."""
    busy = [beat.minute for beat in chronicle.beats if beat.changes or beat.events]
    step = max(1, -(-len(busy) // (MOMENTS - 2)))
    return sorted({chronicle.bundle.start, *busy[::step], *busy[-1:]})
