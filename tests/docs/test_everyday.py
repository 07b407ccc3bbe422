"""The page about the library is what its text says.

Make it anew with
`python -m muchado.language.glossary src/muchado/library "The library" > docs/reference/everyday.md`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from muchado.language import glossary

ROOT = Path(__file__).parents[2]


def test_the_page_about_the_library_is_current(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    directory = ROOT / "src" / "muchado" / "library"
    monkeypatch.setattr(sys, "argv", ["glossary", str(directory), "The library"])
    glossary.main()
    assert capsys.readouterr().out == (ROOT / "docs" / "reference" / "everyday.md").read_text(encoding="utf-8")
