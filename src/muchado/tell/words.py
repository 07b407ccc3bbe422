"""Sentences with places such as `{A}` and `{his B}`, filled with people's names and pronouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle.counted import counted_in, one_of
from muchado.bundle.sentences import FREE, called, name_argument, positive, relation_of
from muchado.bundle.sentences import fill as fill_form
from muchado.tell.english.words import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Protocol

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Prop

    class Role(Protocol):
        """A role, as a rule or an event has it."""

        @property
        def letter(self) -> str:
            """Its letter."""

        @property
        def kind(self) -> str:
            """What it stands for: "person", "place", "thing" or "claim"."""


PRONOUNS = {
    "he": {"he": "he", "him": "him", "his": "his", "himself": "himself"},
    "she": {"he": "she", "him": "her", "his": "her", "himself": "herself"},
    "they": {"he": "they", "him": "them", "his": "their", "himself": "themselves"},
}
"""The four forms that an author writes as he, him, his, himself, for each pronoun."""

_PLACE = re.compile(r"\{(?:(\w+) )?([A-Z])\}")


def fill(bundle: Checked, words: str, roles: Sequence[Role], values: Sequence[int | Prop]) -> str:
    """Return the words with every `{A}`, `{he A}`, `{P}` ... replaced; a name not among the roles stays as it is."""
    kinds = [role.kind for role in roles]
    slots = {role.letter: (role.kind, value) for role, value in zip(roles, values, strict=False)}

    def replaced(place: re.Match[str]) -> str:
        form, letter = place[1], place[2]
        if letter not in slots:
            return place[0]
        kind, value = slots[letter]
        if isinstance(value, tuple) and value and isinstance(values[0], int):
            return clause(bundle, value, values[0], _people(bundle, kinds, values))
        return _pronoun(bundle, form, value) if form else _called(bundle, kind, value)

    for letter in (letter for letter, (kind, value) in slots.items() if kind == "number" and value == 1):
        words = _of_one(bundle, words, f"{{{letter}}}")
    return tidy(_PLACE.sub(replaced, words))


def _of_one(bundle: Checked, words: str, place: str) -> str:
    """The words in which one is counted where a place stands."""
    before, *after = words.split(place)
    nouns = counted_in(bundle.relations) if after else ()
    return place.join((before, *(one_of(part, nouns) for part in after)))


def tidy(text: str) -> str:
    """Return the text with single spaces and no space before a comma or stop."""
    return re.sub(r" +([,.;:!?])", r"\1", " ".join(text.split()))


def sentence(text: str) -> str:
    """Return the text as a sentence: a capital at its start and a stop at its end."""
    text = text[:1].upper() + text[1:]
    return text if not text or text[-1] in STOPS else f"{text}."


def clause(bundle: Checked, prop: Prop, owner: int, others: Iterable[int] = ()) -> str:
    """Return a clause as somebody thinks or tells it, with "he" for themselves where nobody else could be meant.

    `owner` is the one whose thought or word it is, `others` whoever else the sentence around the clause names.
    """
    relation = relation_of(bundle, prop)
    pronoun = bundle.people[owner].pronoun
    named = {*_people(bundle, relation.roles, prop[1:]), *others}
    alone = pronoun != "they" and not any(one != owner and bundle.people[one].pronoun == pronoun for one in named)
    form = positive(relation)
    names = [name_argument(bundle, prop, at) for at in range(len(relation.roles))]
    for at, (kind, value) in enumerate(zip(relation.roles, prop[1:], strict=True)):
        if alone and kind == "person" and value == owner:
            form = form.replace(f"{{{at}}}'s", PRONOUNS[pronoun]["his"])
            names[at] = PRONOUNS[pronoun]["him" if at else "he"]
    return fill_form(form, tuple(names))


def _people(bundle: Checked, kinds: Sequence[str], values: Sequence[int | Prop]) -> Iterator[int]:
    for kind, value in zip(kinds, values, strict=False):
        if isinstance(value, tuple):
            yield from _people(bundle, relation_of(bundle, value).roles, value[1:]) if value else ()
        elif kind == "person" and value >= 0:
            yield value


def _called(bundle: Checked, kind: str, value: int | Prop) -> str:
    return called(bundle, kind, value) if isinstance(value, int) and value >= 0 else FREE[kind]


def _pronoun(bundle: Checked, form: str, value: int | Prop) -> str:
    who = bundle.people[value].pronoun if isinstance(value, int) and value >= 0 else "they"
    forms = PRONOUNS.get(who, PRONOUNS["they"])
    said = forms.get(form.lower(), form)
    return said.capitalize() if form[0].isupper() else said
