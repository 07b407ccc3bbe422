"""Propositions as English clauses with names, and clauses read back as propositions."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from muchado.bundle.calendar import DAY, HOUR_SAID, WEEK, read_hour, said_hour
from muchado.bundle.counted import one_of
from muchado.bundle.limits import MOST_MINDS
from muchado.bundle.model import Bundle, Person, Place, Prop, Relation, Thing
from muchado.bundle.model.terms import NOBODY

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

DONE = frozenset({"act", "deed"})
"""Kinds of relation that are said in the past tense, because they have happened."""

MEANS_TO = "means to "
NOT_SO = "it is not so that "

OF_MINDS = ("{0} thinks that {1}", "{0} believes that {1}", "{0} is sure that {1}", "{0} knows {1}")
"""How it may be said that somebody knows something."""

NOT_OF_MINDS = ("{0} does not think that {1}", "{0} does not believe that {1}", "{0} does not know {1}")
"""How it may be said that they do not."""

WHAT = 2
"""Where in a proposition about a mind stands what that mind holds."""

_DEGREE = re.compile(r" (?:hardly )?(?:suspects|doubts|takes it) that ")

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

DIGITS = 6
"""Of so many a number has at most."""

ALSO_FREE = {"person": ("someone",)}
"""What may be said in its place."""


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


class SentenceFinder:
    """Reads clauses of one world back into propositions."""

    def __init__(self, bundle: Bundle) -> None:
        self._names: dict[str, dict[str, int]] = {
            kind: {form: i for way in (SHORT, TITLE, NAME) for i, one in enumerate(table) if (form := forms(one)[way])}
            for kind, table in tables(bundle).items()
        }
        self._nobody = {kind: {word, *ALSO_FREE.get(kind, ())} for kind, word in FREE.items()}
        self._relations, self._start = bundle.relations, bundle.start
        self._forms = [*self._patterns(bundle.relations, positive), *self._thinking(OF_MINDS)]

    def find(self, text: str) -> Prop | None:
        """Return the proposition that a clause with names says, None if it is no sentence of this world.

        What `say` returns is understood; so are acts in the present tense, and the names of places and things in place
        of their titles.
        """
        text = " ".join(text.split())
        return self._read(text, self._forms) or self._read(text, self._doing)

    def find_denied(self, text: str) -> Prop | None:
        """Return the proposition that a clause says is not so, None if it is no such sentence of this world.

        What `say_denied` returns is understood.
        """
        text = " ".join(text.split())
        inner = text.removeprefix(NOT_SO)
        return self.find(inner) if inner != text else self._read(text, self._negative)

    def asked(self, text: str) -> tuple[Prop, bool] | None:
        """Return the proposition that a clause says or denies, and whether it denies it; None if it cannot be asked.

        No question goes through more minds than a thought does.
        """
        said, denied = self.find(text), None
        if said is None:
            denied = self.find_denied(text)
        found = said or denied
        return None if found is None or self._minds(found) > MOST_MINDS else (found, denied is not None)

    def unread(self, text: str) -> str:
        """Return what is wrong with a clause that is no question, as a sentence after a space; "" if unknown."""
        text = " ".join(text.split())
        found = self.find(text) or self.find_denied(text)
        if found is not None:
            minds = self._minds(found)
            deep = f" It goes through {minds} minds, with that of whoever thinks it; {MOST_MINDS} are the most."
            return deep if minds > MOST_MINDS else " It says what is not so: say what is so."
        inner = (match["a1"] for _, pattern in self._thinking(OF_MINDS) if (match := pattern.fullmatch(text)))
        if any(self.find_denied(claim) for claim in inner):
            return ' Of others say it so: "... does not think that ..." what is so.'
        if _DEGREE.search(text):
            return ' Of what others take to be so say "... thinks that ...".'
        return ""

    def _minds(self, prop: Prop) -> int:
        """Through how many minds it goes that somebody holds a proposition: theirs, and those it speaks of."""
        minds = 1
        while len(prop) > WHAT and isinstance(inner := prop[WHAT], tuple) and inner and self._is_of_a_mind(prop):
            minds, prop = minds + 1, inner
        return minds

    def _is_of_a_mind(self, prop: Prop) -> bool:
        return isinstance(prop[0], int) and self._relations[prop[0]].kind == "knows"

    def like(self, text: str) -> list[str]:
        """Return the clauses of this world about the names in a text, in their order: to suggest one of them."""
        found = [(match.start(), kind, match[0]) for kind in self._names for match in self._named(kind, text)]
        kinds = tuple(kind for _, kind, _ in sorted(found))
        names = tuple(name for _, _, name in sorted(found))
        return [fill(positive(relation), names) for relation in self._relations if relation.roles == kinds]

    def _named(self, kind: str, text: str) -> list[re.Match[str]]:
        return list(re.finditer(rf"\b(?:{self._choice(kind)})\b", text)) if self._names[kind] else []

    def _arguments(self, relation: Relation, match: re.Match[str]) -> list[int | Prop] | None:
        arguments: list[int | Prop] = []
        for i, kind in enumerate(relation.roles):
            if kind == "nobody":
                arguments.append(NOBODY)
                continue
            words = match[f"a{i}"]
            if words in self._nobody[kind]:
                arguments.append(())
                continue
            found = self._found(kind, words)
            if found is None:
                return None
            arguments.append(found)
        return arguments

    def _found(self, kind: str, words: str) -> int | Prop | None:
        """Return what words for an argument of a kind stand for."""
        match kind:
            case "claim":
                return self.find(words)
            case "hour":
                return read_hour(words, self._start)
            case "number":
                return int(words)
            case _:
                return self._names[kind].get(words)

    @cached_property
    def _doing(self) -> list[tuple[int, re.Pattern[str]]]:
        """Acts in the present tense."""
        acts = [relation if relation.kind in DONE else None for relation in self._relations]
        return self._patterns(acts, lambda relation: relation.forms.present)

    @cached_property
    def _negative(self) -> list[tuple[int, re.Pattern[str]]]:
        return [*self._patterns(self._relations, denial), *self._thinking(NOT_OF_MINDS)]

    def _thinking(self, forms: Iterable[str]) -> list[tuple[int, re.Pattern[str]]]:
        """Other words for what somebody knows."""
        knows = [(number, about) for number, about in enumerate(self._relations) if about.kind == "knows"]
        return [(number, self._pattern(about, form)) for form in forms for number, about in knows]

    def _read(self, text: str, patterns: Iterable[tuple[int, re.Pattern[str]]]) -> Prop | None:
        for number, pattern in patterns:
            relation = self._relations[number]
            match = pattern.fullmatch(text)
            arguments = self._arguments(relation, match) if match else None
            if arguments is not None:
                return normal(relation, number, arguments)
        return None

    def _patterns(
        self, relations: Iterable[Relation | None], form: Callable[[Relation], str]
    ) -> list[tuple[int, re.Pattern[str]]]:
        return [(i, self._pattern(relation, form(relation))) for i, relation in enumerate(relations) if relation]

    def _pattern(self, relation: Relation, form: str) -> re.Pattern[str]:
        parts = re.split(r"\{(\d)\}", form)
        made = [re.escape(part) for part in parts]
        for at in range(1, len(parts), 2):
            if relation.roles[int(parts[at])] == "number" and (one := one_of(parts[at + 1])) != parts[at + 1]:
                made[at + 1] = rf"(?:{made[at + 1]}|(?<=\b1){re.escape(one)})"
        for at in range(1, len(parts), 2):
            index = parts[at]
            again = index in parts[1:at:2]
            made[at] = f"(?P=a{index})" if again else f"(?P<a{index}>{self._choice(relation.roles[int(index)])})"
        return re.compile("".join(made) + r"\.?")  # a stop may end it, unless it belongs to a name

    def _choice(self, kind: str) -> str:
        if kind == "claim":
            return ".+"
        if kind == "hour":
            return f"{HOUR_SAID}|{FREE[kind]}"
        if kind == "number":
            return f"\\d{{1,{DIGITS}}}|{FREE[kind]}"
        names = sorted({*self._names[kind], *self._nobody[kind]}, key=lambda name: (-len(name), name))
        return "|".join(map(re.escape, names))


def relation_of(bundle: Bundle, prop: Prop) -> Relation:
    """Return the relation that a proposition is about."""
    number = prop[0]
    if not isinstance(number, int):
        raise TypeError("A proposition begins with the number of its relation.")
    return bundle.relations[number]
