"""The run files that the shell's arguments name."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from muchado.bundle.counted import counted
from muchado.cli.mistakes import MistakeError
from muchado.record.mistakes import DamagedError
from muchado.tell.times import moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def whole(file: Path) -> Iterator[None]:
    """Say what of a file is intact, if it turns out to be damaged.

    Raises:
        MistakeError: it is damaged.

    """
    try:
        yield
    except DamagedError as error:
        raise MistakeError(damage(file)) from error


def damage(file: Path) -> str:
    """Return what of a damaged file is intact, and how to keep it.

    Raises:
        DamagedError: nothing of it is.

    """
    from muchado.record.sqlite.rescue import Intact

    intact = Intact(file)
    rest = " What was done to the run after that cannot be read." if intact.lost else ""
    beats, be = counted(intact.beats, "beats"), "is" if intact.beats == 1 else "are"
    part = f"its first {beats}, up to {moment(intact.minute)}, {be}" if intact.beats else "its world is"
    return f"{file} is damaged, but {part} intact.{rest} Keep that and play on: muchado resume {file} --save NEW"
