"""Another name for something, everywhere at once."""

from __future__ import annotations

import pytest

from language.service.bundled import WORLDS, fresh
from language.service.test_meanings import WORLD, place
from muchado.bundle.codec import to_json
from muchado.language.service import Edit, Point, RefusedError, Symbol, Workspace, applied
from muchado.language.text.source import SourceFile

NEW = {
    "person": "Zorglub",
    "place": "zorghub",
    "thing": "zorg-thing",
    "trait": "zorgish",
    "feeling": "zorg feeling",
    "mood": "zorg",
    "answer": "zorg out",
    "timetable": "zorg-table",
}


def opened(text: str = WORLD) -> Workspace:
    return Workspace([SourceFile("class.ado", text)])


def made(workspace: Workspace, edits: tuple[Edit, ...]) -> None:
    for file in {edit.file for edit in edits}:
        workspace.change(file, applied(workspace.text(file), [edit for edit in edits if edit.file == file]))


def renamed(marked: str, new: str, text: str = WORLD) -> str:
    workspace = opened(text)
    made(workspace, workspace.rename(place(marked, text), new))
    assert not [one for one in workspace.diagnostics() if one.severity == "error"]
    return workspace.text("class.ado")


def test_somebody_is_called_otherwise_wherever_they_are_spoken_of() -> None:
    assert renamed("love toward |Ren", "Kai") == WORLD.replace("Ren", "Kai")
    assert renamed("next to |yard", "court") == WORLD.replace("yard", "court")
    assert renamed("|lessons in", "drills") == WORLD.replace("lessons", "drills")
    assert renamed("A's |love", "fondness") == WORLD.replace("love toward", "fondness toward")


def test_an_answer_is_renamed_in_each_of_its_forms() -> None:
    text = renamed("if B |blushes", "go red")
    assert "B may go red, turn away" in text
    assert "  if B goes red" in text


def test_a_sentence_is_said_otherwise_in_each_of_its_forms() -> None:
    text = renamed("does not |date", "A goes out with B")
    assert 'status "A goes out with B", both ways' in text
    assert "thinks that Ren goes out with Mia" in text
    assert "and A does not go out with B" in text
    text = renamed('action kiss: |"A kisses B"', "A embraces B")
    assert 'action kiss: "A embraces B"' in text
    assert "A wants to embrace B by" in text
    assert "when B embraces A" in text
    assert renamed("action |kiss", "a kiss") == WORLD.replace("action kiss", "action a kiss")


@pytest.mark.parametrize(
    ("marked", "new", "why"),
    [
        ("|because", "x", "There is nothing here that has a name of its own."),
        ("|Ren, he", "Mia", "There is a person called"),
        ("|Ren, he", "ren", "cannot be a name"),
        ("|Ren, he", "", "Nothing can be called"),
        ("next to |yard", "Hall Way", "the name of a place"),
        ("does not |date", "B dates A", "cannot be said"),
        ("does not |date", "A dates B in L", "its roles are A, B"),
        ("does not |date", "A and B date", "cannot be said"),
        ("|dates Mia", "A loves B", "declared already"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(marked: str, new: str, why: str) -> None:
    workspace = opened()
    with pytest.raises(RefusedError, match=why):
        workspace.rename(place(marked), new)
    assert workspace.text("class.ado") == WORLD


def test_in_a_text_with_mistakes_nothing_is_renamed() -> None:
    text = WORLD.replace("shy 70", "shi 70")
    with pytest.raises(RefusedError, match="has mistakes"):
        opened(text).rename(place("|Ren, he", text), "Kai")


def test_what_a_library_speaks_of_keeps_its_name() -> None:
    workspace = fresh("village")
    trait = next(one for one in workspace.symbols() if one.kind == "trait")
    with pytest.raises(RefusedError, match="A library speaks of this"):
        workspace.rename(Point(*trait.at[:3]), "zorgish")


# ---------------------------------------------------------------- the bundled worlds


def _there_and_back(workspace: Workspace, one: Symbol) -> None:
    before = {file.name: file.text for file in workspace.files}
    world = workspace.reading.compiled
    assert world
    bundle = to_json(world.bundle)
    new = NEW.get(one.kind, "zorg name")
    made(workspace, workspace.rename(Point(*one.at[:3]), new))
    world = workspace.reading.compiled
    assert world
    spoken = new.replace("-", " "), one.name.replace("-", " ")
    assert to_json(world.bundle).replace(new, one.name).replace(*spoken) == bundle
    again = next(other for other in workspace.symbols() if (other.kind, other.name) == (one.kind, new))
    made(workspace, workspace.rename(Point(*again.at[:3]), one.name))
    assert {file.name: file.text for file in workspace.files} == before


def _own(workspace: Workspace) -> list[Symbol]:
    return [one for one in workspace.symbols() if one.kind in NEW and not one.at.file.startswith("library/")]


def _tried(workspace: Workspace, one: Symbol) -> str:
    try:
        _there_and_back(workspace, one)
    except RefusedError as refused:
        return str(refused)
    return ""


def test_there_and_back_is_the_same_text_and_in_between_the_same_world() -> None:
    workspace = fresh("valentine")
    some = {one.kind: one for one in _own(workspace)}
    assert {kind: _tried(workspace, some[kind]) for kind in ("person", "place")} == {"person": "", "place": ""}


@pytest.mark.long
@pytest.mark.parametrize("world", WORLDS)
def test_everything_of_a_bundled_world_can_be_renamed_that_no_library_speaks_of(world: str) -> None:
    workspace = fresh(world)
    for one in _own(workspace):
        assert _tried(workspace, one) in {"", "A library speaks of this, which other worlds use too."}, one


def test_what_can_be_renamed_says_what_it_is_called() -> None:
    times = "from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00"
    text = f'world "Inn"\n  {times}\n\nplace hall\nperson Ada, she\n  lives at hall\n'
    workspace = Workspace([SourceFile("inn.ado", text)])
    at, called = workspace.nameable(Point("inn.ado", 5, 9))
    assert (at.line, at.column, at.width, called) == (5, 8, 3, "Ada")
    with pytest.raises(RefusedError, match="nothing here that has a name"):
        workspace.nameable(Point("inn.ado", 2, 1))
