"""The report in a real browser: by pointer, by keyboard, for those who listen, and without any network."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from chromium import BROWSER, chromium
from draw.small import small
from muchado import Run, load
from muchado.report.page import report

pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium on this machine")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


def written(run: Run, folder: Path) -> Path:
    path = folder / "story.html"
    path.write_text(report(run.chronicle), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return written(small(), tmp_path_factory.mktemp("small"))


@pytest.fixture
def page(browser: Browser, story: Path) -> Iterator[Page]:
    yield from opened(browser, story)


def opened(browser: Browser, story: Path) -> Iterator[Page]:
    """Open a report; any complaint of the browser and any request for another file fail the test."""
    context = browser.new_context(viewport={"width": 1366, "height": 768}, color_scheme="light")
    found = context.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    found.on("console", lambda message: complaints.append(message.text))
    found.on("pageerror", lambda error: complaints.append(str(error)))
    found.on("request", lambda request: asked.append(request.url))
    found.goto(story.as_uri())
    yield found
    context.close()
    assert complaints == []
    assert asked == [story.as_uri()]


def first_about(page: Page, words: str) -> Locator:
    return page.locator("#prose .asks", has_text=words).first


def test_a_sentence_is_asked_for_its_why(page: Page) -> None:
    first_about(page, "parted with Bob").click()
    assert page.locator("#why").is_visible()
    assert "Ann parts with Bob" in page.locator("#answer > p").first.inner_text()
    assert "because Ann is angry with Bob" in page.locator("#answer ol li").first.inner_text()
    assert "world.ado:" in page.locator("#answer ol .rule").first.inner_text()


def test_the_whole_score_can_be_opened(page: Page) -> None:
    first_about(page, "parted with Bob").click()
    choice = page.locator("#answer > details").first
    choice.locator("> summary").click()
    parts = choice.locator("> details > summary, > .leaf")
    assert "+30 points: Ann is angry with Bob" in parts.first.inner_text()


def test_other_eyes_tell_another_story(page: Page) -> None:
    before = page.locator("#prose").inner_text()
    page.locator("#eyes").select_option(label="Dot")
    after = page.locator("#prose").inner_text()
    assert "parted with Bob." in before
    assert "parted with Bob." not in after
    page.locator("#eyes").select_option(label="Eve")
    assert page.locator("#prose").inner_text() == "There is nothing to tell through these eyes."


def test_the_keyboard_does_all_that_the_pointer_does(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator("#eyes").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('asks')")
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("ArrowDown")
    second = page.evaluate("document.activeElement.textContent")
    assert second != first
    page.keyboard.press("Enter")
    assert page.locator("#why").is_visible()
    assert page.evaluate("document.activeElement.id") == "why"
    page.keyboard.press("Escape")
    assert page.locator("#why").is_hidden()
    assert page.evaluate("document.activeElement.textContent") == second
    page.locator("#tab-story").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("#pictures").is_visible()
    assert page.evaluate("document.activeElement.id") == "tab-pictures"


def test_a_mark_of_a_picture_is_asked_for_its_why(page: Page) -> None:
    page.locator("#tab-pictures").click()
    mark = page.locator("#pictures figure").first.locator(".mark[tabindex='0']").first
    said = mark.get_attribute("aria-label") or ""
    assert said.endswith("Why?")
    mark.focus()
    page.keyboard.press("Enter")
    assert page.locator("#why").is_visible()
    assert page.locator("#answer ol li").count() >= 1


def test_minds_follow_the_slider(page: Page) -> None:
    page.locator("#tab-cast").click()
    bob = page.locator(".person", has=page.locator("h3", has_text="Bob"))
    before, start = bob.inner_text(), page.locator("#now").inner_text()
    page.locator("#when").focus()
    page.keyboard.press("End")
    assert page.locator("#now").inner_text() != start
    assert "60" in before
    assert bob.inner_text() != before
    assert page.locator("#when").get_attribute("aria-valuetext") == page.locator("#now").inner_text()


def test_a_belief_is_asked_how_it_came_about_and_mistakes_are_marked(page: Page) -> None:
    page.locator("#tab-cast").click()
    page.locator("#when").fill(page.locator("#when").get_attribute("max") or "0")
    eve = page.locator(".person", has=page.locator("h3", has_text="Eve"))
    eve.locator("summary").click()
    assert "mistaken" in eve.locator("li", has_text="Ann dates Bob").inner_text()
    bob = page.locator(".person", has=page.locator("h3", has_text="Bob"))
    bob.locator("summary").click()
    bob.get_by_role("button", name="thinks that Eve is a thief").click()
    assert "Bob thinks that Eve is a thief" in page.locator("#answer > p").first.inner_text()
    assert "Ann" in page.locator("#answer").inner_text()


@pytest.mark.slow
def test_all_of_a_long_story_can_be_walked_through(browser: Browser, tmp_path: Path) -> None:
    run = load("valentine").start(seed=3)
    run.until("Tuesday 20:00")
    for page in opened(browser, written(run, tmp_path)):
        for eyes in range(page.locator("#eyes option").count()):
            page.locator("#eyes").select_option(index=eyes)
            assert page.locator("#prose > *").count()
        page.locator("#eyes").select_option(index=0)
        page.locator("#prose .asks").nth(30).click()
        for _ in range(4):  # each opening shows what lies below
            page.locator("#answer details:not([open]) > summary").first.click()
        page.locator("#tab-pictures").click()
        assert page.locator("#pictures figure").count() >= 5
        page.locator("#tab-cast").click()
        page.locator("#when").fill(page.locator("#when").get_attribute("max") or "0")
        for summary in page.locator(".person summary").all():
            summary.click()
        assert page.locator(".person .link").count() > 50


def test_everything_that_can_be_reached_has_a_name(page: Page) -> None:
    for tab in ("story", "pictures", "cast"):
        page.locator(f"#tab-{tab}").click()
        nameless = page.evaluate(
            """() => [...document.querySelectorAll("button, select, input, [tabindex='0']")].filter((one) =>
                one.offsetParent !== null && !(one.getAttribute("aria-label") || one.textContent.trim()
                || (one.labels && one.labels.length))).map((one) => one.outerHTML.slice(0, 80))"""
        )
        assert nameless == []


def test_paper_is_dark_or_light_as_one_likes(page: Page) -> None:
    def paper() -> object:
        return page.evaluate("getComputedStyle(document.body).backgroundColor")

    assert paper() == "rgb(255, 253, 249)"
    page.locator("#paper").click()
    assert paper() == "rgb(27, 25, 23)"


def test_a_laptops_width_is_filled(page: Page) -> None:
    """Pictures stand beside the story, up to the edge of the page's margin."""
    box = page.locator("#beside figure").first.bounding_box()
    assert box
    assert 1366 - 40 <= box["x"] + box["width"] <= 1366
    prose = page.locator("#prose").bounding_box()
    assert prose
    assert prose["x"] < 40
    page.locator("#tab-pictures").click()
    shown = page.locator("#pictures figure:visible")
    assert shown.count() >= 4
    for at in range(shown.count()):
        drawn = shown.nth(at).locator("svg:visible").bounding_box()
        assert drawn
        assert drawn["width"] == 1280


def test_on_a_phone_every_picture_is_drawn_for_it(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for tab in ("story", "pictures", "cast"):
        page.locator(f"#tab-{tab}").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.locator("#tab-pictures").click()
    shown = page.locator("#pictures figure:visible")
    assert shown.count() >= 4
    for at in range(shown.count()):
        drawn = shown.nth(at).locator("svg:visible").bounding_box()
        assert drawn
        assert drawn["width"] <= 390
    page.set_viewport_size({"width": 1366, "height": 768})
    page.locator("#tab-story").click()
    assert page.locator("#beside figure").count() == 2


def test_it_opens_on_the_hook_and_ends_with_a_card(page: Page) -> None:
    hook, prose, card = (page.locator(one).bounding_box() for one in ("#hook", "#prose", ".card"))
    assert hook
    assert prose
    assert card
    assert hook["y"] + hook["height"] <= prose["y"] < prose["y"] + prose["height"] <= card["y"]
    page.locator("#hook .link").click()
    assert page.locator("#why").is_visible()


def test_the_card_can_be_saved_as_a_picture(browser: Browser, story: Path, tmp_path: Path) -> None:
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    page.goto(story.as_uri())
    with page.expect_download() as given:
        page.locator("#save").click()
    given.value.save_as(tmp_path / "card.png")
    start = (tmp_path / "card.png").read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")) == (2400, 1260)
    page.close()


def test_the_cast_leads_with_who_matters(page: Page) -> None:
    page.locator("#tab-cast").click()
    names = page.locator(".person h3").all_inner_texts()
    assert set(names[:2]) == {"Ann", "Bob"}


def test_on_a_narrow_screen_nothing_runs_off_the_side(page: Page) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    first_about(page, "Ann").click()
    assert page.locator("#why").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
