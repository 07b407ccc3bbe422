"""`muchado check`."""

from __future__ import annotations

from cli.commands import muchado


def test_a_good_world_checks_out(gate: str) -> None:
    done = muchado("check", gate)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Two at a gate" in done.stdout
