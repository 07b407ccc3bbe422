"""`muchado new`: a small world to start from."""

from __future__ import annotations

from pathlib import Path

from muchado.cli.files import write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say


def new(directory: str, /) -> None:
    """Write a small world that runs, with comments that teach.

    Parameters
    ----------
    directory
        Where to write it: a new directory, or an empty one.

    """
    home = Path(directory)
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise MistakeError(f'"{home}" is there already and not an empty directory. Choose another name.')
    home.mkdir(parents=True, exist_ok=True)
    write_file(home / "world.ado", template())
    say(f"Wrote {home / 'world.ado'}. Read it, change it, and play it: muchado run {home}")


def template() -> str:
    """Return the text of the small world."""
    from muchado.api.find import package

    return (package() / "templates" / "morning.ado").read_text(encoding="utf-8")
