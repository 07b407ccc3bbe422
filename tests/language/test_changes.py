"""Changes in the author's words: what they are read as, and what is said where they cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gate import GATE
from muchado.bundle.inputs import ANYBODY, Ban, Believe, Fact, Make, Mean, NewDuty
from muchado.bundle.model import HAS, IN, Duty
from muchado.bundle.stories import Absent, Level, NoDuty, NoRule, NoThing
from muchado.language import SourceFile, ask

TEXT = (
    GATE
    + """
place lane, next to gate
thing apple, "an apple", in gate
status "A is a friend of B", both ways
deed "A is civil to B"
action nod: "A nods to B"
  needs B is here
  counts as "A is civil to B"
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
plan "A pleases B"
  first greet B
  because "{A} is like that"
person Cy, they
  every day 9:00 to 10:00: rest in lane
  at the start
    is in lane
"""
).replace("place lane, next to gate", "place lane\n  next to gate")

ADA, BO, CY = 0, 1, 2


def asked(text: str) -> object:
    found = ask([SourceFile("world.ado", TEXT)], [text])
    assert found.bundle is not None, [one.render() for one in found.diagnostics]
    return found.changes[0] if len(found.changes) == 1 else found.changes


def relation(name: str) -> int:
    bundle = ask([SourceFile("world.ado", TEXT)]).bundle
    assert bundle is not None
    return next(at for at, one in enumerate(bundle.relations) if one.name == name)


def test_what_a_story_test_may_alter() -> None:
    assert asked("Bo absent") == Absent(BO)
    assert asked("with Bo absent and Cy absent") == (Absent(BO), Absent(CY))
    assert asked("Ada's liking toward Bo at -20") == Level(ADA, 0, BO, -20)
    assert asked("liking between Ada and Bo at 5") == (Level(ADA, 0, BO, 5), Level(BO, 0, ADA, 5))
    assert asked("without Cy's rest") == NoDuty(CY, "rest")
    assert asked("without apple") == NoThing(0)
    assert asked('without want "a good morning"') == NoRule("want", "a good morning")


def test_beliefs() -> None:
    cross = (relation("A is cross"), BO)
    assert asked("Ada thinks that Bo is cross") == Believe(ADA, cross, 75)
    assert asked("Ada suspects that Bo is not cross") == Believe(ADA, cross, -45)
    assert asked("Ada is sure that Bo is cross") == Believe(ADA, cross, 95)
    assert asked("Ada doubts that Bo is cross") == Believe(ADA, cross, -45)
    assert asked("Ada does not think that Bo is cross") == Believe(ADA, cross, 0)
    assert asked("Ada no longer suspects that Bo is cross") == Believe(ADA, cross, 0)


def test_facts_aims_and_duties() -> None:
    friends = relation("A is a friend of B")
    assert asked("Bo is a friend of Ada") == Fact((friends, ADA, BO), on=True)
    assert asked("Bo is not a friend of Ada") == Fact((friends, ADA, BO), on=False)
    assert asked("Bo is in lane") == Fact((IN, BO, 1), on=True)
    assert asked("Bo has apple") == Fact((HAS, BO, 0), on=True)
    assert asked("Bo does not have apple") == Fact((HAS, BO, 0), on=False)
    assert asked("Bo means to please Ada") == Mean((relation("A pleases B"), BO, ADA), on=True)
    assert asked("Bo no longer means to please Ada") == Mean((relation("A pleases B"), BO, ADA), on=False)
    rest = Duty("rest", 127, 0, 600, 660, 1, 60)
    assert asked("Ada every day 10:00 to 11:00: rest in lane") == NewDuty(ADA, rest)


def test_acts_that_are_forced_or_forbidden() -> None:
    greet, civil, tell = relation("greet"), relation("A is civil to B"), relation("tell")
    assert asked("Bo greets Ada") == Make((greet, BO, ADA))
    assert asked("Bo does not greet Ada") == Ban((greet, BO, ADA))
    assert asked("nobody greets Ada") == Ban((greet, ANYBODY, ADA))
    assert asked("Bo is not civil to B") == Ban((civil, BO, ANYBODY))
    assert asked("Bo tells Ada that Cy is cross") == Make((tell, BO, ADA, (relation("A is cross"), CY)))
    assert asked("Bo does not tell Ada that P") == Ban((tell, BO, ADA, ANYBODY))


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("", 1, "nothing is said here"),
        ("Boo absent", 1, 'there is nobody called "Boo"'),
        ("Ada's liking toward Bo at 300", 27, "300 is out of range"),
        ("Ada's lking toward Bo at 3", 7, 'there is no trait, mood or feeling "lking"'),
        ("without Ada's rest", 15, 'Ada has no duty called "rest"'),
        ("Ada is patient", 1, "a trait is changed in points"),
        ("Ada is cross", 1, "this is what people think, not what is so"),
        ("Ada greeted Bo", 1, "what has happened cannot be changed, only what anybody thinks of it"),
        ("someone greets Bo", 1, "a change is about somebody in particular"),
        ("nobody is a friend of Bo", 1, "a change is about somebody in particular"),
        ("Ada is civil to Bo", 1, "there are several ways of doing this"),
        ("Ada tells Bo that P", 1, "a change is about somebody in particular"),
        ("Bo absent and more", 11, "this is left over: and more"),
        ("Ada every noon", 11, '"noon" is no day of the week'),
        ("Bo absent\nCy absent", 1, "this is more than one change"),
        ("what?", 1, "nobody has declared a sentence like this"),
    ],
)
def test_what_cannot_be_read_is_shown_where_it_stands(text: str, column: int, message: str) -> None:
    found = ask([SourceFile("world.ado", TEXT)], [text])
    assert found.bundle is None
    first = next(one for one in found.diagnostics if one.severity == "error")
    assert (first.file, first.column, first.message) == ("--change", column, message)


@pytest.mark.parametrize(
    "text", ["", "Ada", "Ada greets", "first Ada greets Bo", "Ada greets Bo on Sunday", "Zed greets Bo"]
)
def test_a_pattern_that_cannot_be_read_is_shown(text: str) -> None:
    found = ask([SourceFile("world.ado", TEXT)], (), [text])
    if text.startswith("first"):
        assert found.patterns
    else:
        assert {one.file for one in found.diagnostics if one.severity == "error"} == {"--for"}


WORDS = (
    "Ada", "Bo", "with", "without", "'s", "liking", "toward", "at", "60", "between", "and", "absent", "thinks", "that",
    "does", "not", "greet", "greets", "nobody", "someone", "every", "day", "9:00", "to", ":", "in", "lane", "P",
    "first", "then", "after", "means", "no", "longer", '"', '"x"', "\n", "  ", "\t", "?", "\N{SNOWMAN}", "is", "cross",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=9))
@settings(max_examples=60)
def test_whatever_is_asked_is_read_or_shown(words: list[str]) -> None:
    for text in (" ".join(words), "".join(words)):
        found = ask([SourceFile("world.ado", GATE)], [text], [text])
        assert found.bundle is None or (found.changes and found.patterns)
        assert found.bundle is not None or any(one.severity == "error" for one in found.diagnostics)
