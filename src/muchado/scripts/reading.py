"""Which scenes there are in the files of a script, by the kind of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from muchado.scripts import ink, renpy, twine, yarn
from muchado.scripts.scene import Scene, ScriptError, gathered
from muchado.scripts.table import scenes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.scripts.scene import Line

LARGEST = 20_000_000
"""Bytes of a script at most."""

_LINES: dict[str, Callable[[str], Iterator[Line]]] = {
    ".ink": ink.lines_of,
    ".rpy": renpy.lines_of,
    ".twee": twine.lines_of_twee,
    ".tw": twine.lines_of_twee,
    ".html": twine.lines_of_html,
    ".htm": twine.lines_of_html,
    ".yarn": yarn.lines_of,
}
_TABLES = {".csv": ",", ".tsv": "\t"}
ORDER = "The script is named first, and then the world."

KINDS = (*_LINES, *_TABLES)
"""How the names of scripts end."""


def read_scenes(places: Sequence[str | Path]) -> tuple[Scene, ...]:
    """Return the scenes of some files, and of all scripts in some directories, in order.

    Raises:
        ScriptError: one cannot be read, is no script, or there are no scenes; or two scenes are called alike.

    """
    found = tuple(scene for place in places for path in _files(Path(place)) for scene in _scenes(path))
    if not found:
        raise ScriptError(
            f"There are no scenes in {', '.join(map(str, places))}: no knot of Ink, label of Ren'Py, passage of Twine, "
            f"node of Yarn or row of a table. {ORDER}"
        )
    met: dict[str, Scene] = {}
    for scene in found:
        first = met.setdefault(scene.name, scene)
        if first is not scene and (first.conditions or scene.conditions):
            raise ScriptError(
                f'{scene.file}:{scene.line}: another scene is called "{scene.name}": {first.file}:{first.line}.'
            )
    return tuple(met.values())


def _files(place: Path) -> list[Path]:
    try:
        if not place.exists():
            raise ScriptError(f"{place}: there is no such file or directory. {ORDER}")
        if not place.is_dir():
            return [place]
        return sorted(path for path in place.rglob("*") if path.suffix.lower() in KINDS and path.is_file())
    except (OSError, ValueError) as error:
        raise ScriptError(f"{place}: this cannot be read.") from error


def _scenes(path: Path) -> list[Scene]:
    kind = path.suffix.lower()
    if kind not in KINDS:
        raise ScriptError(f"{path}: it is not known what script this is; known are files of {', '.join(KINDS)}.")
    text = _text(path)
    if kind in _TABLES:
        return list(scenes_of(str(path), text, _TABLES[kind]))
    try:
        return list(gathered(str(path), _LINES[kind](text)))
    except ScriptError as error:
        raise error if str(path) in str(error) else ScriptError(f"{path}: {error}.") from error


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            raise ScriptError(f"{path}: this is no file with text in it.")
        if path.stat().st_size > LARGEST:
            raise ScriptError(f"{path}: this is larger than {LARGEST:,} bytes.")
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise ScriptError(f"{path}: this is no text in UTF-8.") from error
    except OSError as error:
        raise ScriptError(f"{path}: {error.strerror or error}.") from error
