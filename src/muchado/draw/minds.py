"""Everybody's mind, and what is so, as the record goes on: the opening, and every change up to a minute."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple, assert_never

from muchado.bundle.checked import Checked
from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import SLIGHT, SPOT_KINDS
from muchado.kernel.events import FAILS, Beat, Change, Event, Prop, number, relation
from muchado.kernel.mind.belief import HEARD
from muchado.kernel.phases.share import told_again
from muchado.kernel.retrace import Retraced, took_for_another
from muchado.kernel.view import View
from muchado.record.chronicle import Chronicle
from muchado.why.patterns import names_of


class Held(NamedTuple):
    """What somebody holds of something: how sure, -100 to 100; since when, from where, by whom and from which event."""

    sure: int
    minute: int
    source: str
    teller: int
    event: int


class Levels:
    """What everybody feels at a minute, for pictures. It goes forward only."""

    def __init__(self, chronicle: Chronicle) -> None:
        self.program = chronicle.program
        self._opening = View.opening(self.program)
        self._minds = [mind.sketch() for mind in self._opening.minds()]
        self._beats, self._next = chronicle.beats, 0
        self.now = chronicle.bundle.start

    def advance(self, minute: int) -> None:
        """Go forward to a minute, all that happens in it included."""
        while self._next < len(self._beats) and self._beats[self._next].minute <= minute:
            self._go_through(self._beats[self._next])
            self._next += 1
        self.now = max(self.now, minute)

    def level(self, person: int, quality: int, target: int = -1) -> int:
        """Return a trait, mood (target -1) or feeling now, in points."""
        return self._minds[person].level(quality, target, self.now)

    def feelings(self, person: int, quality: int) -> dict[int, int]:
        """Return a feeling now by whom it is toward, where it was ever felt."""
        return {target: self.level(person, quality, target) for target in sorted(self._minds[person].levels[quality])}

    def _go_through(self, beat: Beat) -> None:
        for change in beat.changes:
            if change.kind == "feeling":
                self._feel(change)

    def _feel(self, change: Change) -> None:
        target = number(change.about, 1) if len(change.about) > 1 else -1
        mind = self._minds[change.person]
        mind.set_level(relation(change.about), target, change.after, change.minute, change.event)


class Minds(Levels):
    """The state of a run at a minute, for pictures. It goes forward only."""

    def __init__(self, chronicle: Chronicle) -> None:
        super().__init__(chronicle)
        view, self._chronicle = self._opening, chronicle
        self._appeared = _appearances(chronicle) if self.program.guises else {}
        self._retraced, self._gone = Retraced(self.program, self._fooled), 0
        self.beliefs = [
            {
                prop: Held(belief.sure, self.now, belief.source, belief.teller, belief.event)
                for prop, belief in mind.beliefs()
            }
            for mind in view.minds()
        ]
        self.aims = [dict.fromkeys(mind.aims, self.now) for mind in view.minds()]
        self.done: dict[Prop, int] = {}
        self._before = {prop for beliefs in self.beliefs for prop in beliefs}
        self._ends: dict[tuple[Prop, int], int] = {}
        self._passing = _passing_deeds(self.program.bundle)
        self._ending: set[int] = set()
        self._slight: dict[Prop, bool] = {}
        self._spots: set[Prop] = set()
        self._worth_saying: dict[int, dict[Prop, Held]] = {}

    def _go_through(self, beat: Beat) -> None:
        for change in beat.changes:
            self._take(change)
        for event in beat.events:
            self._happen(event)
        for perception in beat.perceptions:
            if perception.how == HEARD and () not in perception.prop[1:2]:
                self._minds[perception.person].voices[perception.event] = perception.minute

    def held(self, person: int, prop: Prop) -> Held | None:
        """Return what somebody holds of something now; None if they never thought of it, or it is over by itself."""
        found = self.beliefs[person].get(prop)
        return None if found is None or self._is_over(prop, found) else found

    def thoughts(self, person: int) -> Iterator[tuple[Prop, Held]]:
        """Yield what somebody can tell now of what does not go without saying, and how they hold it."""
        if person not in self._worth_saying:
            held = self.beliefs[person].items()
            self._worth_saying[person] = {prop: own for prop, own in held if not self._never_said(prop)}
        for prop, own in self._worth_saying[person].items():
            if abs(own.sure) < SUSPECTS or (own.event in self._ending and self._is_over(prop, own)):
                continue
            if prop not in self._spots or not self.is_slight(prop, own.sure):
                yield prop, own

    def _is_over(self, prop: Prop, own: Held) -> bool:
        """Whether what somebody holds is over by itself by now."""
        return self._ends.get((prop, own.event), self.now + 1) <= self.now

    def is_slight(self, prop: Prop, sure: int) -> bool:
        """Whether it goes without saying: passing acts, the deeds that they are, who talks, who knows what, blanks.

        So does where people are, and where a thing is, unless one is mistaken about it.
        """
        if self.program.kind(prop) in SPOT_KINDS:
            return sure < SUSPECTS or self.is_so(prop) is not False
        return self._never_said(prop)

    def _never_said(self, prop: Prop) -> bool:
        """Whether it goes without saying whatever else is so."""
        slight = self._slight.get(prop)
        if slight is None:
            slight = self._slight[prop] = self._goes_without_saying(prop)
        return slight

    def _goes_without_saying(self, prop: Prop) -> bool:
        kind = self.program.kind(prop)
        if kind in SPOT_KINDS:
            self._spots.add(prop)
            return False
        slight = kind in SLIGHT or () in prop or relation(prop) in self.program.topics
        return slight or relation(prop) in self._passing or self.program.is_passing(prop)

    def unaware(self, person: int, prop: Prop) -> bool:
        """Return whether somebody takes it that others do not know something: `prop` says who knows what."""
        mind = self._minds[person]
        mind.taken, mind.ground = self.now + 1, self._past.ground
        own, found = self.held(person, prop), mind.belief(prop)
        sure = own.sure if own and (found is None or own.minute >= found.since) else found.sure if found else 0
        return sure <= -SUSPECTS

    @property
    def _past(self) -> Retraced:
        """The world as it stands by now: gone through only where it is asked for."""
        if self._gone < self._next:
            for beat in self._beats[self._gone : self._next]:
                self._retraced.go_on(beat.minute, self._chronicle.doings(beat))
            self._gone = self._next
        return self._retraced

    @property
    def statuses(self) -> Collection[Prop]:
        """The statuses that are so, or were for a while that is over."""
        return self._past.view.statuses

    def is_so(self, prop: Prop) -> bool | None:
        """Return whether something is so in truth; None for what is in minds only, or before the beginning."""
        match self.program.kind(prop):
            case "status" | "has" | "lies" | "inside" | "on":
                return self._past.view.is_so(self.program, prop, self.now)
            case "act" | "deed":
                return True if prop in self.done else None if prop in self._before else False
            case _:
                return None

    def _fooled(self, event: Event) -> Iterable[int]:
        return took_for_another(event, lambda person: self._appeared.get((person, event.id)))

    def _take(self, change: Change) -> None:
        match change.kind:
            case "belief":
                held = Held(change.after, change.minute, change.source, change.teller, change.event)
                self.beliefs[change.person][change.about] = held
                if change.person in self._worth_saying and not self._never_said(change.about):
                    self._worth_saying[change.person][change.about] = held
            case "aim" if change.after:
                self.aims[change.person][change.about] = change.minute
            case "aim":
                self.aims[change.person].pop(change.about, None)
            case "feeling":
                self._feel(change)
            case _:
                assert_never(change.kind)

    def _happen(self, event: Event) -> None:
        if event.answer == FAILS:
            return
        for name in names_of(self.program, event):
            self.done.setdefault(name, event.minute)
        acts = [(event.prop, event.answer), *((word.prop, "") for word in told_again(self.program, event))]
        for act, answer in acts:  # of what was told as well: whoever hears of tears knows that they dry
            if self.program.kind(act) == "act":
                for prop, is_so, minutes in self.program.implied(act, answer):
                    if is_so and minutes:
                        self._ends[prop, event.id] = event.minute + minutes
                        self._ending.add(event.id)


def _passing_deeds(bundle: Checked) -> frozenset[int]:
    """The deeds that are never done but by passing acts: small talk, and whatever else a world lets pass."""
    by = [(claim.relation, action.passing) for action in bundle.actions for claim in action.counts_as]
    return frozenset(deed for deed, _ in by) - {deed for deed, passing in by if not passing}


def _appearances(chronicle: Chronicle) -> Mapping[tuple[int, int], Prop]:
    """What each took each event for."""
    return {(one.person, one.event): one.prop for beat in chronicle.beats for one in beat.perceptions}
