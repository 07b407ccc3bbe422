"""The folder that any host can give out."""

from __future__ import annotations

import json
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from gate import GATE
from muchado.api.world import sources
from muchado.page import built as built_files
from muchado.page.built import RUNTIME, built, for_native
from muchado.page.folder import packed, pages
from muchado.page.mistakes import AskError
from page.asking import Page

INDEX = b'<meta name="muchado-engine" content="browser">'


def a_built_page(home: Path) -> Path:
    """Put a page that was built where it would be, and return where that is."""
    there = home / "page" / "built"
    (there / "fonts").mkdir(parents=True)
    (there / "index.html").write_bytes(INDEX)
    (there / "fonts" / "a.woff2").write_bytes(b"font")
    (there / RUNTIME).write_bytes(packed({"pyodide.mjs": b"python", "python_stdlib.zip": b"library"}))
    return there


@pytest.fixture
def there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a page lies that was built."""
    monkeypatch.setattr(built_files, "package", lambda: tmp_path / "installed")
    return a_built_page(tmp_path / "installed")


def test_all_that_a_browser_needs_is_there(there: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.ado").write_text(GATE)
    found = pages("mine", sources(tmp_path / "mine.ado"))
    assert there.is_dir()
    contents = json.loads(found.pop("contents.json"))
    assert contents["files"] == sorted(found)
    assert contents["sha256"] == {path: sha256(data).hexdigest() for path, data in found.items()}
    assert found["pyodide/pyodide.mjs"] == b"python"
    assert RUNTIME not in found
    assert json.loads(found["world.json"]) == {
        "name": "mine",
        "title": "Two at a gate",
        "files": [{"name": "mine.ado", "text": GATE}],
    }


def test_the_same_world_makes_the_same_bytes(there: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.ado").write_text(GATE)
    files = sources(tmp_path / "mine.ado")
    assert there.is_dir()
    assert pages("mine", files) == pages("mine", files)


@pytest.mark.slow
def test_much_ado_plays_from_what_is_packed(there: Path, tmp_path: Path) -> None:
    """As in a browser: unpacked, with nothing installed, the world is ready and needs no compiling of its text."""
    assert there.is_dir()
    found = pages("valentine", sources("valentine"))
    ZipFile(BytesIO(found["muchado.zip"])).extractall(tmp_path / "site")
    world = tmp_path / "world.json"
    world.write_bytes(found["world.json"])
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-B", "-c", PLAYED, str(tmp_path / "site"), str(world)],
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    page = Page()
    page.ask("open", world="valentine", quick=True)
    scenes = max(scene["number"] for scene in page.scenes(seed=9))
    assert (done.stderr, done.stdout.split()) == ("", ["True", str(scenes)])


PLAYED = """
import json, sys
sys.path.insert(0, sys.argv[1])
for name in ("multiprocessing", "sqlite3", "asyncio", "socket"):
    sys.modules[name] = None
from muchado.page.session import Session
session = Session()
files = {one["name"]: one["text"] for one in json.load(open(sys.argv[2], encoding="utf-8"))["files"]}
opened = session.receive(json.dumps({"id": 1, "ask": "open", "files": files, "quick": True}))
print(json.loads(opened[0])["answer"]["title"] == "Valentine")
session.receive(json.dumps({"id": 2, "ask": "play", "seed": 9}))
scenes = 0
while session.busy:
    for text in session.step():
        for scene in json.loads(text).get("part", {}).get("scenes", ()):
            scenes = max(scenes, scene["number"])
print(scenes)
"""


def test_what_a_browser_has_no_need_of_is_left_out(there: Path) -> None:
    assert there.is_dir()
    names = ZipFile(BytesIO(pages("village", sources("village"))["muchado.zip"])).namelist()
    assert "muchado/page/session.py" in names
    assert "muchado/worlds/valentine/people.ado" in names
    assert sum(name.endswith(".ahead") for name in names) == 2  # what this Python compiled is of no use to another
    unneeded = "muchado/cli/", "muchado/closed/", "muchado/conform/", "muchado/page/serve.py", "muchado/record/sqlite/"
    for part in unneeded:
        assert not any(name.startswith(part) for name in names)


def test_beside_native_python_the_page_says_so(there: Path) -> None:
    assert there.is_dir()
    files = for_native(built())
    assert files == {"index.html": INDEX.replace(b"browser", b"native"), "fonts/a.woff2": b"font"}


def test_without_a_page_it_is_said_how_to_build_it(there: Path) -> None:
    (there / RUNTIME).unlink()
    with pytest.raises(AskError, match="Python for the browser is not here"):
        pages("village", sources("village"))
    (there / "index.html").unlink()
    with pytest.raises(AskError, match="The page has not been built here"):
        built()
