"""Where an author's files are kept, as far as the engine knows; in a browser they are kept nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from muchado.api.find import find_library
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class Saved(NamedTuple):
    """What came of saving.

    Attributes:
        saved: the files that were written or taken away.
        conflicts: files of which the disk has another text than was last read, with that text; they were left alone.
        outside: files that changed on the disk and not here, with their text there; None if they are gone.

    """

    saved: tuple[str, ...] = ()
    conflicts: tuple[tuple[str, str | None], ...] = ()
    outside: tuple[tuple[str, str | None], ...] = ()


class Keeper(Protocol):
    """Where files are kept."""

    @property
    def name(self) -> str:
        """What the world is called there; "" if none is kept yet."""

    def read(self) -> dict[str, str]:
        """Return the files that are kept."""

    def save(self, texts: dict[str, str], *, over: bool) -> Saved:
        """Keep these files in the place of those; `over`: whatever has become of them meanwhile."""

    def create(self, name: str, texts: dict[str, str]) -> None:
        """Keep these files as a new world of a name, and save there from now on."""

    def leave(self) -> None:
        """Know that another world is written now, which is not kept here."""

    def find(self, name: str) -> Traversable | None:
        """Return a library by its name."""


class Nowhere:
    """Nothing can be saved."""

    name = ""

    def read(self) -> dict[str, str]:
        """There are no files."""
        return {}

    def save(self, texts: dict[str, str], *, over: bool) -> Saved:  # noqa: ARG002 (of every keeper)
        """Refuse it."""
        raise AskError("Nothing is saved here: take the files along as a zip.")

    def create(self, name: str, texts: dict[str, str]) -> None:  # noqa: ARG002 (of every keeper)
        """Refuse it."""
        raise AskError("Nothing is saved here: take the files along as a zip.")

    def leave(self) -> None:
        """Nothing is to be left."""

    def find(self, name: str) -> Traversable | None:
        """Return a library that comes with Much Ado."""
        return find_library(name)
