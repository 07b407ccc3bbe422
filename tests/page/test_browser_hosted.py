"""The page as a folder on some host, with Python in the browser: also without a network, and with a hostile world."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from chromium import BROWSER, chromium
from cli.commands import muchado
from page.browsing import SQUARE, hosted, line, opened, played, write

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine"),
]

MOST_BYTES, MOST_SCRIPT = 7_500_000, 250_000
STARTING = 60


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("page") / "valentine"
    assert muchado("page", "valentine", "--out", str(found)).returncode == 0
    return found


@pytest.fixture(scope="module")
def host(folder: Path) -> Iterator[tuple[str, ThreadingHTTPServer]]:
    with hosted(folder) as found:
        yield found


def test_it_is_small(folder: Path) -> None:
    sizes = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in folder.rglob("*") if path.is_file()}
    assert sum(sizes.values()) <= MOST_BYTES
    assert sizes["page.js"] + sizes["worker.js"] + sizes["offline.js"] <= MOST_SCRIPT


def test_it_is_written_in_and_asked_why_and_shared(browser: Browser, host: tuple[str, ThreadingHTTPServer]) -> None:
    with opened(browser, host[0]) as page:
        played(page, STARTING)
        line(page, "Naruto ends it with Sakura").locator("time").click()
        page.locator(".whyp .chain li").first.wait_for()
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Share").click()
        page.locator("dialog .note", has_text="characters").wait_for()
        link = page.get_by_label("Link").input_value()
    with opened(browser, link) as page:
        line(page, "Naruto ends it with Sakura").wait_for(timeout=STARTING * 1000)
        played(page, STARTING)
        assert "Naruto ends it with Sakura" in page.locator(".ln.on").inner_text()


def test_from_nothing_to_a_story_that_is_shared(browser: Browser, host: tuple[str, ThreadingHTTPServer]) -> None:
    with opened(browser, host[0]) as page:
        played(page, STARTING)
        page.get_by_role("button", name="World: Valentine").click()
        page.get_by_role("menuitem", name="New, or another world").click()
        page.locator(".cards button").first.click()
        page.locator(".files [role=tab]", has_text="timetables").wait_for(state="detached")
        write(page, "")
        page.locator(".foot b").wait_for(timeout=STARTING * 1000)
        write(page, SQUARE.replace("person Bob, he", "persn Bob, he"))
        page.locator(".diag button").click(timeout=STARTING * 1000)
        line(page, "Ann barges into Bob").locator("time").click(timeout=STARTING * 1000)
        page.locator(".whyp .chain li").first.wait_for()
        page.get_by_role("button", name="What if…").click()
        page.get_by_label("What is otherwise").select_option("trait")
        page.get_by_label("Trait").select_option("vindictive")
        page.locator(".two .now", has_text="cannot be taken back").wait_for(timeout=STARTING * 1000)
        page.get_by_role("button", name="Back to the story").click()
        page.get_by_role("button", name="Share").click()
        page.locator("dialog .note", has_text="characters").wait_for()
        link = page.get_by_label("Link").input_value()
        page.keyboard.press("Escape")
        page.reload()
        line(page, "Ann barges into Bob").wait_for(timeout=STARTING * 1000)
    with opened(browser, link) as page:
        line(page, "Ann barges into Bob").wait_for(timeout=STARTING * 1000)


def test_markup_in_every_name_and_line_stays_text_and_endless_work_freezes_nothing(
    browser: Browser, host: tuple[str, ThreadingHTTPServer]
) -> None:
    evil = "<img src=x onerror=alert(1)>"
    with opened(browser, host[0]) as page:
        played(page, STARTING)
        page.get_by_role("button", name="World: Valentine").click()
        page.get_by_role("menuitem", name="New, or another world").click()
        page.locator(".cards button").first.click()
        page.locator(".files [role=tab]", has_text="timetables").wait_for(state="detached")
        write(page, SQUARE.replace("person Ann, she", f'person Ann, "{evil}", she'))
        line(page, "<img").wait_for(timeout=STARTING * 1000)
        assert page.locator("#page img, #page script").count() == 0
        write(page, SQUARE.replace("Monday 13 February 2006, 12:00", "Saturday 13 February 2016, 12:00"))
        page.get_by_role("button", name="Stop", exact=True).click()
        page.locator(".until", has_text="Stopped").wait_for()
        page.get_by_role("button", name="Play on").click()
        page.get_by_role("button", name="Stop", exact=True).wait_for()
        page.locator(".cm-content").click()
        page.keyboard.type("# still alive")
        assert "still alive" in page.locator(".cm-content").inner_text()


def kept(page: Page) -> int:
    """How much of Python's memory is kept for later visits."""
    name = "(await caches.keys()).find(one => one.endsWith(' memory'))"
    found: int = page.evaluate(
        f"(async () => {{ const name = {name}; return name ? (await (await caches.open(name)).keys()).length : 0 }})()"
    )
    return found


def test_a_later_visit_wakes_python_and_needs_no_network(browser: Browser, folder: Path) -> None:
    with hosted(folder) as (address, server):
        context = browser.new_context()
        page = context.new_page()
        workers: list[str] = []
        page.on("worker", lambda worker: workers.append(worker.url))
        page.goto(address)
        played(page, STARTING)
        first = page.locator(".story").inner_text()
        page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
        assert any(kept(page) or page.wait_for_timeout(500) for _ in range(STARTING * 2)), "no memory is kept"
        assert len(workers) == 2  # one that plays, and one that made a memory to be kept
        server.shutdown()
        server.server_close()
        page.reload()
        played(page, STARTING)
        assert page.locator(".story").inner_text() == first
        page.wait_for_timeout(4000)
        assert len(workers) == 3  # it woke: nothing had to be made once more
        context.close()


def test_a_memory_that_is_of_no_use_is_made_again(browser: Browser, folder: Path) -> None:
    with hosted(folder) as (address, _), opened(browser, address) as page:
        played(page, STARTING)
        assert any(kept(page) or page.wait_for_timeout(500) for _ in range(STARTING * 2))
        page.evaluate(
            """(async () => {
              const kept = await caches.open((await caches.keys()).find(one => one.endsWith(' memory')));
              const spoilt = new Response("spoilt").body.pipeThrough(new CompressionStream("gzip"));
              await kept.put((await kept.keys())[0], new Response(spoilt));
            })()"""
        )
        page.reload()
        played(page, STARTING)
