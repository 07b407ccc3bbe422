"""`muchado check`."""

from __future__ import annotations

from pathlib import Path

from cli.commands import muchado


def test_a_good_world_checks_out(gate: str) -> None:
    done = muchado("check", gate)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Two at a gate" in done.stdout


WORLD = Path(__file__).parents[1] / "language" / "newcomers.ado"


def test_what_is_certain_is_mended_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "class.ado"
    right = WORLD.read_text(encoding="utf-8").replace("\n", "\r\n")
    wrong = right.replace("person Ren, he", "character Ren, he").replace("60", "60%")
    path.write_bytes(b"\xef\xbb\xbf" + wrong.encode())
    done = muchado("check", "--fix", str(path))
    assert done.returncode == 0
    assert "error" not in done.stderr
    first, second, last = done.stdout.strip().split("\n")
    assert first == 'Mended class.ado:25: "%" does not belong here; amounts are plain numbers'
    assert second == 'Mended class.ado:27: a block cannot begin with "character"; did you mean "person"?'
    assert last.startswith("After class:")
    assert path.read_bytes() == b"\xef\xbb\xbf" + right.encode()


def test_what_is_not_certain_stays_and_is_told(tmp_path: Path) -> None:
    path = tmp_path / "class.ado"
    wrong = WORLD.read_text(encoding="utf-8").replace("  worth 40", "  worth high")
    path.write_text(wrong, encoding="utf-8")
    done = muchado("check", "--fix", str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert '"high" is no amount' in done.stderr
    assert path.read_text(encoding="utf-8") == wrong


def test_worlds_that_come_with_much_ado_are_not_mended() -> None:
    done = muchado("check", "--fix", "valentine")
    assert done.returncode != 0
    assert "Only files of your own are mended." in done.stderr
