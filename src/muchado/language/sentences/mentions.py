"""Who and what a clause speaks of, before anybody is looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from muchado.bundle.model.closed import RoleKind
from muchado.language.sentences.patterns import DeadEnd
from muchado.language.text.letters import KINDS, LETTERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.language.sentences.clause import Clause, Found, Reader
    from muchado.language.sentences.patterns import Patterns
    from muchado.language.sentences.vocabulary import Form, Vocabulary
    from muchado.language.text.words import Token


@dataclass(frozen=True, slots=True)
class Mention:
    """A person, place, thing or claim by letter, by name, or as somebody not named.

    `how`: "letter", "name", "someone", "each" or "nobody"; `letter` is "" where there is none.
    """

    kind: RoleKind
    how: str
    letter: str
    token: Token
    here: bool = False


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
    if mention.how in {"letter", "name"}:
        return mention.token.text
    return " ".join(filter(None, (mention.how, "here" if mention.here else "", mention.letter)))


def _person(clause: Clause, at: int) -> Found | None:
    word = clause.word(at)
    if word in {"someone", "each", "nobody"}:
        return _unnamed(clause, at, word)
    return _letter(clause, at, "person") or _name(clause, at)


def _unnamed(clause: Clause, at: int, how: str) -> Found | None:
    after = at + 1
    clause.could_be(after, "here", *LETTERS["person"])
    here = clause.word(after) == "here"
    after += here
    clause.could_be(after, *LETTERS["person"])
    letter = "" if how == "nobody" else _letter_at(clause, after, "person")
    if how == "each" and not letter:
        return None
    return Mention("person", how, letter, clause.tokens[at], here), after + bool(letter)


def _name(clause: Clause, at: int) -> Found | None:
    if at < len(clause.tokens) and clause.tokens[at].kind == "name":
        return Mention("person", "name", "", clause.tokens[at]), at + 1
    return None


def _letter_at(clause: Clause, at: int, kind: RoleKind) -> str:
    if at < len(clause.tokens) and clause.tokens[at].kind == "letter" and KINDS.get(clause.word(at)) == kind:
        return clause.word(at)
    return ""


def _letter(clause: Clause, at: int, kind: RoleKind) -> Found | None:
    letter = _letter_at(clause, at, kind)
    return (Mention(kind, "letter", letter, clause.tokens[at]), at + 1) if letter else None


def _place(clause: Clause, at: int) -> Found | None:
    if clause.word(at) in clause.vocabulary.places:
        return Mention("place", "name", "", clause.tokens[at]), at + 1
    return _letter(clause, at, "place")


def _thing(clause: Clause, at: int) -> Found | None:
    if clause.word(at) in clause.vocabulary.things:
        return Mention("thing", "name", "", clause.tokens[at]), at + 1
    return _letter(clause, at, "thing")


def _claim(clause: Clause, at: int) -> Found | None:
    return _letter(clause, at, "claim") or clause.nested(at)


def _said(clause: Clause, at: int) -> Found | None:
    return _letter(clause, at, "claim")


def _kind(clause: Clause, at: int) -> Found | None:
    return (clause.word(at), at + 1) if clause.word(at).islower() else None


def _among(patterns: Callable[[Vocabulary], Patterns[str] | Patterns[int]]) -> Reader:
    """Read the longest of some declared names."""

    def read(clause: Clause, at: int) -> Found | None:
        found = patterns(clause.vocabulary).longest(clause.tokens, at, clause, DeadEnd())
        return (found.meaning, found.end) if found else None

    return read


READERS: dict[str, Reader] = {
    "person": _person,
    "place": _place,
    "thing": _thing,
    "claim": _claim,
    "trait": _among(lambda vocabulary: vocabulary.traits),
    "said": _said,
    "holiday": _among(lambda vocabulary: vocabulary.holidays),
    "kind": _kind,
    "answer": _among(lambda vocabulary: vocabulary.answers),
    "answers": _among(lambda vocabulary: vocabulary.answering),
}
"""How holes for people, places, things, claims and traits are read."""
