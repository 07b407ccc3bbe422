"""Who and what a clause speaks of, before anybody is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.model.closed import RoleKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.vocabulary import Form
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
    token: Token


def as_said(values: Sequence[object]) -> list[str]:
    """Give who and what fills a sentence, as the author said it."""
    return [_spelt(value) if isinstance(value, Mention) else "..." for value in values]


def _spelt(mention: Mention) -> str:
    if mention.how == "bound":
        return f"{mention.bound} {mention.letter or mention.number}"
    if mention.how in {"letter", "name"}:
        return mention.token.text
    return " ".join(filter(None, (mention.how, "here" if mention.here else "", mention.letter)))
