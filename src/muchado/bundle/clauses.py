"""Clauses with names read back as propositions: whatever `sentences` says, and what else may be asked."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from muchado.bundle.calendar import HOUR_SAID, read_hour
from muchado.bundle.counted import one_of
from muchado.bundle.limits import MOST_MINDS
from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import (
    DONE,
    FREE,
    NAME,
    NOT_SO,
    SHORT,
    TITLE,
    denial,
    fill,
    forms,
    normal,
    positive,
    say,
    tables,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from muchado.bundle.model import Bundle, Prop, Relation

OF_MINDS = ("{0} thinks that {1}", "{0} believes that {1}", "{0} is sure that {1}", "{0} knows {1}")
"""How it may be said that somebody knows something."""

NOT_OF_MINDS = ("{0} does not think that {1}", "{0} does not believe that {1}", "{0} does not know {1}")
"""How it may be said that they do not."""

WHAT = 2
"""Where in a proposition about a mind stands what that mind holds."""

_DEGREE = re.compile(r" (?:hardly )?(?:suspects|doubts|takes it|is not sure) that ")

DIGITS = 6
"""Of so many a number has at most."""

ALSO_FREE = {"person": ("someone",)}
"""What may be said in its place."""


class SentenceFinder:
    """Reads clauses of one world back into propositions."""

    def __init__(self, bundle: Bundle) -> None:
        self._names: dict[str, dict[str, int]] = {
            kind: {form: i for way in (SHORT, TITLE, NAME) for i, one in enumerate(table) if (form := forms(one)[way])}
            for kind, table in tables(bundle).items()
        }
        self._nobody = {kind: {word, *ALSO_FREE.get(kind, ())} for kind, word in FREE.items()}
        self._bundle, self._relations, self._start = bundle, bundle.relations, bundle.start
        self._forms = [*self._patterns(bundle.relations, positive), *self._thinking(OF_MINDS)]

    def find(self, text: str) -> Prop | None:
        """Return the proposition that a clause with names says, None if it is no sentence of this world.

        What `say` returns is understood; so are acts in the present tense, and the names of places and things in place
        of their titles.
        """
        text = " ".join(text.split())
        return self._read(text, self._forms) or self._read(text, self._doing)

    def does(self, text: str) -> bool:
        """Whether somebody may do what follows their name, said as an order: "Ada greet Bo"."""
        return self._read(" ".join(text.split()), self._orders) is not None

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
        if rather := self._rather(text):
            return rather
        if _DEGREE.search(text):
            return ' Of what others take to be so say "... thinks that ...".'
        return ""

    def _rather(self, text: str) -> str:
        """Return how to say that somebody thinks that something is not so, as a sentence after a space; "" if not."""
        people, denials = list[str](), 0
        while found := self._mind(text):
            person, text, denied = found
            people.append(person)
            denials += denied
        prop = self.find(text)
        if prop is None:
            prop, denials = self.find_denied(text), denials + 1
        if prop is None or not people or not denials:
            return ""
        first, others = people[0], "".join(f"{person} thinks that " for person in people[1:])
        verb, meant = ("does not think", "") if denials == 1 else ("thinks", ", if that is meant")
        return f' Of others say it so: "{first} {verb} that {others}{say(self._bundle, prop)}"{meant}.'

    def _mind(self, text: str) -> tuple[str, str, bool] | None:
        """Return whose mind a clause is about, what it says of that, and whether it denies it."""
        for denied, said in ((False, OF_MINDS), (True, NOT_OF_MINDS)):
            for _, pattern in self._thinking(said):
                if match := pattern.fullmatch(text):
                    return match["a0"], match["a1"].removeprefix("that "), denied
        return None

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
    def _orders(self) -> list[tuple[int, re.Pattern[str]]]:
        """What somebody does, as it is said after their name to have them do it."""
        acts = [one if one.kind in DONE and one.roles[:1] == ("person",) else None for one in self._relations]
        return self._patterns(acts, lambda relation: "{0} " + relation.forms.base)

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


MOST_FINDERS = 4
"""The finders of so many worlds are kept: to make one takes as long as many questions."""

_FINDERS: list[tuple[Bundle, SentenceFinder]] = []


def finder_of(bundle: Bundle) -> SentenceFinder:
    """Return what reads the sentences of a bundle, made once for each of the last few."""
    kept = next((finder for one, finder in _FINDERS if one is bundle), None)
    if kept is None:
        kept = SentenceFinder(bundle)
        _FINDERS.append((bundle, kept))
        del _FINDERS[:-MOST_FINDERS]
    return kept
