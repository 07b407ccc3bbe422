"""Things of which a rule asks where they lie, while nobody can know it when the world begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.bundle.model import Believes, Bundle, Claim, Const, LookInto, OfKind, OpeningBelief, Slot, spots_of

if TYPE_CHECKING:
    from muchado.bundle.model import Term, Thing
    from muchado.language.sentences.declare import Declared
    from muchado.language.text.diagnostics import Journal


def check_unknown(bundle: Bundle, declared: Declared, journal: Journal) -> None:
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


class Asked(NamedTuple):
    """That a rule asks where a thing is: by which relation, and of which thing (-1: any) of what kinds."""

    rule: str
    about: int
    thing: int
    kinds: frozenset[str]

    def may_be(self, number: int, thing: Thing) -> bool:
        """Whether a thing can be the one."""
        return self.thing in (-1, number) and self.kinds <= {*thing.kinds}


def _asked(bundle: Bundle, spots: tuple[int, int]) -> Iterator[Asked]:
    """Give the rules that ask where a thing is, each with what thing it must be."""
    for table in (bundle.wants, bundle.plans, bundle.reactions, bundle.phrases, bundle.actions):
        for rule in table:
            name = getattr(rule, "name", "") or bundle.relations[getattr(rule, "relation", 0)].name
            for conditions in _conditions(rule):
                for about, thing in (found for one in conditions if (found := _thing_of(one, spots))):
                    kinds = (one.kind for one in conditions if isinstance(one, OfKind) and one.thing == thing)
                    yield Asked(name, about, thing.id if isinstance(thing, Const) else -1, frozenset(kinds))


def _thing_of(condition: object, spots: tuple[int, int]) -> tuple[int, Term] | None:
    """By which relation a condition asks where one takes a thing to be, and of which."""
    match condition:
        case Believes(Claim(about, (Slot() | Const() as thing, _)), negated=False, contrary=False) if about in spots:
            return about, thing
        case _:
            return None


def _conditions(part: Any) -> Iterator[tuple[object, ...]]:  # noqa: ANN401 (any part of a rule)
    """Give the lists of conditions in a rule."""
    if isinstance(part, tuple):
        if any(isinstance(one, Believes) for one in part):
            yield part
        for one in part:
            yield from _conditions(one)
