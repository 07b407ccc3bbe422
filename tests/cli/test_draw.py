"""`muchado draw`: files, standard output, and bad input."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from cli.commands import muchado
from gate import GATE

TABLE = "time,session,people\n1,hall,Ann;Bea\n2,yard,Ann;Cy\n2,hall,Bea\n"


@pytest.fixture
def here(tmp_path: Path) -> Path:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    (tmp_path / "three.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "bad.csv").write_text("time,session,people\n1,hall,Ann;Ann\n", encoding="utf-8")
    (tmp_path / "latin.csv").write_bytes(b"time,session,people\n1,hall,Andr\xe9\n")
    return tmp_path


@pytest.mark.parametrize("picture", ["storyline", "ties", "knowledge", "moods"])
def test_a_picture_goes_to_standard_output(picture: str, here: Path) -> None:
    done = muchado("draw", "gate.ado", picture, "--theme", "dark", cwd=here)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("<svg ")
    assert done.stdout.endswith("</svg>\n")


def test_a_table_is_drawn_into_a_file(here: Path) -> None:
    done = muchado("draw", "three.csv", "storyline", "--out", "three.svg", cwd=here)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert ">Bea</text>" in (here / "three.svg").read_text(encoding="utf-8")


def test_a_png_is_as_large_as_the_picture(here: Path) -> None:
    done = muchado("draw", "three.csv", "storyline", "--out", "three.png", cwd=here)
    assert (done.returncode, done.stderr) == (0, "")
    start = (here / "three.png").read_bytes()[:24]
    assert start[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(start[16:20], "big") == 1280


def test_without_the_painter_png_says_how_to_get_it(here: Path) -> None:
    program = (
        "import sys; sys.modules['resvg_py'] = None; "
        "sys.argv = ['muchado', 'draw', 'three.csv', 'storyline', '--out', 'x.png']; "
        "from muchado.cli.main import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=here)
    assert done.returncode == 2
    assert done.stderr == (
        'muchado: PNG needs one more package: pip install "muchado[png]". Or write SVG: --out picture.svg\n'
    )


def test_the_crossings_of_a_table_can_be_counted(here: Path) -> None:
    done = muchado("draw", "three.csv", "storyline", "--json", cwd=here)
    found = json.loads(done.stdout)
    assert (found["people"], found["moments"], found["crossings"]) == (3, 2, 0)
    assert sorted(map(sorted, found["orders"][0])) == [["Ann", "Bea"]]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("draw", "bad.csv", "storyline"), 'bad.csv: Line 2: "Ann" is named twice in this session.'),
        (("draw", "no.csv", "storyline"), "no.csv: there is no such file."),
        (("draw", "latin.csv", "storyline"), "latin.csv: this is no text in UTF-8."),
        (
            ("draw", "three.csv", "ties"),
            "A table can be drawn as a storyline only; for ties there must be a run.",
        ),
        (
            ("draw", "gate.ado", "ties", "--out", "ties.gif"),
            '"ties.gif": pictures are written as .svg or .png. Name the file so.',
        ),
        (("draw", "gate.ado", "storyline", "--at", "20:00"), "A storyline shows all times: leave out --at."),
        (("draw", "gate.ado", "moods", "--at", "20:00"), "Moods are shown over all times: leave out --at."),
        (("draw", "gate.ado", "ties", "--json"), "--json counts the crossings of a storyline: leave it out for ties."),
        (("report", "gate.ado", "--out", "x.pdf"), '"x.pdf": a report is written as .html. Name the file so.'),
    ],
)
def test_what_cannot_be_drawn_is_one_clear_line(arguments: tuple[str, ...], message: str, here: Path) -> None:
    done = muchado(*arguments, cwd=here)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"muchado: {message}\n")


def test_a_time_that_is_none_is_told(here: Path) -> None:
    done = muchado("draw", "gate.ado", "ties", "--at", "noon", cwd=here)
    assert done.returncode == 2
    assert done.stderr.startswith('muchado: "noon" is not a time.')


def test_a_picture_that_there_is_not_is_told(here: Path) -> None:
    done = muchado("draw", "gate.ado", "portrait", cwd=here)
    assert done.returncode == 2
    assert "storyline" in done.stderr


def test_a_folder_that_there_is_not_is_told(here: Path) -> None:
    done = muchado("draw", "three.csv", "storyline", "--out", "nowhere/three.svg", cwd=here)
    assert (done.returncode, done.stderr) == (2, "muchado: nowhere/three.svg: No such file or directory.\n")


def test_a_saved_run_is_drawn_as_far_as_it_goes(here: Path) -> None:
    muchado("run", "gate.ado", "--until", "Monday 10:00", "--save", "gate.run", cwd=here)
    for command in (("draw", "gate.run", "ties"), ("report", "gate.run", "--out", "gate.html")):
        done = muchado(*command, cwd=here)
        assert (done.returncode, done.stderr) == (0, "")
    title = re.search(r">Monday 3 June 2024, (\d\d):\d\d</text>", muchado("draw", "gate.run", "ties", cwd=here).stdout)
    assert title
    assert int(title[1]) <= 10
