"""Small bundles made by hand, for tests that need no language."""

from __future__ import annotations

from muchado.bundle.model import (
    FORMAT,
    Action,
    Answer,
    Bundle,
    Claim,
    Forms,
    Here,
    Line,
    Num,
    Person,
    Place,
    Plan,
    Quality,
    Reaction,
    Relation,
    Role,
    SetStatus,
    Settings,
    Shift,
    Slot,
    Step,
    Thing,
    Trigger,
    Value,
    Want,
    Where,
)

NOWHERE = Where("hand.ado", 1)
START = 732355 * 1440 + 450
"""Monday 13 February 2006, 7:30."""

END = 732356 * 1440 + 1200
"""Tuesday 14 February 2006, 20:00."""

DATES, BREAKS_UP, ASKS, SORRY, MAKES_UP, PROUD = 3, 4, 5, 6, 7, 8
NARUTO, SAKURA, HINATA, INO, FATHER = 0, 1, 2, 3, 4
HALL, CORNER = 0, 1

A, B = Role("A", "person"), Role("B", "person")
C, P = Role("C", "person"), Role("P", "claim")


def _relations() -> tuple[Relation, ...]:
    two = ("person", "person")
    return (
        Relation("knows", "knows", ("person", "claim"), _forms("{0} knows that {1}", "know that {1}")),
        Relation("in", "in", ("person", "place"), _forms("{0} is in {1}", "be in {1}")),
        Relation("has", "has", ("person", "thing"), _forms("{0} has {1}", "have {1}")),
        Relation("dates", "status", two, _forms("{0} dates {1}", "date {1}"), both_ways=True, public=True),
        Relation(
            "break up",
            "act",
            two,
            Forms(
                "{0} breaks up with {1}", "{0} does not break up with {1}", "{0} broke up with {1}", "break up with {1}"
            ),
            number=0,
        ),
        Relation(
            "ask to tell",
            "act",
            ("person", "person", "person", "claim"),
            Forms(
                "{0} asks {1} to tell {2} that {3}",
                "{0} does not ask {1} to tell {2} that {3}",
                "{0} asked {1} to tell {2} that {3}",
                "ask {1} to tell {2} that {3}",
            ),
            number=1,
        ),
        Relation("sorry", "notion", ("person",), _forms("{0} is sorry", "be sorry")),
        Relation("make up", "aim", two, _forms("{0} makes up with {1}", "make up with {1}"), number=0),
        Relation("proud", "trait", ("person",), _forms("{0} is proud", "be proud"), number=0),
        Relation("lies", "lies", ("thing", "place"), _forms("{0} is in {1}", "be in {1}")),
        Relation("inside", "inside", ("thing", "thing"), _forms("{0} is in {1}", "be in {1}")),
        Relation("on", "on", ("thing", "thing"), _forms("{0} is on {1}", "be on {1}")),
    )


def _forms(present: str, base: str) -> Forms:
    return Forms(present, present.replace("is", "is not", 1), present, base)


def hand_made() -> Bundle:
    """Return a bundle with a bit of everything: five people who break up and carry messages."""
    breaking = Claim(BREAKS_UP, (Slot(0), Slot(1)))
    return Bundle(
        format=FORMAT,
        title="By hand",
        about="A school.",
        start=START,
        end=END,
        settings=Settings(),
        qualities=(
            Quality("proud", "trait", usual=50),
            Quality("anger", "feeling", half_life=30),
            Quality("sadness", "mood"),
        ),
        relations=_relations(),
        places=(
            Place("hall", "the hall", ((1, 1),), (), (1,)),
            Place("corner", "a corner of the hall", ((0, 1),), (0,), (0,)),
        ),
        things=(Thing("chocolates", "a box of chocolates", ("gift",), NARUTO, -1),),
        holidays=(),
        people=(
            Person("Naruto", "Naruto", "he", -1, HALL, (), NOWHERE),
            Person("Sakura", "Sakura", "she", -1, HALL, (), NOWHERE),
            Person("Hinata", "Hinata", "she", -1, CORNER, (), NOWHERE),
            Person("Ino", "Ino", "she", -1, HALL, (), NOWHERE),
            Person("Inoichi", "Ino's father", "he", -1, CORNER, (), NOWHERE),
        ),
        opening=(),
        actions=(_break_up(breaking), _ask_to_tell()),
        wants=(Want("out", (A, B), breaking, "", Num(40), (Here(Slot(1)),), "{A} wants out", NOWHERE),),
        reactions=(
            Reaction(
                "hurt",
                (A, B),
                Trigger("act", Claim(BREAKS_UP, (Slot(1), Slot(0)))),
                (),
                (Shift(1, Slot(1), "rises", Value(0, None)),),
                "{A} is hurt in {his A} pride by {B}",
                NOWHERE,
            ),
        ),
        plans=(
            Plan(
                "make up",
                MAKES_UP,
                (A, B),
                adopt=(),
                moot=(),
                done=(),
                patience=60,
                worth=Num(30),
                steps=(Step((Here(Slot(1)),), Claim(BREAKS_UP, (Slot(0), Slot(1)))),),
                because="{A} misses {B}",
                where=NOWHERE,
            ),
        ),
        phrases=(),
        drifts=(),
    )


def _break_up(claim: Claim) -> Action:
    protest = Answer(
        "protest",
        (),
        (Line(1, "You can't just leave me!"),),
        ("{A} breaks it off with {B}, who will not have it.",),
    )
    return Action(
        "break up",
        BREAKS_UP,
        (A, B),
        (Here(Slot(1)),),
        takes=3,
        seen=1,
        heard=2,
        parties=(1,),
        answerer=1,
        answers=(Answer("accept", (), (), ()), protest),
        effects=(SetStatus(Claim(DATES, claim.args), on=False),),
        says=(Line(0, "It's over, {B}."), Line(0, "I can't do this any more, {B}")),
        told=("{A} breaks it off with {B}.",),
        counts_as=(),
        passing=False,
        where=NOWHERE,
    )


def _ask_to_tell() -> Action:
    return Action(
        "ask to tell",
        ASKS,
        (A, B, C, P),
        (Here(Slot(1)),),
        takes=2,
        seen=1,
        heard=1,
        parties=(1,),
        answerer=-1,
        answers=(),
        effects=(),
        says=(),
        told=("{A} asks {B} to tell {C} that {P} , because {he A} cannot find {himself A} the words",),
        counts_as=(),
        passing=True,
        where=NOWHERE,
    )
