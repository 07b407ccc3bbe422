"""Baked stories in the story formats of Twine, in a real browser: shown as they were written, played by every way."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

import muchado
from bake.odd import WORDS, odd_story
from bake.test_runtimes import HOME
from chromium import BROWSER, chromium
from muchado.bake import Story, grown, written

FORMATS = [
    one
    for one in sorted(Path(os.environ.get("TWINE_FORMATS", "nowhere")).glob("*/format.js"))
    if not re.search(r'"proofing":\s*true', one.read_text(encoding="utf-8"))  # those print a story, and play none
]

pytestmark = pytest.mark.skipif(
    not (FORMATS and BROWSER and (HOME / "node_modules" / "extwee").exists()),
    reason="TWINE_FORMATS names no folder of story formats, as Twine keeps them, or what plays them is not here",
)

LINKS = "tw-passage tw-link, tw-passage a[data-passage], .passage a[data-passage], article .link, [data-cb-go]"
SHOWN = "tw-passage, #passages .passage, .passage, article"
CURLED = str.maketrans("“”‘’–—", "\"\"''--")  # noqa: RUF001 (they are meant)
"""Chapbook writes marks as printers do."""

every_format = pytest.mark.parametrize("source", FORMATS, ids=lambda one: one.parent.name)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


def published(story: Story, source: Path, folder: Path) -> Path:
    """Publish a story in a format, as Twine does; give the page."""
    file = folder / "story.twee"
    file.write_text(written(story, "twee"), encoding="utf-8")
    command = ["node", HOME / "test" / "publish.mjs", file, folder, source]
    subprocess.run(command, check=True)
    return folder / f"{source.parent.name}.html"


class Reader:
    """Somebody who reads a story in a browser; any complaint of the page is kept."""

    def __init__(self, browser: Browser, page: Path) -> None:
        self._page: Page = browser.new_context().new_page()
        self._address, self.complaints = page.as_uri(), list[str]()
        self._page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self._page.on("dialog", lambda dialog: self.complaints.append(dialog.message))

    def begin(self) -> None:
        """Read it anew, for the first time."""
        self._page.goto(self._address)
        self._page.evaluate("localStorage.clear(); sessionStorage.clear()")
        self._page.goto(self._address)
        self._page.locator(LINKS).first.wait_for()

    def shown(self) -> str:
        """What stands there, on lines."""
        return self._page.locator(SHOWN).last.inner_text()

    def ways(self) -> list[str]:
        """What can be chosen."""
        return self._page.locator(LINKS).all_inner_texts()

    def choose(self, way: int) -> None:
        """Follow a link, and wait for what comes."""
        before = self.shown()
        self._page.locator(LINKS).nth(way).click()
        for _ in range(200):
            if self.shown() not in {before, ""}:
                return
            self._page.wait_for_timeout(10)
        pytest.fail(f"the link leads nowhere: {before[-200:]}")


def bare(words: str) -> str:
    """Return words without their marks."""
    return " ".join(re.sub(r"[^\w\s]", "", words.replace("_", "")).split())


def lines(shown: str) -> list[str]:
    """Return the lines of what is shown, as they are read; those without words are left out."""
    return [line for line in map(as_read, shown.split("\n")) if bare(line)]


def as_read(words: str) -> str:
    return re.sub(r"-+", "-", " ".join(words.split()).translate(CURLED))


@every_format
def test_odd_words_are_shown_as_they_are(browser: Browser, source: Path, tmp_path: Path) -> None:
    reader = Reader(browser, published(odd_story(), source, tmp_path))
    reader.begin()
    shown = lines(reader.shown())
    assert [words for words in WORDS if f'Ann: "{as_read(words)}"' not in shown] == []
    assert [bare(way) for way in reader.ways()] == [bare(words) for words in WORDS]
    assert reader.complaints == []


@every_format
def test_a_tree_is_played_to_its_ends(browser: Browser, source: Path, tmp_path: Path) -> None:
    world = muchado.load("village")
    story = grown(world, muchado.Town.of(world, 2), "Hedwig", scenes=3)
    reader = Reader(browser, published(story, source, tmp_path))
    todo: list[tuple[int, ...]] = [()]
    while todo:
        path = todo.pop()
        reader.begin()
        scene = story.scenes[0]
        for way in path:
            reader.choose(way)
            scene = story.scenes[scene.ways[way].to]
        shown = lines(reader.shown())
        assert all(any(as_read(told.words) in line for line in shown) for told in scene.told)
        assert len(shown) == len(scene.told) + max(1, len(scene.ways))
        assert [bare(way) for way in reader.ways()] == [bare(way.words) for way in scene.ways]
        assert scene.ways or "The end." in shown
        todo += [(*path, way) for way in range(len(scene.ways))]
    assert reader.complaints == []
