"""Every question, in every polarity and degree, of oneself and of others, given and found: held against a plain model.

The model is a table of what is so in one mind, written down by hand; it knows nothing of plans, views and senses.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from kernel.small import LIES, START, A, World, at_least
from muchado.bundle.degrees import SURE, SUSPECTS, THINKS
from muchado.bundle.model import (
    MEANINGS,
    About,
    Answered,
    Away,
    Believes,
    Calendar,
    Claim,
    Comes,
    Compare,
    Const,
    Counted,
    Due,
    DueFor,
    Duty,
    Fresh,
    From,
    Happened,
    Has,
    Here,
    Holiday,
    IsAt,
    LivesAt,
    Means,
    NextTo,
    Nobody,
    Num,
    Odds,
    OfKind,
    OnDuty,
    OwnPhrase,
    Question,
    RingsFalse,
    Role,
    Same,
    Slot,
    Stands,
    Step,
    Term,
    ThingHere,
    Together,
    Value,
    WouldLook,
    WouldSeek,
)
from muchado.bundle.model.questions.finds import is_turned, way
from muchado.kernel import Simulation
from muchado.kernel.chance import ODDS, draw
from muchado.plan.writer import Writer
from muchado.why.conditions import Wording
from plan.asking import EXECUTORS, Asker, polarities

B = Slot(1)
ME, BO, CY, DI = range(4)
HALL, YARD, LOFT = range(3)
RING, CUP, KEY = range(3)
PEOPLE, PLACES, THINGS = (BO, CY, DI), (HALL, YARD, LOFT), (RING, CUP, KEY)
DICE = range(8)
HOURS = (START - 30, START, START + 20, START + 1440)
LEVELS = (-100, -85, -60, -30, 30, 60, 85, 100)
DEGREES = (SUSPECTS, THINKS, SURE)


class Case:
    """A question about one who is given by name or to be found, and for whom it is so (its polarity left aside).

    `kind`: what is to be found. `so`: the numbers for whom it is so in the mind. `every`: all that there are.
    `contrary`: for whom it is so of the contrary; None where that is simply all others.
    """

    def __init__(
        self,
        name: str,
        ask: Callable[[Term], Question],
        kind: str,
        so: set[Any],
        every: tuple[int, ...],
        contrary: set[Any] | None = None,
    ) -> None:
        self.name, self.ask, self.kind, self.so, self.every = name, ask, kind, so, every
        self.contrary = set(every) - so if contrary is None else contrary

    def __repr__(self) -> str:
        return self.name


def small() -> World:
    world = World(minutes=600)
    for place in ("hall", "yard", "loft"):
        world.place(place)
    world.way(HALL, YARD)
    market = Duty("market", 127, 0, 0, 1439, YARD, 40)
    world.person("Ann", HALL, [Duty("desk", 127, 0, 0, 1439, HALL, 10)], home=LOFT)
    world.person("Bo", HALL, home=YARD)
    world.person("Cy", YARD, [market], home=YARD)
    world.person("Di", LOFT)
    world.thing("ring", holder=ME, kinds=("gift", "jewel"))
    world.thing("cup", place=HALL, kinds=("gift",))
    world.thing("key", place=YARD, public=True)
    world.holidays += [Holiday("this day", 2, 13), Holiday("the next", 2, 14)]
    return world


def together(where: dict[int, dict[int, int]], one: int, other: int, place: int | None) -> int:
    """How sure Ann is that two are together: as sure as of the less sure; anywhere: where she is surest."""
    if place is None:
        return max(together(where, one, other, each) for each in PLACES)
    return min(where[one].get(place, 0), where[other].get(place, 0))


def _who(person: int) -> Term:
    return A if person == ME else Const("person", person)


def made() -> tuple[Simulation, list[Case], list[tuple[Question, bool]]]:
    """The run, the questions about somebody or something, and those about nobody, each with its answer."""
    world = small()
    notions = {level: world.word(f"n{level}", "notion", "person") for level in LEVELS}
    odd = world.word("odd", "notion", "person", "person", both_ways=True)
    ties = world.word("dates", "status", "person", "person", both_ways=True)
    liking = world.quality("feeling", "liking")
    proud, _ = world.trait("proud")
    mood = world.quality("mood", "joy", low=0)
    greet = world.action("greet", "person", "person", seen=0, heard=0)
    likes = world.phrase("likes", ("person", "person"), [at_least(Value(liking, B), 40)])
    win = world.plan("win", "person", "person", steps=[Step((Here(B),), greet(A, B))])
    for level, notion in notions.items():
        world.thinks(ME, notion.of(BO), level)
    world.thinks(ME, odd.of(BO, CY), 70)
    world.so(ties.of(ME, BO))
    world.thinks(ME, ties.of(ME, BO), 100)
    world.feels(ME, liking, 70, BO)
    world.feels(ME, liking, 20, CY)
    world.feels(ME, proud, 80)
    world.feels(ME, mood, 55)
    world.means(ME, win.of(ME, CY))
    world.thinks(ME, greet.of(ME, BO), 100, since=START - 30)
    simulation = Simulation(world.bundle(), 0)
    simulation.beat()
    simulation.world.minds[ME].counts[greet.of(ME, BO)] = 2

    about = [
        Case(f"believes {least} of {level}", lambda t, n=notion, d=least: Believes(n(t), d), "person",
             {BO} if level >= least else set(), PEOPLE, {BO} if -level >= least else set())
        for (level, notion), least in product(notions.items(), DEGREES)
    ]  # fmt: skip
    where = {
        ME: {HALL: 100, YARD: -100, LOFT: -100},
        BO: {HALL: 100, YARD: -100, LOFT: -100},
        CY: {HALL: -100, YARD: 60, LOFT: -60},
        DI: {HALL: -100},
    }
    for person, least in product(PEOPLE, DEGREES):
        at = where[person]
        about.append(
            Case(f"{person} is at, {least}", lambda t, p=person, d=least: IsAt(Const("person", p), t, d), "place",
                 {place for place in PLACES if at.get(place, 0) >= least}, PLACES,
                 {place for place in PLACES if -at.get(place, 0) >= least})
        )  # fmt: skip
    about += [
        Case(f"{person} is with, in {place}, {least}",
             lambda t, p=person, at=place, d=least: Together(_who(p), t, None if at is None else Const("place", at), d),
             "person", {other for other in PEOPLE if together(where, person, other, place) >= least}, PEOPLE,
             {other for other in PEOPLE if -together(where, person, other, place) >= least})
        for person, place, least in product((ME, BO, CY, DI), (None, *PLACES), DEGREES)
    ]  # fmt: skip
    about += [
        Case(f"{person} and {other} are together in, {least}",
             lambda t, p=person, q=other, d=least: Together(_who(p), _who(q), t, d),
             "place", {place for place in PLACES if together(where, person, other, place) >= least}, PLACES,
             {place for place in PLACES if -together(where, person, other, place) >= least})
        for person, other, least in product((ME, BO, CY), (CY, BO, DI), DEGREES)
    ]  # fmt: skip
    about += [
        Case("is Bo", lambda t: Same(t, Const("person", BO)), "person", {BO}, PEOPLE),
        Case("is the yard", lambda t: Same(Const("place", YARD), t), "place", {YARD}, PLACES),
        Case("is the key", lambda t: Same(t, Const("thing", KEY)), "thing", {KEY}, THINGS),
        Case("both ways", lambda t: Believes(odd(t, Const("person", CY))), "person", {BO}, PEOPLE, set()),
        Case("a status", lambda t: Believes(ties(A, t)), "person", {BO}, PEOPLE, set()),
        Case("own phrase", lambda t: OwnPhrase(likes(A, t)), "person", {BO}, PEOPLE),
        Case("own aim", lambda t: Means(win(A, t)), "person", {CY}, PEOPLE),
        Case("has", Has, "thing", {RING}, THINGS),
        Case("stands", Stands, "place", {HALL}, PLACES),
        Case("here", Here, "person", {BO}, PEOPLE),
        Case("near", NextTo, "place", {YARD}, PLACES),
        Case("due", Due, "place", {HALL}, PLACES),
        Case("on duty", OnDuty, "person", {CY}, PEOPLE),
        Case("due for the market", lambda t: DueFor(t, "market"), "person", {CY}, PEOPLE),
        Case("due for nothing", lambda t: DueFor(t, "ball"), "person", set(), PEOPLE),
        Case("lives", lambda t: LivesAt(t, Const("place", YARD)), "person", {BO, CY}, PEOPLE),
        Case("home of", lambda t: LivesAt(Const("person", BO), t), "place", {YARD}, PLACES),
        Case("would look", lambda t: WouldLook(Const("person", CY), t), "place", {YARD}, PLACES),
        Case("gift", lambda t: OfKind(t, "gift"), "thing", {RING, CUP}, THINGS),
        Case("no such kind", lambda t: OfKind(t, "boat"), "thing", set(), THINGS),
        Case("lies here", ThingHere, "thing", {CUP}, THINGS),
        Case("lies in", lambda t: Believes(Claim(LIES, (t, Const("place", YARD)))), "thing", {KEY}, THINGS, set()),
        Case(
            "where it lies", lambda t: Believes(Claim(LIES, (Const("thing", CUP), t))), "place", {HALL}, PLACES, set()
        ),
        Case("would seek", lambda t: WouldSeek(Const("thing", KEY), t), "place", {YARD}, PLACES),
        Case("would seek what", lambda t: WouldSeek(t, Const("place", YARD)), "thing", {KEY}, THINGS),
        Case("would seek what here", lambda t: WouldSeek(t, Const("place", HALL)), "thing", {RING, CUP}, THINGS),
        Case("is in it", lambda t: About(greet(A, Const("person", BO)), t), "person", {BO}, PEOPLE),
        Case("felt", lambda t: Compare(Value(liking, t), ">", Num(10)), "person", {BO, CY}, PEOPLE),
        Case("felt at most", lambda t: Compare(Value(liking, t), "<=", Num(10)), "person", {DI}, PEOPLE),
        Case("did lately", lambda t: Happened(greet(A, t), within=60), "person", {BO}, PEOPLE),
        Case("did just now", lambda t: Happened(greet(A, t), within=5), "person", set(), PEOPLE),
        Case("did today", lambda t: Happened(greet(A, t), today=True), "person", {BO}, PEOPLE),
        Case("from the start", lambda t: From(odd(t, Const("person", CY)), ("opening",)), "person", {BO}, PEOPLE),
        Case("by own eyes", lambda t: From(odd(t, Const("person", CY)), ("saw",)), "person", set(), PEOPLE),
        Case("did for the second time", lambda t: Counted(greet(A, t), 2), "person", {BO}, PEOPLE),
        Case("did for the third time", lambda t: Counted(greet(A, t), 3), "person", set(), PEOPLE),
        Case("did once or more", lambda t: Counted(greet(A, t), 1, more=True), "person", {BO}, PEOPLE),
        Case("in 20 minutes", lambda t: Comes(t, -1, 20), "hour", {START + 20}, HOURS),
        Case("today at", lambda t: Comes(t, 0, START % 1440), "hour", {START}, HOURS),
        Case("tomorrow at", lambda t: Comes(t, 1, START % 1440), "hour", {START + 1440}, HOURS),
        Case("soon", lambda t: Away(t, 0, 20), "hour", {START, START + 20}, HOURS),
        Case("long ago", lambda t: Away(t, -(10**9), -16), "hour", {START - 30}, HOURS),
        Case("news", lambda t: Fresh(greet(A, t), 10_000), "person", set(), PEOPLE),
    ]
    minute = START % 1440
    alone: list[tuple[Question, bool]] = [
        (Calendar("weekday", (START // 1440 - 1) % 7), True),
        (Calendar("weekday", (START // 1440) % 7), False),
        (Calendar("workday"), (START // 1440 - 1) % 7 < 5),
        (Calendar("after", minute), True),
        (Calendar("after", minute + 1), False),
        (Calendar("before", minute), False),
        (Calendar("before", minute + 1), True),
        (Calendar("holiday", 0), True),
        (Calendar("holiday", 1), False),
        *((Odds(1, whole, dice), draw(0, START, ME, ODDS, dice) % whole == 0) for whole in (2, 3) for dice in DICE),
        (Calendar("eve", 0), False),
        (Calendar("eve", 1), True),
        (RingsFalse(), False),
        *((Compare(Value(proud, None), test, Num(80)), so) for test, so in ((">=", 1), (">", 0), ("<=", 1), ("<", 0))),
        *((Compare(Num(55), test, Value(mood, None)), so) for test, so in ((">=", 1), (">", 0), ("<=", 1), ("<", 0))),
    ]
    return simulation, about, [(question, bool(so)) for question, so in alone]


SIMULATION, ABOUT, ALONE = made()
ROLES = (Role("A", "person"), Role("B", "person"))
ASKERS = [Asker(SIMULATION, ME, executor) for executor in EXECUTORS]


def test_every_kind_of_question_is_asked() -> None:
    asked = {type(case.ask(Const(case.kind, 0))) for case in ABOUT} | {type(question) for question, _ in ALONE}
    assert {meaning.record for meaning in MEANINGS} == asked | {Answered}, "an answer is asked of an act: test_react"


@pytest.mark.parametrize("asker", ASKERS, ids=["generated", "interpreted"])
@pytest.mark.parametrize("case", ABOUT, ids=repr)
def test_asked_of_one_who_is_given_it_is_what_it_says(case: Case, asker: Asker) -> None:
    for number in case.every:
        for question, contrary, negated in polarities(case.ask(Const(case.kind, number))):
            so = number in (case.contrary if contrary else case.so)
            assert asker.holds(question) == (so != negated), question


@pytest.mark.parametrize("asker", ASKERS, ids=["generated", "interpreted"])
@pytest.mark.parametrize("case", ABOUT, ids=repr)
def test_what_is_found_is_just_what_passes(case: Case, asker: Asker) -> None:
    for question, contrary, negated in polarities(case.ask(B)):
        writer = Writer(asker.program.lowered.catalogue, (Role("A", "person"), Role("B", case.kind)))
        if way(question, writer) is None:
            continue
        some = case.contrary if contrary else case.so
        assert asker.found(case.kind, question) == {one for one in case.every if (one in some) != negated}, question


@pytest.mark.parametrize("asker", ASKERS, ids=["generated", "interpreted"])
def test_nobody_such_is_nobody_who_passes(asker: Asker) -> None:
    for case in ABOUT:
        if case.kind != "person":
            continue
        for question, contrary, negated in polarities(case.ask(B)):
            if way(question, Writer(asker.program.lowered.catalogue, ROLES)) is not None and not negated:
                some = case.contrary if contrary else case.so
                assert asker.holds(Nobody(1, (question,)), roles=ROLES) == (not some), question


@pytest.mark.parametrize("asker", ASKERS, ids=["generated", "interpreted"])
@pytest.mark.parametrize(("question", "so"), ALONE, ids=repr)
def test_what_is_asked_of_nobody_in_particular(question: Question, so: bool, asker: Asker) -> None:
    for turned, _, negated in polarities(question):
        assert asker.holds(turned) == (so != negated)


WORDED = [
    *(case.ask(Const(case.kind, case.every[0])) for case in ABOUT),
    *(question for question, _ in ALONE),
    Answered("nod"),
    Believes(Slot(1)),
    Happened(Claim(0, (Const("person", BO), Slot(1))), today=True),
    Happened(Claim(0, (A, Slot(1))), SURE, within=60),
]


@pytest.mark.parametrize("question", WORDED, ids=repr)
def test_every_polarity_has_words_of_its_own(question: Question) -> None:
    words = Wording(SIMULATION.program.bundle, (Role("A", "person"), Role("P", "claim")), (ME, -1))
    said: dict[str, bool] = {}
    for turned, _, _ in polarities(question):
        sentence = words.condition(turned)
        assert "  " not in sentence
        assert said.setdefault(sentence, is_turned(turned)) == is_turned(turned), "said alike, meant otherwise"
        assert not sentence.startswith(" ")


def test_nothing_is_found_by_what_is_not_so() -> None:
    writer = Writer(ASKERS[0].program.lowered.catalogue, ROLES)
    for case in ABOUT:
        for question, _, _ in polarities(case.ask(B)):
            assert not is_turned(question) or way(question, writer) is None
