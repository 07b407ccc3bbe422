"""Opening the run files that the shell's arguments name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.cli.mistakes import MistakeError
from muchado.record.mistakes import DamagedError
from muchado.record.reading import Reader
from muchado.tell.times import moment

if TYPE_CHECKING:
    from pathlib import Path


def opened(file: Path) -> Reader:
    """Return a reader of a file that is whole.

    Raises:
        RunFileError: it is no run file or cannot be read.
        MistakeError: it is damaged; the message says what of it is intact.

    """
    try:
        return Reader.open(file)
    except DamagedError as error:
        raise MistakeError(damage(file)) from error


def damage(file: Path) -> str:
    """Return what of a damaged file is intact, and how to keep it.

    Raises:
        DamagedError: nothing of it is.

    """
    from muchado.record.rescue import Intact

    intact = Intact(file)
    part = f"its first {intact.beats} beats, up to {moment(intact.minute)}, are" if intact.beats else "its world is"
    return f"{file} is damaged, but {part} intact. Keep that and play on: muchado resume {file} --save NEW"
