"""`muchado play`: take somebody's part in a world."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from muchado.api.errors import UnknownNameError
from muchado.api.part import Role
from muchado.cli.asked import loaded, seed_of
from muchado.cli.mistakes import MistakeError
from muchado.cli.stage import Script, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator


def play(
    world: str,
    /,
    *,
    who: Annotated[str, Parameter(name="--as")],
    seed: str = "0",
    choices: str | None = None,
) -> None:
    """Take somebody's part: see what they perceive, think and feel, and choose what they do.

    Type the number of what to do, or the words; `help` shows what else can be typed.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    who
        Whose part to take.
    seed
        A whole number that settles all chance.
    choices
        A file with what would be typed, one entry a line. At its end the playing stops.

    """
    run = loaded(world).start(seed_of(seed))
    try:
        role = Role(run, who)
    except UnknownNameError as error:
        raise MistakeError(str(error)) from error
    Stage(role, Script(_typed() if choices is None else _lines(choices), echo=choices is not None)).play()


def _typed() -> Iterator[str]:
    """Yield what somebody types, line by line, until they close the input."""
    while True:
        try:
            yield input()
        except EOFError:
            return


def _lines(path: str) -> Iterator[str]:
    """Return the lines of a file, without remarks.

    Raises:
        MistakeError: it cannot be read.

    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or "it is not a text in UTF-8"
        raise MistakeError(f"{path} cannot be read: {reason}.") from error
    return iter([line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")])
