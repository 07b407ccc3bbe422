"""Who and what a clause speaks of, before anybody is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.model.closed import RoleKind
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.vocabulary import Form, Vocabulary
    from muchado.language.text.words import Token


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, place, thing, claim, time or number by letter, by name, or as somebody not named.

    `how`: "letter", "name", "someone", "each", "nobody" or "bound"; `letter` is "" where there is none. `minute`: that
    of a time that is named, of a day that is not that of the clock, after a day for each up to the weekday if that is;
    else -1. `number`: a number that is named, or to which another is `bound` ("at least"); else -1.
    """

    kind: RoleKind
    how: str
    letter: str
    token: Token
    here: bool = False
    minute: int = -1
    number: int = -1
    bound: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence within a sentence."""

    form: Form
    values: tuple[object, ...]
    words: Sequence[Token]

    @property
    def token(self) -> Token:
        """Where it begins."""
        return self.words[0]


UNSAID = "..."
"""Stands for what is left to the author."""


def as_said(values: Sequence[object]) -> list[str]:
    """Give who and what fills a sentence, as the author said it."""
    return [spelt(value) if isinstance(value, Mention) else UNSAID for value in values]


def as_so(said: Said, vocabulary: Vocabulary) -> str:
    """Give a sentence as the author said it, but that it is so where they said that it is not."""
    if not said.form.negative:
        return spoken(list(said.words))
    term = vocabulary.terms[said.form.relation]
    fillers = [spoken(list(one.words)) if isinstance(one, Said) else as_said([one])[0] for one in said.values]
    return term.said(term.so(said.form.tense), fillers)


def spelt(mention: Mention) -> str:
    """Give how somebody or something is mentioned."""
    if mention.minute >= 0 and mention.token.kind != "time":
        return UNSAID  # of a day and a time only the first word is kept
    if mention.how == "bound":
        return f"{mention.bound} {mention.letter or mention.number}"
    if mention.how in {"letter", "name"}:
        return mention.token.text
    return " ".join(filter(None, (mention.how, "here" if mention.here else "", mention.letter)))
