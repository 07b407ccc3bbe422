"""Sentences with places such as `{A}` and `{his B}`, filled with people's names and pronouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle.sentences import called, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.model import Bundle, Role
    from muchado.kernel.events import Prop

PRONOUNS = {
    "he": {"he": "he", "him": "him", "his": "his", "himself": "himself"},
    "she": {"he": "she", "him": "her", "his": "her", "himself": "herself"},
    "they": {"he": "they", "him": "them", "his": "their", "himself": "themselves"},
}
"""The four forms that an author writes as he, him, his, himself, for each pronoun."""

_PLACE = re.compile(r"\{(?:(\w+) )?([A-Z])\}")

FREE = {"person": "somebody", "place": "somewhere", "thing": "something", "claim": "something"}
"""How a role that nobody fills is called."""


def fill(bundle: Bundle, words: str, roles: Sequence[Role], values: Sequence[int | Prop]) -> str:
    """Return the words with every `{A}`, `{he A}`, `{P}` ... replaced; a name not among the roles stays as it is."""
    slots = {role.letter: (role.kind, value) for role, value in zip(roles, values, strict=False)}

    def replaced(place: re.Match[str]) -> str:
        form, letter = place[1], place[2]
        if letter not in slots:
            return place[0]
        kind, value = slots[letter]
        return _pronoun(bundle, form, value) if form else _called(bundle, kind, value)

    return tidy(_PLACE.sub(replaced, words))


def tidy(text: str) -> str:
    """Return the text with single spaces and no space before a comma or stop."""
    return re.sub(r" +([,.;:!?])", r"\1", " ".join(text.split()))


def sentence(text: str) -> str:
    """Return the text as a sentence: a capital at its start and a stop at its end."""
    text = text[:1].upper() + text[1:]
    return text if not text or text[-1] in '.!?"' else f"{text}."


def _called(bundle: Bundle, kind: str, value: int | Prop) -> str:
    if isinstance(value, tuple):
        return say(bundle, value) if value else FREE[kind]
    return called(bundle, kind, value) if value >= 0 else FREE[kind]


def _pronoun(bundle: Bundle, form: str, value: int | Prop) -> str:
    who = bundle.people[value].pronoun if isinstance(value, int) and value >= 0 else "they"
    forms = PRONOUNS.get(who, PRONOUNS["they"])
    said = forms.get(form.lower(), form)
    return said.capitalize() if form[0].isupper() else said
