"""Where what is compiled ahead is kept: beside the libraries, as Python keeps what it has compiled."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Protocol

from muchado.api.find import library

SUFFIX = ".ahead"
MOST = 24
"""How many images are kept; the one that was not used for longest goes first."""

SEAL = 16
"""Bytes before an image by which it is known to be whole."""


class Images(Protocol):
    """Where images are taken from, and kept, if it `keeps` any. What `travels` is for another Python than this."""

    keeps: bool
    travels: bool

    def take(self, key: str) -> bytes | None:
        """Return the image of a key, None if there is none."""

    def put(self, key: str, image: bytes) -> None:
        """Keep an image."""


class Beside:
    """The images in a directory. `keeps`: new ones are kept, if that can be done."""

    travels = False

    def __init__(self, home: Path, *, keeps: bool) -> None:
        self.home = home
        self.keeps = keeps

    def take(self, key: str) -> bytes | None:
        """Return the image of a key, None if there is none, or a damaged one."""
        path = self.home / f"{key}{SUFFIX}"
        try:
            found = path.read_bytes()
        except OSError:
            return None
        image = found[SEAL:]
        if found != sealed(image):
            return None
        if self.keeps:
            with suppress(OSError):
                os.utime(path)
        return image

    def put(self, key: str, image: bytes) -> None:
        """Keep an image, whole or not at all."""
        if not self.keeps:
            return
        with suppress(OSError):
            self.home.mkdir(exist_ok=True)
            part = self.home / f"{key}.{os.getpid()}"
            part.write_bytes(sealed(image))
            part.replace(self.home / f"{key}{SUFFIX}")
            for old in self.kept()[:-MOST]:
                old.unlink()

    def kept(self) -> list[Path]:
        """Return where the images are, the one that was not used for longest first."""
        return sorted(self.home.glob(f"*{SUFFIX}"), key=os.path.getmtime)


def sealed(image: bytes) -> bytes:
    """Return an image as it is kept."""
    return _seal(image) + image


def _seal(image: bytes) -> bytes:
    return blake2b(image, digest_size=SEAL).digest()


def images(*, keeps: bool = True) -> Beside | None:
    """Return where images are kept; None if Much Ado lies in a zip."""
    home = library()
    return Beside(home / "__pycache__", keeps=keeps) if isinstance(home, Path) else None


def shelf(*, foreign: bool = False) -> Beside | None:
    """Return where images are taken from, and kept unless Python is told to keep none.

    `foreign`: the text is that of a run file, which can come from anybody; of such none is kept.
    """
    return images(keeps=not foreign and not sys.dont_write_bytecode)
