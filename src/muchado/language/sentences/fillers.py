"""How holes for people, places, things and claims are filled, and those for declared names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.calendar import WEEKDAYS
from muchado.bundle.model import DAY
from muchado.bundle.model.questions.amounts import COMPARISONS
from muchado.language.sentences.mentions import Mention
from muchado.language.sentences.patterns import DeadEnd
from muchado.language.sentences.spans import read_moment, read_time
from muchado.language.text.letters import KINDS, LETTERS, RESERVED
from muchado.language.text.times import DIGITS, figure
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.bundle.model.closed import RoleKind
    from muchado.language.sentences.context import Context, Found, Reader
    from muchado.language.sentences.patterns import Patterns
    from muchado.language.sentences.vocabulary import Vocabulary


def _person(clause: Context, at: int) -> Found | None:
    word = clause.word(at)
    if word in {"someone", "each", "nobody"}:
        return _unnamed(clause, at, word)
    return _letter(clause, at, "person") or _name(clause, at)


def _unnamed(clause: Context, at: int, how: str) -> Found | None:
    after = at + 1
    clause.could_be(after, "here", *LETTERS["person"])
    here = clause.word(after) == "here"
    after += here
    clause.could_be(after, *LETTERS["person"])
    letter = "" if how == "nobody" else _letter_at(clause, after, "person")
    if how == "each" and not letter:
        return None
    return Mention("person", how, letter, clause.tokens[at], here), after + bool(letter)


def _name(clause: Context, at: int) -> Found | None:
    if at < len(clause.tokens) and clause.tokens[at].kind == "name":
        return Mention("person", "name", "", clause.tokens[at]), at + 1
    return None


def _letter_at(clause: Context, at: int, kind: RoleKind) -> str:
    if at < len(clause.tokens) and clause.tokens[at].kind == "letter" and KINDS.get(clause.word(at)) == kind:
        return clause.word(at)
    return ""


def _letter(clause: Context, at: int, kind: RoleKind) -> Found | None:
    letter = _letter_at(clause, at, kind)
    return (Mention(kind, "letter", letter, clause.tokens[at]), at + 1) if letter else None


def _place(clause: Context, at: int) -> Found | None:
    if clause.word(at) in clause.vocabulary.places:
        return Mention("place", "name", "", clause.tokens[at]), at + 1
    return _letter(clause, at, "place")


def _thing(clause: Context, at: int) -> Found | None:
    if clause.word(at) in clause.vocabulary.things:
        return Mention("thing", "name", "", clause.tokens[at]), at + 1
    return _letter(clause, at, "thing")


def _claim(clause: Context, at: int) -> Found | None:
    return _letter(clause, at, "claim") or clause.nested(at)


def _said(clause: Context, at: int) -> Found | None:
    return _letter(clause, at, "claim")


def _hour(clause: Context, at: int) -> Found | None:
    """Read a time: a letter, `18:00`, or a date with a time after a comma."""
    dated = read_moment(clause, at) if [token.kind for token in clause.tokens[at + 1 : at + 2]] == ["name"] else None
    timed = read_time(clause, at)
    if clause.word(at) in WEEKDAYS and (later := read_time(clause, at + 1)):
        timed = (WEEKDAYS.index(clause.word(at)) + 1) * DAY + later[0], later[1]
    if timed is not None or (dated is not None and clause.tokens[dated[1] - 1].kind == "time"):
        minute, after = dated or timed or (-1, at)
        return Mention("hour", "name", "", clause.tokens[at], minute=minute), after
    return _letter(clause, at, "hour")


def _number(clause: Context, at: int) -> Found | None:
    """Read a number: a letter, a figure, or a bound to one of these."""
    clause.could_be(at, *COMPARISONS.values())
    bound = next((words for words in COMPARISONS.values() if clause.words(at, words)), "")
    after = at + len(bound.split())
    letter, figures = _letter_at(clause, after, "number"), _count(clause, after)
    if not letter and figures is None:
        return None
    number = -1 if letter or figures is None else int(str(figures[0]))
    how = "bound" if bound else "letter" if letter else "name"
    return Mention("number", how, letter, clause.tokens[at], number=number, bound=bound), after + 1


def _kind(clause: Context, at: int) -> Found | None:
    return (clause.word(at), at + 1) if clause.word(at).islower() else None


def _duty(clause: Context, at: int) -> Found | None:
    """Read what a duty is called, however many words it has."""
    end = at
    while clause.word(end).islower() and clause.word(end) not in RESERVED:
        end += 1
    return (spoken(list(clause.tokens[at:end])), end) if end > at else None


def _count(clause: Context, at: int) -> Found | None:
    """Read a number, in figures or in words."""
    token = clause.tokens[at] if at < len(clause.tokens) else None
    said = figure(token) if token else ""
    if token is None or (token.kind != "number" and not said):
        return None
    return int(said or token.text[:DIGITS]), at + 1


def _among(patterns: Callable[[Vocabulary], Patterns[str] | Patterns[int]]) -> Reader:
    """Read the longest of some declared names."""

    def read(clause: Context, at: int) -> Found | None:
        found = patterns(clause.vocabulary).longest(clause.tokens, at, clause, DeadEnd())
        return (found.meaning, found.end) if found else None

    return read


READERS: dict[str, Reader] = {
    "person": _person,
    "place": _place,
    "thing": _thing,
    "hour": _hour,
    "number": _number,
    "claim": _claim,
    "trait": _among(lambda vocabulary: vocabulary.traits),
    "said": _said,
    "holiday": _among(lambda vocabulary: vocabulary.holidays),
    "kind": _kind,
    "duty": _duty,
    "count": _count,
    "answer": _among(lambda vocabulary: vocabulary.answers),
    "answers": _among(lambda vocabulary: vocabulary.answering),
}
"""How holes for people, places, things, claims and traits are read."""
