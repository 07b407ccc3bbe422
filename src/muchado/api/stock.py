"""Compiling ahead what comes with Much Ado, when it is built: the worlds, and the libraries that they use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado import language
from muchado.api.find import bundled_worlds
from muchado.api.shelf import Beside, images
from muchado.api.world import loaded, sources

if TYPE_CHECKING:
    from pathlib import Path


class Noted(Beside):
    """Images of which it is noted which are used: others may lie there from before, and are of no use any more."""

    def __init__(self, beside: Beside) -> None:
        super().__init__(beside.home, keeps=True)
        self.used: set[str] = set()

    def take(self, key: str) -> bytes | None:
        """Return the image of a key, None if there is none, or a damaged one."""
        self.used.add(key)
        return super().take(key)


def stock() -> list[Path]:
    """Compile ahead all worlds that come with Much Ado and their libraries, and return where the images are."""
    beside = images()
    if beside is None:
        return []
    noted = Noted(beside)
    for name in bundled_worlds():
        files = sources(name)
        language.compile_text(files, noted)
        loaded(files, noted)
    return [path for path in noted.kept() if path.stem in noted.used]
