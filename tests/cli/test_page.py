"""`muchado page`: a folder for any host."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.commands import muchado
from muchado.page import built as built_files
from page.test_folder import a_built_page


def test_a_folder_is_written_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_built_page(tmp_path / "installed")
    monkeypatch.setattr(built_files, "package", lambda: tmp_path / "installed")
    out = tmp_path / "site"
    done = muchado("page", "village", "--out", str(out))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Wrote the page of village to {out}: 7 files")
    assert (out / "pyodide" / "pyodide.mjs").read_bytes() == b"python"
    again = muchado("page", "village", "--out", str(out))
    assert again.returncode == 2
    assert "is there already and not an empty directory" in again.stderr
    assert "no world" in muchado("page", "nowhere", "--out", str(tmp_path / "other")).stderr


def test_without_a_page_it_is_said_how_to_build_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(built_files, "package", lambda: tmp_path)
    for command in (("page", "village", "--out", str(tmp_path / "out")), ("edit", "village", "--no-browser")):
        done = muchado(*command)
        assert done.returncode == 2
        assert "The page has not been built here" in done.stderr
