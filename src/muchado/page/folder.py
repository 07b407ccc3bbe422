"""The page as a folder for any host: the user interface, Python for the browser, Much Ado, and a world made ready."""

from __future__ import annotations

import json
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from muchado.api.find import bundled_worlds, package
from muchado.api.shelf import SUFFIX, sealed
from muchado.api.world import loaded
from muchado.page.built import RUNTIME, built, files_in
from muchado.page.mistakes import AskError
from muchado.page.templates import head

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.language.text.source import SourceFile

ENGINE, WORLD, CONTENTS = "muchado.zip", "world.json", "contents.json"
"""Much Ado for the browser's Python; the world that the page opens; all files, for those who keep them."""

NEVER = (
    "assistant/", "cli/", "conform/", "lsp/", "renpy/", "page/built/", "page/serve.py", "page/disk.py",
    "page/folder.py", "page/built.py", "record/sqlite/", "draw/png.py", "stage/schema.py",
)  # fmt: skip
"""What no browser has a need of. What settles how a text is compiled stays whole, as images go by it."""

ELSEWHERE = (
    *NEVER, "bake/", "closed/", "scripts/", "serve/", "api/closed.py", "api/cluster.py", "api/coverage.py",
    "api/finding.py", "api/frames.py", "api/leak.py", "api/lookout.py", "api/offering.py",
)  # fmt: skip
"""What the page has no need of."""

TAKEN = (".py", ".ado", ".css", ".html", ".js", ".txt")
"""How files end that are taken along."""

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of all that is packed: the same files make the same bytes."""


def pages(name: str, files: Sequence[SourceFile]) -> dict[str, bytes]:
    """Return all files of the folder by their paths.

    Args:
        name: what the world is called.
        files: its text, libraries first.

    Raises:
        AskError: the page has not been built here.
        WorldError: the text has mistakes.

    """
    found = built()
    if RUNTIME not in found:
        raise AskError("Python for the browser is not here: build the page anew.")
    with ZipFile(BytesIO(found.pop(RUNTIME))) as runtime:
        found.update((f"pyodide/{one}", runtime.read(one)) for one in runtime.namelist() if not one.endswith("/"))
    found[ENGINE] = engine([files], ELSEWHERE, TAKEN)
    found[WORLD] = _json(_world(name, files))
    found[CONTENTS] = _json(_contents(found))
    return found


class _Ahead(dict[str, bytes]):
    """What is made of worlds ahead, to be taken along."""

    keeps = True
    travels = True

    def take(self, key: str) -> bytes | None:
        """Return an image that was made a moment ago."""
        return self.get(key)

    def put(self, key: str, image: bytes) -> None:
        """Take an image along."""
        self[key] = image


def engine(worlds: Iterable[Sequence[SourceFile]], elsewhere: tuple[str, ...], taken: tuple[str, ...]) -> bytes:
    """Return Much Ado, packed for a browser's Python.

    Args:
        worlds: the texts of worlds of which is taken along what is made of them ahead.
        elsewhere: how paths in the package begin that are left out.
        taken: how files end that are taken along.

    """
    images = _Ahead()
    for files in worlds:
        loaded(files, images)
    found = {f"muchado/library/__pycache__/{key}{SUFFIX}": sealed(image) for key, image in images.items()}
    for path, data in (*files_in(package(), ""), *_worlds()):
        if path.endswith(taken) and not path.startswith(elsewhere):
            found[f"muchado/{path}"] = data
    return packed(found)


def _worlds() -> list[tuple[str, bytes]]:
    """The worlds that come with Much Ado; in a checkout they lie outside the package."""
    found: list[tuple[str, bytes]] = []
    for name, home in bundled_worlds().items():
        found += files_in(home, f"worlds/{name}/") if home.is_dir() else [(f"worlds/{name}.ado", home.read_bytes())]
    return found


def packed(files: dict[str, bytes]) -> bytes:
    """Return a zip of some files, the same bytes for the same files."""
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        for path, data in sorted(files.items()):
            one = ZipInfo(path, FIRST_DAY)
            one.compress_type = ZIP_DEFLATED if data else ZIP_STORED
            one.create_system, one.external_attr = 3, 0o644 << 16
            archive.writestr(one, data, compresslevel=9)
    return held.getvalue()


def _world(name: str, files: Sequence[SourceFile]) -> dict[str, Any]:
    own = [file for file in files if not file.library]
    title, _ = head(file.text for file in own)
    return {"name": name, "title": title, "files": [{"name": file.name, "text": file.text} for file in own]}


def _contents(files: dict[str, bytes]) -> dict[str, Any]:
    digests = {path: sha256(data).hexdigest() for path, data in sorted(files.items())}
    whole = sha256("".join(f"{path}\0{digest}\n" for path, digest in digests.items()).encode()).hexdigest()
    return {"version": whole[:16], "files": list(digests), "sha256": digests}


def _json(data: object) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()
