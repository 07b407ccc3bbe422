"""What a run follows from, and the fingerprints by which it is known."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.alter import altered
from muchado.bundle.checked import Checked

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.inputs import Input

MAGIC = b"SQLite format 3\0"
"""What every run file begins with, as every SQLite file does."""


RULES = 14
"""By which rules people live here: raised with every change after which a world plays out otherwise than before."""


class TextFile(NamedTuple):
    """A file of a world's text: its name as messages show it, its text, whether it is a library's."""

    name: str
    text: str
    library: bool = False


class Start(NamedTuple):
    """All that a run follows from, but for its inputs; and the Much Ado that plays it: its version, and its rules."""

    bundle: Checked
    seed: int
    files: tuple[TextFile, ...] = ()
    version: str = ""
    rules: int = RULES


def world_by(start: Start, inputs: Iterable[Input], minute: int) -> Checked:
    """Return the world as what was done up to a minute has made it; whatever was in it before has kept its number."""
    return altered(start.bundle, (one.what for one in inputs if one.minute <= minute))


def readable(start: Start, inputs: Iterable[Input], minute: int) -> Checked:
    """Return the world by which what happened up to a minute can be read: all that has a name by then, begun as it was.

    What an input has made otherwise in people who were there does not belong to the beginning; newcomers bring theirs.
    """
    first, now = start.bundle, world_by(start, inputs, minute)
    if now is first:
        return first
    known = len(first.people)
    brought = (fact for fact in now.opening if getattr(fact, "person", -1) >= known)
    people = (one._replace(place=before.place) for before, one in zip(first.people, now.people, strict=False))
    things = (
        one._replace(holder=before.holder, place=before.place, inside=before.inside, on=before.on)
        for before, one in zip(first.things, now.things, strict=False)
    )
    return now._replace(
        opening=(*first.opening, *brought),
        people=(*people, *now.people[known:]),
        things=(*things, *now.things[len(first.things) :]),
    )


def next_digest(before: str, text: str) -> str:
    """Return the digest of a beat: of its records' text and the digest of the beat before, and so of all until then."""
    return blake2b((before + text).encode(), digest_size=16).hexdigest()


def text_digest(*texts: str) -> str:
    """Return a fingerprint of texts, 32 hexadecimal digits."""
    total = blake2b(digest_size=16)
    for text in texts:
        data = text.encode()
        total.update(len(data).to_bytes(8, "big") + data)
    return total.hexdigest()
