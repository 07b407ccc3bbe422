"""Libraries compiled ahead of the worlds that use them.

What was read of a library is kept as an image, by what its text and this compiler say, and a world that uses it begins
with that. A world that could make the library mean something else, by a name or a sentence in words that stand in the
library too, or by an `instead` of something that other rules speak of, is compiled from the beginning.
"""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from muchado.language.text.block import Block
from muchado.language.text.diagnostics import Journal
from muchado.language.text.letters import NAMED_BESIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.bundle.model import Bundle
    from muchado.language.rules.draft import Draft
    from muchado.language.sentences.declare import Declared
    from muchado.language.sentences.vocabulary import Vocabulary
    from muchado.language.text.entries import Entry

WHOLE = ("library", "holiday")
"""Kinds of block of which more than the head is asked once the rules are read."""


class Shelf(Protocol):
    """Where images are; `keeps`: new ones are kept."""

    keeps: bool

    def take(self, key: str) -> bytes | None:
        """Return the image of a key, None if there is none."""

    def put(self, key: str, image: bytes) -> None:
        """Keep an image, if that can be done."""


class Passage(NamedTuple):
    """A block of a library: where it stands, and the words that stand together in its text, a line each."""

    kind: str
    file: str
    first: int
    last: int
    lines: str


class Ahead(NamedTuple):
    """What was read of libraries."""

    draft: Draft
    bundle: Bundle
    passages: tuple[Passage, ...]

    @property
    def declared(self) -> Declared:
        """All that they declare."""
        return self.draft.declared

    def entries(self) -> Iterator[Entry]:
        """Yield their blocks."""
        for entries in self.declared.names.values():
            yield from entries

    def near(self, before: dict[str, int], now: Vocabulary) -> Iterator[Passage]:
        """Yield the blocks into whose text something could be read that a world says besides."""
        words = frozenset(" ".join(one.lines for one in self.passages).split())
        near = [said for said in map(set, _said(now, before)) if said <= words]
        for one in self.passages if near else ():
            if any(said <= {*line.split()} for line in one.lines.split("\n") for said in near):
                yield one


def image(draft: Draft, bundle: Bundle, blocks: Iterable[Block]) -> bytes:
    """Return what is kept of libraries that have no mistakes: their draft, a bundle of it, and their blocks."""
    names = {
        kind: [entry if kind in WHOLE else _head(entry) for entry in entries]
        for kind, entries in draft.declared.names.items()
    }
    kept = replace(draft, declared=replace(draft.declared, names=names), journal=Journal(), written=[])
    return pickle.dumps(Ahead(kept, bundle, tuple(map(_passage, blocks))), pickle.HIGHEST_PROTOCOL)


def opened(image: bytes) -> Ahead | None:
    """Return what an image holds, None if it is damaged."""
    try:
        held = pickle.loads(image)  # noqa: S301 (written by us, beside our own compiled Python)
    except Exception:  # noqa: BLE001 (whatever a damaged one raises)
        return None
    return held if isinstance(held, Ahead) else None


def counts(vocabulary: Vocabulary) -> dict[str, int]:
    """Return how much a vocabulary knows of each kind, to tell later what has come to it."""
    return {name: len(said) for name, said in _all(vocabulary)}


def _said(vocabulary: Vocabulary, before: dict[str, int]) -> Iterator[list[str]]:
    """Yield the words, without the holes, of all that has come to a vocabulary."""
    for name, said in _all(vocabulary):
        for text in said[before[name] :]:
            yield [word for word in text.split() if word[0] != "{"]


def _all(vocabulary: Vocabulary) -> Iterator[tuple[str, list[str]]]:
    for name in ("sentences", "bases", "traits", "holidays", "answers", "answering"):
        yield name, getattr(vocabulary, name).texts
    for name in ("scales", "places", "things", "people"):
        yield name, list(getattr(vocabulary, name))


def _head(entry: Entry) -> Entry:
    return replace(entry, block=Block([entry.token], 0), rest=entry.rest if entry.kind in NAMED_BESIDE else ())


def _passage(block: Block) -> Passage:
    last = block
    while last.below:
        last = last.below[-1]
    lines = "\n".join(dict.fromkeys(_lines([block])))
    return Passage(block.word, block.line.file, block.line.number, last.line.number, lines)


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        said = bool(block.indent)  # a name, at the margin, is read as nothing else
        yield " ".join(
            token.text for token in block.tokens if token.kind != "text" or (said and _is_sentence(token.text))
        )
        yield from _lines(block.below)


def _is_sentence(quoted: str) -> bool:
    """Whether what stands in quotes could be a declared sentence (`counts as "A is good to B"`), and not a text."""
    return "{" not in quoted and quoted[-1:].isalpha()
