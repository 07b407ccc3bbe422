"""Why somebody came upon somebody, or did not find them: what had brought each of them to where they were."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.sentences import called
from muchado.kernel.events import number
from muchado.tell.english.words import listed
from muchado.tell.times import moment
from muchado.tell.words import sentence
from muchado.why.reasons import Answer, Reason
from muchado.why.steps import LONGEST, Step, chain, tree
from muchado.why.words import name

if TYPE_CHECKING:
    from muchado.kernel.events import Event, Prop
    from muchado.why.ledger import Ledger
    from muchado.why.question import Question
    from muchado.why.steps import Explains

FIRST = 4
"""So many sentences of a chain tell at most of the one who came last, so that there is room for the other."""


def meeting(why: Explains, asked: Question, text: str, minute: int) -> Answer:
    """Explain what came of it that somebody met somebody at a minute, or missed them."""
    ledger, bundle, pair = why.ledger, why.ledger.bundle, (asked.person, number(asked.about, 0))
    person, other = (name(bundle, one) for one in pair)
    where = called(bundle, "place", _place(ledger, asked.person, minute))
    head = f"{person} {asked.kind} {other}: {moment(minute)}, {where}"
    came = sorted(filter(None, (_came(ledger, one, minute) for one in pair)), key=lambda event: -event.id)
    steps = [why.act(event) for event in came]
    last, *first = [chain(step) for step in steps] or [()]
    links = (*(last[:FIRST] if first else last), *(link for one in first for link in one if link not in last))
    step = Step((asked.kind, *pair, minute), Reason(asked.kind, head, minute), lambda: steps)
    stayed = [name(bundle, one) for one in pair if not any(event.by == one for event in came)]
    note = f"{listed(stayed)} had gone nowhere since the beginning." if stayed else ""
    return Answer(text, sentence(head), links[:LONGEST], partial(tree, step), note)


def _came(ledger: Ledger, person: int, minute: int) -> Event | None:
    """On which way somebody had set out last by a minute; None where they had on none."""
    roles = ledger.bundle.relations
    ways: list[Prop] = [(one, person, *((),) * (len(roles[one].roles) - 1)) for one in sorted(ledger.program.walking)]
    found = (next(ledger.acts(way, minute), None) for way in ways)
    return max((event for event in found if event is not None), key=lambda event: event.id, default=None)


def _place(ledger: Ledger, person: int, minute: int) -> int:
    """Where somebody was at a minute."""
    event = _came(ledger, person, minute)
    if event is None:
        return ledger.opening.mind(person).place
    passed = [stage.place for stage in ledger.stages(event.id) if stage.minute <= minute]
    return passed[-1] if passed else event.place
