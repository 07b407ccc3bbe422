"""Opening facts together: what contradicts itself, and who has which thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.differences import about
from muchado.bundle.model import Claim, Const, Opening, OpeningBelief, OpeningStatus, Prop
from muchado.bundle.model.cells import Cells
from muchado.bundle.slots import prop_of
from muchado.language.cast.openings import Carries, Denied, Fact, Stands
from muchado.language.cast.timetables import check_hour

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.bundle.model import Thing
    from muchado.language.cast.timetables import Times
    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

Stated = tuple[Fact, "Token"]
"""A fact and where it was said."""


def settle(told: Iterable[Stated], vocabulary: Vocabulary, journal: Journal, world: Times) -> tuple[Opening, ...]:
    """Give the opening facts, each once, noting those that contradict one another, or are out of the world's time."""
    kept: dict[object, tuple[Opening, Token]] = {}
    denied: list[tuple[Claim, Token]] = []
    for fact, token in told:
        if isinstance(fact, Denied):
            denied.append((fact.claim, token))
        elif not isinstance(fact, Carries | Stands):
            _keep(fact, token, kept, vocabulary, journal)
    _one_at_a_time(kept.values(), vocabulary, journal)
    _out_of_time(kept.values(), vocabulary, journal, world)
    for claim, token in denied:
        before = kept.get(("status", normal(claim, vocabulary)))
        if before:
            message = f"this is the contrary of line {before[1].line.number}"
            journal.error("E514", token, message, "leave one of them out")
        else:
            journal.error("E307", token, "only what is so is said at the start", "leave this line out")
    return tuple(fact for fact, _ in kept.values())


def _out_of_time(kept: Iterable[tuple[Opening, Token]], vocabulary: Vocabulary, journal: Journal, world: Times) -> None:
    """Note appointments and duties of which nothing can come."""
    for fact, token in kept:
        claim = fact.claim if isinstance(fact, OpeningStatus) else None
        term = None if claim is None else vocabulary.terms[claim.relation]
        if claim is not None and term is not None and (term.appointment or term.lasts):
            check_hour(claim.args[term.roles.index("hour")], term.lasts, token, world, journal)


def _one_at_a_time(kept: Iterable[tuple[Opening, Token]], vocabulary: Vocabulary, journal: Journal) -> None:
    """Note statuses that cannot be so together, since there is one at a time, and what somebody takes to be so."""
    cells = Cells([term.relation() for term in vocabulary.terms])
    met: dict[object, Token] = {}
    for fact, token in kept:
        whose, prop = _taken(fact)
        for cell in cells.of(prop) if prop else ():
            first = met.setdefault((whose, cell), token)
            if first is not token:
                message = f"of this there is one at a time, and line {first.line.number} says another"
                journal.error("E514", token, message, f"the other is: {first.line.text.strip()}")
                break


def _taken(fact: Opening) -> tuple[int, Prop]:
    """Who takes what to be so, -1 where it is; () for what is no such fact."""
    if isinstance(fact, OpeningStatus):
        return -1, prop_of(fact.claim)
    if isinstance(fact, OpeningBelief) and fact.sure >= SUSPECTS:
        return fact.person, prop_of(fact.claim)
    return -1, ()


def _keep(
    fact: Opening,
    token: Token,
    kept: dict[object, tuple[Opening, Token]],
    vocabulary: Vocabulary,
    journal: Journal,
) -> None:
    if isinstance(fact, OpeningStatus):
        if len(fact.claim.args) > 1 and fact.claim.args[0] == fact.claim.args[1]:
            journal.error("E511", token, "this is said of somebody with themselves", "name somebody else")
            return
        fact = fact._replace(claim=normal(fact.claim, vocabulary))
    before, at = kept.setdefault(about(fact), (fact, token))
    first = at.line
    if before == fact and at is not token and isinstance(fact, OpeningStatus) and len(fact.claim.args) == 1:
        journal.warn("W515", token, f"line {first.number} says this already", "leave one of them out")
    if before != fact:
        journal.error("E514", token, f"this contradicts line {first.number}", f"the other is: {first.text.strip()}")


def normal(claim: Claim, vocabulary: Vocabulary) -> Claim:
    """Give a claim that goes both ways with the smaller person first."""
    first_two = claim.args[:2]
    if vocabulary.terms[claim.relation].both_ways and all(isinstance(arg, Const) for arg in first_two):
        first_two = tuple(sorted(first_two, key=lambda arg: arg.id if isinstance(arg, Const) else 0))
    return Claim(claim.relation, (*first_two, *claim.args[2:]))


def hold_things(
    things: Sequence[Thing], told: Iterable[Stated], entries: Sequence[Entry], journal: Journal
) -> tuple[Thing, ...]:
    """Give each thing to whoever has it at the start; none is in itself or on itself."""
    held = list(things)
    for at, entry in enumerate(entries):
        if _is_within_itself(things, at):
            journal.error(
                "E519", entry.token, f"{things[at].title} would be within itself", "let one of them lie in a place"
            )
    for fact, token in told:
        if not isinstance(fact, Carries) or fact.thing < 0:
            continue
        thing = held[fact.thing]
        if thing.holder not in {-1, fact.person}:
            journal.error("E514", token, f"{thing.title} cannot be with two people at once", "leave one of them out")
        elif max(thing.place, thing.inside, thing.on) >= 0:
            journal.error(
                "E514", token, f"{thing.title} lies somewhere, and cannot be with somebody too", "leave one of them out"
            )
        else:
            held[fact.thing] = thing._replace(holder=fact.person)
    return tuple(held)


def _is_within_itself(things: Sequence[Thing], thing: int) -> bool:
    """Whether a thing is in itself or on itself, perhaps by way of others."""
    at = thing
    for _ in things:
        at = max(things[at].inside, things[at].on)
        if at in {-1, thing}:
            return at == thing
    return False
