"""The page in a real browser with the engine of this machine: writing, asking, comparing, a part."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from chromium import BROWSER, chromium
from page.browsing import ROOT, SQUARE, edited, line, opened, played, write

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("square")
    (folder / "world.ado").write_text(SQUARE, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def address(world: Path) -> Iterator[str]:
    with edited(world, world.parent) as found:
        yield found


@pytest.fixture(autouse=True)
def _fresh(world: Path) -> None:
    """Whatever an earlier test wrote there is gone."""
    (world / "world.ado").write_text(SQUARE, encoding="utf-8")


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    with opened(browser, address) as found:
        played(found)
        yield found


def test_a_mistake_is_shown_with_its_cure_and_the_story_waits(page: Page, world: Path) -> None:
    told = page.locator(".story .ln").first.inner_text()
    write(page, SQUARE.replace("anger toward Bob", "anger toward Bbo"))
    page.locator(".stale-note").wait_for()
    assert page.locator(".story .ln").first.inner_text() == told
    assert page.locator(".files .n1").inner_text() == "1"
    page.locator(".diag button").click()
    page.locator(".stale-note").wait_for(state="detached")
    assert "anger toward Bob 90" in page.locator(".cm-content").inner_text()
    page.get_by_text("saved in your files").wait_for()
    assert (world / "world.ado").read_text(encoding="utf-8") == SQUARE


@pytest.mark.slow
def test_a_world_is_written_from_nothing(page: Page) -> None:
    write(page, "")
    page.locator(".foot b").wait_for()
    write(page, SQUARE.replace("Ann", "Dora"))
    page.locator(".story .ln", has_text="Dora").first.wait_for()
    assert page.locator(".story .ln", has_text="Ann").count() == 0


@pytest.mark.slow
def test_a_talk_is_a_piece_of_its_scene_with_what_it_is_about_and_how_it_ends(page: Page) -> None:
    write(page, (ROOT / "tests/worlds/mechanisms/m45-talks.ado").read_text(encoding="utf-8"))
    page.locator(".story p.talk").nth(1).wait_for()
    assert page.locator(".story h3.talk").all_inner_texts() == ["A talk: the quarrel"] * 2
    assert page.locator(".story p.talk").all_inner_texts() == ["All is said.", "Heart is lost."]
    assert page.locator(".story .ln.turn").count() == 7
    line(page, "Cleo opens her mouth").locator("time").click()
    page.locator(".whyp", has_text="afraid of what Dan will say").wait_for()


@pytest.mark.slow
def test_a_rehearsal_goes_on_behind_and_leads_to_what_it_tells_of(page: Page) -> None:
    def open_it() -> None:
        page.get_by_role("button", name="World: Square").click()
        page.get_by_role("menuitem", name="Rehearse").click()

    open_it()
    page.get_by_label("Seeds").fill("300")
    page.get_by_role("button", name="Rehearse", exact=True).click()
    page.locator("dialog [role=status]", has_text="of 300 played").wait_for()
    page.keyboard.press("Escape")
    write(page, SQUARE.replace("Bob", "Rolf"))  # one writes on, and is answered
    line(page, "Rolf").wait_for()
    open_it()
    page.locator("dialog [role=status]", has_text="before your last change").wait_for()
    page.get_by_role("button", name="Stop", exact=True).click()
    page.get_by_role("button", name="Rehearse again").wait_for()
    page.get_by_label("Seeds").fill("2")
    page.get_by_label("from").fill("7")
    page.get_by_role("button", name="Rehearse again").click()
    page.locator("dialog [role=status]", has_text="2 of 2 played").wait_for()
    page.get_by_role("button", name="Rehearse again").wait_for()
    odd = page.locator("dialog li", has_text="such as").first
    seed, clock = odd.get_by_role("button", name="seed").inner_text().removeprefix("seed ").split(", ")
    odd.get_by_role("button", name="seed").click()
    page.locator(".story .ln.on").wait_for()
    assert page.locator("#seed").input_value() == seed
    page.locator(".head b", has_text=clock).wait_for()
    open_it()
    page.locator("dialog summary", has_text="rules that never fit").click()
    page.locator("dialog details[open] li button").first.click()
    page.locator(".files [aria-selected=true]", has_text="library").wait_for()


def test_a_line_is_asked_for_its_why(page: Page) -> None:
    line(page, "Ann").locator("time").click()
    page.locator(".whyp .chain li").first.wait_for()
    page.locator(".files [aria-selected=true]", has_text="library").wait_for()
    assert page.locator(".cm-line.hot").count() > 1
    page.keyboard.press("Escape")
    page.locator(".whyp").wait_for(state="detached")
    assert page.locator(".minds").is_visible()


@pytest.mark.slow
def test_a_name_and_a_feeling_are_asked_as_well(page: Page) -> None:
    page.locator(".story .who", has_text="Bob").first.click()
    page.locator(".mind [aria-expanded=true]", has_text="Bob").wait_for()
    page.locator(".mind .feel").first.click()
    page.locator(".whyp h2").wait_for()


def test_what_somebody_thinks_of_doing_is_weighed_rule_by_rule(page: Page) -> None:
    line(page, "Ann").locator(".who").first.click()
    page.locator(".option").first.wait_for()
    page.locator(".option .rules button").first.click()
    page.locator(".cm-line.hot").first.wait_for()


def test_a_name_is_found_and_changed_everywhere(page: Page, world: Path) -> None:
    page.locator(".cm-line", has_text="person Bob").locator("span", has_text="Bob").dblclick()
    page.keyboard.press("Shift+F12")
    page.locator("dialog .places li").nth(2).wait_for()
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    page.keyboard.press("F2")
    page.get_by_label("The new name").fill("Robert")
    page.keyboard.press("Enter")
    page.locator(".story .ln", has_text="Robert").first.wait_for()
    page.get_by_text("saved in your files").wait_for()
    assert (world / "world.ado").read_text(encoding="utf-8") == SQUARE.replace("Bob", "Robert")


def test_a_text_is_laid_out(page: Page) -> None:
    write(page, SQUARE.replace("person Bob, he", "person   Bob,he"))
    page.keyboard.press("Alt+Shift+F")
    page.locator(".cm-line", has_text="person Bob, he").wait_for()


@pytest.mark.slow
def test_by_keyboard_alone(page: Page) -> None:
    page.locator("#story").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.locator(".whyp .chain").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.locator("dialog", has_text="the next mistake").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("p")
    page.locator("[aria-label='Keep this seed'][aria-pressed=true]").wait_for()


@pytest.mark.slow
def test_what_if_is_seen_side_by_side(page: Page) -> None:
    page.get_by_role("button", name="What if…").click()
    page.get_by_label("What is otherwise").select_option("absent")
    page.get_by_label("Who").select_option("Bob")
    page.locator(".two .first").wait_for()
    assert page.locator(".two .was", has_text="Bob").count() > 0
    assert page.locator(".two .now:not(.none)", has_text="Bob").count() == 0
    page.get_by_text("This world has no story tests").wait_for()


@pytest.mark.slow
def test_a_part_is_played_and_taken_back(page: Page) -> None:
    page.get_by_role("button", name="Play a part").click()
    page.get_by_role("menuitem", name="Ann").click()
    page.locator(".opt button").first.wait_for()
    first = page.locator(".place").inner_text()
    page.keyboard.press("1")
    page.get_by_role("button", name="Take back").wait_for()
    page.keyboard.press("u")
    page.get_by_role("button", name="Take back").wait_for(state="detached")
    assert page.locator(".place").inner_text() == first
    page.keyboard.press("q")
    page.locator("#story .ln").first.wait_for()


def test_a_part_is_told_as_a_story_and_comes_to_an_end_with_a_way_back(page: Page) -> None:
    page.get_by_role("button", name="Play a part").click()
    page.get_by_role("menuitem", name="Ann").click()
    page.locator(".opt button").first.wait_for()
    page.keyboard.press("?")
    page.locator("dialog dt", has_text="1 to 9").wait_for()
    page.keyboard.press("Escape")
    page.locator("dialog").wait_for(state="detached")
    for _ in range(40):
        page.locator(".opt button, .acts .main").first.wait_for()
        if page.locator(".opt button").count() == 0:
            break
        page.keyboard.press("Enter")  # as she would
        page.locator("main[aria-busy=false]").wait_for()
    page.locator(".place", has_text="The end").wait_for()
    page.locator(".stands li").first.wait_for()
    first = page.get_by_role("button", name="What was before")
    if first.count():
        first.click()
    assert page.locator(".past h2", has_text="the square").count() > 0
    assert page.locator(".past section p").count() > page.locator(".past .chosen").count() > 0
    page.locator(".back summary").click()
    chosen = page.locator(".back li button").first.inner_text()
    page.locator(".back li button").first.click()
    page.locator(".opt button").first.wait_for()
    assert page.locator(".place time").inner_text() in chosen


@pytest.mark.slow
def test_a_link_carries_the_story(browser: Browser, address: str, page: Page) -> None:
    write(page, SQUARE.replace("Bob", "Rolf"))
    line(page, "Rolf").wait_for()
    page.get_by_role("button", name="Share").click()
    page.locator("dialog .note", has_text="characters").wait_for()
    link = page.get_by_label("Link").input_value()
    with opened(browser, f"{link}&{address.partition('#')[2]}") as other:
        line(other, "Rolf").wait_for()


@pytest.mark.slow
@pytest.mark.parametrize(
    ("carried", "sentence"),
    [("story=1.@@@", "damaged"), ("story=7.abc", "another version"), ("story=1." + "A" * 200_000, "too large")],
)
def test_a_link_that_cannot_be_read_gets_a_sentence(
    browser: Browser, address: str, carried: str, sentence: str
) -> None:
    with opened(browser, f"{address}&{carried}") as page:
        page.locator(".said", has_text=sentence).wait_for()


@pytest.mark.slow
def test_markup_in_a_world_stays_text(page: Page) -> None:
    evil = "<img src=x onerror=alert(1)>"
    text = SQUARE.replace('"the square"', f'"{evil}"').replace("person Ann, she", f'person Ann, "{evil}", she')
    write(page, text)
    page.locator(".story", has_text="<img src=x").wait_for()
    line(page, "<img").locator("time").click()
    page.locator(".whyp").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="World: Square").click()
    page.get_by_role("menuitem", name="Pictures").click()
    page.locator(".picture", has_text="<img src=x").wait_for()
    assert page.locator("#page img, #page script, #page iframe, dialog img, dialog script").count() == 0
