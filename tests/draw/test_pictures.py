"""Pictures of a run: what stands on them, and that it can be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations, pairwise
from xml.etree import ElementTree as ET

import pytest

from draw.seen import SVG, boxes, hints, texts
from draw.small import small
from draw.stories import table, wandering
from gate import GATE
from kernel.orders import after
from kernel.test_guises import world as coats
from muchado import World
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.labels import Box, Room
from muchado.draw.moods import draw_moods
from muchado.draw.stays import settled, stays, story
from muchado.draw.story import Meeting, Moment, Story
from muchado.draw.storyline import draw_storyline
from muchado.draw.svg import NORMAL, WIDE, shortened, text_width
from muchado.draw.theme import DARK, LIGHT, THEMES, Theme
from muchado.draw.ties import draw_ties
from muchado.record.chronicle import Chronicle

QUICK = 100_000

PICTURES: dict[str, Callable[[Chronicle, Theme], str]] = {
    "storyline": lambda run, theme: draw_storyline(story(run), theme, QUICK),
    "ties": lambda run, theme: draw_ties(run, run.bundle.end, theme),
    "knowledge": lambda run, theme: draw_knowledge(run, run.bundle.end, theme),
    "moods": draw_moods,
}


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("theme", THEMES)
def test_a_picture_is_whole_on_either_paper_and_the_same_every_time(
    name: str, theme: str, valentine: Chronicle
) -> None:
    svg = PICTURES[name](valentine, THEMES[theme])
    root = ET.fromstring(svg)  # noqa: S314 - our own picture
    assert root.tag == f"{SVG}svg"
    assert root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}desc")
    assert THEMES[theme].paper in svg
    assert "nan" not in svg
    assert PICTURES[name](valentine, THEMES[theme]) == svg


@pytest.mark.parametrize("name", PICTURES)
def test_a_world_in_which_little_happens_can_be_drawn(name: str) -> None:
    run = World.from_text(GATE).start()
    for _ in run.play():
        pass
    assert "Two at a gate" in PICTURES[name](run.chronicle, LIGHT)


@pytest.mark.parametrize("name", PICTURES)
def test_a_run_that_has_not_begun_can_be_drawn(name: str) -> None:
    run = World.from_text(GATE).start()
    assert "Two at a gate" in PICTURES[name](run.chronicle, LIGHT)


# ---------------------------------------------------------------------- storyline


def test_everybody_has_a_line_with_their_name(valentine: Chronicle) -> None:
    svg = PICTURES["storyline"](valentine, LIGHT)
    names = [person.title or person.name for person in valentine.bundle.people]
    assert sorted(hints(svg, "line")) == sorted(names)
    assert set(names) <= set(texts(svg))


def test_those_who_take_part_in_a_marked_act_are_together_where_it_is(valentine: Chronicle) -> None:
    shown = story(valentine)
    assert shown.marks
    for mark in shown.marks:
        event = valentine.events[mark.event]
        place = valentine.bundle.places[event.place]
        together = next(meeting for meeting in shown.moments[mark.moment].meetings if event.by in meeting.people)
        assert {event.by, *event.to} <= set(together.people)
        assert together.name == place.title


def test_whoever_does_something_is_there(valentine: Chronicle) -> None:
    found = stays(valentine)
    for event in valentine.events.values():
        here = [stay.place for stay in found[event.by] if stay.minute <= event.minute]
        assert event.place in here[-2:]


def test_the_way_from_place_to_place_is_no_stay(valentine: Chronicle) -> None:
    for found in stays(valentine):
        kept = settled(found)
        assert set(kept) <= set(found)
        assert all(before.place != after.place for before, after in pairwise(kept))


def test_names_do_not_lie_on_one_another() -> None:
    for name in ("starwars", "kinglear"):
        labels = [box for _, box in boxes(draw_storyline(table(name), LIGHT, QUICK))]
        assert len(labels) > 20
        assert not [pair for pair in combinations(labels, 2) if pair[0].touches(pair[1])]


@pytest.mark.slow
def test_fifty_people_in_five_hundred_scenes_fit_on_a_page_to_scroll() -> None:
    columns = wandering(people=50, places=12, length=500, seed=1)
    moments = tuple(
        Moment("", str(at), tuple(Meeting(str(number), "", group) for number, group in enumerate(order)))
        for at, order in enumerate(columns)
    )
    names = tuple(f"Person {number}" for number in range(50))
    svg = draw_storyline(Story("Many", names, tuple(range(50)), moments, ()), LIGHT, QUICK)
    wide, tall = map(float, re.findall(r'viewBox="0 0 (\d+) (\d+)"', svg)[0])
    assert wide == WIDE
    assert 50 * 16 < tall < 15_000
    assert set(names) <= set(texts(svg))


# ---------------------------------------------------------------------- ties, knowledge, moods


def test_everybody_stands_in_one_place_whatever_the_time(valentine: Chronicle) -> None:
    def spots(minute: int) -> list[str]:
        return re.findall(r'<circle cx="[\d.]+" cy="[\d.]+" r="17"', draw_ties(valentine, minute, LIGHT))

    assert spots(valentine.bundle.start) == spots(valentine.bundle.end)


def test_ties_follow_what_happens() -> None:
    run = small()
    before = draw_ties(run.chronicle, run.bundle.start - 1, LIGHT)
    after = draw_ties(run.chronicle, run.bundle.end, LIGHT)
    assert "Ann dates Bob" in hints(before, "status")
    assert "no longer: Ann dates Bob" in hints(after, "status")
    assert "Bob: anger toward Ann 0 → 30" not in hints(before, "feeling")
    assert "Bob: anger toward Ann 0 → 30" in hints(after, "feeling")
    assert {"No longer: Ann dates Bob", "Bob: anger toward Ann 0 → 30"} <= set(texts(after))
    assert "Nothing." in texts(draw_ties(run.chronicle, run.bundle.end, LIGHT, since=run.bundle.end - 1))


def test_who_was_not_there_goes_on_believing_what_is_over() -> None:
    cells = [
        cell
        for run in map(small, range(8))
        for cell in hints(draw_knowledge(run.chronicle, run.bundle.end, LIGHT), "cell")
    ]
    assert any(cell.startswith("Eve, on Ann dates Bob: holds it true, wrongly; from before") for cell in cells)
    assert any(cell.startswith("Bob, on Ann dates Bob: holds it false, rightly; was there") for cell in cells)
    assert any(cell.startswith("Cyd, on Eve is a thief: holds it true; by Ann") for cell in cells)
    assert any(cell.startswith("Bob, on Eve is a thief: holds it true; overheard") for cell in cells)


def test_before_anything_was_learned_there_is_nothing_to_show() -> None:
    run = small()
    assert "Nothing that matters had happened yet." in draw_knowledge(run.chronicle, run.bundle.start - 1, LIGHT)


def test_who_overhears_holds_that_the_talkers_do_not_know_it() -> None:
    pictures = [draw_knowledge(run.chronicle, run.bundle.end, LIGHT) for run in map(small, range(8))]
    assert any("unknown to Ann" in cell for picture in pictures for cell in hints(picture, "cell"))


def test_who_saw_the_coat_put_on_is_taken_to_know_whose_doing_it_was() -> None:
    run = after(coats(), "Al puts on the coat of Lars", "Al takes ring")
    about = [cell for cell in hints(draw_knowledge(run.chronicle, run.now, LIGHT), "cell") if "took the ring" in cell]
    assert about
    for cell in about:
        unaware = cell.partition("not known to ")[2].split(", ")
        assert "Lars" in unaware
        assert "Bo" not in unaware


def test_a_status_that_ends_by_itself_is_not_held_any_more(valentine: Chronicle) -> None:
    """Tears dry within the hour."""
    assert "is in tears" not in draw_knowledge(valentine, valentine.bundle.end, LIGHT)


def test_moods_tell_what_moved_whom() -> None:
    said = texts(draw_moods(small().chronicle, DARK))
    assert "08:01 Ann parts with Bob (joy \u221255)" in said
    assert "Hardly moved: Ann, Cyd, Dot, Eve." in said


# ---------------------------------------------------------------------- letters


def test_what_a_person_calls_things_cannot_break_a_picture() -> None:
    odd = Story("<&\"'", ("<script>", "a&b"), (0, 1), (Moment("", "1", (Meeting("1", '"><', (0, 1)),)),), ())
    svg = draw_storyline(odd, LIGHT, QUICK)
    assert {"<&\"'", "<script>", "a&b"} <= set(texts(svg))


def test_words_are_cut_to_the_width_there_is() -> None:
    assert shortened("Ino slides down", NORMAL, 500) == "Ino slides down"
    cut = shortened("Ino slides down to the floor in tears", NORMAL, 120)
    assert cut == "Ino slides down…"
    assert text_width(cut, NORMAL) <= 120
    assert text_width(shortened("Incomprehensibilities", NORMAL, 40), NORMAL) <= 40


def test_room_is_given_once() -> None:
    room = Room()
    boxes = [Box(0, 0, 100, 10), Box(50, 5, 150, 15), Box(50, 20, 150, 30)]
    assert [room.place(boxes), room.place(boxes), room.place(boxes)] == [boxes[0], boxes[2], None]
