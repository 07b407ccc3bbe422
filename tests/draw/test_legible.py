"""Pictures can be read: on a phone as on a laptop, without colours, and with no words on each other."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draw.seen import boxes, hints, size, strokes, texts
from draw.small import small
from draw.stories import table
from kernel.stage import start
from muchado import load
from muchado.api.find import bundled_worlds
from muchado.draw.disagreement import greatest
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.labels import Box
from muchado.draw.moods import draw_moods
from muchado.draw.names import told_apart
from muchado.draw.stays import folded, story
from muchado.draw.story import Meeting, Moment, Story
from muchado.draw.storyline import draw_storyline
from muchado.draw.svg import NARROW, NORMAL, SMALL, WIDE, text_width, wrapped
from muchado.draw.theme import DARK, LIGHT
from muchado.draw.ties import draw_ties
from muchado.record.chronicle import Chronicle

QUICK = 100_000

PICTURES: dict[str, Callable[[Chronicle, float], str]] = {
    "storyline": lambda run, wide: draw_storyline(story(run), LIGHT, QUICK, wide),
    "ties": lambda run, wide: draw_ties(run, run.bundle.end, LIGHT, wide),
    "ties at first": lambda run, wide: draw_ties(run, run.bundle.start - 1, LIGHT, wide),
    "knowledge": lambda run, wide: draw_knowledge(run, greatest(run), LIGHT, wide),
    "moods": lambda run, wide: draw_moods(run, LIGHT, wide),
}

JEERS = """
action jeer: "A jeers at B"
  needs B is here
  seen here
want "jeer"
  A wants to jeer at B by 30
  when A is not B
   and B is here
   and A did not jeer at B
  because "{A} is like that"
reaction "hurt"
  when B jeers at A
  then A's joy falls by 10
  because "{B} jeers at {him A}"
"""

NAMES = st.text("abcino AI\u00e9", min_size=1, max_size=24).map(lambda name: " ".join(name.split()) or "x")


@pytest.mark.parametrize("wide", [WIDE, NARROW])
@pytest.mark.parametrize("name", PICTURES)
def test_no_words_lie_on_each_other_and_none_run_off_the_picture(name: str, wide: float, valentine: Chronicle) -> None:
    svg = PICTURES[name](valentine, wide)
    assert size(svg)[0] == wide
    found = [(words, box) for words, box in boxes(svg) if words]
    assert [pair for pair in combinations(found, 2) if pair[0][1].touches(pair[1][1])] == []
    assert [words for words, box in found if box.left < 0 or box.right > wide] == []


@pytest.mark.slow
@pytest.mark.parametrize(("world", "seed"), list(product(sorted(bundled_worlds()), [103, 104])))
def test_no_words_lie_on_each_other_in_any_world(world: str, seed: int) -> None:
    run = load(world).start(seed)
    while run.beat() is not None:
        pass
    for (name, draw), wide in product(PICTURES.items(), [WIDE, NARROW]):
        found = [(words, box) for words, box in boxes(draw(run.chronicle, wide)) if words]
        assert [pair for pair in combinations(found, 2) if pair[0][1].touches(pair[1][1])] == [], (name, wide)
        assert [words for words, box in found if box.left < 0 or box.right > wide] == [], (name, wide)


@pytest.mark.parametrize("wide", [WIDE, NARROW])
@pytest.mark.parametrize(("way", "joy"), [("falls", 40), ("falls", 50), ("rises", 60), ("rises", 70)])
def test_marks_of_what_moved_a_mood_lie_on_no_words_and_on_no_other_mark(way: str, joy: int, wide: float) -> None:
    """Four events move one mood within minutes, to about its least or its most."""
    run = start(JEERS.replace("falls", way), 0, Bob=f"joy {joy}", Eve="is in hall")
    run.until("9:00")
    svg = draw_moods(run.chronicle, LIGHT, wide)
    spots = re.findall(r'<circle cx="([\d.]+)" cy="([\d.]+)" r="7', svg)
    marks = [Box(float(x) - 7, float(y) - 7, float(x) + 7, float(y) + 7) for x, y in spots]
    assert len(marks) >= 4
    assert not [pair for pair in combinations(marks, 2) if pair[0].touches(pair[1])]
    beside = [box for words, box in boxes(svg) if not words.isdecimal()]
    assert not [(mark, box) for mark, box in product(marks, beside) if mark.touches(box)]


@pytest.mark.parametrize("before", [1, 2, 4])
def test_a_name_of_a_place_gives_way_to_a_fold(before: int) -> None:
    """The lowest line is in a place whose name would stand below it, on the word for the night."""
    there = Meeting("wing", "the south wing of the house", (0, 1))
    moments = [Moment("Mon", f"{8 + at % 12}:00", (there,), "night" if at == before else "") for at in range(16)]
    svg = draw_storyline(Story("Two", ("Ann", "Bob"), (0, 1), tuple(moments), ()), LIGHT, QUICK, NARROW)
    fold = next(box for words, box in boxes(svg) if words == "night")
    below = [box._replace(bottom=box.bottom + 3) for words, box in boxes(svg) if words not in {"", "night"}]
    assert not [box for box in below if box.touches(fold)]


@pytest.mark.parametrize("wide", [WIDE, NARROW, 700.0])
@pytest.mark.parametrize("name", ["starwars", "kinglear"])
def test_a_table_is_as_wide_as_one_likes(name: str, wide: float) -> None:
    svg = draw_storyline(table(name), LIGHT, QUICK, wide)
    assert size(svg)[0] == wide
    labels = [box for _, box in boxes(svg)]
    assert not [pair for pair in combinations(labels, 2) if pair[0].touches(pair[1])]


def test_nothing_is_smaller_than_can_be_read_on_a_phone(valentine: Chronicle) -> None:
    for name, draw in PICTURES.items():
        sizes = [float(found) for found in re.findall(r'font-size="([\d.]+)"', draw(valentine, NARROW))]
        assert min(sizes) >= 9.5, name


# ---------------------------------------------------------------------- lines and marks


def test_every_line_is_told_apart_by_more_than_its_colour(valentine: Chronicle) -> None:
    drawn = strokes(draw_storyline(story(valentine), DARK, QUICK))
    assert len(drawn) == len(valentine.bundle.people)
    broken = {name: (found[1], len(found)) for name, found in drawn.items()}
    assert len(set(broken.values())) == len(broken)
    assert len(set(drawn.values())) == len(drawn)


def test_of_a_crowd_no_two_lines_are_the_same() -> None:
    assert len({LIGHT.person(number) for number in range(84)}) == 84


@pytest.mark.parametrize("wide", [WIDE, NARROW])
def test_every_mark_stands_in_the_picture_and_in_the_key(wide: float, valentine: Chronicle) -> None:
    shown = story(valentine)
    svg = draw_storyline(shown, LIGHT, QUICK, wide)
    assert len(shown.marks) > 5
    numbers = [words for words in texts(svg) if words.isdecimal()]
    assert sorted(map(int, numbers)) == sorted([*range(1, len(shown.marks) + 1)] * 2)
    marked = re.findall(r'class="mark" data-event="(\d+)"', svg)
    assert sorted(marked) == sorted([str(mark.event) for mark in shown.marks] * 2)


@pytest.mark.parametrize("wide", [WIDE, NARROW])
def test_nights_are_folded_and_shown(wide: float, valentine: Chronicle) -> None:
    shown = story(valentine)
    svg = draw_storyline(shown, LIGHT, QUICK, wide)
    days = len({moment.day for moment in shown.moments})
    folds = hints(svg, "fold")
    assert days > 1
    assert len([fold for fold in folds if fold.startswith("night")]) == days - 1
    assert "night" in texts(svg)


@pytest.mark.parametrize(
    ("hours", "words"),
    [((9, 12), ""), ((9, 15), "6 hours"), ((20, 31), "night"), ((1, 8), "night"), ((20, 80), "3 nights")],
)
def test_a_long_quiet_is_called_what_it_is(hours: tuple[int, int], words: str) -> None:
    assert folded(hours[0] * 60, hours[1] * 60) == words


# ---------------------------------------------------------------------- names


def test_names_are_never_cut_so_that_two_are_alike() -> None:
    assert told_apart(["Ino", "Ino's father"], NORMAL, 40) == ["Ino", "Ino's…"]
    assert told_apart(["Sakura", "Sasuke"], NORMAL, 26) == ["S…a", "S…e"]
    assert told_apart(["Sakura"], NORMAL, 100) == ["Sakura"]


@given(st.lists(NAMES, max_size=8, unique=True), st.integers(30, 150))
def test_names_that_differ_are_written_differently(names: list[str], width: int) -> None:
    found = told_apart(names, NORMAL, width)
    assert len(set(found)) == len(names)
    for name, said in zip(names, found, strict=True):
        assert said == name or text_width(said, NORMAL) <= width


@given(st.text("ab ", max_size=60), st.integers(20, 200))
def test_wrapped_words_are_all_there_unless_a_single_one_is_too_wide(text: str, width: int) -> None:
    lines = wrapped(text, SMALL, width)
    assert all(text_width(line, SMALL) <= width for line in lines)
    if all(text_width(word, SMALL) <= width for word in text.split()):
        assert " ".join(lines).split() == text.split()


# ---------------------------------------------------------------------- disagreement


def test_knowledge_opens_where_some_are_right_and_some_are_wrong() -> None:
    for run in map(small, range(4)):
        cells = hints(draw_knowledge(run.chronicle, greatest(run.chronicle), LIGHT), "cell")
        about = [cell for cell in cells if "on Ann dates Bob" in cell]
        assert any("rightly" in cell for cell in about)
        assert any("wrongly" in cell for cell in about)


def test_where_they_never_agree_again_knowledge_opens_at_the_end() -> None:
    """Eve is far off, and nobody ever tells her."""
    run = small()
    assert greatest(run.chronicle) == run.chronicle.beats[-1].minute > run.bundle.start


def test_where_nobody_disagrees_knowledge_opens_at_the_end() -> None:
    run = small(until="8:00")
    assert greatest(run.chronicle) == max((beat.minute for beat in run.chronicle.beats), default=run.bundle.start)
