"""What somebody has to decide, seen from inside: what they perceive and have in mind, and what they could do."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.inputs import Choose
from muchado.bundle.rulebook import SETTLED
from muchado.bundle.sentences import relation_of, say, say_base
from muchado.kernel.events import RuleUse, doings
from muchado.kernel.mind.belief import HEARD, SAW, TOOK_PART
from muchado.tell.lines import tell, tell_perceived
from muchado.tell.reasons import MATTERS, effect, points, reason
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import What
    from muchado.kernel import Program
    from muchado.kernel.events import Beat, Change, Event, Perception, Prop
    from muchado.kernel.mind.intention import Voice
    from muchado.kernel.simulation import Turn
    from muchado.kernel.view import View
    from muchado.stage.mind import Mind
    from muchado.tell.between import Interlude

WAIT = "let it pass"
"""The option of doing nothing for now."""


class Option(NamedTuple):
    """Something to do or to answer, in words, and what it is as an input. `leaning`: what speaks for it, in points.

    `intent`: the aim that it serves, "make up with Ino", if it serves one. `held`: they hold back from it. `against`:
    what speaks against it. `rests`: what they take to be so there. `expects`: what they expect of it.
    """

    words: str
    what: What
    leaning: int = 0
    because: tuple[str, ...] = ()
    intent: str = ""
    held: bool = False
    against: tuple[str, ...] = ()
    rests: tuple[str, ...] = ()
    expects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """Where somebody's part has something to decide.

    Attributes:
        minute: when.
        asked: what is said or done to them, if they are to answer it; otherwise nothing.
        noticed: what they have perceived and what it did to them since last time, a sentence each, in order.
        options: what they would think of by themselves, what they lean to first.
        others: what they could do besides.
        place: where they are, in words.
        here: who is there, by name.
        mind: what they have in mind.
        speaker: who speaks to them, if they are to answer.
        words: what is said to them.
        told: what they have perceived up to this minute as a story tells it, where that is asked for.
        just: of `noticed` their own slight acts, and what has come in this very minute: a story leaves these out.
        talking: who of those there talk with one another, a sentence each; of their own talk also whose turn it is.

    """

    minute: int
    asked: str
    noticed: tuple[str, ...]
    options: tuple[Option, ...]
    others: tuple[Option, ...]
    place: str
    here: tuple[str, ...]
    mind: Mind
    speaker: str = ""
    words: str = ""
    told: tuple[Interlude, ...] = ()
    just: tuple[str, ...] = ()
    talking: tuple[str, ...] = ()


# ---------------------------------------------------------------------- what there is to decide


def wished(bundle: Checked, me: int, turn: Turn) -> tuple[Option, ...]:
    """Return what somebody would think of by themselves at their turn, what they lean to first."""
    return tuple(_option(bundle, me, one.option, one.voices, one.score) for one in turn.options)


def others(bundle: Checked, me: int, turn: Turn) -> Iterator[Option]:
    """Tell what somebody could do besides at their turn, which may be much: first what they hold back from."""
    held = (_option(bundle, me, one.option, one.voices, 0) for one in turn.held)
    return chain(held, (_option(bundle, me, act, (), 0) for act in turn.others))


def _option(bundle: Checked, me: int, act: Prop, voices: Sequence[Voice], score: int) -> Option:
    because = _reasons(bundle, [(RuleUse(one.kind, one.rule, one.binding), one.amount) for one in voices])
    return Option(say_base(bundle, act), Choose(me, act), score, because)


def _reasons(bundle: Checked, uses: Sequence[tuple[RuleUse, int]]) -> tuple[str, ...]:
    """Return why one would do it, what an author said first, and of that what weighs most."""
    spoken = (entry for entry in uses if entry[1] > 0)
    ranked = sorted(spoken, key=lambda entry: (entry[0].kind in SETTLED, -entry[1]))
    return tuple(dict.fromkeys(reason(bundle, use) for use, _ in ranked))


def talking(program: Program, view: View, me: int) -> tuple[str, ...]:
    """Return who of those that somebody sees talk with one another, a sentence each; of their own whose turn it is."""
    bundle, own = program.bundle, view.talks.get(me)
    turn = () if own is None else (f"{say(bundle, own.about)}, and it is {bundle.people[own.floor].name}'s turn",)
    theirs = (say(bundle, prop) for prop in view.others_talking(program, me, view.mind(me).company))
    return tuple(sentence(one) for one in (*turn, *theirs))


# ---------------------------------------------------------------------- what they notice


class Noticing:
    """What somebody has perceived and what it did to them, a sentence each, until it is taken."""

    def __init__(self, me: int) -> None:
        self._me = me
        self._lines: list[str] = []
        self._own: list[str] = []
        self._settled = 0
        self._events: dict[int, Event] = {}
        self._told: set[Change | Perception] = set()
        self._learnt: dict[Prop, tuple[Change, int]] = {}

    def __bool__(self) -> bool:
        return any(self._lines)

    def settle(self) -> None:
        """Know apart from here on what comes in the minute that is under way."""
        self._settled = len(self._lines)

    def just(self) -> tuple[str, ...]:
        """Return the slight acts that they have done, and what has come in the minute that is under way."""
        return tuple(dict.fromkeys(filter(None, (*self._own, *self._lines[self._settled :]))))

    def take(self) -> tuple[str, ...]:
        """Return what is new since last time."""
        taken, self._lines, self._settled = tuple(dict.fromkeys(filter(None, self._lines))), [], 0
        self._own = []
        self._learnt = {}
        return taken

    def meet(self, events: Iterable[Event]) -> None:
        """Know what has happened, so that it can be told once it is perceived."""
        self._events.update((event.id, event) for event in events)

    def know(self, perceptions: Iterable[Perception], changes: Iterable[Change]) -> None:
        """Leave out what has been told before."""
        self._told.update(perceptions, changes)

    def own(self, bundle: Checked, beat: Beat) -> None:
        """Note the slight acts that they have done themselves."""
        done = doings(beat, self._events)
        mine = (event for event in done if event.by == self._me and bundle.actions[event.action].passing)
        self._own += (lines := [tell(bundle, event) for event in mine])
        self._lines += lines

    def take_in(self, bundle: Checked, perceptions: Iterable[Perception], changes: Iterable[Change]) -> None:
        """Note what they have perceived, and what has changed in their mind, each once; what is plain is left out."""
        for one in perceptions:
            if one.person == self._me and one not in self._told and self._is_telling(bundle, one.event):
                self._told.add(one)
                self._lines.append(tell_perceived(bundle, self._events[one.event], one))
        for change in changes:
            if change.person == self._me and change not in self._told and _matters(bundle, change):
                self._told.add(change)
                if not self._takes_back(change):
                    why = "" if change.use is None else f", because {reason(bundle, change.use)}"
                    self._lines.append(sentence(effect(bundle, change) + why))

    def _takes_back(self, change: Change) -> bool:
        """Whether they stand to something again as they did last time: then neither is told, there and back."""
        if change.kind != "belief":
            return False
        first, line = self._learnt.setdefault(change.about, (change, len(self._lines)))
        if first is change or (first.before > 0) != (change.after > 0):
            return False
        self._lines[line] = ""
        del self._learnt[change.about]
        return True

    def _is_telling(self, bundle: Checked, event: int) -> bool:
        return event in self._events and not bundle.actions[self._events[event].action].passing


def _matters(bundle: Checked, change: Change) -> bool:
    if change.use is None and change.kind == "belief":
        about, kind = change.about[0], relation_of(bundle, change.about).kind
        if any(topic.relation == about for topic in bundle.topics):
            return False  # what begins a talk, and what ends it, is told by itself
        plain = change.source in (TOOK_PART, HEARD) or kind in ("act", "deed", "knows", "in")
        return not plain and not _stands(change)
    return points(change) >= MATTERS


def _stands(change: Change) -> bool:
    """Whether somebody only sees how it has been between others, and had not thought otherwise."""
    _, *parties = change.about
    return change.source == SAW and change.event < 0 and not change.before and len(parties) > 1
