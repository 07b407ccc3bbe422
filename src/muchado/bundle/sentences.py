"""Propositions as English clauses with names, and clauses read back as propositions."""

from __future__ import annotations

import re

from muchado.bundle.model import Bundle, Person, Place, Prop, Relation, Thing

DONE = frozenset({"act", "deed"})
"""Kinds of relation that are said in the past tense, because they have happened."""

MEANS_TO = "means to "

FREE = {"person": "somebody", "place": "somewhere", "thing": "something", "claim": "something"}
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
        return f"it is not so that {fill(relation.forms.past, arguments)}"
    return fill(relation.forms.negative, arguments)


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


def name_argument(bundle: Bundle, prop: Prop, index: int) -> str:
    """Return how the proposition's argument is called, with an article for places and things."""
    value = prop[index + 1]
    kind = relation_of(bundle, prop).roles[index]
    if value == ():
        return FREE[kind]
    if isinstance(value, tuple):
        return say(bundle, value)
    return called(bundle, kind, value)


def called(bundle: Bundle, kind: str, number: int) -> str:
    """Return how a person, place or thing is called in a sentence."""
    one = tables(bundle)[kind][number]
    return one.title or one.name


def tables(bundle: Bundle) -> dict[str, tuple[Person | Place | Thing, ...]]:
    """Return what a role of each kind can stand for, by number."""
    return {"person": bundle.people, "place": bundle.places, "thing": bundle.things}


def fill(form: str, arguments: tuple[str, ...]) -> str:
    """Put the arguments where `{0}`, `{1}` ... stand."""
    return re.sub(r"\{(\d)\}", lambda place: arguments[int(place[1])], form)


def normal(relation: Relation, number: int, arguments: list[int | Prop]) -> Prop:
    """Return the proposition with interchangeable arguments in their fixed order."""
    first_two = arguments[:2]
    if relation.both_ways and all(isinstance(a, int) for a in first_two):
        arguments = [*sorted(first_two, key=lambda a: a if isinstance(a, int) else -1), *arguments[2:]]
    return (number, *arguments)


class Finder:
    """Reads clauses of one world back into propositions."""

    def __init__(self, bundle: Bundle) -> None:
        self._names = {
            kind: {form: i for i, one in enumerate(table) for form in (one.title, one.name) if form}
            for kind, table in tables(bundle).items()
        }
        self._forms = [(relation, i, self._pattern(relation)) for i, relation in enumerate(bundle.relations)]

    def find(self, text: str) -> Prop | None:
        """Return the proposition that a clause with names says, None if it is no sentence of this world.

        What `say` returns is understood; so are the names of places and things in place of their titles.
        """
        text = " ".join(text.split()).removesuffix(".")
        for relation, number, pattern in self._forms:
            match = pattern.fullmatch(text)
            arguments = self._arguments(relation, match) if match else None
            if arguments is not None:
                return normal(relation, number, arguments)
        return None

    def like(self, text: str) -> list[str]:
        """Return the clauses of this world about the names in a text, in their order: to suggest one of them."""
        found = [(match.start(), kind, match[0]) for kind in self._names for match in self._named(kind, text)]
        kinds = tuple(kind for _, kind, _ in sorted(found))
        names = tuple(name for _, _, name in sorted(found))
        return [fill(positive(relation), names) for relation, _, _ in self._forms if relation.roles == kinds]

    def _named(self, kind: str, text: str) -> list[re.Match[str]]:
        return list(re.finditer(rf"\b(?:{self._choice(kind)})\b", text)) if self._names[kind] else []

    def _arguments(self, relation: Relation, match: re.Match[str]) -> list[int | Prop] | None:
        arguments: list[int | Prop] = []
        for i, kind in enumerate(relation.roles):
            words = match[f"a{i}"]
            found = self.find(words) if kind == "claim" else self._names[kind].get(words)
            if found is None:
                return None
            arguments.append(found)
        return arguments

    def _pattern(self, relation: Relation) -> re.Pattern[str]:
        parts = re.split(r"\{(\d)\}", positive(relation))
        made = [re.escape(part) for part in parts]
        for at in range(1, len(parts), 2):
            index = parts[at]
            again = index in parts[1:at:2]
            made[at] = f"(?P=a{index})" if again else f"(?P<a{index}>{self._choice(relation.roles[int(index)])})"
        return re.compile("".join(made))

    def _choice(self, kind: str) -> str:
        names = sorted(self._names.get(kind, {}), key=lambda name: (-len(name), name))
        return "|".join(map(re.escape, names)) or ".+"


def relation_of(bundle: Bundle, prop: Prop) -> Relation:
    """Return the relation that a proposition is about."""
    number = prop[0]
    if not isinstance(number, int):
        raise TypeError("A proposition begins with the number of its relation.")
    return bundle.relations[number]
