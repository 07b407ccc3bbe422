"""What is said to the author about mistakes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, ParamSpec, TypeVar

from muchado.bundle import inflect
from muchado.bundle.hidden import shown
from muchado.language.text.spelling import Speller, is_slip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.language.text.tree import Tree
    from muchado.language.text.words import Spot, Token

Cure = Iterable[tuple["Token | Spot", str]]
"""What has to stand in the place of what."""

P = ParamSpec("P")
T = TypeVar("T")

_LONGEST_QUOTE = 110
_LEAD = 40
MOST_WORDS = 500_000
"""How many words, numbers, texts and marks all files of a world may have together; and so all its libraries."""

MOST_TOLD = 500
"""How many mistakes are told at once: nobody reads more, and to tell them takes time."""

_LONGEST_WORDS = 400


class Change(NamedTuple):
    """A stretch of a line of the file gets another text: a part of what cures a mistake."""

    line: int
    column: int
    width: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One mistake ("error") or oddity ("warning"), with the line it is in; `column` counts from 1.

    `cure`: what to change in the file, where it is certain what was meant; the hint says it in words.
    """

    code: str
    severity: str
    file: str
    line: int
    column: int
    width: int
    quoted: str
    message: str
    hint: str = ""
    cure: tuple[Change, ...] = ()

    def render(self) -> str:
        """Give the message, the quoted line with a caret below the place, and the hint."""
        quoted, column = _clip(self.quoted, self.column)
        lines = [
            f"{shown(self.file)}:{self.line}:{self.column}: {self.severity} {self.code}: {shown(self.message)}",
            f"{self.line:5} | {quoted}".rstrip(),
            f"      | {' ' * (column - 1)}{'^' * max(1, min(self.width, len(quoted) - column + 1))}",
        ]
        if self.hint:
            lines.append(f"      = {shown(self.hint)}")
        return "\n".join(lines)


def _clip(text: str, column: int) -> tuple[str, int]:
    """Cut a long line to the part around the column; show what cannot be printed as a blank."""
    start = max(0, min(column - _LEAD, len(text) - _LONGEST_QUOTE))
    clean = "".join(mark if mark.isprintable() else " " for mark in text[start : start + _LONGEST_QUOTE])
    return clean, column - start


def _short(words: str) -> str:
    """Cut words that quote far too much."""
    return words if len(words) <= _LONGEST_WORDS else f"{words[:_LONGEST_WORDS]} ..."


CLOSED_MIND = "E405"
"""The code of asking for, or changing, what another has in mind."""


class MistakeError(Exception):
    """A mistake that ends the reading of a line; caught where lines are read.

    `hint` is said unless `word` is near to one of the `known` words, which is then suggested. `cure`: what has to stand
    in the place of what, where that is certain.
    """

    def __init__(
        self,
        code: str,
        at: Token | Spot,
        message: str,
        hint: str = "",
        word: str = "",
        known: Iterable[str] = (),
        cure: Cure = (),
    ) -> None:
        super().__init__(message)
        self.code = code
        self.at = at
        self.message = message
        self.hint = hint
        self.word = word
        self.known = known
        self.cure = cure


class Journal:
    """Collects diagnostics while a world is compiled; and, in a `tree`, what stands where, if that is asked for."""

    def __init__(self, tree: Tree | None = None) -> None:
        self.errors = 0
        self.tree = tree
        self._kept: dict[Diagnostic, tuple[bool, frozenset[str]]] = {}
        self._unread: dict[str, set[tuple[str, int]]] = {}
        self._lacks_library = False
        self._told = {"error": 0, "warning": 0}
        self._words = {False: 0, True: 0}
        self.speller = Speller()

    def takes(self, words: int, *, library: bool) -> bool:
        """Whether so many more words can be read: what compiling costs goes by them, whatever they say."""
        self._words[library] += words
        return not self.is_full(library=library)

    def is_full(self, *, library: bool) -> bool:
        """Whether no more words of libraries, or of a world's own files, can be read."""
        return self._words[library] > MOST_WORDS

    def error(
        self, code: str, at: Token | Spot, message: str, hint: str = "", lacking: str = "", cure: Cure = ()
    ) -> None:
        """Note a mistake; the same one twice is noted once.

        `lacking`: words that would be known if their declaration had been read. Where one stood that could not be, this
        is a consequence of its mistake, and is not told.
        """
        self.errors += 1
        self._keep("error", code, at, message, hint, lacking, cure)

    def unread(self, head: Sequence[Token]) -> None:
        """Learn that a declaration could not be read: what it would have brought is missing for that reason."""
        for word in _brought(head):
            self._unread.setdefault(word.casefold(), set()).add((head[0].line.file, head[0].line.number))

    def without_library(self) -> None:
        """Learn that a library is missing: all words that nobody has declared may be its own."""
        self._lacks_library = True

    def warn(self, code: str, at: Token | Spot, message: str, hint: str = "") -> None:
        """Note an oddity that does not keep the world from running."""
        self._keep("warning", code, at, message, hint)

    def note(self, mistake: MistakeError) -> None:
        """Note a mistake that ended the reading of a line."""
        if self._told["error"] > MOST_TOLD:
            self.errors += 1
            return
        word = mistake.word
        near = self.speller.nearest(word, mistake.known) if word else ""
        hint = f'did you mean "{near}"?' if near else mistake.hint
        cure = _slip(mistake.at, word, near) if near else mistake.cure
        self.error(mistake.code, mistake.at, mistake.message, hint, word, cure)

    def take(self, other: Journal) -> None:
        """Note all that another has noted."""
        self.errors += other.errors
        if self.tree and other.tree:
            self.tree.take(other.tree)
        self._kept |= other._kept
        self._lacks_library |= other._lacks_library
        for word, heads in other._unread.items():
            self._unread.setdefault(word, set()).update(heads)
        for severity, told in other._told.items():
            self._told[severity] += told

    def attempt(self, read: Callable[P, T], *given: P.args, **named: P.kwargs) -> T | None:
        """Do some reading; if a mistake ends it, note it and give nothing."""
        try:
            return read(*given, **named)
        except MistakeError as mistake:
            self.note(mistake)
            return None

    def _keep(
        self, severity: str, code: str, at: Token | Spot, message: str, hint: str, lacking: str = "", cure: Cure = ()
    ) -> None:
        told = self._told[severity]
        if told > MOST_TOLD:
            return
        line, message, hint = at.line, _short(message), _short(hint)
        if told == MOST_TOLD:
            code, message = "E117", f"more than {MOST_TOLD} are too many to tell; the others are left out"
            hint, lacking, cure = "mend those that are told", "", ()
        changes = tuple(Change(spot.line.number, spot.column, spot.width, text) for spot, text in cure)
        where = line.file, line.number, at.column, at.width
        found = Diagnostic(code, severity, *where, line.text, message, hint, changes)
        self._told[severity] += found not in self._kept
        self._kept.setdefault(found, (line.library, frozenset(lacking.casefold().split())))

    def sorted(self) -> tuple[Diagnostic, ...]:
        """Give all but mere consequences, by file (libraries first), line and column."""
        told = (found for found, (_, lacking) in self._kept.items() if not self._follows(found, lacking))
        return tuple(sorted(told, key=lambda d: (not self._kept[d][0], d.file, d.line, d.column, d.code, d.message)))

    def _follows(self, found: Diagnostic, lacking: frozenset[str]) -> bool:
        """Say whether a mistake follows from one elsewhere: from a declaration that could not be read."""
        if lacking and self._lacks_library and found.code in OF_LIBRARIES:
            return True
        causes = set[tuple[str, int]]().union(*(self._unread.get(word, ()) for word in lacking))
        heads = set[tuple[str, int]]().union(*self._unread.values())
        return bool(causes) and (found.file, found.line) not in heads


def _slip(at: Token | Spot, word: str, near: str) -> Cure:
    """Give what cures a slip of the pen; where words are only somewhat alike it is not certain what was meant."""
    written = at.line.text[at.column - 1 : at.column - 1 + at.width]
    if not is_slip(word, near) or written.strip('"') != word:
        return ()
    return ((at, written.replace(word, near)),)


OF_LIBRARIES = ("E105", "E106", "E107", "E109", "E301", "E321")
"""Codes of what is missing where a library is: sentences, feelings, moods, traits, answers, what is to be replaced."""

_SMALL = (
    "is are has does be have do a an the to of in at with and or for from by up on not no that this each someone "
    "nobody here toward towards usually fades half he she they both ways public seen past"
)
EVERYWHERE = frozenset(_SMALL.split())
"""Words that belong to no declaration."""


def _brought(head: Sequence[Token]) -> Iterator[str]:
    """Give the words that a declaration would have brought, as sentences have them."""
    words = [part for token in head[1:] for part in token.text.replace(":", " ").replace(",", " ").split()]
    for word in words:
        if len(word) > 1 and word not in EVERYWHERE:
            yield word
            if inflect.is_verb(word):
                yield inflect.base(word)
            else:
                yield from (inflect.third(word), inflect.past(inflect.third(word)))
