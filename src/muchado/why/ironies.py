"""Irony: somebody does something because of what they take to be so, and it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.sentences import called, relation_of, say, say_denied
from muchado.kernel.view import Spot
from muchado.plan.reads import asked
from muchado.tell.times import clock
from muchado.tell.words import clause, sentence
from muchado.why.truth import is_so
from muchado.why.words import did

if TYPE_CHECKING:
    from muchado.kernel import Simulation
    from muchado.kernel.events import Choice, Prop
    from muchado.why.ledger import Ledger


BESIDE = frozenset({"knows", "in"})
"""Kinds of belief that go without saying: who knows of it, and who is where."""


class Irony(NamedTuple):
    """A mistake that somebody acted on.

    `person`: whose it is. `about`: what they are wrong about. `weighed`: how many points spoke for what they chose
    because of it. `said`, `so`: what they take to be so and what is, each a sentence; `text`: both, to be read on.
    """

    person: int
    about: Prop
    weighed: int
    said: str
    so: str
    text: str


def irony(ledger: Ledger, simulation: Simulation, choice: Choice) -> Irony | None:
    """What somebody is wrong in who chose something because of it; what weighed most comes first."""
    bundle, me = ledger.bundle, choice.person
    mind = simulation.view.mind(me)
    for prop, weighed in _grounds(ledger, choice).items():
        if relation_of(bundle, prop).kind in BESIDE or ledger.program.is_passing(prop):
            continue
        sure = mind.sure(prop, choice.minute)
        if abs(sure) < SUSPECTS:
            continue
        truth = is_so(ledger, simulation.view, prop, choice.minute)
        if truth is None or truth == (sure > 0):
            continue
        if _has_made_otherwise(ledger, choice, prop):
            continue
        event = ledger.bringer(prop, choice.minute) if relation_of(bundle, prop).kind == "status" else None
        if event is not None and event.id == choice.event:
            continue  # they have just made it otherwise
        said = clause(bundle, prop, me) if sure > 0 else say_denied(bundle, prop)
        takes = sentence(f"{called(bundle, 'person', me)} takes it that {said}")
        came = "" if event is None else f"{sentence(did(bundle, event)).removesuffix('.')} at {clock(event.minute)}."
        so = came or sentence(say_denied(bundle, prop) if sure > 0 else say(bundle, prop))
        return Irony(me, prop, weighed, sentence(said), so, f"{takes} {came or 'It is not so.'}")
    return None


def _has_made_otherwise(ledger: Ledger, choice: Choice, prop: Prop) -> bool:
    """Whether they have just brought about another of what there is one at a time: where a thing is, who leads."""
    event, program = ledger.event(choice.event), ledger.program
    if event is None:
        return False
    came = (one for one, *_ in program.implied(event.prop, event.answer))
    left = (program.spots.prop(thing, Spot("has", event.by)) for thing, _ in program.left_by(event.prop, event.answer))
    counted = (one for one, _ in program.counted_by(event.prop, event.answer))
    cells = {cell for one in (*came, *counted, *left) for cell in program.cells.of(one)}
    return not cells.isdisjoint(program.cells.of(prop))


def _grounds(ledger: Ledger, choice: Choice) -> dict[Prop, int]:
    """What they take to be so that spoke for what they chose, with its points; what weighed most comes first."""
    found: dict[Prop, int] = {}
    for part in sorted(choice.parts, key=lambda one: -one.amount):
        if part.amount > 0:
            for kind, prop in asked(ledger.bundle, choice.person, *part.use):
                if kind == "belief" and () not in prop:
                    found.setdefault(prop, part.amount)
    return found
