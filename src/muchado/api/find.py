"""Where worlds and libraries are kept."""

from __future__ import annotations

from pathlib import Path

from muchado.api.errors import WorldError, nearest

PACKAGE = Path(__file__).parent.parent
LIBRARY = PACKAGE / "library"
"""The libraries that come with Much Ado."""

SUFFIX = ".ado"


def bundled_worlds() -> dict[str, Path]:
    """Return the worlds that come with Much Ado by name, in the order of their names."""
    # Installed, they lie inside the package; in a checkout, at its root.
    homes = (PACKAGE / "worlds", PACKAGE.parent.parent / "worlds")
    home = next((home for home in homes if home.is_dir()), None)
    if home is None:
        return {}
    return {path.stem: path for path in sorted(home.iterdir()) if path.suffix == SUFFIX or any(path.glob("*" + SUFFIX))}


def find_world(name: str | Path) -> Path:
    """Return where a world's text is: a bundled world's name, or a path to a file or a directory.

    Raises:
        WorldError: there is no such world.

    """
    bundled = bundled_worlds()
    if str(name) in bundled:
        return bundled[str(name)]
    try:
        if Path(name).exists():
            return Path(name)
    except (OSError, ValueError):
        pass  # too long for a path, or with a null in it: surely no world
    hint = nearest(str(name), bundled) or " `muchado worlds` lists those that come with Much Ado."
    raise WorldError(f'There is no world "{name}".{hint}')


def find_library(name: str, beside: Path | None = None) -> Path | None:
    """Return where a library's text is, a file or a directory; None if there is no such library.

    A library that lies beside the world comes before one of the same name that comes with Much Ado.
    """
    homes = (beside, LIBRARY) if beside else (LIBRARY,)
    for home in homes:
        for path in (home / f"{name}{SUFFIX}", home / name):
            if _lies_in(path, home):
                return path
    return None


def _lies_in(path: Path, home: Path) -> bool:
    """Say whether there is something at a path that does not lead out of a folder."""
    try:
        return path.resolve().is_relative_to(home.resolve()) and path.exists()
    except (OSError, ValueError, RuntimeError):
        return False  # a link to itself, a name that no file can have: surely no library
