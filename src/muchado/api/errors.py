"""What can go wrong for a caller, each with words that say what to try."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.suggest import UnknownNameError, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language import Diagnostic

__all__ = ["PlaceError", "UnknownNameError", "WorldError", "nearest"]


class PlaceError(RuntimeError):
    """The machines on which something is to be played cannot be reached, were lost, or lack what it takes."""


class WorldError(ValueError):
    """A world cannot be found, read or compiled.

    `diagnostics` holds what is wrong in its text, in order; it is empty where there was no text to read.
    """

    def __init__(self, message: str, diagnostics: Sequence[Diagnostic] = ()) -> None:
        super().__init__(message)
        self.diagnostics = tuple(diagnostics)
