"""`muchado lines`: what is said and told in a world, for translators; and a world in their words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.asked import loaded
from muchado.cli.files import read_text, write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, warn

if TYPE_CHECKING:
    from muchado.api.world import World

FORMS = ("po",)
MOST_NAMED = 3


def lines(world: str, /, *, to: str = "po", out: Path | None = None) -> None:
    """Write all that is said and told in a world as a catalogue for translators.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    to
        "po", the form that translators' programs read.
    out
        A file to write it to; if not given it is printed.

    """
    from muchado.api.catalogue import CatalogueError, catalogue

    if to not in FORMS:
        raise MistakeError(f'"{to}" is no form of a catalogue: write --to po.')
    found = loaded(world)
    try:
        text = catalogue(found)
    except CatalogueError as error:
        raise MistakeError(str(error)) from error
    if out is None:
        say(text.rstrip())
        return
    write_file(out, text)
    say(f"Wrote {out}. Fill in each msgstr, then: muchado tell {world} --lines {out}")


def in_words(world: World, path: Path | None) -> World:
    """Return a world in the words of a catalogue, if there is one; what does not fit is warned of.

    Raises:
        MistakeError: the catalogue cannot be read, or has words that cannot be said.

    """
    from muchado.api.catalogue import CatalogueError, in_words_of

    if path is None:
        return world
    try:
        found = in_words_of(world, path, read_text(path))
    except CatalogueError as error:
        raise MistakeError(str(error)) from error
    if found.unknown:
        named = ", ".join(found.unknown[:MOST_NAMED]) + (", ..." if len(found.unknown) > MOST_NAMED else "")
        warn(
            f"{path}: {len(found.unknown)} of its lines are not in this world any more ({named}). "
            f"`muchado lines` writes those that are.\n"
        )
    return found.world
