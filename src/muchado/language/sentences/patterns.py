"""Sentence shapes in a tree of words and holes, matched word by word."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar

from muchado.language.text.cursor import CURSOR, Cursor
from muchado.language.text.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.language.text.words import Token

T = TypeVar("T")


class Holes(Protocol):
    """Reads what may stand in a hole."""

    def read(self, kind: str, at: int) -> tuple[object, int] | None:
        """Read a hole of a kind at a position: its value and the position after it, None if it is not there."""


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A shape that fits: what it means, what its holes hold, where it ends, how many of its words are literal."""

    meaning: T
    values: tuple[object, ...]
    end: int
    literal: int


class Piece(NamedTuple):
    """A part of a shape where it was found: a word (`hole` is empty), or a hole of a kind; from token to token."""

    hole: str
    start: int
    end: int


@dataclass(slots=True)
class _Node(Generic[T]):
    words: dict[str, _Node[T]] = field(default_factory=dict)
    holes: dict[str, _Node[T]] = field(default_factory=dict)
    meanings: list[T] = field(default_factory=list)


@dataclass(slots=True)
class DeadEnd:
    """How far matching came at best, and what could have stood there."""

    at: int = -1
    _words: list[Iterable[str]] = field(default_factory=list)
    _holes: list[Iterable[str]] = field(default_factory=list)

    def note(self, at: int, words: Iterable[str], holes: Iterable[str]) -> None:
        """Keep what was expected at the furthest place."""
        if at > self.at:
            self.at, self._words, self._holes = at, [], []
        if at == self.at:
            self._words.append(words)
            self._holes.append(holes)

    @property
    def words(self) -> list[str]:
        """The words that could have stood there, each once."""
        return list(dict.fromkeys(chain.from_iterable(self._words)))

    @property
    def holes(self) -> list[str]:
        """The kinds of hole that could have stood there, each once."""
        return list(dict.fromkeys(chain.from_iterable(self._holes)))


class Patterns(Generic[T]):
    """A set of shapes. In a shape's text, `{kind}` is a hole; all else is literal."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()
        self.texts: list[str] = []
        self._stems: set[str] = set()
        self._stemmed = 0

    def add(self, text: str, meaning: T) -> None:
        """Add a shape; of two that fit equally the one added first is taken."""
        self.texts.append(text)
        node = self._root
        for part in text.split():
            edges, key = (node.holes, part[1:-1]) if part[0] == "{" else (node.words, part)
            if key not in edges:
                edges[key] = _Node()
            node = edges[key]
        node.meanings.append(meaning)

    def has_form_of(self, word: str) -> bool:
        """Say whether a word stands in any shape, in one form or another."""
        for text in self.texts[self._stemmed :]:
            self._stems.update(map(stem, text.split()))
        self._stemmed = len(self.texts)
        return stem(word) in self._stems

    def longest(self, tokens: Sequence[Token], start: int, holes: Holes, dead_end: DeadEnd) -> Match[T] | None:
        """Give the match that reaches furthest, the most literal of these, noting where the others ended."""
        walk: _Walk[T] = _Walk(tokens, holes, dead_end)
        walk.step(self._root, start, (), 0)
        return walk.best

    def pieces(self, match: Match[T], tokens: Sequence[Token], start: int, holes: Holes) -> tuple[Piece, ...]:
        """Give how a match was come by: the words and holes of its shape, each with where it stands."""
        return _pieces(self._root, match, tokens, start, holes, 0) or ()


def _pieces(
    node: _Node[T], match: Match[T], tokens: Sequence[Token], at: int, holes: Holes, filled: int
) -> tuple[Piece, ...] | None:
    if at == match.end and filled == len(match.values) and node.meanings and node.meanings[0] is match.meaning:
        return ()
    if at >= len(tokens) or at >= match.end:
        return None
    following = node.words.get(tokens[at].text) if tokens[at].kind != "text" else None
    found = _pieces(following, match, tokens, at + 1, holes, filled) if following else None
    if found is not None:
        return (Piece("", at, at + 1), *found)
    for kind, following in node.holes.items():
        read = holes.read(kind, at)
        if read and filled < len(match.values) and read[0] is match.values[filled]:
            found = _pieces(following, match, tokens, read[1], holes, filled + 1)
            if found is not None:
                return (Piece(kind, at, read[1]), *found)
    return None


def _offer(node: _Node[T], token: Token) -> None:
    """Say how shapes could go on at the cursor."""
    if isinstance(token, Cursor):
        ways = (" ".join(way) for word, after in node.words.items() for way in _ways(after, (word,)))
        token.offer(ways, node.holes)


def _ways(node: _Node[T], before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Give how shapes go on, each to where it could end."""
    if node.meanings:
        yield before
    for word, after in node.words.items():
        yield from _ways(after, (*before, word))
    for kind, after in node.holes.items():
        yield from _ways(after, (*before, f"{{{kind}}}"))


class _Walk(Generic[T]):
    """One search through the tree. Depth is bounded by the longest shape."""

    def __init__(self, tokens: Sequence[Token], holes: Holes, dead_end: DeadEnd) -> None:
        self._tokens = tokens
        self._holes = holes
        self._dead_end = dead_end
        self.best: Match[T] | None = None

    def step(self, node: _Node[T], at: int, values: tuple[object, ...], literal: int) -> None:
        if node.meanings:
            self._offer(Match(node.meanings[0], values, at, literal))
        moved = False
        if at == len(self._tokens) - 1 and self._tokens[at].kind == CURSOR:
            _offer(node, self._tokens[at])
        if at < len(self._tokens) and self._tokens[at].kind != "text":
            following = node.words.get(self._tokens[at].text)
            if following:
                moved = True
                self.step(following, at + 1, values, literal + 1)
        for kind, following in node.holes.items():
            found = self._holes.read(kind, at)
            if found:
                moved = True
                self.step(following, found[1], (*values, found[0]), literal)
        if not moved:
            self._dead_end.note(at, node.words, node.holes)

    def _offer(self, match: Match[T]) -> None:
        best = self.best
        if best is None or (match.end, match.literal) > (best.end, best.literal):
            self.best = match
