"""Cures as edits: what is certain is mended by machine, and what is not is left to its author."""

from __future__ import annotations

import pytest

from language.newcomers import MISTAKES
from language.test_newcomers import WORLD
from muchado.language import Diagnostic, SourceFile
from muchado.language.service import Edit, Workspace, applied

CERTAIN = 85
"""So many of the newcomers' mistakes, at least, are mended wholly by what is certain."""


def opened(text: str) -> Workspace:
    return Workspace([SourceFile("class.ado", text)])


def errors(workspace: Workspace) -> list[Diagnostic]:
    return [one for one in workspace.diagnostics() if one.severity == "error"]


def check_cures(right: str, wrong: str) -> bool:
    """Whether there are cures; each makes its mistake go away."""
    workspace = opened(WORLD.replace(right, wrong, 1))
    for cure in workspace.cures():
        assert cure.title == cure.diagnostic.hint
        mended = opened(applied(workspace.text("class.ado"), cure.edits))
        left = [(one.code, one.quoted) for one in errors(mended)]
        assert (cure.diagnostic.code, cure.diagnostic.quoted) not in left, wrong
    return bool(workspace.cures())


def test_a_cure_makes_its_mistake_go_away() -> None:
    assert sum(check_cures(*one) for one in MISTAKES[::7]) > 5


@pytest.mark.slow
def test_each_cure_makes_its_mistake_go_away_and_most_slips_are_mended_wholly() -> None:
    whole = 0
    for right, wrong in MISTAKES:
        if check_cures(right, wrong):
            workspace = opened(WORLD.replace(right, wrong, 1))
            before = workspace.text("class.ado")
            mended = workspace.mend()
            assert bool(mended) == (workspace.text("class.ado") != before)
            whole += not errors(workspace)
    assert whole >= CERTAIN


def test_all_mistakes_of_a_text_are_mended_together_and_others_stay() -> None:
    text = WORLD
    for right, wrong in (
        ("person Ren, he", "character Ren, male"),
        ("liking toward Ren 60", "likes Ren 60"),
        ("  patience 3 days", "  patience 3 dayz"),
        ("  worth 40", "  worth high"),
    ):
        text = text.replace(right, wrong, 1)
    workspace = opened(text)
    assert [one.code for one in workspace.mend()] == ["E107", "E202", "E501", "E209"]
    assert workspace.text("class.ado") == WORLD.replace("  worth 40", "  worth high")
    assert workspace.mend() == ()


def test_a_cure_that_leads_nowhere_is_taken_back() -> None:
    text = WORLD.replace("  takes 3 minutes", "  then A's joy rises by 5", 1)
    workspace = opened(text)
    assert workspace.cures()
    assert workspace.mend() == ()
    assert workspace.text("class.ado") == text


def test_mistakes_that_hide_behind_one_another_are_mended_in_turn() -> None:
    workspace = opened(WORLD.replace("B may smile, blush", "B may smiles or blushes", 1))
    workspace.mend()
    assert "B may smile, blush\n" in workspace.text("class.ado")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("place hall\n\tnext to yard\nplace yard\n\tnext to hall\n", None),
        ("phrase “A is well”: A is calm\n", 'phrase "A is well": A is calm\n'),
        ("person Ben (they)\n", "person Ben, they\n"),
        ("person Ben, she/her\n", "person Ben, she\n"),
        ("person Ben.\n", "person Ben\n"),
        ("place hall\u200b\n", "place hall\n"),
        ("place hall\n    next to yard\n  next to cellar\nplace yard\nplace cellar\n", None),
        ("place h\ntimetable t\n  every day 8 pm to 9:00: x in h", "place h timetable t every day 20:00 to 9:00: x in h"),  # noqa: E501
    ],
)  # fmt: skip
def test_marks_and_layout_that_others_have(wrong: str, right: str | None) -> None:
    head = 'world "W"\n  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00\n\ntrait calm\n\n'
    workspace = opened(head + wrong)
    assert workspace.mend()
    assert workspace.cures() == ()
    text = workspace.text("class.ado")
    assert " ".join(text.split()) == " ".join((head + (wrong if right is None else right)).split())


def test_edits_are_all_told_of_the_text_as_it_was() -> None:
    edits = [Edit("f", 1, 1, 1, "xyz"), Edit("f", 1, 3, 0, "-"), Edit("f", 2, 1, 2, ""), Edit("f", 1, 1, 3, "never")]
    assert applied("abc\nde", edits) in {"xyzb-c\n", "never\n"}
    assert applied("abc\nde", edits[:3]) == "xyzb-c\n"
