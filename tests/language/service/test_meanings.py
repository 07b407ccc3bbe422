"""What stands where: definitions, references, hover, symbols."""

from __future__ import annotations

from pathlib import Path

import pytest

from language.service.bundled import WORLDS, opened, tokens
from muchado.language.service import Point, Workspace
from muchado.language.text.source import SourceFile

WORLD = """world "Class"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall
  next to yard
place yard

# Shy people speak later.
trait shy  # and blush
feeling love toward someone, 0 to 100
phrase "A loves B": A's love toward B is at least 60
status "A dates B", both ways, public

person Mia, she
  shy 70
  every day 8:00 to 10:00: lessons in yard
  at the start
    is in hall
    love toward Ren 60
    thinks that Ren dates Mia
person Ren, he
  lives at hall

action kiss: "A kisses B"
  needs B is here
  B may blush, turn away
  if B blushes
    told as "{A} kisses {B}, who blushes."

want "love"
  A wants to kiss B by half of A's love toward B plus how shy A is
  when B is here
   and A suspects that B loves A
  because "{A} loves {B}"

want "manners"
  A wants to turn away by 10
  when B kisses A
   and A does not date B
  because "{A} is with somebody else"

test "it happens"
  without Mia's lessons
  never: Mia kisses Ren while Mia is in yard
"""

WHERE = {
    "next to |yard": "place |yard",
    "|shy 70": "trait |shy",
    "is in |hall": "place |hall",
    "    |love toward Ren": "feeling |love",
    "love toward |Ren": "person |Ren",
    "thinks that |Ren": "person |Ren",
    "thinks that Ren |dates": 'status |"A dates B"',
    "dates |Mia": "person |Mia",
    "lives at |hall": "place |hall",
    "if B |blushes": "B may |blush",
    "wants to |kiss": "action |kiss",
    "half of A's |love": "feeling |love",
    "plus how |shy": "trait |shy",
    "that B |loves": 'phrase |"A loves B"',
    "wants to |turn": "blush, |turn away",
    "when B |kisses": "action |kiss",
    "and A |does not date": 'status |"A dates B"',
    "without |Mia": "person |Mia",
    "without Mia's |lessons": "10:00: |lessons",
    "never: |Mia kisses": "person |Mia",
    "never: Mia |kisses": "action |kiss",
    "while Mia is in |yard": "place |yard",
}


def place(marked: str, text: str = WORLD) -> Point:
    """The point where a mark stands in some words of the text."""
    before, words = marked.partition("|")[0], marked.replace("|", "")
    lines = text[: text.index(words)].split("\n")
    return Point("class.ado", len(lines), len(lines[-1]) + len(before) + 1)


@pytest.fixture(scope="module")
def workspace() -> Workspace:
    return Workspace([SourceFile("class.ado", WORLD)])


def test_the_world_is_right(workspace: Workspace) -> None:
    assert [one.render() for one in workspace.diagnostics()] == []


@pytest.mark.parametrize(("use", "declared"), WHERE.items())
def test_a_use_leads_to_its_declaration_and_back(use: str, declared: str, workspace: Workspace) -> None:
    (found, *_) = workspace.definition(place(use))
    assert Point(*found[:3]) == place(declared)
    assert place(use) in {Point(*one[:3]) for one in workspace.references(place(declared))}


def test_what_stands_somewhere_is_told_with_its_declaration(workspace: Workspace) -> None:
    found = workspace.hover(place("how |shy A"))
    assert found
    assert found.title == "trait shy"
    assert found.where == "class.ado, line 9"
    assert found.text == "Shy people speak later. and blush"


def test_an_act_is_told_with_its_answers_and_a_rule_with_its_reason(workspace: Workspace) -> None:
    act, rule = workspace.hover(place("when B |kisses A")), workspace.hover(place('want |"love"'))
    assert act
    assert act.text == "B may blush, turn away."
    assert rule
    assert rule.text == "Because A loves B."


def test_words_of_the_language_have_a_meaning_too(workspace: Workspace) -> None:
    for marked, said in (("|needs B is", "has to be so"), ("|place hall", "place hall"), ("needs |B is", "a person")):
        found = workspace.hover(place(marked))
        assert found
        assert said in found.text
    assert workspace.hover(place("takes|" if "takes" in WORLD else "|8:00 to 10:00")) is None
    assert workspace.hover(Point("class.ado", 4000, 1)) is None
    assert workspace.hover(Point("other.ado", 1, 1)) is None


def test_symbols_are_all_that_is_declared_in_the_order_of_the_text(workspace: Workspace) -> None:
    found = [(one.kind, one.name) for one in workspace.symbols("class.ado")]
    assert found[:4] == [("world", "Class"), ("place", "hall"), ("place", "yard"), ("trait", "shy")]
    assert ("answer", "turn away") in found
    assert found[-1] == ("test", "it happens")


def test_a_world_that_changes_a_library_has_both_declarations(tmp_path: Path) -> None:
    (tmp_path / "ways.ado").write_text('library "ways"\n\ntrait calm\n', encoding="utf-8")
    own = 'world "W"\n  uses "ways"\n\ninstead trait calm, usually 60\n\nphrase "A is at peace": A is calm\n'
    workspace = Workspace([SourceFile("class.ado", own)], lambda name: tmp_path / f"{name}.ado")
    found = workspace.definition(place("A is |calm", own))
    assert [(one.file, one.line) for one in found] == [("class.ado", 4), ("library/ways.ado", 3)]


# ---------------------------------------------------------------- the bundled worlds, every token


@pytest.mark.parametrize("world", WORLDS)
def test_everybody_who_is_named_in_a_bundled_world_is_known(world: str) -> None:
    workspace = opened(world)
    people = {one.name: one.at for one in workspace.symbols() if one.kind == "person"}
    for file in workspace.files:
        for token in tokens(file):
            if token.kind == "name" and token.text in people:
                point = Point(file.name, token.line.number, token.column)
                assert workspace.definition(point) == (people[token.text],), token


def _checked(world: str, step: int) -> int:
    """Hold tokens of a bundled world, one in so many, to their declarations; give how many mean something."""
    workspace = opened(world)
    declared = {one.at: one.name for one in workspace.symbols()}
    meant = 0
    for file in workspace.files:
        for token in tokens(file)[::step]:
            point = Point(file.name, token.line.number, token.column)
            for found in workspace.definition(point):
                meant += 1
                name = declared.get(found)
                head = workspace.text(found.file).split("\n")[found.line - 1]
                assert name is None or name in head, (token, found)
                uses = workspace.references(Point(*found[:3]))
                assert any(one.file == file.name and 0 <= token.line.number - one.line <= 2 for one in uses), token
    return meant


@pytest.mark.parametrize("world", WORLDS)
def test_what_means_something_in_a_bundled_world_leads_to_its_declaration_and_back(world: str) -> None:
    assert _checked(world, 17) > 100


@pytest.mark.slow
@pytest.mark.parametrize("world", WORLDS)
def test_every_token_of_a_bundled_world_leads_to_its_declaration_and_back(world: str) -> None:
    assert _checked(world, 1) > 1000
