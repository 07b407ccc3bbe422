"""Things of which a rule asks where they lie, while nobody can know it when the world begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from muchado.bundle.model import Believes, Bundle, Claim, Const, OfKind, OpeningBelief, Slot, spots_of

if TYPE_CHECKING:
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal


def check_unknown(bundle: Bundle, declared: Declared, journal: Journal) -> None:
    """Warn of each thing that lies where nobody knows of it, and that a rule looks for by where it is taken to lie."""
    lies = spots_of(bundle.relations)["lies"]
    known = {place for person in bundle.people for place in (person.place, person.home)}
    thought = {
        fact.claim.args[0].id
        for fact in bundle.opening
        if isinstance(fact, OpeningBelief) and fact.claim.relation == lies and isinstance(fact.claim.args[0], Const)
    }
    asked = list(_asked(bundle, lies))
    for number, entry in enumerate(declared.of("thing")):
        thing = bundle.things[number]
        if entry.library or thing.public or thing.place < 0 or thing.place in known or number in thought:
            continue
        rule = next((name for name, kinds in asked if kinds <= {*thing.kinds}), None)
        if rule is not None:
            message = f'nobody can know at the start where to find {thing.title}, and "{rule}" asks for it'
            place = bundle.places[thing.place].name
            hint = f'let all know it by ", public" at the end, or somebody: thinks that {thing.name} is in {place}'
            journal.warn("W506", entry.token, message, hint)


def _asked(bundle: Bundle, lies: int) -> Iterator[tuple[str, set[str]]]:
    """Give the rules that ask where a thing lies, each with the kinds that the thing must be of."""
    for table in (bundle.wants, bundle.plans, bundle.reactions, bundle.phrases, bundle.actions):
        for rule in table:
            name = getattr(rule, "name", "") or bundle.relations[getattr(rule, "relation", 0)].name
            for conditions in _conditions(rule):
                for slot in (_thing_of(one, lies) for one in conditions):
                    if slot is not None:
                        kinds = {one.kind for one in conditions if isinstance(one, OfKind) and one.thing == slot}
                        yield name, kinds


def _thing_of(condition: object, lies: int) -> Slot | None:
    """The role of the thing of which a condition asks where one takes it to lie."""
    match condition:
        case Believes(Claim(about, (Slot() as thing, _)), negated=False, contrary=False) if about == lies:
            return thing
        case _:
            return None


def _conditions(part: Any) -> Iterator[tuple[object, ...]]:  # noqa: ANN401 (any part of a rule)
    """Give the lists of conditions in a rule."""
    if isinstance(part, tuple):
        if any(isinstance(one, Believes) for one in part):
            yield part
        for one in part:
            yield from _conditions(one)
