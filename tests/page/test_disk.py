from __future__ import annotations

from pathlib import Path

import pytest

from muchado.page.disk import Disk
from muchado.page.mistakes import AskError

TEXTS = {"people.ado": "# people\n", "world.ado": "# world\n"}


def kept(tmp_path: Path) -> tuple[Path, Disk]:
    """A world of two files on a disk, and who keeps it."""
    folder = tmp_path / "class"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text)
    (folder / "notes.txt").write_text("not of the world")
    disk = Disk(folder, tmp_path)
    assert disk.read() == TEXTS
    return folder, disk


def test_what_changed_is_written_and_nothing_else(tmp_path: Path) -> None:
    folder, disk = kept(tmp_path)
    before = (folder / "people.ado").stat().st_mtime_ns
    found = disk.save({**TEXTS, "world.ado": "# another\n"}, over=False)
    assert (found.saved, found.conflicts, found.outside) == (("world.ado",), (), ())
    assert (folder / "world.ado").read_text() == "# another\n"
    assert (folder / "people.ado").stat().st_mtime_ns == before
    assert disk.save({**TEXTS, "world.ado": "# another\n"}, over=False).saved == ()
    assert sorted(one.name for one in folder.iterdir()) == ["notes.txt", "people.ado", "world.ado"]


def test_what_changed_on_the_disk_is_not_written_over(tmp_path: Path) -> None:
    folder, disk = kept(tmp_path)
    (folder / "world.ado").write_text("# from elsewhere\n")
    ours = {**TEXTS, "world.ado": "# ours\n"}
    found = disk.save(ours, over=False)
    assert (found.saved, found.conflicts) == ((), (("world.ado", "# from elsewhere\n"),))
    assert (folder / "world.ado").read_text() == "# from elsewhere\n"
    assert disk.save(ours, over=True).saved == ("world.ado",)
    assert (folder / "world.ado").read_text() == "# ours\n"


def test_what_changed_only_on_the_disk_is_told(tmp_path: Path) -> None:
    folder, disk = kept(tmp_path)
    (folder / "world.ado").write_text("# from elsewhere\n")
    (folder / "people.ado").unlink()
    found = disk.save(TEXTS, over=False)
    assert found.outside == (("people.ado", None), ("world.ado", "# from elsewhere\n"))
    assert found.saved == found.conflicts == ()


def test_files_come_and_go(tmp_path: Path) -> None:
    folder, disk = kept(tmp_path)
    assert disk.save({"world.ado": TEXTS["world.ado"], "new.ado": "# new\n"}, over=False).saved == (
        "new.ado",
        "people.ado",
    )
    assert sorted(one.name for one in folder.iterdir()) == ["new.ado", "notes.txt", "world.ado"]


def test_a_new_file_does_not_take_the_place_of_one_that_came_meanwhile(tmp_path: Path) -> None:
    folder, disk = kept(tmp_path)
    (folder / "new.ado").write_text("# theirs\n")
    assert disk.save({**TEXTS, "new.ado": "# ours\n"}, over=False).conflicts == (("new.ado", "# theirs\n"),)


def test_the_ends_of_lines_stay_as_they_are(tmp_path: Path) -> None:
    folder, disk = kept(tmp_path)
    (folder / "world.ado").write_bytes(b"# one\r\n# two\r\n")
    assert disk.read()["world.ado"] == "# one\n# two\n"
    disk.save({**TEXTS, "world.ado": "# one\n# three\n"}, over=False)
    assert (folder / "world.ado").read_bytes() == b"# one\r\n# three\r\n"


@pytest.mark.parametrize(
    "name", ["../up.ado", "a/b.ado", "/etc/x.ado", "a\\b.ado", ".ado", ".hidden.ado", "c:x.ado", "a\0.ado", "x"]
)
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    _, disk = kept(tmp_path)
    with pytest.raises(AskError, match=r"A file of a world is called like"):
        disk.save({**TEXTS, name: "# out\n"}, over=True)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["class"]


def test_a_link_is_neither_read_nor_written(tmp_path: Path) -> None:
    folder, _ = kept(tmp_path)
    (tmp_path / "secret.ado").write_text("# secret\n")
    (folder / "link.ado").symlink_to(tmp_path / "secret.ado")
    disk = Disk(folder, tmp_path)
    assert disk.read() == TEXTS
    with pytest.raises(AskError, match=r"link.ado is a link to somewhere else"):
        disk.save({**TEXTS, "link.ado": "# ours\n"}, over=True)
    assert (tmp_path / "secret.ado").read_text() == "# secret\n"


def test_a_new_world_has_a_new_folder(tmp_path: Path) -> None:
    disk = Disk(None, tmp_path)
    assert disk.name == ""
    with pytest.raises(AskError, match="no folder yet"):
        disk.save(TEXTS, over=False)
    disk.create("school", TEXTS)
    assert disk.name == "school"
    assert {one.name: one.read_text() for one in (tmp_path / "school").iterdir()} == TEXTS
    for name in ("school", "../out", ""):
        with pytest.raises(AskError):
            disk.create(name, TEXTS)


def test_one_file_is_a_world_too(tmp_path: Path) -> None:
    (tmp_path / "one.ado").write_text("# one\n")
    (tmp_path / "two.ado").write_text("# two\n")
    disk = Disk(tmp_path / "one.ado", tmp_path)
    assert (disk.name, disk.read()) == ("one", {"one.ado": "# one\n"})
    assert disk.save({"one.ado": "# 1\n"}, over=False).saved == ("one.ado",)
    assert (tmp_path / "two.ado").read_text() == "# two\n"


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "one.ado").write_bytes(b"\xff\xfe")
    with pytest.raises(AskError, match=r"one.ado is not UTF-8 text"):
        Disk(tmp_path, tmp_path).read()
