"""Propositions as English clauses with names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle.calendar import DAY, WEEK, said_hour
from muchado.bundle.counted import one_of
from muchado.bundle.model import Bundle, Person, Place, Prop, Relation, Thing

if TYPE_CHECKING:
    from collections.abc import Collection

DONE = frozenset({"act", "deed"})
"""Kinds of relation that are said in the past tense, because they have happened."""

MEANS_TO = "means to "
NOT_SO = "it is not so that "

FREE = {
    "person": "somebody",
    "place": "somewhere",
    "thing": "something",
    "claim": "something",
    "hour": "some time",
    "number": "some",
    "nobody": "",
}
"""What is said where nobody knows who, where or what."""


def say(bundle: Bundle, prop: Prop) -> str:
    """Return the proposition as a clause: "Naruto dates Sakura", "Naruto broke up with Sakura"."""
    relation = relation_of(bundle, prop)
    return fill(positive(relation), tuple(name_argument(bundle, prop, i) for i in range(len(relation.roles))))


def say_denied(bundle: Bundle, prop: Prop) -> str:
    """Return the clause for the proposition's being false: "Naruto does not date Sakura"."""
    relation = relation_of(bundle, prop)
    arguments = tuple(name_argument(bundle, prop, i) for i in range(len(relation.roles)))
    if relation.kind in DONE:
        return NOT_SO + fill(relation.forms.past, arguments)
    return fill(denial(relation), arguments)


def say_past(bundle: Bundle, prop: Prop) -> str:
    """Give a proposition as what was so: "Ada was asleep"."""
    relation = relation_of(bundle, prop)
    return fill(relation.forms.past, tuple(name_argument(bundle, prop, at) for at in range(len(relation.roles))))


def say_present(bundle: Bundle, prop: Prop) -> str:
    """Return the proposition as what is so or is being done: "Naruto breaks up with Sakura"."""
    relation = relation_of(bundle, prop)
    return fill(relation.forms.present, tuple(name_argument(bundle, prop, at) for at in range(len(relation.roles))))


def say_base(bundle: Bundle, prop: Prop) -> str:
    """Return the proposition without its subject: "break up with Sakura"."""
    relation = relation_of(bundle, prop)
    return fill(relation.forms.base, tuple(name_argument(bundle, prop, i) for i in range(len(relation.roles))))


def positive(relation: Relation) -> str:
    """Return the form in which the relation is said of somebody, acts in the past tense."""
    if relation.kind in DONE:
        return relation.forms.past
    if relation.kind == "aim":
        return "{0} " + MEANS_TO + relation.forms.base
    return relation.forms.present


def denial(relation: Relation) -> str:
    """Return the form in which the relation is said not to be so of somebody, acts in the present tense."""
    return "{0} does not mean to " + relation.forms.base if relation.kind == "aim" else relation.forms.negative


def name_argument(bundle: Bundle, prop: Prop, index: int) -> str:
    """Return how the proposition's argument is called, with an article for places and things."""
    value = prop[index + 1]
    kind = relation_of(bundle, prop).roles[index]
    if value == ():
        return FREE[kind]
    if isinstance(value, tuple):
        return say(bundle, value)
    return called(bundle, kind, value) if kind != "nobody" else FREE[kind]


def called(bundle: Bundle, kind: str, number: int) -> str:
    """Return how a person, place, thing, time or number is called in a sentence: by a title up to its comma."""
    if kind == "number":
        return str(number)
    if kind == "hour":
        return said_hour(number, dated=bundle.end - bundle.start > WEEK * DAY)
    known = forms(tables(bundle)[kind][number])
    return known[SHORT] or known[NAME]


TITLE, SHORT, NAME = range(3)
"""What they are called by, in `forms`."""


def forms(one: Person | Place | Thing) -> tuple[str, str, str]:
    """Return all that somebody or something goes by: the title, the title up to its comma, and the name."""
    return one.title, one.title.partition(",")[0], one.name


def tables(bundle: Bundle) -> dict[str, tuple[Person | Place | Thing, ...]]:
    """Return what a role of each kind can stand for, by number."""
    return {"person": bundle.people, "place": bundle.places, "thing": bundle.things}


def fill(form: str, arguments: tuple[str, ...]) -> str:
    """Put the arguments where `{0}`, `{1}` ... stand; what is counted goes by its number."""
    if "1" in arguments:
        form = _of_one(form, tuple(str(at) for at, argument in enumerate(arguments) if argument == "1"))
    return re.sub(r"\{(\d)\}", lambda place: arguments[int(place[1])], form)


def _of_one(form: str, holes: Collection[str]) -> str:
    """A form in which one is counted where some holes are."""
    parts = re.split(r"\{(\d)\}", form)
    for at in range(1, len(parts), 2):
        if parts[at] in holes:
            parts[at + 1] = one_of(parts[at + 1])
        parts[at] = f"{{{parts[at]}}}"
    return "".join(parts)


def normal(relation: Relation, number: int, arguments: list[int | Prop]) -> Prop:
    """Return the proposition with interchangeable arguments in their fixed order."""
    first_two = arguments[:2]
    if relation.both_ways and all(isinstance(a, int) for a in first_two):
        arguments = [*sorted(first_two, key=lambda a: a if isinstance(a, int) else -1), *arguments[2:]]
    return (number, *arguments)


def relation_of(bundle: Bundle, prop: Prop) -> Relation:
    """Return the relation that a proposition is about."""
    number = prop[0]
    if not isinstance(number, int):
        raise TypeError("A proposition begins with the number of its relation.")
    return bundle.relations[number]
