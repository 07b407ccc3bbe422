"""Compiling ahead what comes with Much Ado, when it is built: the worlds, and the libraries that they use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.find import bundled_worlds
from muchado.api.shelf import images
from muchado.api.world import loaded, sources

if TYPE_CHECKING:
    from pathlib import Path


def stock() -> list[Path]:
    """Compile ahead all worlds that come with Much Ado and their libraries, and return where the images are."""
    beside = images()
    if beside is None:
        return []
    for name in bundled_worlds():
        loaded(sources(name), beside)
    return beside.kept()
