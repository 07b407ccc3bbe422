"""Editors count units of an encoding; the service counts characters."""

from __future__ import annotations

import pytest

pytest.importorskip("lsprotocol", reason='editors are answered with pygls: pip install "muchado[lsp]"')

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol.types import Position, Range

from muchado.language.service import Point, Stretch
from muchado.lsp.places import Places

TEXT = 'person Mia, "😀 Mía"\n\n  is in hall'
ENCODINGS = {"utf-8": 22, "utf-16": 19, "utf-32": 18}
"""How far into the first line "Mía" ends."""


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_column_is_counted_as_the_editor_counts(encoding: str) -> None:
    places = Places(TEXT, encoding)
    found = places.stretch(Stretch("a.ado", 1, 16, 3))
    assert found.end.character == ENCODINGS[encoding]
    assert places.point("a.ado", found.start) == Point("a.ado", 1, 16)
    assert places.point("a.ado", found.end) == Point("a.ado", 1, 19)


def test_what_goes_on_behind_its_line_ends_on_another() -> None:
    assert Places(TEXT, "utf-16").range(2, 1, 3) == Range(Position(1, 0), Position(2, 2))


def test_what_lies_behind_the_text_is_at_its_end() -> None:
    places = Places(TEXT, "utf-16")
    assert places.point("a.ado", Position(9, 9)) == Point("a.ado", 3, 13)
    assert places.point("a.ado", Position(1, 9)) == Point("a.ado", 2, 1)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(sorted(ENCODINGS)), st.data())
def test_there_and_back(text: str, encoding: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    row = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(1, len(lines[row]) + 1))
    places = Places(text, encoding)
    at = places.stretch(Stretch("a.ado", row + 1, column, 0)).start
    assert places.point("a.ado", at) == Point("a.ado", row + 1, column)
