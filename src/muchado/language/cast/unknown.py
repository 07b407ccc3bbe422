"""What a rule asks of things and places while nobody can know it at the start: where they lie, how they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.bundle.model import (
    KNOWS,
    Believes,
    Bundle,
    Claim,
    Const,
    LookInto,
    OfKind,
    OpeningBelief,
    OpeningStatus,
    Slot,
    spots_of,
)
from muchado.bundle.sentences import called, say
from muchado.bundle.slots import prop_of

if TYPE_CHECKING:
    from muchado.bundle.model import Term, Thing
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal


def check_unknown(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Warn of what a rule asks of a thing or a place and nobody can know."""
    _check_spots(bundle, declared, journal)
    _check_states(bundle, declared, journal)


def _check_spots(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Warn of each thing that lies where nobody knows of it, and that a rule looks for by where it is taken to lie."""
    spots = spots_of(bundle.relations)
    lies, inside = spots["lies"], spots["inside"]
    known = {place for person in bundle.people for place in (person.place, person.home)}
    thought = {
        fact.claim.args[0].id
        for fact in bundle.opening
        if isinstance(fact, OpeningBelief)
        and fact.claim.relation in (lies, inside)
        and isinstance(fact.claim.args[0], Const)
    }
    asked = list(_asked(bundle, (lies, inside)))
    looked = any(isinstance(effect, LookInto) for action in bundle.actions for effect in action.all_effects())
    for number, entry in enumerate(declared.of("thing")):
        thing = bundle.things[number]
        seen = thing.place in known if thing.place >= 0 else thing.inside < 0 or looked
        if entry.library or thing.public or seen or number in thought:
            continue
        about = lies if thing.place >= 0 else inside
        rule = next((one.rule for one in asked if one.about == about and one.may_be(number, thing)), None)
        if rule is not None:
            message = f'nobody can know at the start where to find {thing.title}, and "{rule}" asks for it'
            place = bundle.places[thing.place].name if thing.place >= 0 else bundle.things[thing.inside].name
            hint = f'let all know it by ", public" at the end, or somebody: thinks that {thing.name} is in {place}'
            journal.warn("W506", entry.token, message, hint)


def _check_states(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Warn of each state in which a thing or a place begins that shows to nobody, and that a rule asks for."""
    thought = {fact.claim for fact in bundle.opening if isinstance(fact, OpeningBelief)}
    of = {kind: declared.of(kind) for kind in ("thing", "place")}
    for fact in bundle.opening:
        if not isinstance(fact, OpeningStatus) or fact.claim in thought:
            continue
        about, bearer = bundle.relations[fact.claim.relation], fact.claim.args[0]
        known = about.public or about.seen or about.closes or "person" in about.roles
        if known or not isinstance(bearer, Const) or bearer.kind not in of or of[bearer.kind][bearer.id].library:
            continue
        asked = _asked(bundle, (fact.claim.relation,))
        rule = next((one.rule for one in asked if one.thing in (-1, bearer.id)), None)
        if rule is not None:
            said = say(bundle, prop_of(fact.claim))
            message = f'nobody can know at the start that {said}, and "{rule}" asks for it'
            cured = said.replace(called(bundle, bearer.kind, bearer.id), of[bearer.kind][bearer.id].name, 1)
            hint = f"let it show (seen) or all know it (public) behind the status, or somebody: thinks that {cured}"
            journal.warn("W506", of[bearer.kind][bearer.id].token, message, hint)


class Asked(NamedTuple):
    """That a rule asks something of a thing or a place: which relation, and of which (-1: any) of what kinds."""

    rule: str
    about: int
    thing: int
    kinds: frozenset[str]

    def may_be(self, number: int, thing: Thing) -> bool:
        """Whether a thing can be the one."""
        return self.thing in (-1, number) and self.kinds <= {*thing.kinds}


def _asked(bundle: Bundle, relations: Collection[int]) -> Iterator[Asked]:
    """Give the rules that ask for one of the relations, each with what thing or place it must be of."""
    for table in (bundle.wants, bundle.plans, bundle.reactions, bundle.phrases, bundle.actions):
        for rule in table:
            name = getattr(rule, "name", "") or bundle.relations[getattr(rule, "relation", 0)].name
            for conditions in _conditions(rule):
                for about, thing in (found for one in conditions if (found := _first_of(one, relations))):
                    kinds = (one.kind for one in conditions if isinstance(one, OfKind) and one.thing == thing)
                    yield Asked(name, about, thing.id if isinstance(thing, Const) else -1, frozenset(kinds))


def _first_of(condition: object, relations: Collection[int]) -> tuple[int, Term] | None:
    """By which relation a condition asks for what one takes to be so, or another to take to be so, and of which."""
    if not isinstance(condition, Believes) or condition.negated or condition.contrary:
        return None
    claim: Term = condition.claim
    while isinstance(claim, Claim) and claim.relation == KNOWS:
        claim = claim.args[1]
    if isinstance(claim, Claim) and claim.relation in relations and isinstance(claim.args[0], Slot | Const):
        return claim.relation, claim.args[0]
    return None


def _conditions(part: Any) -> Iterator[tuple[object, ...]]:  # noqa: ANN401 (any part of a rule)
    """Give the lists of conditions in a rule."""
    if isinstance(part, tuple):
        if any(isinstance(one, Believes) for one in part):
            yield part
        for one in part:
            yield from _conditions(one)
