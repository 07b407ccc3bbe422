"""Libraries compiled ahead of the worlds that use them.

What was read of a library is kept as an image, by what its text and this compiler say, and a world that uses it begins
with that. A world that could make the library mean something else, by an `instead`, a name or a sentence in words that
stand in the library too, is compiled from the beginning.
"""

from __future__ import annotations

import pickle
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from muchado.language.text.block import Block
from muchado.language.text.diagnostics import Journal

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


class Ahead(NamedTuple):
    """What was read of libraries; `lines` are the words that stand together in their text, a line each."""

    draft: Draft
    bundle: Bundle
    lines: str

    @property
    def declared(self) -> Declared:
        """All that they declare."""
        return self.draft.declared

    def entries(self) -> Iterator[Entry]:
        """Yield their blocks."""
        for entries in self.declared.names.values():
            yield from entries

    def means_the_same(self, before: dict[str, int], now: Vocabulary) -> bool:
        """Whether nothing that a world says besides can be read into the text of the libraries."""
        words = frozenset(self.lines.split())
        near = [said for said in map(set, _said(now, before)) if said <= words]
        return not near or not any(said <= {*line.split()} for line in self.lines.split("\n") for said in near)


def image(draft: Draft, bundle: Bundle, blocks: Iterable[Block]) -> bytes:
    """Return what is kept of libraries that have no mistakes: their draft, a bundle of it, and their blocks."""
    names = {
        kind: [entry if kind in WHOLE else _head(entry) for entry in entries]
        for kind, entries in draft.declared.names.items()
    }
    kept = replace(draft, declared=replace(draft.declared, names=names), journal=Journal(), written=[])
    return pickle.dumps(Ahead(kept, bundle, "\n".join(dict.fromkeys(_lines(blocks)))), pickle.HIGHEST_PROTOCOL)


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
    return replace(entry, block=Block([entry.token], 0), rest=())


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
