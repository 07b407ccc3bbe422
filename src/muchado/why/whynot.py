"""Why an act did not happen: the minute at which it came nearest, the needs that failed or the score that lost."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.sentences import DONE, say_base
from muchado.kernel.events import FAILS, NOBODY, number
from muchado.tell.english.words import listed
from muchado.tell.times import moment
from muchado.tell.words import sentence
from muchado.why.answers import no_answer, why
from muchado.why.happenings import not_happened
from muchado.why.meanwhile import meanwhile, on_the_way
from muchado.why.missed import Missed
from muchado.why.question import QuestionError, Reader
from muchado.why.reasons import Answer, Reason
from muchado.why.standing import Scales
from muchado.why.unnoticed import Unnoticed
from muchado.why.words import name, undone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.kernel import Simulation
    from muchado.kernel.events import Event, Prop
    from muchado.kernel.thought import Thought
    from muchado.why.ledger import Ledger
    from muchado.why.standing import Standing


class Opportunity(NamedTuple):
    """A minute at which it could have been done: what was in the mind, and how the act stood."""

    thought: Thought
    standing: Standing


def why_not(ledger: Ledger, start: Simulation, text: str, at: int | None = None) -> Answer:
    """Explain why an act did not happen, at a minute or, if none is given, when it came nearest to happening.

    Args:
        ledger: what happened.
        start: the same run at its start, or anywhere before the minute.
        text: the act, as a sentence: "Ino forgives Naruto".
        at: the minute asked about.

    Raises:
        QuestionError: the sentence cannot be read, or is about no act.

    """
    prop = Reader(ledger.bundle, ledger.finder).claim(text)
    if ledger.program.kind(prop) not in DONE:
        raise QuestionError(f'"{text}" is no act: ask why somebody did not do something, such as "Ino kisses Naruto".')
    if () in prop:
        raise QuestionError(f'"{text}" leaves somebody out: name everybody, as it is one mind that is looked into.')
    done = _done(ledger, prop, at)
    if done:
        found = why(ledger, str(done.id))
        return Answer(text, f"But it did happen. {found.text}", found.chain, found.grow)
    if prop[1] == NOBODY:
        return not_happened(ledger, start, text, prop, at)
    acts = [prop] if ledger.program.kind(prop) == "act" else list(ledger.program.acts_of(prop))
    if not acts:
        raise QuestionError(f'No act is "{say_base(ledger.bundle, prop)}" by these people alone: ask about one act.')
    found_at = _nearest(start.copy(), acts, ledger.end, at)
    if found_at is None:
        return _unfree(ledger, text, prop, at)
    unnoticed = Unnoticed(ledger, start, number(prop, 1), ledger.end + 1 if at is None else at)
    return _answer(ledger, text, prop, found_at, at, unnoticed)


def _done(ledger: Ledger, prop: Prop, at: int | None) -> Event | None:
    """When it was last done after all; if a minute is asked about, only what was done in it counts."""
    events = ledger.acts(prop, ledger.end if at is None else at)
    if at is not None:
        events = takewhile(lambda event: event.minute == at, events)
    return next((event for event in events if event.answer != FAILS), None)


# ------------------------------------------------------------------ the opportunity


def _nearest(simulation: Simulation, acts: Sequence[Prop], end: int, at: int | None) -> Opportunity | None:
    """The opportunity at which one of the acts came nearest, the first of equals."""
    person = number(acts[0], 1)
    scales = [Scales(simulation.program, act) for act in acts]
    best: Opportunity | None = None
    while (minute := simulation.next_minute()) is not None and minute <= end:
        if at is not None and minute >= at:
            break
        if at is None and simulation.view.is_due(person, minute):
            best = _nearer(best, simulation.thought(person, minute), scales)
        simulation.beat()
    return best if at is None else _nearer(None, simulation.thought(person, at), scales)


def _nearer(best: Opportunity | None, one: Thought | None, scales: Iterable[Scales]) -> Opportunity | None:
    if one is None:
        return best
    for weighing in scales:
        standing = weighing.standing(one)
        if best is None or standing.nearness > best.standing.nearness:
            best = Opportunity(one, standing)
    return best


# ------------------------------------------------------------------ the answer


def _answer(ledger: Ledger, text: str, prop: Prop, found: Opportunity, at: int | None, unnoticed: Unnoticed) -> Answer:
    minute = found.thought.moment.now
    who = name(ledger.bundle, number(prop, 1))
    near = "" if at is not None else f" {who} came nearest to it then."
    way = "" if at is None else sentence(on_the_way(ledger, number(prop, 1), at))
    talking = _talking(ledger, prop, found.thought)
    head = sentence(f"{undone(ledger.bundle, prop)}: {moment(minute)}.{near}{talking}{way and f' {way}'}")
    missed = Missed(ledger, found.thought, found.standing, unnoticed)
    tree = Reason("not done", head.removesuffix("."), minute, under=missed.parts())
    return Answer(text, head, missed.chain(), lambda: tree)


def _talking(ledger: Ledger, prop: Prop, thought: Thought) -> str:
    """With whom somebody was in a talk, where the act was to be done to nobody in it."""
    person = number(prop, 1)
    talk = thought.moment.talks.get(person)
    if talk is None or any(other in prop[2:] for other in talk.people if other != person):
        return ""
    others = [name(ledger.bundle, other) for other in talk.people if other != person]
    return f" {name(ledger.bundle, person)} was in a talk with {listed(others)}."


def _unfree(ledger: Ledger, text: str, prop: Prop, at: int | None) -> Answer:
    """The answer where there was no opportunity."""
    person = number(prop, 1)
    if at is None:
        return no_answer(text, sentence(f"{name(ledger.bundle, person)} never had a moment to think of it"))
    return no_answer(text, sentence(meanwhile(ledger, person, at)))
