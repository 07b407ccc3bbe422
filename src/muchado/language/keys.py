"""Under what something made of a text is kept: what the text says, and the code that makes it."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.source import SourceFile

LANGUAGE = ("language", "bundle")
"""The parts of Much Ado that settle what a text is compiled to."""

PLANNED = (*LANGUAGE, "plan", "kernel/exec", "api/ready.py", "api/sharing.py")
"""Those that settle what its rules are carried out as, and how that is kept."""


def key(files: Sequence[SourceFile], parts: Sequence[str]) -> str:
    """Return the key of what these parts of Much Ado make of files."""
    found = blake2b(digest_size=16)
    for part in parts:
        found.update(said_by(part))
    for file in files:
        found.update(f"{file.name}\0{file.library}\0{len(file.text)}\0{file.text}".encode())
    return found.hexdigest()


@cache
def said_by(part: str) -> bytes:
    """Return what stands in a part of Much Ado, in short."""
    found, home = blake2b(digest_size=16), Path(__file__).parent.parent / part
    for path in sorted(home.rglob("*.py")) if home.is_dir() else [home]:
        found.update(path.read_bytes())
    return found.digest()
