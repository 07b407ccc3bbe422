"""Whether the links of an explanation bear: each is taken away just before, and the same run goes on without it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.inputs import Ban, Input
from muchado.bundle.sentences import say, say_denied
from muchado.bundle.stories import NoRule
from muchado.kernel.events import number
from muchado.tell.times import when
from muchado.why.patterns import names_of
from muchado.why.words import did, feeling, holds, name, undone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from muchado.kernel import Simulation
    from muchado.kernel.events import Event
    from muchado.why.ledger import Ledger
    from muchado.why.question import Question
    from muchado.why.reasons import Answer, Reason

LATER = 60
"""For how many minutes more it is looked whether an act is done all the same."""

LEFT_OUT = ("want", "plan", "reaction", "retelling", "happening")
"""Kinds of rules that a run can go on without."""

UNTAKEABLE = "not tried: this cannot be taken away"


def prove(ledger: Ledger, answer: Answer, until: int, start: Callable[[int], Simulation]) -> Answer:
    """The answer with its links tried: those without which it had come otherwise first, those that do nothing last.

    Args:
        ledger: what happened.
        answer: what is to be proved.
        until: the minute that was asked about.
        start: gives the same run as it stood before a minute, to be played on.

    """
    if answer.asked is None or not answer.chain:
        return answer
    head = ledger.event(answer.asked.number) if answer.asked.kind == "event" else None
    undoings = list(_undoings(ledger, answer.chain, head))
    outcome = _Act(ledger, head) if head is not None else _State(ledger, answer.asked, until)
    tried = _tried(undoings, outcome, start)
    links = (
        _marked(link, None if undoing is None else tried[undoing])
        for link, undoing in zip(answer.chain, undoings, strict=True)
    )
    return replace(answer, chain=tuple(sorted(links, key=_rank)))


class _Tried(NamedTuple):
    """What came of a run without something, and whether it is anything else than with it."""

    words: str
    differs: bool


def _marked(link: Reason, tried: _Tried | None) -> Reason:
    if tried is None:
        return replace(link, without=UNTAKEABLE)
    words = tried.words if tried.differs else f"no difference: {tried.words}"
    return replace(link, without=f"without it: {words}", decides=tried.differs)


def _rank(link: Reason) -> int:
    return (True, None, False).index(link.decides)


# ------------------------------------------------------------------ what is taken away


def _undoings(ledger: Ledger, chain: Iterable[Reason], head: Event | None) -> Iterator[Input | None]:
    """What takes each link away: of an act the act itself, once, and else the rule; None where nothing does."""
    met = set() if head is None else {head.id}
    for link in chain:
        event = None if link.event is None else ledger.event(link.event)
        if link.kind in {"rule", "told"} and event is not None and event.id not in met:
            met.add(event.id)
            yield Input(event.minute, Ban(event.prop))
        elif link.rule is not None and link.rule.kind in LEFT_OUT and link.minute is not None:
            yield Input(link.minute, NoRule(link.rule.kind, link.rule.name))
        else:
            yield None


def _tried(
    undoings: Iterable[Input | None], outcome: _Act | _State, start: Callable[[int], Simulation]
) -> dict[Input, _Tried]:
    """What came of it without each: one run is played through, and a copy goes on from each."""
    ordered = sorted(dict.fromkeys(one for one in undoings if one is not None), key=lambda one: one.minute)
    if not ordered:
        return {}
    found: dict[Input, str] = {}
    trunk = start(ordered[0].minute)
    for one in ordered:
        while (minute := trunk.next_minute()) is not None and minute < one.minute:
            trunk.beat()
        fork = trunk.copy()
        fork.put(one.what, one.minute)
        found[one] = outcome.of(fork)
    plain = outcome.of(trunk)
    return {one: _Tried(words, words != plain) for one, words in found.items()}


def _played(simulation: Simulation, until: int) -> Iterator[Event]:
    while (minute := simulation.next_minute()) is not None and minute <= until:
        yield from simulation.beat().events


# ------------------------------------------------------------------ what comes of it


class _Act:
    """When an act is done, and what is done in its place."""

    def __init__(self, ledger: Ledger, event: Event) -> None:
        self._bundle = ledger.bundle
        self._event = event
        self._until = min(event.minute + LATER, self._bundle.end)
        same = (one.minute for one in ledger.acts(event.prop, self._until))
        self._other_times = {minute for minute in same if minute != event.minute}

    def of(self, run: Simulation) -> str:
        """What comes of a run, which is played on as far as it takes."""
        event, instead = self._event, ""
        for one in _played(run, self._until):
            same = event.prop in names_of(run.program, one) and one.answer == event.answer
            if same and one.minute not in self._other_times:
                return f"{did(self._bundle, event)} ({when(one.minute)}){instead}"
            slight = self._bundle.actions[one.action].passing
            if one.by == event.by and one.minute >= event.minute and not (same or instead or slight):
                instead = f"; in its place {did(self._bundle, one)} ({when(one.minute)})"
        return f"{undone(self._bundle, event.prop)} by {when(self._until)}{instead}"


class _State:
    """How something in a mind, or how things stand, is at a minute."""

    def __init__(self, ledger: Ledger, asked: Question, minute: int) -> None:
        self._bundle = ledger.bundle
        self._asked = asked
        self._minute = minute

    def of(self, run: Simulation) -> str:
        """What comes of a run, which is played on up to the minute."""
        for _ in _played(run, self._minute):
            pass
        person, about = self._asked.person, self._asked.about
        match self._asked.kind:
            case "belief":
                sure = run.view.thinks(run.program, person, about, self._minute)
                return (
                    holds(self._bundle, person, about, sure)
                    if sure
                    else f"{name(self._bundle, person)} has no opinion whether {say(self._bundle, about)}"
                )
            case "feeling":
                target = number(about, 1) if len(about) > 1 else -1
                level = run.view.mind(person).feels(number(about, 0), target, self._minute)
                return f"{feeling(self._bundle, person, about)}: {level}"
            case _:
                is_so = run.view.is_so(run.program, about, self._minute)
                return (say if is_so else say_denied)(self._bundle, about)
