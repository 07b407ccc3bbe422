"""What an author does on the page besides writing: stops the story, answers the library, looks at pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from chromium import BROWSER, chromium
from cli.commands import muchado
from gate import GATE
from page.browsing import SQUARE, edited, hosted, line, opened, played, write

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine"),
]

HUMMING = """action hum: "A hums"
want "a tune"
  A wants to hum by 30
  when A is sociable
   and A did not hum
  because "{A} has a tune in mind"
"""
TESTED = SQUARE + '\ntest "they meet"\n  in at least 50 of 100 runs: Ann hurts Bob\n'


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


@pytest.fixture(scope="module")
def host(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same world as a folder on some host."""
    (world / "world.ado").write_text(TESTED, encoding="utf-8")
    folder = tmp_path_factory.mktemp("page") / "square"
    assert muchado("page", str(world), "--out", str(folder)).returncode == 0
    with hosted(folder) as (found, _):
        yield found


BOTH = pytest.mark.parametrize("page", ["native", "browser"], indirect=True)
"""With the engine of this machine, and with Python in the browser."""


@pytest.fixture
def page(browser: Browser, world: Path, request: pytest.FixtureRequest) -> Iterator[Page]:
    (world / "world.ado").write_text(TESTED, encoding="utf-8")
    engine = getattr(request, "param", "native")
    with opened(browser, request.getfixturevalue("host" if engine == "browser" else "address")) as found:
        played(found, 60)
        yield found


def at_this_place(page: Page, words: str) -> None:
    """Choose something from the menu of the place at which the cursor is."""
    page.get_by_role("button", name="About this place in the text").click()
    page.get_by_role("menuitem", name=words).click()


def the_rule_of(page: Page, words: str) -> None:
    """Ask why a line happened, and go to the rule, in the library."""
    line(page, words).locator("time").click()
    page.locator(".whyp .chain li .link").first.click()
    page.locator(".files [aria-selected=true]", has_text="library").wait_for()


@BOTH
def test_what_stands_at_the_cursor_is_read_in_a_sheet(page: Page) -> None:
    page.locator(".cm-line", has_text="anger toward Bob").get_by_text("anger").click()
    at_this_place(page, "What it means")
    page.locator("dialog h2", has_text="feeling").wait_for()
    page.locator("dialog").get_by_role("button", name="where it is declared").click()
    page.locator(".files [aria-selected=true]", has_text="library").wait_for()


@BOTH
def test_the_story_stops_whenever_a_rule_speaks(page: Page) -> None:
    the_rule_of(page, "Ann")
    at_this_place(page, "Stop the story")
    page.locator(".until", has_text="speaks").wait_for()
    assert page.locator(".ln.on").count() == 1
    page.locator(".mind [aria-expanded=true]", has_text="Ann").wait_for()
    page.get_by_role("button", name="Play on").click()  # it speaks but once
    played(page)
    page.get_by_role("button", name="Play to the end").click()
    page.get_by_role("button", name="Play to the end").wait_for(state="detached")
    played(page)


@BOTH
def test_where_the_story_stops_goes_along_with_its_line(page: Page) -> None:
    write(page, f"{TESTED}\n{HUMMING}")
    line(page, "Bob hums").wait_for()
    page.locator(".cm-line", has_text="A wants to hum").click()
    at_this_place(page, "Stop the story")
    stop = page.locator(".until", has_text="speaks")
    stop.wait_for()
    page.keyboard.press("Control+Home")
    page.keyboard.insert_text("# a remark\n# and another\n\n")
    page.locator(".foot", has_text="no mistakes").wait_for()
    page.wait_for_timeout(300)
    stop.wait_for()
    assert "hums" in page.locator(".ln.on").inner_text()
    write(page, TESTED)  # the rule is gone: nothing stops the story
    played(page)


@BOTH
def test_who_knows_of_a_line_is_told_with_how(page: Page) -> None:
    line(page, "Ann").locator("time").click()
    page.locator(".whyp summary", has_text="Who knows of it").click()
    knowers = page.locator(".knowers .know li")
    knowers.nth(1).wait_for()
    assert "was part of it" in knowers.nth(0).inner_text()
    knowers.locator("button", has_text="Bob").click()
    page.locator(".whyp h2", has_text="Bob").wait_for()


@BOTH
def test_what_was_told_in_a_part_is_asked_about(page: Page) -> None:
    page.get_by_role("button", name="Play a part").click()
    page.get_by_role("menuitem", name="Ann").click()
    page.locator(".opt button").first.click()
    page.locator(".past summary").first.click()
    page.locator(".past details[open] li", has_text="Ann was part of it").wait_for()
    page.locator(".past details[open] li", has_text="Ann is sure that").first.wait_for()


def test_a_rule_of_the_library_is_written_anew(page: Page, world: Path) -> None:
    the_rule_of(page, "Ann")
    at_this_place(page, "Write this rule anew")
    page.locator(".cm-line", has_text="instead ").wait_for()
    page.locator(".foot", has_text="saving").wait_for()
    page.get_by_text("saved in your files").wait_for()
    assert (world / "world.ado").read_text(encoding="utf-8").startswith(f"{TESTED.rstrip()}\n\ninstead ")
    page.locator(".foot", has_text="no mistakes").wait_for()
    played(page)


def test_a_rule_of_the_library_is_left_out(page: Page) -> None:
    the_rule_of(page, "Ann")
    at_this_place(page, "Leave this rule out")
    page.locator(".cm-line", has_text="without ").wait_for()
    page.locator(".foot", has_text="no mistakes").wait_for()


@BOTH
def test_a_mark_in_a_picture_leads_to_its_why(page: Page) -> None:
    page.get_by_role("button", name="World: Square").click()
    page.get_by_role("menuitem", name="Pictures").click()
    mark = page.locator(".picture [data-event]").first
    mark.wait_for()
    mark.focus()
    page.keyboard.press("Enter")
    page.locator(".whyp .chain").wait_for()
    assert page.locator("dialog").count() == 0


@BOTH
def test_story_tests_are_judged_and_a_seed_shows_them(page: Page) -> None:
    page.get_by_role("button", name="World: Square").click()
    page.get_by_role("menuitem", name="Story tests").click()
    page.locator("dialog [role=status]", has_text="100 of 100 played").wait_for(timeout=60_000)
    page.locator("dialog .tests .link", has_text="seed").first.click()
    played(page)


@BOTH
def test_what_would_make_it_so_is_sought(page: Page) -> None:
    page.get_by_role("button", name="What if…").click()
    page.locator(".sh h2", has_text="100 of 100 played").wait_for(timeout=60_000)
    page.get_by_label("What is to come about").fill("Ann hurts Bob")
    page.get_by_role("button", name="Seek").click()
    page.locator(".sh .note", has_text="tried").wait_for()
    page.locator(".sh li .link", has_text="Ann").first.wait_for(timeout=60_000)


@BOTH
def test_the_other_story_answers_why_too(page: Page) -> None:
    page.get_by_role("button", name="What if…").click()
    page.get_by_label("What is otherwise").select_option("trait")
    page.get_by_label("Trait").select_option("vindictive")
    page.locator(".two .now button, .two button.now", has_text="cannot be taken back").click()
    page.locator("dialog .chain li", has_text="insulted Bob").first.wait_for()
    page.locator("dialog .chain .link").first.click()
    page.locator(".cm-line.hot").first.wait_for()
    assert page.locator("dialog").count() == 0


def test_a_zip_goes_out_and_comes_in(page: Page, tmp_path: Path) -> None:
    page.get_by_role("button", name="World: Square").click()
    with page.expect_download() as saving:
        page.get_by_role("menuitem", name="Save as zip").click()
    saving.value.save_as(tmp_path / "square.zip")
    write(page, SQUARE.replace("Bob", "Rolf"))
    line(page, "Rolf").wait_for()
    page.get_by_role("button", name="World: Square").click()
    with page.expect_file_chooser() as choosing:
        page.get_by_role("menuitem", name="Open a zip or files").click()
    choosing.value.set_files(tmp_path / "square.zip")
    line(page, "Bob").wait_for()
    assert page.locator(".story .ln", has_text="Rolf").count() == 0


def test_days_are_folded(page: Page) -> None:
    write(page, GATE.replace("Tuesday 4 June 2024", "Wednesday 12 June 2024"))  # a greeting each day
    page.locator(".dayhead").nth(9).wait_for()
    played(page)
    shown, folded = page.locator(".dayhead [aria-expanded=true]"), page.locator(".dayhead [aria-expanded=false]")
    assert shown.count() <= 2
    assert page.locator(".story .ln").count() == shown.count()
    before = folded.count()
    folded.nth(2).click()
    page.locator(".dayhead [aria-expanded=true]").nth(1).wait_for()
    assert folded.count() == before - 1
    page.locator("#story").focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")  # by keys one comes into a folded day, and it unfolds
    page.locator(".ln.on").wait_for()


@BOTH
def test_all_choices_of_a_part_are_told_by_whom_they_are_about(page: Page) -> None:
    page.get_by_role("button", name="Play a part").click()
    page.get_by_role("menuitem", name="Ann").click()
    page.locator(".opt button").first.wait_for()
    page.get_by_role("button", name="Something else").click()
    page.locator(".opts summary", has_text="Toward Bob").wait_for()
