"""Which run files the shell's arguments name: files, directories of them, and patterns of names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.cli.mistakes import MistakeError

if TYPE_CHECKING:
    from collections.abc import Sequence

_WILD = frozenset("*?[")


def run_files(places: Sequence[str]) -> list[Path]:
    """Return the run files at some places, in order, each once; none if the one place is a world.

    Raises:
        MistakeError: a place has no run files, where others or a pattern of names say that it should.

    """
    from muchado.api.saved import is_run_file

    found: dict[Path, None] = {}
    for place in places:
        here = [path for path in _paths(place) if is_run_file(path)]
        if not here and (len(places) > 1 or _is_wild(place)):
            raise MistakeError(_lacking(place, alone=len(places) == 1))
        found |= dict.fromkeys(here)
    return list(found)


def _paths(place: str) -> list[Path]:
    try:
        if _is_wild(place) and not Path(place).exists():
            base = Path(place).anchor or "."
            return sorted(Path(base).glob(place.removeprefix(Path(place).anchor)))
        path = Path(place)
        return sorted(path.iterdir()) if path.is_dir() else [path]
    except (OSError, ValueError, NotImplementedError):
        return []


def _is_wild(place: str) -> bool:
    return not _WILD.isdisjoint(place)


def _lacking(place: str, *, alone: bool) -> str:
    if alone:
        return f'No saved run is called like "{place}". `muchado run WORLD --save FILE` makes one.'
    rest = "One world can be played, or any number of saved runs be looked through."
    return f"{place} is no saved run, and has none in it. {rest}"
