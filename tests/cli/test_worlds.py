"""`muchado worlds`."""

from __future__ import annotations

from cli.commands import muchado


def test_the_bundled_worlds_are_listed() -> None:
    done = muchado("worlds")
    assert done.returncode == 0
    titles = {line.partition(".")[0] for line in done.stdout.splitlines()}
    assert {"valentine: Valentine", "village: Low water"} <= titles
