"""The common ground: what was perceived together, found by what there was to take from it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any

from muchado.bundle.model.closed import BeingKind
from muchado.bundle.records import NamedTuple
from muchado.kernel.events import Prop
from muchado.kernel.moments.between import NOTHING_BETWEEN, Between
from muchado.kernel.moments.index import CellsOf, Entry, GroundIndex, NoCells
from muchado.kernel.moments.stays import STILL, Lapse, Mark, Shown, Shut, Stays, Went
from muchado.kernel.moments.witnessed import Witnessed


class Mistake(NamedTuple):
    """What whoever is in a state takes for something else: claims of some relations, and each for which other.

    `implied`: what follows from an act: what comes to be so or is so no more, and for how many minutes (0 for good).
    """

    of: Collection[int]
    taken: Callable[[Prop], Prop]
    implied: Callable[[Prop], Iterable[tuple[Prop, bool, int]]]


class Showable(NamedTuple):
    """What all know of how things show in a world.

    `cells` says of what there is one at a time, `lies` is the relation of a thing's lying in a place, and `hiding` are
    the statuses by which somebody is not noticed; `bearers`: in what kind of being each state shows, of those that do;
    `felt`: the states that one notices in oneself. `places`: how many there are.
    `takes`: for what whoever is in a state takes what they see.
    `between`: what those whom a status is about know of one another from the start.
    """

    cells: CellsOf
    lies: int
    hiding: tuple[int, ...]
    bearers: Mapping[int, BeingKind]
    felt: Collection[int]
    places: int
    between: Between
    takes: Mapping[int, Mistake]


class Seal(NamedTuple):
    """A fingerprint being taken of a table: of how many rows so far, and with what."""

    rows: int
    hasher: Any

    def copy(self) -> Seal:
        """The same, to be gone on with by itself."""
        return Seal(self.rows, self.hasher.copy())


class CommonGround:
    """What more than one can have perceived, as it happened: events, who went where, what came to lie in view or show.

    And who of a crowd did not look round meanwhile.

    `cells`, `lies`, `hiding`, `bearers`, `felt`, `places`, `between` and `takes` are as the world says (`Showable`).
    """

    __slots__ = (
        "bearers",
        "between",
        "cells",
        "felt",
        "hiding",
        "index",
        "lapses",
        "lies",
        "moved",
        "places",
        "rows",
        "seals",
        "shown",
        "shut",
        "signs",
        "stays",
        "takes",
    )

    def __init__(self) -> None:
        self.rows: list[Witnessed] = []
        self.moved: list[Went] = []
        self.shown: list[Shown] = []
        self.shut: list[Shut] = []
        self.signs: list[Mark] = []
        self.lapses: list[Lapse] = []
        self.bearers: Mapping[int, BeingKind] = {}
        self.felt: Collection[int] = ()
        self.places = 0
        self.between = NOTHING_BETWEEN
        self.takes: Mapping[int, Mistake] = {}
        self.cells: CellsOf = NoCells()
        self.lies = -1
        self.hiding: tuple[int, ...] = ()
        self.index = GroundIndex()
        self.stays = Stays()
        self.seals: tuple[Seal, ...] = ()

    def live_by(self, world: Showable) -> None:
        """Let it be a world's in which so much shows."""
        if self.cells is not world.cells:
            self.cells, self.lies, self.hiding, self.bearers, self.felt, self.places, self.between, self.takes = world
            self.index = GroundIndex(self.rows, world.cells, self.signs)

    def add(self, row: Witnessed) -> None:
        """Keep one more event."""
        self.rows.append(row)
        self.index.add(row, self.cells)

    def move(self, moved: Went) -> None:
        """Keep that somebody went to a place."""
        self.moved.append(moved)
        self.stays.move(moved)

    def show(self, shown: Shown) -> None:
        """Keep that a thing came to lie in view, or is so no more."""
        self.shown.append(shown)
        self.stays.show(shown)

    def sign(self, sign: Mark) -> None:
        """Keep that a state came to show, or does no more."""
        self.signs.append(sign)
        self.stays.sign(sign)
        self.index.sign(sign, self.cells)

    def lapse(self, people: Iterable[int], minute: int) -> None:
        """Keep that some look round no more after a minute, if they did till then."""
        absent = self.stays.absent
        for person in [one for one in people if one not in absent]:
            self._lapse(Lapse(person, minute, over=False))

    def look_up(self, person: int, now: int) -> None:
        """Keep that somebody looks round again from a minute on, if they did not."""
        if person in self.stays.absent:
            self._lapse(Lapse(person, now, over=True))

    def is_any_absent(self, people: Iterable[int]) -> bool:
        """Whether some look round no more."""
        return not self.stays.absent.keys().isdisjoint(people)

    def _lapse(self, lapse: Lapse) -> None:
        self.lapses.append(lapse)
        self.stays.lapse(lapse)

    def close(self, prop: Prop, since: int, until: int) -> None:
        """Keep that somebody sees nothing after a minute, while a status of theirs is so: up to `until`, 0 for ever."""
        eyes = Shut(prop, since + 1, until - 1 if until else STILL, prop[0] in self.bearers)
        self.shut.append(eyes)
        self.stays.close(eyes)
        self.seals = ()

    def open(self, prop: Prop, now: int) -> None:
        """Keep that a status by which somebody saw nothing is so no more."""
        for at, eyes in enumerate(self.shut):
            if eyes.prop == prop and eyes.first <= now < eyes.last:
                self.shut[at] = eyes._replace(last=now)
                self.stays.close(self.shut[at])
                self.seals = ()

    def about(self, prop: Prop, me: int) -> Sequence[Entry]:
        """The events from which somebody may have taken a claim, as they happened."""
        return self.index.about(prop, me)

    def of(self, about: int, me: int) -> Sequence[Entry]:
        """The events from which they may have taken something of a relation, in whosever thoughts, as they happened."""
        return self.index.of(about, me)

    def bearing(self, prop: Prop, me: int) -> Iterable[Sequence[Entry]]:
        """The events from which they may have taken that a claim is so, or that something else is instead.

        In lists, each as they happened, to which others may come; of the same claim there are always as many lists.
        """
        return self.index.bearing(prop, self.cells.of(prop), me)

    def signs_like(self, prop: Prop) -> Iterable[Prop]:
        """The states that ever showed of which a claim says that one is so, or that something else is instead."""
        cells = self.cells.of(prop)
        if not cells:
            return (prop,)
        return dict.fromkeys(claim for cell in cells for claim in self.index.signs.get(cell, ()))

    def goings(self, person: int, me: int) -> Sequence[Entry]:
        """What they may have seen of where somebody went, from elsewhere too, as it happened."""
        return self.index.goings_of(person, me)

    def talks(self, person: int, me: int) -> Iterable[Witnessed]:
        """The events in which they may have noticed somebody be spoken to."""
        return self.index.talks_to(person, me)

    def claimed(self) -> Iterable[Prop]:
        """All that could be taken from any event, each once."""
        return dict.fromkeys(claim.prop for row in self.rows for claim in row.claims)

    def forget(self, before: int) -> None:
        """Let go of what was before a minute: nobody remembers it. Where people and things are is kept."""
        if self.rows and self.rows[0].minute < before:
            self.rows = [row for row in self.rows if row.minute >= before]
            self.index = GroundIndex(self.rows, self.cells, self.signs)
            self.seals = ()
        moved, shown = _latest(self.moved, before), _latest_shown(self.shown, before)
        signs = _latest_signs(self.signs, before)
        lapses = _latest_lapses(self.lapses, before)
        kept = (moved, shown, signs, lapses)
        if kept != (self.moved, self.shown, self.signs, self.lapses):
            self.moved, self.shown, self.signs, self.lapses = kept
            self.shut = [eyes for eyes in self.shut if eyes.last >= before]
            self.stays = Stays(moved, shown, self.shut, signs, lapses)
            self.index = GroundIndex(self.rows, self.cells, signs)
            self.seals = ()


def _latest(moved: Sequence[Went], before: int) -> list[Went]:
    """The moves by which one knows where everybody was from a minute on."""
    last = {move.person: at for at, move in enumerate(moved) if move.arrives < before}
    return [move for at, move in enumerate(moved) if move.arrives >= before or last[move.person] == at]


def _latest_shown(shown: Sequence[Shown], before: int) -> list[Shown]:
    last = {one.thing: at for at, one in enumerate(shown) if one.minute < before}
    return [one for at, one in enumerate(shown) if one.minute >= before or last[one.thing] == at]


def _latest_signs(signs: Sequence[Mark], before: int) -> list[Mark]:
    last = {sign.prop: at for at, sign in enumerate(signs) if sign.minute < before}
    return [sign for at, sign in enumerate(signs) if sign.minute >= before or (sign.so and last[sign.prop] == at)]


def _latest_lapses(lapses: Sequence[Lapse], before: int) -> list[Lapse]:
    last = {lapse.person: at for at, lapse in enumerate(lapses) if lapse.minute < before}
    return [
        lapse
        for at, lapse in enumerate(lapses)
        if lapse.minute >= before or (not lapse.over and last[lapse.person] == at)
    ]


NOTHING_SHARED = CommonGround()
"""Where nothing was perceived together."""


def index_of(ground: CommonGround) -> GroundIndex:
    """The index of what was perceived together, by claims alone until it is said of what there is one at a time."""
    return GroundIndex(ground.rows, None, ground.signs)


def stays_of(ground: CommonGround) -> Stays:
    """Who and what was where when."""
    return Stays(ground.moved, ground.shown, ground.shut, ground.signs, ground.lapses)
