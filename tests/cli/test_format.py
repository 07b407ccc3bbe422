"""`muchado format`."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from cli.commands import muchado
from gate import GATE
from muchado.cli.interrupts import Stopped


def test_format_lays_out_and_then_has_nothing_to_do(gate: str) -> None:
    Path(gate).write_text(GATE.replace("  needs B", "      needs B"), encoding="utf-8")
    assert muchado("format", "--check", gate).returncode == 1
    assert muchado("format", gate).returncode == 0
    assert muchado("format", "--check", gate).returncode == 0
    assert Path(gate).read_text(encoding="utf-8") == GATE


def test_what_is_no_file_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "pipe.ado")
    done = muchado("format", "pipe.ado", cwd=folder)
    assert (done.returncode, done.stderr) == (2, 'muchado: "pipe.ado" is neither a file nor a directory.\n')
    assert muchado("format", "--check", ".", cwd=folder).returncode == 0


def test_who_stops_it_finds_the_old_text(gate: str, monkeypatch: pytest.MonkeyPatch) -> None:
    loose = GATE.replace("  needs B", "      needs B")
    Path(gate).write_text(loose, encoding="utf-8")

    def stopped(_part: Path, _target: Path) -> None:
        raise Stopped(signal.SIGINT)

    monkeypatch.setattr("pathlib.Path.replace", stopped)
    assert muchado("format", gate).returncode == 130
    assert Path(gate).read_text(encoding="utf-8") == loose


OLD = """\
world "Lost"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
  people keep track of who saw what among up to 8 witnesses

place kitchen, "the kitchen"
  5 minutes from attic, cellar

place attic, "the attic"

place cellar, "the cellar"

thing keys, "the keys", a tool, in attic

thing lamp, "the lamp", at cellar  # it is dark there

thing cup, "the cup", in kitchen, public

action go: "A goes to L"
  passing
  afterwards A goes to L

action drive: "A drives to L"
  afterwards A goes to L

want "looking for the keys"
  A wants to go to L by 40
  when X is in L
   and X is a tool
   and A is not in L
  because "{A} takes it that {X} is in {L}"

want "light"
  A wants to drive to L by 30
  when lamp is in L
   and A is not in L
  because "it is dark"

person Ann, she
  at the start
    is in kitchen
"""
"""A world of when everybody knew where everything lay, and lost track of who had seen what."""


def test_an_older_world_is_told_what_it_lacks_and_brought_up_to_date(folder: Path) -> None:
    world = folder / "old.ado"
    world.write_text(OLD, encoding="utf-8")
    before = muchado("check", "old.ado", cwd=folder)
    said = before.stdout + before.stderr
    assert before.returncode != 0
    assert "people know of everybody whom they saw there: take it away" in said
    world.write_text(OLD.replace("  people keep track of who saw what among up to 8 witnesses\n", ""), encoding="utf-8")
    lacking = muchado("check", "old.ado", cwd=folder)
    said = lacking.stdout + lacking.stderr
    assert 'nobody can know at the start where to find the keys, and "looking for the keys" asks for it' in said
    assert 'nobody can know at the start where to find the lamp, and "light" asks for it' in said
    assert ', public" at the end, or somebody: thinks that lamp is in cellar' in said
    world.write_text(OLD, encoding="utf-8")
    assert muchado("format", "--upgrade", "old.ado", cwd=folder).returncode == 0
    after = world.read_text(encoding="utf-8")
    assert 'thing keys, "the keys", a tool, in attic, public\n' in after
    assert 'thing lamp, "the lamp", at cellar, public  # it is dark there\n' in after
    assert 'thing cup, "the cup", in kitchen, public\n' in after
    assert "keep track" not in after
    assert "  passing\n  afterwards A goes toward L\n" in after
    assert 'action drive: "A drives to L"\n  afterwards A goes to L\n' in after
    done = muchado("check", "old.ado", cwd=folder)
    assert (done.returncode, "warning" in done.stdout + done.stderr) == (0, False)
    assert muchado("format", "--upgrade", "--check", "old.ado", cwd=folder).returncode == 0
