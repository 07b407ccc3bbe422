"""The card: what somebody believed, what was so, and the minute it turned, as one picture."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from cli.commands import muchado
from draw.seen import boxes, size, texts
from draw.small import small
from gate import GATE
from muchado.draw.card import NOBODYS, Facts, draw_card
from muchado.draw.svg import NARROW
from muchado.draw.theme import DARK, LIGHT, Theme
from muchado.tell.times import clock

WIDE = 1200.0
LONG = "Somebody said to somebody else that somebody had said so, whatever it was that they were said to have said. "


def facts(
    believed: str = "Ann dates Bob.", so: str = "Ann parted with Bob at 08:00.", why: str = "Eve waits."
) -> Facts:
    run = small()
    event = next(event for event in run.chronicle.events.values() if len(event.parties) > 1)
    return Facts(event.by, believed, so, event.minute, why, event.id)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("wide", [WIDE, NARROW])
def test_it_says_what_was_believed_what_was_so_and_when_it_turned(wide: float, theme: Theme) -> None:
    one = facts()
    svg = draw_card(small().chronicle, one, theme, wide)
    said = texts(svg)
    assert {"Ann believed", "What was so", "The minute it turned", clock(one.minute)} <= set(said)
    for words in (one.believed, one.so, one.why):
        assert set(words.split()) <= {word for text in said for word in text.split()}
    assert f'fill="{theme.thread}"' in svg


def test_a_wide_card_is_as_large_as_the_picture_of_a_link() -> None:
    assert size(draw_card(small().chronicle, facts(), LIGHT, WIDE)) == (1200, 630)


@pytest.mark.parametrize("wide", [WIDE, NARROW])
@pytest.mark.parametrize("many", [1, 3, 12])
def test_no_words_lie_on_each_other_however_many_they_are(wide: float, many: int) -> None:
    svg = draw_card(small().chronicle, facts(LONG * many, LONG * many, LONG * many), LIGHT, wide)
    found = [(words, box) for words, box in boxes(svg) if words]
    assert [pair for pair in combinations(found, 2) if pair[0][1].touches(pair[1][1])] == []
    assert [words for words, box in found if box.left < 0 or box.right > wide] == []
    assert all(box.bottom <= size(svg)[1] for _, box in found)


def test_what_somebody_never_knew_has_no_other_side() -> None:
    one = facts(believed="", why="")
    assert "Ann never knew" in texts(draw_card(small().chronicle, one, LIGHT, WIDE))
    assert "What happened" in texts(draw_card(small().chronicle, one._replace(person=NOBODYS), LIGHT, WIDE))


# ---------------------------------------------------------------------- the command


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    return tmp_path


def test_the_command_draws_the_card_of_whom_one_likes(here: Path) -> None:
    done = muchado("draw", "village", "card", "--person", "Marta", "--out", "card.png", cwd=here)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    start = (here / "card.png").read_bytes()[:24]
    assert (int.from_bytes(start[16:20], "big"), int.from_bytes(start[20:24], "big")) == (1200, 630)


def test_the_command_finds_whose_card_there_is_to_draw(here: Path) -> None:
    done = muchado("draw", "village", "card", "--width", "390", cwd=here)
    assert (done.returncode, done.stderr) == (0, "")
    assert size(done.stdout)[0] == NARROW


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("card", "--person", "Adda"), 'There is nobody called "Adda". Did you mean "Ada"?'),
        (
            ("card", "--person", "Ada"),
            "Ada was wrong in nothing so far, and nothing passed them by: there is no card.",
        ),
        (("card", "--at", "20:00"), "A card is of a whole run: leave out --at."),
        (("ties", "--person", "Ada"), "--person says whose card it is: leave it out for ties."),
        (("ties", "--width", "100"), "--width 100: a picture is 320 to 8,000 pixels wide."),
    ],
)
def test_a_card_that_there_is_not_is_one_clear_line(arguments: tuple[str, ...], message: str, here: Path) -> None:
    done = muchado("draw", "gate.ado", *arguments, cwd=here)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"muchado: {message}\n")


def test_what_is_cut_short_ends_its_quotation() -> None:
    long = f'Ann says, "{LONG * 12}" and goes.'
    for wide in (WIDE, NARROW):
        said = texts(draw_card(small().chronicle, facts(believed="", so=long, why=""), LIGHT, wide))
        assert [words[-2:] for words in said if "…" in words] == ['…"']


@pytest.mark.parametrize("wide", [160.0, 200.0, NARROW, WIDE])
def test_the_line_of_the_minute_does_not_cross_its_name(wide: float) -> None:
    """Also where the name fits neither before the line nor after it."""
    run = small()
    for event in (event for event in run.chronicle.events.values() if len(event.parties) > 1):
        svg = draw_card(run.chronicle, facts()._replace(minute=event.minute, event=event.id), LIGHT, wide)
        lines = re.findall(rf'd="M([\d.]+) ([\d.]+)V[\d.]+" stroke="{LIGHT.thread}"', svg)
        names = [box for words, box in boxes(svg) if words.startswith(clock(event.minute)) and " and " in words]
        crossed = [box for box in names for x, top in lines if box.left < float(x) < box.right and float(top) < box.top]
        assert len(lines) == len(names) == 1
        assert crossed == []
