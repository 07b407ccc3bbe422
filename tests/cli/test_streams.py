"""Streams and terminals of every kind: few letters, closed, full, nobody who reads; and text that would steer them."""

from __future__ import annotations

import codecs
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from rich.text import Text

import muchado.cli as home
from cli.commands import Sheet, muchado, process
from gate import GATE
from muchado.bundle.hidden import HIDDEN
from muchado.cli import out
from muchado.cli.paper import Paper, table
from muchado.cli.streams import PLAIN, nearest

FOREIGN = GATE.replace("Ada", "Zo\xeb").replace("Good morning, {B}!", "\u201cGood\u201d morning\u2026 \u03a9 \u4f60")

COMMANDS = (
    ("run", "gate.ado"),
    ("run", "gate.ado", "--json"),
    ("tell", "gate.ado"),
    ("mind", "gate.ado", "Zo\xeb"),
    ("why", "gate.ado", "Zo\xeb greeted Bo", "--tree"),
    ("fork", "gate.ado", "--change", "Zo\xeb absent"),
    ("draw", "gate.ado", "storyline"),
    ("check", "nothing\u2026"),
    ("run", "--help"),
)

ENCODINGS = ("ascii", "latin-1", "cp1252", "cp437", "utf-8", "utf-16")


@pytest.fixture
def foreign(folder: Path) -> Path:
    (folder / "gate.ado").write_text(FOREIGN, encoding="utf-8")
    return folder


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_every_encoding_holds_what_is_printed(foreign: Path, arguments: tuple[str, ...], encoding: str) -> None:
    plain, done = muchado(*arguments, cwd=foreign), muchado(*arguments, cwd=foreign, encoding=encoding)
    assert done.returncode == plain.returncode
    assert len(done.stdout.splitlines()) == len(plain.stdout.splitlines())
    if "--json" in arguments:
        assert [json.loads(line) for line in done.stdout.splitlines()] == [
            json.loads(line) for line in plain.stdout.splitlines()
        ]


def test_what_an_encoding_lacks_is_written_as_a_reader_takes_it(foreign: Path) -> None:
    said = muchado("run", "gate.ado", "--until", "9:30", cwd=foreign, encoding="ascii").stdout
    assert '"Good" morning... ? ?' in said
    assert "Zoe greets Bo." in said


def test_what_stands_for_a_mark_is_in_every_encoding() -> None:
    assert all(text.isascii() and text.isprintable() for text in PLAIN.values())
    codecs.register_error("tried", nearest)
    every = "".join(chr(code) for code in range(0x3000))
    assert every.encode("ascii", "tried").isascii()


def test_a_shell_without_letters_takes_names_as_they_are_typed(foreign: Path) -> None:
    few = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = process("mind", "gate.ado", "Zo\xeb", cwd=foreign, environment=few)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Zoe, Tuesday")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_reader_who_leaves_early_is_no_trouble(gate: str, options: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = process("run", gate, *options, stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
@pytest.mark.parametrize("arguments", [["--help"], ["run", "GATE"], ["run", "GATE", "--json"]])
def test_a_full_disk_is_told_in_one_sentence(gate: str, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process(*(gate if one == "GATE" else one for one in arguments), stdout=full)
    assert (done.returncode, done.stderr) == (2, b"muchado: Standard output: No space left on device.\n")


CLOSED = {
    ">&-": (2, b"muchado: Standard output is closed, so nothing can be told. Send it to a file or a terminal.\n"),
    "<&-": (0, b""),
    "2>&-": (0, b""),
    "<&- >&- 2>&-": (2, b""),
}


@pytest.mark.parametrize("closed", CLOSED)
def test_closed_streams_are_no_trouble(gate: str, closed: str) -> None:
    shell = f'"$0" -m muchado play "$1" --as Ada --save "$1.run" {closed}'
    done = subprocess.run(["/bin/sh", "-c", shell, sys.executable, gate], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == CLOSED[closed]


# ---------------------------------------------------------------------- terminals


class Screen(Sheet):
    """A terminal."""

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        raise io.UnsupportedOperation("fileno")


def shown(monkeypatch: pytest.MonkeyPatch, cwd: Path, *arguments: str, **environment: str) -> str:
    for name, value in {"TERM": "xterm-256color", **environment}.items():
        monkeypatch.setenv(name, value)
    with patch("cli.commands.Sheet", Screen):
        done = muchado(*arguments, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return done.stdout


WIDTHS = ("1", "5", "20", "0", "-3", "\xb2", "x", "999999999999999999999", "")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("arguments", [("--help",), *COMMANDS[:7], COMMANDS[-1]], ids=" ".join)
def test_no_terminal_is_too_narrow_or_too_wide(
    foreign: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], width: str
) -> None:
    assert shown(monkeypatch, foreign, *arguments, COLUMNS=width, NO_COLOR="1")


@pytest.mark.parametrize("arguments", [("--help",), ("run", "gate.ado")])
def test_colour_is_for_terminals_that_show_it_and_people_who_want_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    assert "\x1b[3" in shown(monkeypatch, folder, *arguments)
    assert "\x1b" not in shown(monkeypatch, folder, *arguments, TERM="dumb")
    assert not re.search(r"\x1b\[[0-9;]*(3[0-7]|9[0-7])m", shown(monkeypatch, folder, *arguments, NO_COLOR="1"))


# ---------------------------------------------------------------------- text that would steer

HOSTILE = "\x1b]0;mine\x07\x9b31m\u202eevil\x1b[2J\r\x08 [bold red]x[/] [link=http://a.b]y[/link] :smile:"
TAME = "\ufffd]0;mine\ufffd\ufffd31m\ufffdevil\ufffd[2J\ufffd\ufffd [bold red]x[/] [link=http://a.b]y[/link] :smile:"


def printed(*things: object) -> str:
    screen = Screen("utf-8")
    with patch.object(sys, "stdout", screen), patch.dict(os.environ, {"TERM": "dumb", "COLUMNS": "200"}):
        paper = Paper(widest=200)
        for thing in things:
            paper.print(thing)
    return screen.text()


def test_what_comes_from_a_world_steers_no_terminal_and_is_no_markup() -> None:
    for one in (HOSTILE, Text(HOSTILE), table(["one"], [[HOSTILE]], [""])):
        said = printed(one)
        assert HIDDEN.sub("", said.replace("\n", "")) == said.replace("\n", "")
        assert "[bold red]x[/] [link=http://a.b]y[/link] :smile:" in said


def test_lines_and_json_steer_no_terminal_and_json_stays_exact() -> None:
    for encoding in ("utf-8", "ascii"):
        sheet = Sheet(encoding)
        with patch.object(sys, "stdout", sheet):
            out.show_json({HOSTILE: [HOSTILE, "\ud800", "\u2028"]})
        said = sheet.text()
        assert json.loads(said) == {HOSTILE: [HOSTILE, "\ud800", "\u2028"]}
        assert not HIDDEN.search(said.removesuffix("\n"))
    sheet = Sheet("utf-8")
    with patch.object(sys, "stdout", sheet):
        out.say(HOSTILE)
    assert sheet.text() == TAME + "\n"


def test_what_steers_a_terminal_is_refused_in_texts_too() -> None:
    assert all(HIDDEN.match(chr(code)) for code in out.STEERING)


def test_nothing_else_writes_to_the_terminal() -> None:
    """Whoever prints takes `out`, or `paper`; `progress` draws a line of its own that holds no text of a world."""
    (directory,) = home.__path__
    for path in Path(directory).glob("*.py"):
        text = path.read_text(encoding="utf-8")
        if path.name not in {"out.py", "progress.py"}:
            assert not re.search(r"std(out|err)\.(write|buffer)|^ *print\(", text, re.MULTILINE), path.name
        if path.name != "paper.py":
            assert not re.search(r"(?<!\.)\bConsole\(", text), path.name
