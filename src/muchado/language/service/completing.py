"""What could stand at a point, each with its meaning."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.calendar import MONTHS, WEEKDAYS
from muchado.language.service.meanings import explained
from muchado.language.service.points import Point, Stretch
from muchado.language.service.probing import probe
from muchado.language.service.words import meaning
from muchado.language.text.letters import LETTERS, OWNER
from muchado.language.text.tree import DUTY, KIND, Name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.model.closed import RoleKind
    from muchado.language.service.reading import Reading
    from muchado.language.text.cursor import Offers

_TYPED = re.compile(r"[^\W\d_][\w'\u2019-]*$")
_NAMING = ("person", "people", "test", "world")
"""Kinds of block in which people are called by their names."""


class Completion(NamedTuple):
    """Words that could stand somewhere, with what is to be replaced by them; what they are, and what they mean."""

    text: str
    kind: str
    detail: str
    at: Stretch


def complete(reading: Reading, lines: Sequence[str], point: Point) -> tuple[Completion, ...]:
    """Give what could stand at a point of a file that has these lines: names and letters, then words and sentences."""
    if not 1 <= point.line <= len(lines):
        return ()
    before = lines[point.line - 1][: point.column - 1]
    if before.lstrip().startswith("#"):
        return ()
    found = _TYPED.search(before)
    typed = found.group() if found else ""
    offers, block = probe(reading, lines, point, typed)
    at = Stretch(point.file, point.line, len(before) - len(typed) + 1, len(typed))
    filled = _Fill(reading, block, set(re.findall(r"\b[A-Z]\b", before)))
    said = dict.fromkeys((*filled.holes(offers), *filled.words(offers)))
    fit = (text for text in said if text.casefold().startswith(typed.casefold()))
    return tuple(Completion(text, *filled.kind(text, heads=at.column == 1), at) for text in fit)


class _Fill:
    """Fills holes, and says what words are."""

    def __init__(self, reading: Reading, block: str, met: set[str]) -> None:
        self._reading = reading
        self._met = met | {OWNER}
        self._block = block
        self._named = block in _NAMING

    def words(self, offers: Offers) -> Iterator[str]:
        """Give the words that could come, with letters in their holes."""
        for words in offers.words:
            letters: dict[RoleKind, Iterator[str]] = {
                kind: iter([one for one in said if one not in self._met]) for kind, said in LETTERS.items()
            }
            yield " ".join(self._lettered(part, letters) for part in words.split())

    @staticmethod
    def _lettered(part: str, letters: dict[RoleKind, Iterator[str]]) -> str:
        if part[0] != "{":
            return part
        kind: RoleKind | None = next((kind for kind in letters if kind == part[1:-1]), None)
        return next(letters[kind], "...") if kind else _EXAMPLES.get(part[1:-1], "...")

    def holes(self, offers: Offers) -> Iterator[str]:
        """Give what could fill the holes that are open."""
        for hole in offers.holes:
            yield from self._hole(hole)

    def _hole(self, hole: str) -> Iterable[str]:
        match hole:
            case "person" | "place" | "thing":
                names = self._names(hole) if hole != "person" or self._named else ()
                more = ("someone", "each", "nobody") if hole == "person" else ()
                return (*names, *LETTERS[hole], *more)
            case "claim" | "said":
                return LETTERS["claim"]
            case "kind" | "a kind of thing":
                return self._names(KIND)
            case "duty":
                return self._names(DUTY)
            case "amount":
                return ("A's", "how", "30", "the pull of duty")
            case "a month":
                return MONTHS
            case "a day of the week":
                return WEEKDAYS
            case "a library's name in quotes":
                return (f'"{name}"' for name in self._names("library"))
            case _ if hole.endswith("'s name in quotes"):
                return (
                    f'"{name}"' for name in self._names(hole.removeprefix("the ").removesuffix("'s name in quotes"))
                )
            case _ if hole.startswith("the letter of the one"):
                return LETTERS["person"]
            case _:
                return (_EXAMPLES[hole],) if hole in _EXAMPLES else ()

    def _names(self, kind: str) -> tuple[str, ...]:
        return tuple(name.called for name in self._reading.index.names() if name.kind == kind)

    def kind(self, text: str, *, heads: bool) -> tuple[str, str]:
        """Give what some words are, and what they mean."""
        names = (
            Name(kind, text.strip('"'))
            for kind in ("person", "people", "place", "thing", "feeling", "mood", "trait", "library")
        )
        name = next((name for name in names if self._reading.index.declared(name)), None)
        if name is not None:
            title, _, said = explained(self._reading, name)
            return name.kind, f"{title}. {said}".removesuffix(" ") if said else title
        first = text.partition(" ")[0]
        return ("sentence" if " " in text else "word"), meaning(first, heads=heads) or meaning(text, heads=heads)


_EXAMPLES = {
    "time": "8:00",
    "a time": "8:00",
    "span": "30 minutes",
    "moment": "13 February 2006",
    "number": "30",
    "a number": "30",
    "amount": "30",
}
"""How what is no word is written."""
