"""A record of no more than some patterns ask: what else happens is passed over at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.find.asks import ANY
from muchado.find.record import FOREVER, KEPT_AS, Occurrence, Record, Truth, changed
from muchado.kernel.events import FAILS, relation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Claim
    from muchado.find.asks import Asks, Key
    from muchado.find.interests import Interest
    from muchado.find.record import Opening, Thoughts
    from muchado.kernel.events import Beat, Change, Event, Prop

Call = tuple["Interest", Occurrence]
"""Something that happened, and what may be interested in it."""

Interests = dict["Key", list["Interest"]]


class LeanRecord(Record):
    """Takes in a beat as a record does, keeps what is asked of it later on, and says what calls for a closer look.

    Every part of a beat has its own order, whether it is kept or not, so that what was passed over can be had again
    while the beat lasts.
    """

    def __init__(
        self,
        bundle: Checked,
        asks: Asks,
        ends: Callable[[int, Prop], int] = lambda _person, _prop: FOREVER,
        thoughts: Thoughts = lambda _person, _prop, _taken, own: own.sure if own else 0,
    ) -> None:
        super().__init__(bundle, frozenset(), ends, thoughts, asks.felt)
        self._asks = asks
        self._beat: Beat | None = None
        self._base = 0
        self._had: set[Key] = set()
        self._deeds: dict[int, tuple[Claim, ...]] = {}
        self._ways: dict[int, tuple[Claim | None, ...]] = {}
        self._keeps_changes = bool(asks.stand) or any(kind in {"learned", "aim"} for kind, _ in asks.kept)
        self.interests: Interests = {}

    def attend(self, interests: Interests) -> None:
        """Say from now on of these when something calls for a closer look."""
        self.interests = interests
        self._anything = interests.get(("learned", ANY), [])
        self._learned = {
            about: found + self._anything for (kind, about), found in interests.items() if kind == "learned"
        }
        self._aims = {about: found for (kind, about), found in interests.items() if kind == "aim"}
        self._changing = self._keeps_changes or bool(self._learned or self._aims)
        kinds = {kind for kind, _ in (*interests, *self._asks.kept)}
        self._meets, self._moments = bool(kinds & {"met", "missed"}), "moment" in kinds
        self._ways.clear()

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

    # ------------------------------------------------------------------ taking in

    def take(self, beat: Beat, truth: Truth | None = None) -> list[Call]:
        """Take in a beat, and how the world stands after it where that is asked; say what calls for a closer look."""
        for key in self._had:
            self._found.pop(key, None)
        self._had.clear()
        calls: list[Call] = []
        self._beat, self._base = beat, self._order
        self._order += 4 + len(beat.changes) + len(beat.encounters) + len(beat.events)
        if self._changing:
            self._changes(beat, calls)
        if truth is not None:
            self._take_at(truth, self._base + 1 + len(beat.changes))
        if self._meets:
            for key, one in self._encounters(beat):
                self._call(key, one, calls)
        if beat.events:
            self._events(beat, calls)
        if truth is not None:
            self._stand_at(self._of(truth), self._order - 1)
        if self._moments:
            self._call(("moment", 0), self._moment(beat), calls)
        return calls

    def have(self, key: Key) -> None:
        """Have all of a kind and relation at hand that has happened in this beat; what is kept is anyway."""
        if key in self._had or self._is_kept(key) or self._beat is None:
            return
        self._had.add(key)
        for kept, one in self._all(self._beat, key[0]):
            if kept == key or (key[1] == ANY and not self._is_kept(kept)):
                self._had.add(kept)
                self._found.setdefault(kept, []).append(one)

    def _all(self, beat: Beat, kind: str) -> Iterator[tuple[Key, Occurrence]]:
        """Yield all of a kind that has happened in a beat."""
        if kind == "done":
            first = self._base + 2 + len(beat.changes) + len(beat.encounters)
            for at, event in enumerate(beat.events):
                if event.answer != FAILS:
                    for deed in (None, *self.bundle.actions[event.action].counts_as):
                        one = self._done(event, deed, first + at)
                        yield ("done", relation(one.prop)), one
        elif kind in {"learned", "aim"}:
            for at, change in enumerate(beat.changes):
                if KEPT_AS.get(change.kind) == kind:
                    yield (kind, relation(change.about)), changed(change, self._base + 1 + at)
        elif kind == "moment":
            yield ("moment", 0), self._moment(beat)
        else:
            yield from (pair for pair in self._encounters(beat) if pair[0][0] == kind)

    def _changes(self, beat: Beat, calls: list[Call]) -> None:
        learned, aims, every, order = self._learned, self._aims, self._anything, self._base
        keeps, none = self._keeps_changes, list["Interest"]()
        for change in beat.changes:
            order += 1
            kind = change.kind
            if kind == "belief":
                interests = learned.get(relation(change.about), every)
            elif kind == "aim":
                interests = aims.get(relation(change.about), none)
            else:
                continue
            if keeps:
                self._keep(change, KEPT_AS[kind], order)
            one: Occurrence | None = None
            for interest in interests:
                if interest.wants(change.person, change.about) and interest.is_news(change.before, change.after):
                    one = one or changed(change, order)
                    calls.append((interest, one))

    def _keep(self, change: Change, kind: str, order: int) -> None:
        about = relation(change.about)
        if self._is_asked(about):
            if kind == "learned":
                until = self._ends(change.person, change.about)
                self._mind(change.person, change.about).set(order, change.after, until, change.minute)
            else:
                self._truth(change.about).set(order, change.after)
        if self._is_kept((kind, about)):
            self._found.setdefault((kind, about), []).append(changed(change, order))

    def _events(self, beat: Beat, calls: list[Call]) -> None:
        order, ways = self._base + 1 + len(beat.changes) + len(beat.encounters), self._ways
        for event in beat.events:
            order += 1
            way = ways.get(event.action)
            if way is None:
                way = self._way(event)
            if way and event.answer != FAILS:
                for deed in way:
                    prop = event.prop if deed is None else self.deed(deed, event.prop)
                    self._called(event, prop, order, calls)

    def _called(self, event: Event, prop: Prop, order: int, calls: list[Call]) -> None:
        key = "done", relation(prop)
        one: Occurrence | None = None
        if self._asks.kept and self._is_kept(key):
            one = Occurrence(order, event.minute, event.by, prop, event.answer, event=event.id)
            self._found.setdefault(key, []).append(one)
        for interest in self.interests.get(key, ()):
            if interest.wants(event.by, prop):
                one = one or Occurrence(order, event.minute, event.by, prop, event.answer, event=event.id)
                calls.append((interest, one))

    def _call(self, key: Key, one: Occurrence, calls: list[Call]) -> None:
        if self._is_kept(key):
            self._found.setdefault(key, []).append(one)
        calls += [(interest, one) for interest in self.interests.get(key, ()) if interest.wants(one.person, one.prop)]

    # ------------------------------------------------------------------ what there is in a beat

    def _encounters(self, beat: Beat) -> Iterator[tuple[Key, Occurrence]]:
        order = self._base + 1 + len(beat.changes)
        for person, other, minute, found in beat.encounters:
            order += 1
            kind = "met" if found else "missed"
            yield (kind, 0), Occurrence(order, minute, person, (other,), kind=kind)

    def _moment(self, beat: Beat) -> Occurrence:
        return Occurrence(self._order, beat.minute, -1, (), kind="moment")

    def _done(self, event: Event, deed: Claim | None, order: int) -> Occurrence:
        prop = event.prop if deed is None else self.deed(deed, event.prop)
        return Occurrence(order, event.minute, event.by, prop, event.answer, event=event.id)

    def _way(self, event: Event) -> tuple[Claim | None, ...]:
        """As what an action is asked about: as itself (None), and as which deeds."""
        numbers: list[tuple[Claim | None, int]] = [(None, relation(event.prop))]
        numbers += [(deed, deed.relation) for deed in self.bundle.actions[event.action].counts_as]
        way = tuple(deed for deed, number in numbers if self._attends(("done", number)))
        self._ways[event.action] = way
        return way

    def _attends(self, key: Key) -> bool:
        return key in self.interests or self._is_kept(key)

    def _is_kept(self, key: Key) -> bool:
        return key in self._asks.kept or (key[0], ANY) in self._asks.kept

    def _is_asked(self, about: int) -> bool:
        return about in self._asks.stand or ANY in self._asks.stand

    def _of(self, truth: Truth) -> Truth:
        if ANY in self._asks.stand:
            return truth
        asked = {prop: until for prop, until in truth.statuses.items() if relation(prop) in self._asks.stand}
        return truth._replace(statuses=asked)
