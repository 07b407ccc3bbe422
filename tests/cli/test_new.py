"""`muchado new`: what it writes runs, and is laid out well."""

from __future__ import annotations

from pathlib import Path

from cli.commands import muchado


def test_a_new_world_runs(tmp_path: Path) -> None:
    assert muchado("new", "mine", cwd=tmp_path).returncode == 0
    done = muchado("run", "mine", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "offers" in done.stdout
    assert muchado("new", "mine", cwd=tmp_path).returncode == 2


def test_a_new_world_is_laid_out_as_is_customary(tmp_path: Path) -> None:
    muchado("new", "mine", cwd=tmp_path)
    assert muchado("format", "--check", "mine", cwd=tmp_path).returncode == 0
