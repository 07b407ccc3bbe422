"""`muchado lsp`, where it cannot be spoken to."""

from __future__ import annotations

import os
import sys

import pytest

from cli.commands import muchado, process


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [one for one in sys.modules if one.startswith("muchado.lsp")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "lsprotocol", None)
    done = muchado("lsp")
    assert done.returncode == 2
    assert done.stderr == 'muchado: Editors need more than playing does: pip install "muchado[lsp]".\n'


def test_whoever_types_it_is_told_that_an_editor_starts_it() -> None:
    pty = pytest.importorskip("pty", reason="there are no terminals of this kind on this machine")
    pytest.importorskip("pygls", reason='editors are answered with pygls: pip install "muchado[lsp]"')
    ours, terminal = pty.openpty()
    done = process("lsp", stdin=terminal)
    os.close(terminal)
    os.close(ours)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"is started by an editor" in done.stderr
