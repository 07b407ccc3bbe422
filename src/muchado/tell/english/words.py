"""Pronouns, and the outer shape of sentences and lists."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muchado.tell.english.pieces import OBJECT, OWNED, POSSESSIVE, REFLEXIVE, SUBJECT, Shown
from muchado.tell.english.verbs import FIRST, PLURAL, THIRD

_FORMS: dict[str, dict[str, str]] = {
    "he": {SUBJECT: "he", OBJECT: "him", POSSESSIVE: "his", REFLEXIVE: "himself", OWNED: "his"},
    "she": {SUBJECT: "she", OBJECT: "her", POSSESSIVE: "her", REFLEXIVE: "herself", OWNED: "hers"},
    "they": {SUBJECT: "they", OBJECT: "them", POSSESSIVE: "their", REFLEXIVE: "themselves", OWNED: "theirs"},
    "I": {SUBJECT: "I", OBJECT: "me", POSSESSIVE: "my", REFLEXIVE: "myself", OWNED: "mine"},
    "you": {SUBJECT: "you", OBJECT: "you", POSSESSIVE: "your", REFLEXIVE: "yourself", OWNED: "yours"},
    "we": {SUBJECT: "we", OBJECT: "us", POSSESSIVE: "our", REFLEXIVE: "ourselves", OWNED: "ours"},
}
PRONOUNS = {
    word: {case: Shown(said, _number) for case, said in forms.items()}
    for word, forms, _number in (
        (word, forms, FIRST if word == "I" else PLURAL if word in {"they", "you", "we"} else THIRD)
        for word, forms in _FORMS.items()
    )
}


STOPS = '.!?"…»”’。！？؟।'  # noqa: RUF001 (these are meant)
"""What a sentence can end with, also one that a translator wrote."""


_DOUBLE = re.compile(r",(?=[.,;:!?]|$)")


def finished(text: str) -> str:
    """Return the text as a sentence: a capital at its start, a stop at its end, single spaces."""
    text = _DOUBLE.sub("", text.strip())
    at = 1 if text[:1] == '"' else 0
    text = text[:at] + text[at : at + 1].upper() + text[at + 1 :]
    return text if not text or text[-1] in STOPS else f"{text}."


def listed(words: Sequence[str], link: str = "and") -> str:
    """Return words as a list: "a", "a and b", "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {link} {words[-1]}" if words else ""


_BEFORE_SAID = frozenset(said[SUBJECT] for said in _FORMS.values())


def tagged(tag: str) -> str:
    """Return who says something as it stands after the words: "Ino said" -> "said Ino", "she said" as it is.

    To whom it is said comes last: "Ino said to Kiba" -> "said Ino to Kiba".
    """
    saying, to, hearer = tag.partition(" to ")
    who, _, verb = saying.rpartition(" ")
    return tag if who in _BEFORE_SAID or not who else f"{verb} {who}{to}{hearer}"
