"""What a world's text becomes, piece by piece."""

from __future__ import annotations

from datetime import date

import pytest

from muchado.bundle.model import (
    DAY,
    KNOWS,
    About,
    Adopt,
    Believes,
    Bundle,
    Claim,
    Compare,
    Const,
    Give,
    Go,
    Has,
    Here,
    Inform,
    IsAt,
    Line,
    LivesAt,
    Nobody,
    Num,
    OpeningAim,
    OpeningBelief,
    OpeningStatus,
    OpeningValue,
    OwnPhrase,
    Scaled,
    SetStatus,
    Shift,
    Slot,
    Sum,
    Think,
    UseUp,
    Value,
)
from muchado.language import SourceFile, compile_text
from whole import DECLARED


def bundle_of(extra: str = "", world: str = DECLARED) -> Bundle:
    result = compile_text([SourceFile("world.ado", world + extra)])
    assert not [found.render() for found in result.diagnostics if found.severity == "error"]
    assert result.bundle is not None
    return result.bundle


SMALL = bundle_of()
QUALITIES = {quality.name: number for number, quality in enumerate(SMALL.qualities)}
RELATIONS = {(relation.kind, relation.name): number for number, relation in enumerate(SMALL.relations)}
ADA, BEN, CAS = range(3)
START = date(2006, 2, 13).toordinal() * DAY + 8 * 60


def status(name: str) -> int:
    return RELATIONS["status", name]


def act(name: str) -> int:
    return RELATIONS["act", name]


def person(number: int) -> Const:
    return Const("person", number)


def test_places_have_ways_in_both_directions() -> None:
    hall, yard, home = SMALL.places
    assert (hall.ways, yard.ways, home.ways) == (((1, 1),), ((0, 1), (2, 5)), ((1, 5),))
    assert (hall.views, yard.views) == ((1,), ())
    assert (hall.earshot, yard.earshot, home.earshot) == ((1,), (0,), ())
    assert (hall.title, yard.title, home.title) == ("the hall", "the yard", "the ada home")


def test_people_begin_where_they_say_or_are_due() -> None:
    assert [one.place for one in SMALL.people] == [0, 1, 0]
    assert [(one.title, one.pronoun, one.home) for one in SMALL.people] == [
        ("Aunt Ada", "she", 2),
        ("Ben", "he", -1),
        ("Cas", "they", -1),
    ]


def test_duties() -> None:
    lessons, night, club = SMALL.people[ADA].duties
    assert (lessons.weekdays, lessons.start, lessons.end, lessons.place, lessons.pull) == (31, 480, 540, 0, 60)
    assert (night.weekdays, night.end, night.place, night.pull) == (127, 420, 2, 80)
    assert (club.weekdays, club.date, club.pull) == (0, date(2006, 2, 14).toordinal(), 70)


def test_opening_facts() -> None:
    loves = RELATIONS["phrase", "A loves B"]
    took = RELATIONS["notion", "A took B from C"]
    earlier = date(2006, 2, 3).toordinal() * DAY
    assert SMALL.opening == (
        OpeningValue(ADA, QUALITIES["proud"], -1, 80),
        OpeningStatus(Claim(status("A dates B"), (person(ADA), person(BEN))), date(2006, 1, 22).toordinal() * DAY),
        OpeningValue(ADA, QUALITIES["love"], BEN, 30),
        OpeningValue(ADA, QUALITIES["sadness"], -1, 20),
        OpeningBelief(ADA, Claim(loves, (person(BEN), person(CAS))), 45, START),
        OpeningBelief(ADA, Claim(took, (person(BEN), person(CAS), person(ADA))), -45, START),
        OpeningBelief(ADA, Claim(act("shove"), (person(BEN), person(CAS))), 95, earlier),
        OpeningBelief(ADA, Claim(loves, (person(CAS), person(BEN))), -75, START),
        OpeningAim(ADA, Claim(RELATIONS["aim", "A wins B"], (person(ADA), person(BEN)))),
    )
    assert SMALL.things[0].holder == ADA


def test_an_action_with_all_its_lines() -> None:
    shove = SMALL.actions[0]
    assert shove.needs == (Here(Slot(1)),)
    assert (shove.takes, shove.seen, shove.heard, shove.parties, shove.answerer) == (2, 2, 2, (1,), 1)
    assert shove.effects == (SetStatus(Claim(status("A is in tears"), (Slot(1),)), on=True, minutes=20),)
    assert shove.counts_as == (Claim(RELATIONS["deed", "A hurts B"], (Slot(0), Slot(1))),)
    assert shove.told == ("{A} shoves {B}.",)
    assert shove.passing
    shout, run = shove.answers
    assert (shout.name, shout.effects, run.name) == ("shout", (), "run off")
    assert run.effects == (Go(Slot(1), Const("place", 1), whole=True),)
    assert [role.letter for role in shove.roles] == ["A", "B"]
    assert run.says == (Line(1, "Ow, {A}!"),)


def test_effects_on_the_world() -> None:
    effects = [action.effects for action in SMALL.actions[1:5]]
    assert effects == [
        (Give(Slot(1), Slot(2)),),
        (UseUp(Slot(1)),),
        (Inform(Slot(2)),),
        (Go(Slot(0), Slot(1), whole=True),),
    ]


def test_a_plan() -> None:
    plan = SMALL.plans[0]
    loves = RELATIONS["phrase", "A loves B"]
    assert plan.adopt == ((OwnPhrase(Claim(loves, (Slot(0), Slot(1)))),),)
    assert len(plan.moot) == 2
    assert plan.patience == 2 * DAY
    assert plan.worth == Sum((Num(30),), (Scaled(1, 5, Value(QUALITIES["proud"], None)),))
    assert [step.claim for step in plan.steps] == [
        Claim(act("give"), (Slot(0), Slot(2), Slot(1))),
        Claim(act("go"), (Slot(0), Slot(3))),
        Claim(act("go"), (Slot(0), Const("place", 1))),
    ]


def reaction(*lines: str) -> Bundle:
    return bundle_of("\n".join(('reaction "test"', *(f"  {line}" for line in lines), '  because "-"', "")))


def test_a_reaction() -> None:
    found = reaction(
        "when A hears from B that C does not love A",
        " and nobody here dates C",
        " and B is at home",
        "then A's anger toward C rises by half of A's love toward C",
        " and A doubts that B took C from A",
        " and A no longer thinks that B loves C",
        " and A means to win C",
    ).reactions[0]
    loves = RELATIONS["phrase", "A loves B"]
    assert (found.trigger.kind, found.trigger.person, found.trigger.denied) == ("told", Slot(1), True)
    nobody, lives, at_home = found.when
    assert isinstance(nobody, Nobody)
    assert nobody.conditions == (
        Here(Slot(nobody.slot)),
        Believes(Claim(status("A dates B"), (Slot(nobody.slot), Slot(2)))),
    )
    assert isinstance(lives, LivesAt)
    assert at_home == IsAt(Slot(1), lives.place)
    shift, doubt, drop, adopt = found.effects
    assert shift == Shift(QUALITIES["anger"], Slot(2), "rises", Scaled(1, 2, Value(QUALITIES["love"], Slot(2))))
    assert isinstance(doubt, Think)
    assert doubt.sure == -45
    assert drop == Think(Claim(loves, (Slot(1), Slot(2))), 0)
    assert isinstance(adopt, Adopt)


def want(*lines: str) -> Bundle:
    return bundle_of("\n".join(('want "test"', *(f"  {line}" for line in lines), '  because "-"', "")))


def test_a_want_for_an_answer() -> None:
    found = want(
        "A wants not to refuse by 30",
        "when B asks A to tell C that P",
        " and P is about A",
        " and A does not think that C knows P",
    ).wants[0]
    assert (found.answer, found.amount) == ("refuse", Sum((), (Num(30),)))
    assert found.claim == Claim(act("ask"), (Slot(1), Slot(0), Slot(2), Slot(3)))
    assert [role.letter for role in found.roles] == ["A", "B", "C", "P"]
    assert found.when == (About(Slot(3), Slot(0)), Believes(Claim(KNOWS, (Slot(2), Slot(3))), negated=True))


def test_what_a_want_needs_is_found_by_the_act() -> None:
    assert want("A wants to shove B by A's anger toward B").wants[0].claim == Claim(act("shove"), (Slot(0), Slot(1)))


def test_each_adds_up_and_someone_has_a_slot_of_its_own() -> None:
    found = want("A wants to shove B by 5", "when B is here", " and each C loves someone", " and A has X").wants[0]
    assert [(role.letter, role.each) for role in found.roles] == [
        ("A", False),
        ("B", False),
        ("C", True),
        ("", False),
        ("X", False),
    ]
    assert found.when[-1] == Has(Slot(4))


def test_own_traits_are_measured_and_others_believed() -> None:
    proud = QUALITIES["proud"]
    found = want(
        "A wants to shove B by 5",
        "when A is proud",
        " and A is very proud",
        " and A is not kind",
        " and B is proud",
    ).wants[0]
    assert found.when == (
        Compare(Value(proud, None), ">=", Num(60)),
        Compare(Value(proud, None), ">=", Num(80)),
        Compare(Value(QUALITIES["kind"], None), "<", Num(60)),
        Believes(Claim(RELATIONS["trait", "proud"], (Slot(1),))),
    )


@pytest.mark.parametrize(
    ("line", "half_life", "growth", "limit"),
    [
        ("A's sadness fades by half in 3 hours", 180, 0, 0),
        ("A's sadness rises by 5 a day, to 40", 0, 5, 40),
        ("A's anger toward someone falls by 2 a day", 0, -2, 0),
    ],
)
def test_a_drift(line: str, half_life: int, growth: int, limit: int) -> None:
    drift = bundle_of(f'drift "test"\n  {line}\n  when A is proud\n').drifts[0]
    assert (drift.half_life, drift.growth, drift.limit) == (half_life, growth, limit)


def test_relations_are_numbered_in_order() -> None:
    kinds = [relation.kind for relation in SMALL.relations]
    assert kinds[:6] == ["knows", "in", "has", "lies", "inside", "on"]
    assert kinds[6:13] == ["trait", "trait", "status", "status", "notion", "phrase", "deed"]
