"""What is written on a hosted page is kept there: through newer versions, shared links, and an engine that hangs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page

from chromium import BROWSER, chromium
from muchado.api.world import sources
from muchado.page.folder import packed, pages
from page.browsing import SQUARE, hosted, line, opened, played, write

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine"),
]

STARTING = 60
MINE = SQUARE.replace("Bob", "Rolf")
HANG = """
    def receive(self, text):
        while '"strip"' in text:
            pass
        return self.received(text)
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A page for a host."""
    (tmp_path / "square.ado").write_text(SQUARE, encoding="utf-8")
    found = tmp_path / "page"
    for name, data in pages("square", sources(tmp_path / "square.ado")).items():
        (found / name).parent.mkdir(parents=True, exist_ok=True)
        (found / name).write_bytes(data)
    (found / "offline.js").write_text("")  # so that a newer page is there at once
    return found


def comes_newer(folder: Path, text: str) -> None:
    """The world of the page is another now."""
    world = json.loads((folder / "world.json").read_text(encoding="utf-8"))
    world["files"][0]["text"] = text
    (folder / "world.json").write_text(json.dumps(world), encoding="utf-8")


def writes(page: Page, text: str, name: str) -> None:
    """Write, and wait until it is played and kept."""
    played(page, STARTING)
    write(page, text)
    line(page, name).wait_for(timeout=STARTING * 1000)
    page.wait_for_timeout(600)


def test_who_has_written_is_asked_when_a_newer_world_comes(browser: Browser, folder: Path) -> None:
    with hosted(folder) as (address, _), opened(browser, address) as page:
        played(page, STARTING)
        comes_newer(folder, SQUARE.replace("Bob", "Cyd"))
        page.reload()
        line(page, "Cyd").wait_for(timeout=STARTING * 1000)  # nothing was written: nobody is asked
        writes(page, MINE, "Rolf")
        page.reload()
        line(page, "Rolf").wait_for(timeout=STARTING * 1000)
        assert page.locator("dialog").count() == 0
        comes_newer(folder, SQUARE.replace("Bob", "Dan"))
        page.reload()
        page.locator("dialog", has_text="This world has changed").wait_for(timeout=STARTING * 1000)
        line(page, "Rolf").wait_for(timeout=STARTING * 1000)
        page.get_by_role("button", name="Open the newer one").click()
        line(page, "Dan").wait_for(timeout=STARTING * 1000)
        page.get_by_role("button", name="World: Square").click()
        page.get_by_role("menuitem", name="Back to what I wrote before").click()
        line(page, "Rolf").wait_for(timeout=STARTING * 1000)


def test_a_link_takes_the_place_of_nothing_that_was_written(browser: Browser, folder: Path) -> None:
    with hosted(folder) as (address, _), opened(browser, address) as page:
        played(page, STARTING)
        page.get_by_role("button", name="Share").click()
        page.locator("dialog .note", has_text="characters").wait_for()
        link = page.get_by_label("Link").input_value()
        page.keyboard.press("Escape")
        writes(page, MINE, "Rolf")
        page.goto("about:blank")
        page.goto(link)
        line(page, "Bob").wait_for(timeout=STARTING * 1000)
        page.wait_for_timeout(600)
        page.reload()  # what was shared stays
        line(page, "Bob").wait_for(timeout=STARTING * 1000)
        page.get_by_role("button", name="World: Square").click()
        page.get_by_role("menuitem", name="Back to what I wrote before").click()
        line(page, "Rolf").wait_for(timeout=STARTING * 1000)


def test_an_engine_that_hangs_is_begun_anew_and_the_page_goes_on(browser: Browser, folder: Path) -> None:
    with ZipFile(BytesIO((folder / "muchado.zip").read_bytes())) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    name = "muchado/page/session.py"
    files[name] = files[name].replace(b"    def receive(", HANG.encode() + b"\n    def received(")
    (folder / "muchado.zip").write_bytes(packed(files))
    with hosted(folder) as (address, _), opened(browser, address) as page:
        page.clock.install()
        page.clock.resume()
        page.reload()
        played(page, STARTING)  # and now it hangs, for the strip was asked for
        page.locator(".cm-content").click()
        page.keyboard.press("Control+End")
        page.keyboard.type("# still alive")
        page.clock.fast_forward(30_000)
        page.locator(".until", has_text="Stopped after so much work").wait_for(timeout=STARTING * 1000)
        assert "still alive" in page.locator(".cm-content").inner_text()
        page.locator(".foot", has_text="no mistakes").wait_for()
        page.locator(".cm-line", has_text="anger toward").get_by_text("anger").hover()
        page.locator(".card h2").wait_for(timeout=STARTING * 1000)  # it answers again
