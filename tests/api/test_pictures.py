"""A run as pictures, and as a notebook shows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

import muchado
from cli.commands import muchado as command
from gate import GATE


@pytest.fixture(scope="module")
def run() -> muchado.Run:
    found = muchado.load("village").start(seed=1)
    found.until("Saturday 12:00")
    return found


@pytest.mark.parametrize("kind", ["storyline", "ties", "knowledge", "moods"])
def test_a_notebook_shows_a_picture(run: muchado.Run, kind: str) -> None:
    picture = run.draw(kind, width=700)
    assert picture._repr_svg_() == picture.svg
    assert ET.fromstring(picture.svg).attrib["width"] == "700"  # noqa: S314 (ours)


def test_a_picture_is_what_the_command_draws(tmp_path: Path) -> None:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    run = muchado.load(tmp_path / "gate.ado").start(seed=2)
    list(run.play())
    for kind in ("storyline", "ties", "moods"):
        assert run.draw(kind).svg == command("draw", str(tmp_path / "gate.ado"), kind, "--seed", "2").stdout


def test_it_is_written_as_its_name_says(run: muchado.Run, tmp_path: Path) -> None:
    picture = run.draw("ties")
    picture.save(tmp_path / "ties.svg")
    assert (tmp_path / "ties.svg").read_text(encoding="utf-8") == picture.svg
    with pytest.raises(ValueError, match=r"pictures are written as \.svg or \.png"):
        picture.save(tmp_path / "ties.jpg")
    pytest.importorskip("resvg_py")
    picture.save(str(tmp_path / "ties.PNG"))
    assert (tmp_path / "ties.PNG").read_bytes().startswith(b"\x89PNG")


def test_a_notebook_shows_a_run(run: muchado.Run) -> None:
    shown = run._repr_html_()
    assert shown.startswith("<div><b>")
    assert ", seed 1, up to Saturday 8 September 2007, 12:00<ul><li>" in shown
    assert shown.endswith(("</svg>\n</div>", "</svg></div>"))
    told = muchado.World.from_text(GATE.replace("Two at a gate", "A & B <i>")).start()._repr_html_()
    assert told == "<div><b>A &amp; B &lt;i&gt;</b>, seed 0, up to Monday 3 June 2024, 09:00<ul></ul></div>"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"picture": "bonds"}, 'There is no picture "bonds"'),
        ({"theme": "grey"}, 'There is no theme "grey"'),
        ({"at": "12:00"}, "Ties and knowledge are of a time; a storyline is of all of them: leave out `at`."),
        ({"picture": "ties", "person": "Marta"}, "`person` says whose card it is: leave it out for ties."),
        ({"picture": "ties", "at": "soon"}, '"soon" is not a time.'),
        ({"picture": "card", "person": "Marto"}, 'There is nobody called "Marto". Did you mean "Marta"?'),
        ({"width": 10}, "A picture is 320 to 8,000 pixels wide, and not 10."),
    ],
)
def test_what_there_is_not_is_told(run: muchado.Run, asked: dict[str, Any], said: str) -> None:
    with pytest.raises((ValueError, muchado.UnknownNameError, muchado.TimeError)) as caught:
        run.draw(**asked)
    assert str(caught.value).startswith(said)


def test_there_is_no_card_of_nothing() -> None:
    with pytest.raises(ValueError, match="Nothing that matters has happened: there is no card"):
        muchado.World.from_text(GATE).start().draw("card")
