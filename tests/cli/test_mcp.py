"""`muchado mcp`, where it cannot be spoken to."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from cli.commands import muchado, process


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [one for one in sys.modules if one.startswith("muchado.assistant")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp", None)
    monkeypatch.setitem(sys.modules, "anyio", None)
    done = muchado("mcp")
    assert done.returncode == 2
    assert done.stderr == 'muchado: Assistants need more than playing does: pip install "muchado[mcp]".\n'


def test_what_makes_no_sense_is_told(tmp_path: Path) -> None:
    pytest.importorskip("mcp", reason='assistants are answered with mcp: pip install "muchado[mcp]"')
    assert "nowhere is no folder." in muchado("mcp", "--folder", str(tmp_path / "nowhere")).stderr
    assert "--seconds is a whole number from 1 to 600, and not 0." in muchado("mcp", "--seconds", "0").stderr


def test_whoever_types_it_is_told_that_a_program_starts_it() -> None:
    pty = pytest.importorskip("pty", reason="there are no terminals of this kind on this machine")
    pytest.importorskip("mcp", reason='assistants are answered with mcp: pip install "muchado[mcp]"')
    ours, terminal = pty.openpty()
    done = process("mcp", stdin=terminal)
    os.close(terminal)
    os.close(ours)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"is started by an assistant" in done.stderr
