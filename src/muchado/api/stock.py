"""Compiling the libraries ahead: when Much Ado is built, and whenever one of them, or the compiler, has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.find import bundled_worlds
from muchado.api.shelf import images
from muchado.api.world import sources
from muchado.language import compile_text

if TYPE_CHECKING:
    from pathlib import Path


def stock() -> list[Path]:
    """Compile ahead the libraries of all worlds that come with Much Ado, and return where the images are."""
    beside = images()
    if beside is None:
        return []
    for name in bundled_worlds():
        compile_text(sources(name), beside)
    return beside.kept()
