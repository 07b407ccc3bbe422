"""Conditions in words: whatever a rule may ask, there are words for it."""

from __future__ import annotations

from muchado.bundle.model.questions.beliefs import CAME_BY, SOURCES


def test_however_one_came_by_something_there_are_words_for_it() -> None:
    assert {source for source, _ in CAME_BY} == set(SOURCES)
