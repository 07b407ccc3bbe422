"""What pages of the guide show is what the commands print."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.shown import PAGES, holds, laid_out, passages, printed


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_what_a_page_shows_is_what_is_printed(page: Path) -> None:
    assert passages(page)
    with laid_out(page):
        for command, shown in passages(page):
            found = printed(command)
            assert holds(shown, found), f"{command}\n{found}"
