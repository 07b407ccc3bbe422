"""What each word of a file is; a file laid out as edits."""

from __future__ import annotations

from itertools import pairwise

import pytest

from language.service.bundled import WORLDS, opened
from language.service.test_meanings import WORLD, place
from muchado.language import format_text
from muchado.language.service import Workspace, applied
from muchado.language.text.source import SourceFile

WHAT = {
    '|want "love"': "word",
    "A wants to |kiss": "sentence",
    "to kiss |B by": "letter",
    "|half of": "word",
    "half of A's |love": "feeling",
    "how |shy": "trait",
    "|shy 70": "trait",
    "shy |70": "number",
    "every day |8:00": "number",
    "toward |Ren 60": "person",
    "next to |yard": "place",
    "if B |blushes": "answer",
    "|# and blush": "remark",
    'told as |"{A} kisses': "text",
    "that B |loves A": "sentence",
}  # fmt: skip


@pytest.mark.parametrize(("marked", "kind"), WHAT.items())
def test_each_word_has_its_kind(marked: str, kind: str) -> None:
    found = {one.at[:3]: one for one in Workspace([SourceFile("class.ado", WORLD)]).colours("class.ado")}
    assert found[tuple(place(marked))].kind == kind


def test_what_is_declared_is_told_from_what_is_used() -> None:
    found = {one.at[:3]: one for one in Workspace([SourceFile("class.ado", WORLD)]).colours("class.ado")}
    assert found[tuple(place("person |Ren"))].declares
    assert not found[tuple(place("toward |Ren"))].declares


def test_stretches_of_a_file_are_in_order_and_do_not_overlap() -> None:
    workspace = opened("valentine")
    for file in workspace.files:
        found = workspace.colours(file.name)
        assert found
        for before, after in pairwise(found):
            assert before.at[1:3] < after.at[1:3]
            assert before.at.line < after.at.line or before.at.column + before.at.width <= after.at.column
    assert workspace.colours("nowhere.ado") == ()


@pytest.mark.parametrize(
    "text",
    [
        WORLD.replace("  ", "    ").replace("\n\n", "\n"),
        WORLD.replace("\n\n", "\n\n\n\n") + "\n\n\n",
        WORLD.rstrip("\n"),
        "person   Ada ,she\n   shy   70  # much\n\n\n\nplace hall\nperson Ben",
        "",
    ],
)  # fmt: skip
def test_edits_lay_a_file_out_as_the_command_does(text: str) -> None:
    workspace = Workspace([SourceFile("class.ado", text)])
    assert applied(text, workspace.layout("class.ado")) == format_text(text)


@pytest.mark.parametrize("world", WORLDS)
def test_a_file_that_is_laid_out_stays(world: str) -> None:
    workspace = opened(world)
    own = [file.name for file in workspace.files if not file.library]
    assert [workspace.layout(file) for file in own] == [()] * len(own)
