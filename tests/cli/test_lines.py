"""`muchado lines`, and `--lines`: a catalogue for translators, and a run in its words."""

from __future__ import annotations

from pathlib import Path

import polib
import pytest

import muchado
from cli.commands import muchado as command
from cli.commands import printed

SECRET = str(Path(muchado.__file__).parent / "templates" / "secret.ado")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A catalogue in which each word is another."""
    path = tmp_path / "o.po"
    assert printed("lines", SECRET, "--out", str(path))[-1].startswith(f"Wrote {path}.")
    found = polib.pofile(str(path))
    for entry in found:
        entry.msgstr = f"~{entry.msgid}"
    found.save()
    return path


@pytest.mark.slow
def test_run_tell_and_what_is_kept_have_its_words(book: Path, tmp_path: Path) -> None:
    kept = tmp_path / "a.run"
    assert any("~" in line for line in printed("run", SECRET, "--lines", str(book), "--save", str(kept)))
    assert any("~" in line for line in printed("tell", SECRET, "--lines", str(book)))
    assert any("~" in line for line in printed("tell", str(kept)))
    assert printed("verify", str(kept))


def test_it_is_printed_where_no_file_is_named() -> None:
    assert any(line.startswith("msgctxt ") for line in printed("lines", SECRET))


def test_what_cannot_be_used_is_told_in_a_sentence(book: Path, tmp_path: Path) -> None:
    kept, broken = tmp_path / "a.run", tmp_path / "b.po"
    printed("run", SECRET, "--save", str(kept))
    broken.write_text(book.read_text(encoding="utf-8").replace('msgstr "~{A}', 'msgstr "{Z} ~{A}', 1), encoding="utf-8")
    for arguments, message in (
        (("lines", SECRET, "--to", "csv"), "is no form of a catalogue"),
        (("tell", str(kept), "--lines", str(book)), "is a saved run and has the words"),
        (("run", SECRET, "--lines", str(book), "--watch"), "do not go together"),
        (("run", SECRET, "--lines", str(broken)), "{Z} stands for nobody"),
        (("run", SECRET, "--lines", str(tmp_path / "none.po")), "none.po"),
    ):
        done = command(*arguments)
        assert done.returncode == 2
        assert message in " ".join(done.stderr.split())
