"""What if: a world with something taken away or set otherwise. The result is a bundle like any other.

Nothing loses its number, so that what was recorded in one can be read by the other: a want or reaction that is left
out stays in its place and does nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.checked import Checked
from muchado.bundle.inputs import NewDuty, NewWorld
from muchado.bundle.model import Bundle, Num, OpeningAim, OpeningBelief, OpeningValue, Place
from muchado.bundle.stories import Absent, Level, NoDuty, NoRule, NoThing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.inputs import What
    from muchado.bundle.model import Action, Opening, Person

AWAY = Place("away", "somewhere else", (), (), ())

BRINGS = (Absent, NewWorld)
"""Alterations after which records can name what the world had not before."""
"""A place that nothing leads to, for those who are kept out of the world."""


def altered(bundle: Checked, alterations: Iterable[What]) -> Checked:
    """Return the world with all alterations made, one after the other; the same where none touches the world's text.

    Raises:
        BundleError: an alteration makes no sense in the world.

    """
    plain: Bundle = Bundle._make(bundle)
    before = plain
    for alteration in alterations:
        plain = _altered(plain, alteration)
    return bundle if plain is before else Checked(plain, bundle)


def absent(alterations: Iterable[What]) -> frozenset[int]:
    """Return the people who are kept out of the world."""
    return frozenset(one.person for one in alterations if isinstance(one, Absent))


def _altered(bundle: Bundle, alteration: What) -> Bundle:
    match alteration:
        case Absent(person):
            return _without_person(bundle, person)
        case Level(person, quality, target, _):
            fact = OpeningValue(*alteration)
            kept = tuple(one for one in bundle.opening if not _is_level(one, person, quality, target))
            return bundle._replace(opening=(*kept, fact))
        case NoDuty(person, duty):
            one = bundle.people[person]
            return _with_person(bundle, person, one._replace(duties=tuple(d for d in one.duties if d.name != duty)))
        case NoThing(thing):
            things = list(bundle.things)
            things[thing] = things[thing]._replace(holder=-1, place=-1, inside=-1, on=-1)
            return bundle._replace(things=tuple(things))
        case NewDuty(person, more):
            one = bundle.people[person]
            return _with_person(bundle, person, one._replace(duties=(*one.duties, more)))
        case NoRule("want", name):
            idle = (rule._replace(amount=Num(0), idle=False) if rule.name == name else rule for rule in bundle.wants)
            return bundle._replace(wants=tuple(idle))
        case NoRule("reaction", name):
            mute = (rule._replace(effects=()) if rule.name == name else rule for rule in bundle.reactions)
            return bundle._replace(reactions=tuple(mute))
        case NoRule("plan", name):
            vain = (rule._replace(adopt=(), worth=Num(0)) if rule.name == name else rule for rule in bundle.plans)
            return bundle._replace(plans=tuple(vain))
        case NoRule("retelling", name):
            return bundle._replace(retellings=tuple(rule for rule in bundle.retellings if rule.name != name))
        case NoRule("happening", name):
            return bundle._replace(actions=tuple(never(one) if one.name == name else one for one in bundle.actions))
        case NoRule(_, name):
            return bundle._replace(drifts=tuple(rule for rule in bundle.drifts if rule.name != name))
        case NewWorld(new):
            return new
        case _:
            return bundle


def never(action: Action) -> Action:
    """Return an action that, if nobody does it, happens no more."""
    return action if action.occurs is None else action._replace(occurs=action.occurs._replace(bells=(), times=0))


def _is_level(fact: Opening, person: int, quality: int, target: int) -> bool:
    return isinstance(fact, OpeningValue) and fact[:3] == (person, quality, target)


def _without_person(bundle: Bundle, person: int) -> Bundle:
    """Put somebody out of reach, with nothing to do and nothing to want. What others think of them stays."""
    away = len(bundle.places)
    one = bundle.people[person]._replace(place=away, home=away, duties=())
    inner = (OpeningValue, OpeningBelief, OpeningAim)
    opening = tuple(fact for fact in bundle.opening if not (isinstance(fact, inner) and fact.person == person))
    bundle = bundle._replace(places=(*bundle.places, AWAY), opening=opening)
    return _with_person(bundle, person, one)


def _with_person(bundle: Bundle, number: int, person: Person) -> Bundle:
    people = (*bundle.people[:number], person, *bundle.people[number + 1 :])
    return bundle._replace(people=people)
