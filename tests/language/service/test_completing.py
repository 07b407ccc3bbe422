"""What could stand at a point."""

from __future__ import annotations

import pytest

from language.service.bundled import WORLDS, fresh, opened, tokens
from language.service.test_meanings import WORLD, place
from muchado.language.service import Completion, Point, Workspace
from muchado.language.text.source import SourceFile

RIGHT = 97
"""So many of a hundred words that stand in the bundled worlds, names of what is new left out, are offered there."""


def offered(marked: str, text: str = WORLD) -> dict[str, Completion]:
    """What is offered where a mark stands in some words of the text."""
    workspace = Workspace([SourceFile("class.ado", text)])
    return {one.text: one for one in workspace.complete(place(marked, text))}


def test_at_the_margin_blocks_are_offered_with_their_meaning() -> None:
    found = offered("|want")
    assert {"person", "want", "instead"} <= set(found)
    assert found["want"].detail == "What speaks for or against doing something."
    assert set(offered("wa|nt")) == {"want"}


def test_what_is_offered_takes_the_place_of_what_is_typed() -> None:
    found = offered("next to ya|rd")["yard"]
    assert (found.kind, found.at.column, found.at.width) == ("place", 11, 2)


@pytest.mark.parametrize(
    ("marked", "some"),
    [
        ("|needs B", {"needs", "takes", "B may", "told as", "and"}),
        ("needs |B is", {"B", "someone", "nobody"}),
        ("needs B |is here", {"is here", "loves C", "is in L"}),
        ("wants to |kiss", {"kiss B"}),
        ("kiss B |by half", {"by"}),
        ("by |half", {"half of", "how", "A's"}),
        ("half of A's |love", {"love"}),
        ("A's love |toward B plus", {"toward"}),
        ("toward B |plus", {"plus", "less"}),
        ("plus how |shy", {"shy"}),
        ("suspects that |B loves", {"B", "P"}),
        ("when |B kisses A\n", {"A", "B"}),
        ("wants to |turn", {"turn away", "blush"}),
        ("|shy 70", {"shy", "lives at", "at the start"}),
        ("in |yard\n  at", {"hall", "yard"}),
        ("    |love toward Ren", {"love", "is in L"}),
        ("love toward |Ren", {"Mia", "Ren"}),
        ("lives at |hall", {"hall"}),
        ("if |B blushes", {"B"}),
        ("if B |blushes", {"blushes", "turns away"}),
        ("person Ren, |he", {"he", "she", "they"}),
        ("without Mia's |lessons", {"lessons"}),
        ("never: |Mia kisses", {"Mia", "Ren", "someone"}),
        ("never: Mia |kisses", {"kisses B"}),
        ("|never: Mia", {"never", "always", "without"}),
        ("while Mia is in |yard", {"yard"}),
        ("from |Monday 13", {"Monday"}),
        ("Monday 13 |February 2006, 8", {"February"}),
    ],
)
def test_what_could_stand_somewhere_is_offered(marked: str, some: set[str]) -> None:
    assert some <= set(offered(marked))


def test_in_quotes_sentences_are_offered_where_one_is_read() -> None:
    text = (
        WORLD
        + '\ndeed "A shows love to B"\n\naction hug: "A hugs B"\n  needs B is here\n  counts as "A shows love to B"\n'
    )
    assert "shows love to B" in offered('as "A |shows', text)
    assert offered('hug: "A |hugs', text) == {}


def test_what_a_library_has_is_offered_with_its_meaning() -> None:
    workspace = opened("valentine")
    at = next(one.at for one in workspace.symbols("people.ado") if one.name == "Naruto")
    line = at.line + 1
    found = {one.text: one for one in workspace.complete(Point("people.ado", line, 3))}
    assert found["honest"].kind == "trait"
    assert found["honest"].detail.startswith("trait honest")


def test_nothing_is_offered_in_remarks_and_where_there_is_no_file() -> None:
    workspace = Workspace([SourceFile("class.ado", WORLD)])
    assert workspace.complete(place("# |and blush")) == ()
    assert workspace.complete(Point("class.ado", 9999, 1)) == ()
    assert workspace.complete(Point("other.ado", 1, 1)) == ()


def test_a_text_that_is_no_world_yet_is_helped_along() -> None:
    workspace = Workspace([SourceFile("class.ado", "")])
    assert {"world", "person"} <= {one.text for one in workspace.complete(Point("class.ado", 1, 1))}
    workspace.change("class.ado", 'world "W"\n  ')
    assert {"from", "uses"} <= {one.text.split()[0] for one in workspace.complete(Point("class.ado", 2, 3))}


def test_while_a_line_is_typed_nothing_else_is_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    workspace = Workspace([SourceFile("class.ado", WORLD)])
    before = workspace.reading
    workspace.change("class.ado", WORLD.replace("  shy 70", "  sh"))
    monkeypatch.setattr("muchado.language.service.workspace.Reading", None)
    assert "shy" in {one.text for one in workspace.complete(place("  sh|", workspace.text("class.ado")))}
    monkeypatch.undo()
    assert workspace.reading is not before
    workspace.change("class.ado", workspace.text("class.ado") + "trait shining\n")
    assert "shining" in {one.text for one in workspace.complete(place("  sh|\n", workspace.text("class.ado")))}


# ---------------------------------------------------------------- the bundled worlds


def _accuracy(world: str, step: int) -> float:
    """Of a hundred words, one in so many asked, how many are offered where they stand."""
    workspace = opened(world)
    declared = {one.at[:3] for one in workspace.symbols()}
    right = asked = 0
    for file in workspace.files:
        for token in tokens(file)[::step]:
            point = Point(file.name, token.line.number, token.column)
            found = workspace.complete(point)
            if token.kind in {"word", "name", "letter"} and tuple(point) not in declared:
                asked += 1
                first = {one.text.partition(" ")[0].removesuffix("'s") for one in found}
                right += token.text in first or token.text in {one.text for one in found}
    return 100 * right / asked


@pytest.mark.parametrize("world", WORLDS)
def test_what_stands_in_a_bundled_world_would_have_been_offered(world: str) -> None:
    assert _accuracy(world, 211) >= RIGHT - 4


@pytest.mark.long
@pytest.mark.parametrize("world", WORLDS)
def test_every_word_of_a_bundled_world_would_have_been_offered(world: str) -> None:
    assert _accuracy(world, 1) >= RIGHT


@pytest.mark.slow
@pytest.mark.parametrize("step", [31, pytest.param(1, marks=pytest.mark.long)])
def test_wherever_it_is_asked_there_is_an_answer(step: int) -> None:
    workspace = fresh("valentine")
    before = workspace.symbols()
    for file in workspace.files:
        for number, line in list(enumerate(file.text.split("\n"), 1))[::step]:
            for column in range(1 + number % 3, len(line) + 3, 3):
                workspace.complete(Point(file.name, number, column))
    assert workspace.symbols() == before
    assert workspace.diagnostics() == ()


def test_what_is_declared_while_somebody_types_is_offered_at_once() -> None:
    text = 'world "Inn"\n\nplace hall\nplace yard\n  next to '
    workspace = Workspace([SourceFile("inn.ado", text)])
    workspace.diagnostics()
    workspace.change("inn.ado", text.replace("place hall", "place hall\n\nplace nook"))
    assert "nook" in {one.text for one in workspace.complete(Point("inn.ado", 7, 11))}


def test_a_symbol_knows_where_its_block_ends() -> None:
    text = 'world "Inn"\n\nplace hall\n  next to yard\n\nplace yard\n'
    found = {one.name: (one.at.line, one.last) for one in Workspace([SourceFile("inn.ado", text)]).symbols()}
    assert (found["hall"], found["yard"]) == ((3, 4), (6, 6))
