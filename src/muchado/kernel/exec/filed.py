"""Rules ready to run, filed by what calls for them."""

from __future__ import annotations

from collections.abc import Mapping

from muchado.bundle.checked import Checked
from muchado.bundle.model import Claim, Reaction, Want
from muchado.bundle.records import NamedTuple
from muchado.bundle.slots import slots_in
from muchado.kernel.events import Prop
from muchado.kernel.exec.doors import Gated, Scorer, behind_gates
from muchado.kernel.exec.functions import AimFunctions, Function, Functions
from muchado.plan.gates import Gate, gate

ANYTHING = -1
"""The place in an index of the rules that fit any relation."""


class Responder(NamedTuple):
    """A reaction ready to run; `each` if it happens for every match rather than for the strongest."""

    number: int
    run: Function
    each: bool


def scorer_of(bundle: Checked, number: int, want: Want, code: Functions) -> Scorer:
    """A want ready to run."""
    in_option = {*slots_in(want.claim)} | {0}
    third = [role for slot, role in enumerate(want.roles) if slot not in in_option]
    about = bundle.relations[want.claim.relation]
    company = about.kind == "act" and bool(bundle.actions[about.number].parties)
    entrance = gate(bundle, want.when, company=company)
    return Scorer(number, code.wants[number], not third, any(role.each for role in third), entrance, want.idle)


def by_claimed(bundle: Checked, scorers: list[Scorer]) -> Mapping[int, Gated]:
    """Wants that only speak against something, by the relation of the act or deed."""
    found: dict[int, list[Scorer]] = {}
    for scorer in scorers:
        found.setdefault(bundle.wants[scorer.number].claim.relation, []).append(scorer)
    return {number: behind_gates(entries) for number, entries in found.items()}


def by_occasion(bundle: Checked, scorers: list[Scorer]) -> Mapping[int, tuple[tuple[str, Scorer], ...]]:
    """Wants for answers, by the relation of the act or deed to be answered."""
    found: dict[int, list[tuple[str, Scorer]]] = {}
    for want, scorer in zip(bundle.wants, scorers, strict=True):
        if want.answer:
            found.setdefault(want.claim.relation, []).append((want.answer, scorer))
    return {number: tuple(entries) for number, entries in found.items()}


def by_trigger(bundle: Checked, code: Functions) -> Mapping[tuple[str, int | Prop, bool], tuple[Responder, ...]]:
    """Reactions by the kind of occasion, the relation, and whether it is that something is not so.

    Those to anything are among those to each relation that has its own.
    """
    found: dict[tuple[str, int | Prop, bool], list[Responder]] = {}
    for number, reaction in enumerate(bundle.reactions):
        each = any(role.each for role in reaction.roles)
        responder = Responder(number, code.reactions[number], each)
        trigger = reaction.trigger
        found.setdefault((trigger.kind, _trigger_relation(reaction), trigger.denied), []).append(responder)
    return {
        (kind, about, denied): tuple(own if about == ANYTHING else (*own, *found.get((kind, ANYTHING, denied), ())))
        for (kind, about, denied), own in found.items()
    }


def _trigger_relation(reaction: Reaction) -> int:
    claim = reaction.trigger.claim
    return claim.relation if isinstance(claim, Claim) else ANYTHING


def by_claim(bundle: Checked, code: Functions) -> Mapping[int, tuple[tuple[int, Function], ...]]:
    """How news may be altered, by the relation of what was heard."""
    found: dict[int, list[tuple[int, Function]]] = {}
    for number, retelling in enumerate(bundle.retellings):
        found.setdefault(retelling.heard.relation, []).append((number, code.retellings[number]))
    return {relation: tuple(entries) for relation, entries in found.items()}


def gated(number: int, bundle: Checked, aim: AimFunctions) -> tuple[tuple[Gate, Function], ...]:
    """A plan's ways of being taken up, each with its gate."""
    return tuple(zip((gate(bundle, when) for when in bundle.plans[number].adopt), aim.adopt, strict=True))
