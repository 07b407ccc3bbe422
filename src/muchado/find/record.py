"""A run's records, laid out to be searched: what happened, in order, and how things stood in between."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.checked import Checked
from muchado.bundle.model import IN, KNOWS, Const
from muchado.kernel.events import FAILS, Beat, Change, Event, Overwork, Prop, relation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from muchado.bundle.model import Claim

FOREVER = 0
"""The end of what lasts until it is changed."""


USUALLY = -2
"""Stands for whoever somebody has no feeling toward that is their own."""


class Occurrence(NamedTuple):
    """Something that happened. `order` counts through the record; an act and the deeds it counts as share one.

    `person` did, learned, meant, met or missed; `prop` is the act, what was learned, the aim, or (other,).
    `before` and `after`: how sure of it, or 0 and 1 for an aim. `event`: its number, or that of what set it off.
    `kind`: "done", "learned", "aim", "met", "missed" or "moment".
    """

    order: int
    minute: int
    person: int
    prop: Prop
    answer: str = ""
    before: int = 0
    after: int = 0
    teller: int = -1
    event: int = -1
    kind: str = "done"


class Span(NamedTuple):
    """From the first minute to the last, both included."""

    first: int
    last: int


class Opening(NamedTuple):
    """What somebody holds and means when a run begins."""

    beliefs: Mapping[Prop, int]
    aims: Iterable[Prop]


class Truth(NamedTuple):
    """How the shared world stands after a beat: what is so with the minute at which each ends by itself (0: never).

    That is statuses, and where things are. `taken`: up to when each has taken in what reached them. `levels`: how
    strong those qualities are that are asked about, by person, quality and target (-1 for none, `USUALLY` for others).
    """

    statuses: Mapping[Prop, int]
    places: Sequence[int]
    taken: Sequence[int] = ()
    levels: Mapping[tuple[int, int, int], int] = {}


class Own(NamedTuple):
    """How sure somebody was of something by what they were told or concluded, and since when."""

    sure: int
    since: int


Thoughts = Callable[[int, Prop, int, Own | None], int]
"""How sure somebody was that others know something, by what they had taken in up to a minute and what was their own."""


class _Line:
    """One thing over time: a value, until when it lasts and since when, from each order on at which it changed."""

    def __init__(self) -> None:
        self._orders: list[int] = []
        self._values: list[tuple[int, int, int]] = []

    def set(self, order: int, value: int, until: int = FOREVER, since: int = 0) -> None:
        if not self._values or self._values[-1][:2] != (value, until):
            self._orders.append(order)
            self._values.append((value, until, since))

    def copy(self) -> _Line:
        twin = _Line()
        twin._orders, twin._values = list(self._orders), list(self._values)
        return twin

    def before(self, order: int, minute: int) -> int:
        at = bisect_left(self._orders, order)
        value, until, _ = self._values[at - 1] if at else (0, FOREVER, 0)
        return 0 if 0 < until <= minute else value

    def since(self, order: int) -> int:
        at = bisect_left(self._orders, order)
        return self._values[at - 1][2] if at else 0


KEPT_AS = {"belief": "learned", "aim": "aim"}
"""As what a change of mind is kept."""


def changed(change: Change, order: int) -> Occurrence:
    """Return a change of mind as something that happened."""
    kind = KEPT_AS.get(change.kind, change.kind)
    return Occurrence(
        order, change.minute, change.person, change.about,
        before=change.before, after=change.after, teller=change.teller, event=change.event, kind=kind,
    )  # fmt: skip


class Record:
    """What a run brought forth. `absent` are people whose doings do not count.

    Take in the opening, then after each beat the beat and the truth; then search. `ends` tells until when somebody
    will hold what they have just learned (0: until it changes); `thoughts`, what follows of what others know.
    `felt`: the qualities whose levels are kept.
    """

    def __init__(
        self,
        bundle: Checked,
        absent: frozenset[int] = frozenset(),
        ends: Callable[[int, Prop], int] = lambda _person, _prop: FOREVER,
        thoughts: Thoughts = lambda _person, _prop, _taken, own: own.sure if own else 0,
        felt: frozenset[int] = frozenset(),
    ) -> None:
        self.bundle = bundle
        self._absent = absent
        self._ends = ends
        self._thoughts = thoughts
        self.felt = felt
        self.overworks: list[Overwork] = []
        self._order = 0
        self._found: dict[tuple[str, int], list[Occurrence]] = {}
        self._truths: dict[Prop, _Line] = {}
        self._spoken: dict[int, dict[Prop, None]] = {}
        self._statuses: dict[Prop, int] = {}
        self._places: dict[int, int] = {}
        self._minds: dict[tuple[int, Prop], _Line] = {}
        self._taken: dict[int, _Line] = {}
        self._levels: dict[tuple[int, int, int], _Line] = {}

    def copy(self, ends: Callable[[int, Prop], int], thoughts: Thoughts) -> Record:
        """Return a record of the same that grows on its own from here."""
        twin = Record(self.bundle, self._absent, ends, thoughts, self.felt)
        twin.overworks = list(self.overworks)
        twin._order = self._order
        twin._found = {key: list(found) for key, found in self._found.items()}
        twin._truths = {key: line.copy() for key, line in self._truths.items()}
        twin._spoken = {about: dict(props) for about, props in self._spoken.items()}
        twin._statuses, twin._places = dict(self._statuses), dict(self._places)
        twin._minds = {key: line.copy() for key, line in self._minds.items()}
        twin._taken = {person: line.copy() for person, line in self._taken.items()}
        twin._levels = {key: line.copy() for key, line in self._levels.items()}
        return twin

    # ------------------------------------------------------------------ taking in

    def begin(self, openings: Sequence[Opening], truth: Truth) -> None:
        """Take in how everything stands when the world begins."""
        for person, (beliefs, aims) in enumerate(openings):
            for prop, sure in beliefs.items():
                self._mind(person, prop).set(self._order, sure)
            for aim in aims:
                self._truth(aim).set(self._order, 1)
        self._take(truth)
        self._stand(truth)

    def add(self, beat: Beat, truth: Truth) -> None:
        """Take in what a beat brought forth, and how the shared world stands after it."""
        self.overworks += beat.overworks
        for change in beat.changes:
            if change.person not in self._absent:
                self._change(change)
        self._take(truth)
        for person, other, minute, found in beat.encounters:
            if not {person, other} & self._absent:
                kind = "met" if found else "missed"
                self._note(kind, 0, Occurrence(self._next(), minute, person, (other,), kind=kind))
        for event in beat.events:
            if event.by not in self._absent and event.answer != FAILS:
                self._event(event)
        self._stand(truth)
        self._note("moment", 0, Occurrence(self._next(), beat.minute, -1, (), kind="moment"))

    def _change(self, change: Change) -> None:
        order = self._next()
        found = changed(change, order)
        if change.kind == "belief":
            until = self._ends(change.person, change.about)
            self._mind(change.person, change.about).set(order, change.after, until, change.minute)
            self._note("learned", relation(change.about), found)
        elif change.kind == "aim":
            self._truth(change.about).set(order, change.after)
            self._note("aim", relation(change.about), found)

    def _event(self, event: Event) -> None:
        order = self._next()
        for prop in (
            event.prop,
            *(self.deed(deed, event.prop) for deed in self.bundle.actions[event.action].counts_as),
        ):
            found = Occurrence(order, event.minute, event.by, prop, event.answer, event=event.id)
            self._note("done", relation(prop), found)

    @staticmethod
    def deed(deed: Claim, act: Prop) -> Prop:
        """Return the deed that an act counts as."""
        return (deed.relation, *(term.id if isinstance(term, Const) else act[term[0] + 1] for term in deed.args))

    def _take(self, truth: Truth) -> None:
        """Set down up to when each has taken in what reached them."""
        self._take_at(truth, self._next())

    def _take_at(self, truth: Truth, order: int) -> None:
        for person, minute in enumerate(truth.taken):
            self._taken.setdefault(person, _Line()).set(order, minute)

    def _stand(self, truth: Truth) -> None:
        """Set down what is otherwise than it was."""
        self._stand_at(truth, self._next())

    def _stand_at(self, truth: Truth, order: int) -> None:
        for prop, until in truth.statuses.items():
            if self._statuses.get(prop) != until:
                self._truth(prop).set(order, 1, until)
        for prop in self._statuses:
            if prop not in truth.statuses:
                self._truth(prop).set(order, 0)
        self._statuses = dict(truth.statuses)
        for person, place in enumerate(truth.places):
            if place != self._places.get(person):
                self._truth((IN, person)).set(order, place)
                self._places[person] = place
        for key, level in truth.levels.items():
            self._levels.setdefault(key, _Line()).set(order, level)

    def _next(self) -> int:
        self._order += 1
        return self._order

    def _note(self, kind: str, number: int, found: Occurrence) -> None:
        self._found.setdefault((kind, number), []).append(found)

    def _truth(self, key: Prop) -> _Line:
        self._spoken.setdefault(relation(key), {})[key] = None
        return self._truths.setdefault(key, _Line())

    def _mind(self, person: int, prop: Prop) -> _Line:
        self._spoken.setdefault(relation(prop), {})[prop] = None
        return self._minds.setdefault((person, prop), _Line())

    # ------------------------------------------------------------------ searching

    def occurrences(self, kind: str, number: int, span: Span) -> Sequence[Occurrence]:
        """Return all of a kind and relation in a span, in order."""
        found = self._found.get((kind, number), [])
        return found[bisect_left(found, span.first, key=_minute) : bisect_right(found, span.last, key=_minute)]

    def is_so(self, prop: Prop, at: Occurrence) -> bool:
        """Whether something was truly so when something else happened, before that changed anything."""
        key, expected = (prop[:2], prop[-1]) if relation(prop) == IN else (prop, 1)
        line = self._truths.get(key)
        return line is not None and line.before(at.order, at.minute) == expected

    def spoken_of(self, about: int) -> Iterable[Prop]:
        """All of a relation that was ever so or that anybody ever thought of."""
        return self._spoken.get(about, ())

    def level(self, person: int, quality: int, target: int, at: Occurrence) -> int:
        """How strong a quality was in somebody when something else happened, before that changed it."""
        levels = self._levels
        line = levels.get((person, quality, target)) or levels.get((person, quality, USUALLY))
        return 0 if line is None else line.before(at.order, at.minute)

    def place(self, person: int, at: Occurrence) -> int:
        """Where somebody truly was when something else happened, -1 if nowhere."""
        line = self._truths.get((IN, person))
        return -1 if line is None else line.before(at.order, at.minute)

    def sure(self, person: int, prop: Prop, at: Occurrence) -> int:
        """How sure somebody was of something, -100 to 100, when something else happened, before that changed it."""
        line = self._minds.get((person, prop))
        sure = 0 if line is None else line.before(at.order, at.minute)
        if relation(prop) != KNOWS or person not in self._taken:
            return sure
        own = Own(sure, line.since(at.order)) if line is not None and sure else None
        return self._thoughts(person, prop, self._taken[person].before(at.order, at.minute), own)


def _minute(occurrence: Occurrence) -> int:
    return occurrence.minute
