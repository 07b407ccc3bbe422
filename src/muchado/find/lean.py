"""A record of no more than some patterns ask: what else happens is passed over at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.find.asks import ANY
from muchado.find.record import FOREVER, Occurrence, Record, Truth
from muchado.kernel.events import FAILS, relation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Claim
    from muchado.find.asks import Asks, Key
    from muchado.find.record import Opening, Thoughts
    from muchado.kernel.events import Beat, Change, Event, Prop

Fresh = dict["Key", list[Occurrence]]
"""What has happened in a beat, by what it is kept under."""


class LeanRecord(Record):
    """Takes in a beat as a record does, keeps what is asked of it, and gives back what of that has happened."""

    def __init__(
        self,
        bundle: Checked,
        asks: Asks,
        ends: Callable[[int, Prop], int] = lambda _person, _prop: FOREVER,
        thoughts: Thoughts = lambda _person, _prop, _taken, own: own.sure if own else 0,
    ) -> None:
        super().__init__(bundle, frozenset(), ends, thoughts, asks.felt)
        self._asks = asks
        self._minds_asked = asks.stand
        self._learned = {number for kind, number in asks.keys if kind == "learned"}
        self._aims = {number for kind, number in asks.keys if kind == "aim"}
        self._meets = {kind for kind, _ in asks.keys if kind in {"met", "missed"}}
        self._moments = ("moment", 0) in asks.keys
        self._ways: dict[int, tuple[bool, tuple[Claim, ...]] | None] = {}
        self._fresh: Fresh = {}

    def begin(self, openings: Sequence[Opening], truth: Truth) -> None:
        """Take in how everything stands when the world begins, as far as it is asked about."""
        asked = [
            opening._replace(
                beliefs={prop: sure for prop, sure in opening.beliefs.items() if self._is_asked(relation(prop))},
                aims=[aim for aim in opening.aims if self._is_asked(relation(aim))],
            )
            for opening in openings
        ]
        super().begin(asked, self._of(truth))

    def take(self, beat: Beat, truth: Truth | None = None) -> Fresh:
        """Take in a beat, and how the world stands after it where that is asked; give back what has happened."""
        if self._fresh:
            self._let_go()
        ways = self._ways
        for change in beat.changes:
            self._change(change)
        if truth is not None:
            self._take(truth)
        if self._meets:
            self._meet(beat)
        for event in beat.events:
            action = event.action
            way = ways[action] if action in ways else self._way(action, relation(event.prop))
            if way is not None and event.answer != FAILS:
                self._done(event, way)
        if truth is not None:
            self._stand(self._of(truth))
        if self._moments:
            self._note("moment", 0, Occurrence(self._next(), beat.minute, -1, (), kind="moment"))
        return self._fresh

    def _let_go(self) -> None:
        """Forget what happened of which nobody asks later on."""
        for key in self._fresh:
            if key not in self._asks.kept and (key[0], ANY) not in self._asks.kept:
                self._found.pop(key, None)
        self._fresh = {}

    def _change(self, change: Change) -> None:
        if change.kind == "feeling":
            return
        about = relation(change.about)
        noted = self._learned if change.kind == "belief" else self._aims
        if about in noted or ANY in noted or self._is_asked(about):
            super()._change(change)

    def _meet(self, beat: Beat) -> None:
        for person, other, minute, found in beat.encounters:
            kind = "met" if found else "missed"
            self._note(kind, 0, Occurrence(self._next(), minute, person, (other,), kind=kind))

    def _way(self, action: int, about: int) -> tuple[bool, tuple[Claim, ...]] | None:
        """As what an action is asked about: as itself, and as which deeds; None if as nothing."""
        asked = self._asks.keys
        every = ("done", ANY) in asked
        counts_as = self.bundle.actions[action].counts_as
        deeds = tuple(deed for deed in counts_as if every or ("done", deed.relation) in asked)
        own = every or ("done", about) in asked
        self._ways[action] = (own, deeds) if own or deeds else None
        return self._ways[action]

    def _done(self, event: Event, way: tuple[bool, tuple[Claim, ...]]) -> None:
        order = self._next()
        own, deeds = way
        for prop in (*((event.prop,) if own else ()), *(self.deed(deed, event.prop) for deed in deeds)):
            found = Occurrence(order, event.minute, event.by, prop, event.answer, event=event.id)
            self._note("done", relation(prop), found)

    def _note(self, kind: str, number: int, found: Occurrence) -> None:
        anything = (kind, ANY) in self._asks.keys
        if anything or (kind, number) in self._asks.keys:
            super()._note(kind, number, found)
            self._fresh.setdefault((kind, number), []).append(found)
        if anything:
            self._fresh.setdefault((kind, ANY), []).append(found)

    def _is_asked(self, about: int) -> bool:
        return about in self._asks.stand or ANY in self._asks.stand

    def _of(self, truth: Truth) -> Truth:
        if ANY in self._asks.stand:
            return truth
        asked = {prop: until for prop, until in truth.statuses.items() if relation(prop) in self._asks.stand}
        return truth._replace(statuses=asked)
