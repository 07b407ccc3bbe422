"""Files, directories and libraries."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from muchado.api.find import find_library
from muchado.language import Result, SourceFile, UnreadableError, compile_text, read, with_libraries
from muchado.language.text.source import LARGEST

WORLD = """world "Small"
  uses "manners"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00
place hall
person Ada, she
  at the start
    is in hall
"""
MANNERS = """library "manners"
  uses "feelings"
action greet: "A greets B"
  needs B is here
want "good manners"
  A wants to greet B by 5
  when B is here
  because "{A} is polite"
"""
FEELINGS = 'library "feelings"\n\nmood joy\n'
SHELF = {"manners": MANNERS, "feelings": FEELINGS}


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    for name, text in SHELF.items():
        (tmp_path / f"{name}.ado").write_text(text, encoding="utf-8")
    return tmp_path


def compiled(shelf: Path, world: str) -> Result:
    def find(name: str) -> Path | None:
        path = shelf / f"{name}.ado"
        return path if path.exists() else None

    return compile_text(with_libraries([SourceFile("world.ado", world)], find).files)


def codes(result: Result) -> list[str]:
    return [diagnostic.code for diagnostic in result.diagnostics]


def test_libraries_come_first_each_after_what_it_uses(shelf: Path) -> None:
    files = with_libraries([SourceFile("world.ado", WORLD)], lambda name: shelf / f"{name}.ado").files
    assert [file.name for file in files] == ["library/feelings.ado", "library/manners.ado", "world.ado"]
    assert [file.library for file in files] == [True, True, False]
    assert compile_text(files).bundle is not None


def test_a_library_that_is_missing(shelf: Path) -> None:
    (shelf / "feelings.ado").unlink()
    (found,) = compiled(shelf, WORLD).diagnostics
    assert (found.code, found.file, found.line) == ("E112", "library/manners.ado", 2)


def test_libraries_that_use_each_other(shelf: Path) -> None:
    (shelf / "feelings.ado").write_text(FEELINGS.replace("\n\n", '\n  uses "manners"\n\n'), encoding="utf-8")
    assert set(codes(compiled(shelf, WORLD))) == {"E113"}


def test_a_library_has_no_people(shelf: Path) -> None:
    (shelf / "feelings.ado").write_text(FEELINGS + "person Ben, he\n", encoding="utf-8")
    assert codes(compiled(shelf, WORLD)) == ["E110"]


def test_instead_replaces_and_without_leaves_out(shelf: Path) -> None:
    better = MANNERS.split("\n", 4)[4].replace("by 5", "by 9")
    replaced = compiled(shelf, f"{WORLD}instead {better}").bundle
    assert replaced is not None
    assert [want.amount for want in replaced.wants] == [(9,)]
    left_out = compiled(shelf, f'{WORLD}without want "good manners"\n').bundle
    assert left_out is not None
    assert not left_out.wants


PRAISE = """action praise: "A praises B"
  needs B is here
  A says "Well done, {B}."
  told as "{A} praises {B}."
  B may thank, bristle
  if B thanks
    B says "Thank you."
"""
MORE = """lines for praise
  A says "I could not have done it, {B}."
  if B thanks
    B says "You are kind."
  if B bristles
    told as "{A} praises {B}, who will have none of it."
"""


def test_lines_are_added_to_an_act_and_change_nothing_else(shelf: Path) -> None:
    (shelf / "feelings.ado").write_text(FEELINGS + PRAISE, encoding="utf-8")
    plain, more = (compiled(shelf, WORLD + added).bundle for added in ("", MORE))
    assert plain is not None
    assert more is not None
    act, richer = ({one.name: one for one in bundle.actions}["praise"] for bundle in (plain, more))
    assert [line.words for line in richer.says] == ["Well done, {B}.", "I could not have done it, {B}."]
    assert [line.words for line in richer.answers[0].says] == ["Thank you.", "You are kind."]
    assert richer.answers[1].told == ("{A} praises {B}, who will have none of it.",)
    bare = richer._replace(says=act.says, answers=act.answers)
    assert bare == act


@pytest.mark.parametrize(
    ("lines", "code"),
    [("lines for prais\n", "E105"), ("lines for praise\n  takes 3 minutes\n", "E211"), ("lines praise\n", "E208")],
)
def test_lines_are_for_an_act_that_there_is_and_nothing_but_lines(lines: str, code: str, shelf: Path) -> None:
    (shelf / "feelings.ado").write_text(FEELINGS + PRAISE, encoding="utf-8")
    assert code in codes(compiled(shelf, WORLD + lines))


def test_the_same_name_again_needs_instead(shelf: Path) -> None:
    (found,) = compiled(shelf, WORLD + MANNERS.split("\n", 4)[4]).diagnostics
    assert (found.code, found.file) == ("E104", "world.ado")
    assert "instead want" in found.hint


def test_two_files_of_one_name() -> None:
    assert "E114" in codes(compile_text([SourceFile("a.ado", WORLD), SourceFile("a.ado", FEELINGS)]))


def test_a_directory_is_read_by_name(tmp_path: Path) -> None:
    for name in ("b.ado", "a.ado", "notes.txt"):
        (tmp_path / name).write_text("trait proud\n", encoding="utf-8")
    assert [file.name for file in read(tmp_path, lambda _: None).files] == ["a.ado", "b.ado"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"a\0b", "not a text file"),
        (b"\nperson \xff\xfe", "not UTF-8 text (line 2)"),
        (b"#" * (LARGEST + 1), "too large"),
    ],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "world.ado"
    path.write_bytes(content)
    with pytest.raises(UnreadableError, match=words.replace("(", r"\(").replace(")", r"\)")):
        read(path, lambda _: None)


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="cannot be read"):
        read(tmp_path / "none.ado", lambda _: None)
    with pytest.raises(UnreadableError, match="has no files"):
        read(tmp_path, lambda _: None)


def test_line_ends_of_other_systems(tmp_path: Path) -> None:
    path = tmp_path / "world.ado"
    path.write_bytes(b"\xef\xbb\xbf" + WORLD.replace('  uses "manners"\n', "").replace("\n", "\r\n").encode())
    assert compile_text(read(path, lambda _: None).files).bundle is not None


def test_what_is_no_regular_file_is_refused_without_being_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ado")
    (tmp_path / "loop.ado").symlink_to("loop.ado")
    for path in (tmp_path / "pipe.ado", tmp_path / "loop.ado", tmp_path):
        with pytest.raises(UnreadableError, match="cannot be read"):
            read(path, lambda _: None)
    with pytest.raises(UnreadableError, match="it is not a file of text"):
        with_libraries([SourceFile("w.ado", '  uses "pipe"\n')], lambda name: tmp_path / f"{name}.ado")
    for name in ("loop", "a\0b", "x" * 5000, "../secret"):
        assert find_library(name, tmp_path) is None


def test_a_library_lies_below_its_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "deep").mkdir(parents=True)
    for path in (tmp_path / "secret.ado", home / "known.ado", home / "deep" / "known.ado"):
        path.write_text(FEELINGS, encoding="utf-8")
    (home / "out.ado").symlink_to("../secret.ado")
    (home / "away").symlink_to("..")
    (home / "in.ado").symlink_to("known.ado")
    for name in ("../secret", "out", "away/secret", "deep/../../secret", str(tmp_path / "secret")):
        assert find_library(name, home) is None, name
    for name in ("known", "in", "deep/known", "deep/../known"):
        assert find_library(name, home) == home / f"{name}.ado"
