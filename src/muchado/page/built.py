"""The user interface as it was built: the files that a browser gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.api.find import package
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

RUNTIME = "pyodide.zip"
"""Python for the browser, packed; a page with native Python has no need of it."""

MARK = b'<meta name="muchado-engine" content="%b">'
"""Says in the page which engine it has."""


def built() -> dict[str, bytes]:
    """Return the page's files by their paths, the runtime among them.

    Raises:
        AskError: it has not been built here.

    """
    home = package() / "page" / "built"
    if not (home / "index.html").is_file():
        raise AskError("The page has not been built here: `npm ci && npm run build` in the folder `page` does it.")
    return dict(files_in(home, ""))


def for_native(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return the files of a page that is served beside native Python."""
    kept = {path: data for path, data in files.items() if path != RUNTIME}
    kept["index.html"] = files["index.html"].replace(MARK % b"browser", MARK % b"native")
    return kept


def files_in(home: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    """Yield all files in a folder, each with its path below a path."""
    for one in sorted(home.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            if one.name == "__pycache__":
                continue
            yield from files_in(one, f"{path}{one.name}/")
        else:
            yield f"{path}{one.name}", one.read_bytes()
