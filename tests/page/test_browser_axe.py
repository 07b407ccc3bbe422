"""Nothing is amiss for those who use the page otherwise: axe looks at every view of it, in each size and theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Page

from chromium import BROWSER, chromium
from muchado.api.world import sources
from muchado.page.folder import pages
from page.browsing import ROOT, SQUARE, edited, hosted, line, opened, played

AXE = ROOT / "page/node_modules/axe-core/axe.min.js"
AMISS = """axe.run(document).then(found => found.violations.map(
  one => [one.id, one.nodes.map(node => node.html.slice(0, 200))]))"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine"),
    pytest.mark.skipif(not AXE.exists(), reason="the page's own tools are not installed: npm ci --prefix page"),
]


@contextmanager
def served(engine: str, home: Path) -> Iterator[str]:
    """The address of a page with either engine."""
    world = home / "square.ado"
    world.write_text(SQUARE, encoding="utf-8")
    if engine == "native":
        with edited(world, home) as found:
            yield found
        return
    for name, data in pages("square", sources(world)).items():
        (home / "page" / name).parent.mkdir(parents=True, exist_ok=True)
        (home / "page" / name).write_bytes(data)
    with hosted(home / "page") as (found, _):
        yield found


def chosen(page: Page, menu: str, item: str) -> None:
    page.get_by_role("button", name=menu).first.click()
    page.get_by_role("menuitem", name=item).first.click()


def why(page: Page) -> None:
    line(page, "Ann").locator("time").click()
    page.locator(".whyp .chain li").first.wait_for()


def knowing(page: Page) -> None:
    page.locator(".whyp summary", has_text="Who knows of it").click()
    page.locator(".knowers .know li").first.wait_for()


def mind(page: Page) -> None:
    page.keyboard.press("Escape")
    line(page, "Ann").locator(".who").first.click()
    page.locator(".option").first.wait_for()
    for one in page.locator("details.option:not([open]) summary").all()[:3]:
        one.click()


def menu(page: Page) -> None:
    page.keyboard.press("Escape")
    page.get_by_role("button", name="World: Square").click()


def mistake(page: Page) -> None:
    page.keyboard.press("Escape")
    if page.get_by_role("tab", name="Write").is_visible():
        page.get_by_role("tab", name="Write").click()
    if page.get_by_role("button", name="Back to square").is_visible():
        page.get_by_role("button", name="Back to square").click()
    page.locator(".cm-line", has_text="person Bob").click()
    page.keyboard.press("Home")
    page.keyboard.type("x")
    page.locator(".diag").wait_for()


def mended(page: Page) -> None:
    page.keyboard.press("Backspace")
    page.locator(".diag").wait_for(state="detached")
    played(page, 60)
    chosen(page, "About this place in the text", "What it means")
    page.locator("dialog").wait_for(timeout=10_000)


def sheet(item: str) -> Callable[[Page], None]:
    def run(page: Page) -> None:
        page.keyboard.press("Escape")
        page.locator("dialog").wait_for(state="detached")
        chosen(page, "World: Square", item)
        page.locator("dialog .picture svg, dialog .cards, dialog dl").first.wait_for()

    return run


def rehearsal(page: Page) -> None:
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    chosen(page, "World: Square", "Rehearse")
    page.get_by_label("Seeds").fill("2")
    page.get_by_role("button", name="Rehearse", exact=True).click()
    page.get_by_role("button", name="Rehearse again").wait_for(timeout=60_000)
    page.locator("dialog details").first.locator("summary").click()


def what_if(page: Page) -> None:
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    if page.get_by_role("button", name="What if…").is_visible():
        page.get_by_role("button", name="What if…").click()
    else:
        chosen(page, "Seed, eyes, what if, share", "What if")
    page.locator(".two .first, .cmp .void").first.wait_for()


def part(page: Page) -> None:
    chosen(page, "Play a part", "Ann")
    page.locator(".opt button").first.wait_for()
    page.get_by_role("button", name="Something else").click()


def told(page: Page) -> None:
    page.keyboard.press("a")
    page.locator(".past summary").first.click()
    page.locator(".past details[open] li").first.wait_for()


VIEWS = (
    why,
    knowing,
    mind,
    menu,
    mistake,
    mended,
    sheet("Pictures"),
    sheet("New, or another"),
    sheet("Keys"),
    rehearsal,
    what_if,
    part,
    told,
)


@pytest.mark.parametrize("engine", ["native", "browser"])
@pytest.mark.parametrize("width", [1366, 390])
def test_nothing_is_amiss(engine: str, width: int, tmp_path: Path) -> None:
    with chromium() as browser, served(engine, tmp_path) as address, opened(browser, address, width=width) as page:
        played(page, 60)
        # A policy without inline scripts does not let a test add one: it is evaluated instead.
        page.evaluate(AXE.read_text(encoding="utf-8") + "; undefined")
        amiss = {}
        for view in VIEWS:
            view(page)
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
                page.wait_for_timeout(50)
                assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), view
                if found := page.evaluate(AMISS):
                    amiss[f"{view.__qualname__} {scheme}"] = found
        assert amiss == {}
