"""`muchado format`: lay out a world's text in the one customary way."""

from __future__ import annotations

from pathlib import Path

from muchado.api.find import SUFFIX
from muchado.cli.files import write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say


def format_world(
    path: str,
    /,
    *,
    check: bool = False,
    upgrade: bool = False,
) -> int:
    """Lay out a world's text in the one customary way.

    Parameters
    ----------
    path
        A file, or a directory whose `.ado` files are all meant.
    check
        Change nothing; the exit status is 1 if a file would change.
    upgrade
        Write what an older text meant as it is said now, such as "public" of things and "goes toward" a place.

    """
    changed = [file for file in _files(Path(path)) if _is_changed(file, write=not check, upgrade=upgrade)]
    for file in changed:
        say(f"{'Would change' if check else 'Changed'} {file}")
    return int(check and bool(changed))


def _files(path: Path) -> list[Path]:
    files = [file for file in sorted(path.rglob("*" + SUFFIX)) if file.is_file()] if path.is_dir() else [path]
    if not path.exists():
        raise MistakeError(f'There is no file or directory "{path}".')
    if not path.is_dir() and not path.is_file():
        raise MistakeError(f'"{path}" is neither a file nor a directory.')
    if not files:
        raise MistakeError(f'There is no {SUFFIX} file in "{path}".')
    return files


def _is_changed(file: Path, *, write: bool, upgrade: bool) -> bool:
    from muchado.language import format_text, upgraded

    try:
        before = file.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise MistakeError(f'"{file}" is not a text file.') from error
    after = format_text(upgraded(before) if upgrade else before)
    if write and after != before:
        write_file(file, after)
    return after != before
