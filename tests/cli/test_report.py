"""`muchado report`."""

from __future__ import annotations

from pathlib import Path

from cli.commands import muchado


def test_a_report_is_one_file(folder: Path) -> None:
    done = muchado("report", "gate.ado", "--out", "gate.html", cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("gate.html: ")
    assert "Two at a gate" in (folder / "gate.html").read_text(encoding="utf-8")


def test_what_is_no_page_is_one_clear_line(folder: Path) -> None:
    for out, message in (
        ("x.pdf", '"x.pdf": a report is written as .html. Name the file so.'),
        ("no/x.html", "no/x.html: No such file or directory."),
    ):
        done = muchado("report", "gate.ado", "--out", out, cwd=folder)
        assert (done.returncode, done.stdout, done.stderr) == (2, "", f"muchado: {message}\n")
