"""What a run follows from, and the fingerprints by which it is known."""

from __future__ import annotations

from hashlib import blake2b
from typing import NamedTuple

from muchado.bundle.model import Bundle


class TextFile(NamedTuple):
    """A file of a world's text: its name as messages show it, its text, whether it is a library's."""

    name: str
    text: str
    library: bool = False


class Start(NamedTuple):
    """All that a run follows from, but for its inputs; and the version of Much Ado that plays it."""

    bundle: Bundle
    seed: int
    files: tuple[TextFile, ...] = ()
    version: str = ""


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
