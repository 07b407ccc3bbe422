"""What the guide to why and to minds shows is what the commands print."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.shown import PAGES, passages, printed, words


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_shows_is_what_is_printed(page: Path) -> None:
    assert passages(page)
    for command, shown in passages(page):
        assert words(shown) == words(printed(command)), command
