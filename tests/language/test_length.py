"""What compiling costs goes by how much there is to read, and that has a bound: beyond it one mistake, in its place."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from muchado.language import SourceFile, compile_text
from muchado.language.text import diagnostics

HEAD = """world "W"
  from Monday 13 February 2006, 7:30 to Monday 13 February 2006, 11:00
place hall, "the hall"
mood envy, 0 to 100
feeling liking toward someone, -100 to 100
status "A dates B"
person Ann, she
  at the start
    is in hall
person Ben, he
  at the start
    is in hall
action wave: "A waves to B"
  needs B is here
"""
MANY = {
    "wants": 'want "w{0}"\n  A wants to wave to B by 5\n  when B is here\n   and A dates B\n  because "x"\n',
    "beliefs": 'want "w{0}"\n  A wants to wave to B by 5\n  when A thinks that B knows that A dates B\n  because "x"\n',
    "people": "person P{1}, she\n  at the start\n    is in hall\n    liking toward Ben 3\n",
    "places": "place {1}\n  next to hall\n",
    "statuses": 'status "A {1}izes B"\n',
    "actions": 'action {1}: "A {1}izes B"\n  needs B is here\n',
    "junk": "zzz {1} qqq\n",
    "misspelt": 'want "w{0}"\n  A wants to wvae to B by 5\n  when B {1}es A\n  because "x"\n',
    "words that lead nowhere": "want {1} {1} that that that when and or by\n",
}


def name(number: int) -> str:
    letters = "abcdefghij"
    return "q" + "".join(letters[int(digit)] for digit in f"{number:05}")


def text(kind: str, count: int) -> str:
    return HEAD + "".join(MANY[kind].format(number, name(number)) for number in range(count))


def calls(kind: str, count: int) -> int:
    found, source = 0, [SourceFile("w.ado", text(kind, count), library=False)]

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal found
        found += event == "call"

    sys.setprofile(note)
    try:
        compile_text(source)
    finally:
        sys.setprofile(None)
    return found


@pytest.mark.parametrize("kind", MANY)
def test_twice_as_much_costs_no_more_than_about_twice_as_much(kind: str) -> None:
    assert calls(kind, 120) < 2.5 * calls(kind, 60)


def test_a_world_that_is_too_long_is_told_once_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagnostics, "MOST_WORDS", 300)
    files = [SourceFile(f"{at}.ado", text("wants", 8) if at == "a" else text("junk", 9), library=False) for at in "abc"]
    found = [one for one in compile_text(files).diagnostics if one.code == "E118"]
    assert [(one.file, one.line) for one in found] == [("b.ado", 19)]
    assert "too long" in found[0].message


def test_what_is_as_long_as_may_be_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    file = [SourceFile("a.ado", text("wants", 8), library=False)]
    for most in range(100, 400):
        monkeypatch.setattr(diagnostics, "MOST_WORDS", most)
        result = compile_text(file)
        assert (result.bundle is None) == any(one.code == "E118" for one in result.diagnostics)
        if result.bundle is not None:
            break
    else:
        pytest.fail("never long enough")
