"""Random small worlds in which people feel, think, tell, scold, propose, part, walk about and pursue aims.

Everything is chosen by one `Random`, which a test may seed or hypothesis may steer. The last person sits alone on an
island from which nothing is seen or heard.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from kernel.small import A, B, C, Holds, World, at_least
from muchado.bundle.checked import Checked
from muchado.bundle.model import (
    KNOWS,
    Adopt,
    Amount,
    Answer,
    Calendar,
    Claim,
    Compare,
    Condition,
    Const,
    Fresh,
    From,
    Go,
    Here,
    Inform,
    MindEffect,
    NextTo,
    Nobody,
    Num,
    Opening,
    OpeningAim,
    OpeningBelief,
    OpeningStatus,
    OpeningValue,
    Read,
    RingsFalse,
    Same,
    Scaled,
    SetStatus,
    Shift,
    Slot,
    Step,
    ThingHere,
    Think,
    Together,
    Trigger,
    Value,
    WouldLook,
    Write,
)
from muchado.kernel import Prop

HALL, CORNER, GALLERY, ISLAND = range(4)
LENGTH = 240
P = Slot(2)
"""In what is told, the claim."""


@dataclass(frozen=True)
class Pair:
    """Two worlds that differ only in what is hidden in the minds and matters of the people in `changed`."""

    base: Checked
    other: Checked
    changed: frozenset[int]

    @property
    def unchanged(self) -> list[int]:
        """Everybody whose own mind starts alike in both worlds."""
        return [person for person in range(len(self.base.people)) if person not in self.changed]


OFTEN_ALTERED = (40,)
"""How often of a hundred news changes in the mouth: oftener than anywhere, so that what comes of it is tried too."""


LIBRARY = (10, 15)
"""By how many points people hold to what they have set their minds on, and for how many minutes they leave a way alone
that led nowhere, as the library has it."""


class Maker:
    """Makes one random world."""

    def __init__(self, random: Random) -> None:
        self.random = random
        whim = random.randint(0, 15)
        resolve, cool = LIBRARY if whim % 4 else (0, 0)  # a quarter has no library
        self.world = World(minutes=LENGTH, whim=whim, idle=10, altered=OFTEN_ALTERED, resolve=resolve, cool=cool)
        self._places()
        self.feelings = [
            self.world.quality("feeling", "anger", low=0, half_life=45),
            self.world.quality("feeling", "love"),
            self.world.quality("feeling", "trust", usual=40),
        ]
        self.anger, self.love, _ = self.feelings
        self.sadness = self.world.quality("mood", "sadness", low=0, half_life=90)
        self.pride, self.proud = self.world.trait("proud")
        self.tears = self.world.word("is in tears", "status", "person", seen=True)
        self.dates = self.world.word("dates", "status", "person", "person", both_ways=True)
        self.rude = self.world.word("is rude", "notion", "person")
        self.loves = self.world.phrase("loves", ("person", "person"), [at_least(Value(self.love, B), 50)])
        self.hurts = self.world.word("hurts", "deed", "person", "person")
        self.talks = self.world.word("talks with", "status", "person", "person", both_ways=True, seen=True)
        self._actions()
        self._rules()
        self.people = [
            self.world.person(name, random.choice((HALL, HALL, CORNER, GALLERY)))
            for name in ("Ann", "Bob", "Cy", "Di")[: random.randint(2, 4)]
        ]
        self.people.append(self.world.person("Hermit", ISLAND))
        self._talks()

    def chance(self, percent: int) -> bool:
        """True in so many of a hundred cases."""
        return self.random.randrange(100) < percent

    def _places(self) -> None:
        self.world.place("hall", earshot=(CORNER,))
        self.world.place("corner", earshot=(HALL,))
        self.world.place("gallery", views=(HALL,))
        self.world.place("island")
        self.world.way(HALL, CORNER)
        self.world.way(CORNER, GALLERY, self.random.randint(1, 4))

    def _actions(self) -> None:
        world, reach = self.world, self.random.randint
        tearful = (SetStatus(self.tears(B), on=True, minutes=20),) if self.chance(70) else ()
        self.go = world.action(
            "go", "person", "place", effects=[Go(A, Slot(1))], passing=True, seen=reach(0, 2), heard=0
        )
        self.wave = world.action("wave", "person", seen=reach(0, 2), heard=0, passing=True)
        self.scold = world.action(
            "scold", "person", "person", needs=[Here(B)], takes=2, seen=reach(0, 2), heard=reach(0, 2),
            effects=tearful, counts_as=[self.hurts(A, B)],
        )  # fmt: skip
        accept = Answer("accept", (SetStatus(self.dates(A, B), on=True),), (), ())
        self.propose = world.action(
            "propose", "person", "person", needs=[Here(B), Holds(self.dates(A, B), negated=True)], takes=3,
            seen=reach(0, 1), heard=reach(0, 1), answers=[accept, "refuse", "evade"],
        )  # fmt: skip
        self.part = world.action(
            "part", "person", "person", needs=[Here(B), Holds(self.dates(A, B))], takes=3, seen=reach(0, 2),
            heard=reach(0, 2), effects=[SetStatus(self.dates(A, B), on=False)], counts_as=[self.hurts(A, B)],
        )  # fmt: skip
        self.tell = world.action(
            "tell", "person", "person", "claim", needs=[Here(B)], takes=2, seen=reach(0, 2), heard=reach(0, 2),
            effects=[Inform(P)],
        )  # fmt: skip
        self.lie = world.action(
            "lie", "person", "person", "claim", needs=[Here(B)], seen=reach(0, 2), heard=reach(0, 2),
            effects=[Inform(P)], taken_for=self.tell(A, B, P),
            rings=self.random.choice((None, Num(47), Value(self.pride, None))),
        )  # fmt: skip
        self.pose = world.action(
            "pose", "person", "person", "person", needs=[Here(B)], seen=2, heard=reach(0, 1),
            from_afar=self.scold(C, B),
        )  # fmt: skip
        self.note = world.thing("note", place=self.random.choice((HALL, CORNER)))
        self.write = world.action(
            "write", "person", "thing", "claim", needs=[ThingHere(Slot(1))], heard=0, effects=[Write(Slot(1), P)]
        )
        self.read = world.action(
            "read", "person", "thing", needs=[ThingHere(Slot(1))], heard=0, effects=[Read(A, Slot(1))]
        )
        self.look_away = world.action("look away", "person", "person", needs=[Here(B)], seen=reach(0, 2), heard=0)
        self.wait = world.action("let it wait", "person", "person", needs=[Here(B)], seen=reach(0, 2), heard=0)
        world.retelling(self.rude(B), self.proud(B), [at_least(Value(self.anger, B), 10)])
        world.retelling(self.scold(B, C), self.part(B, C))

    # ------------------------------------------------------------------ rules

    def conditions(self, most: int = 2) -> list[Condition]:
        """A few random conditions about A, B and perhaps C."""
        pool: list[Condition] = [
            at_least(Value(self.random.choice(self.feelings), B), self.random.randint(5, 60)),
            at_least(Value(self.sadness, None), 20),
            Compare(Value(self.pride, None), "<", Num(60)),
            Holds(self.rude(B), self.random.choice((30, 60))),
            Holds(self.dates(A, B)),
            Holds(self.dates(B, C)),
            Holds(self.loves(A, B)),
            Holds(self.loves(B, C), 30),
            Holds(self.loves(B, A), 30),
            Holds(self.proud(B)),
            Holds(self.tears(B)),
            Holds(self.hurts(B, C), within=60),
            Holds(Claim(KNOWS, (B, self.hurts(C, A))), negated=self.chance(50)),
            Fresh(self.rude(C), 40),
            Nobody(3, (Here(Slot(3)), at_least(Value(self.anger, Slot(3)), 20))),
            Here(C),
            Together(A, B),
            Together(B, C, negated=self.chance(50)),
            Together(B, C, Const("place", CORNER), self.random.choice((30, 85)), contrary=self.chance(50)),
            Same(C, Const("person", 1), negated=self.chance(50)),
            Compare(Value(self.love, C), ">", Value(self.love, B)),
            Holds(self.rude(C), 30, denied=True),
            Holds(self.loves(B, C), negated=True),
            Calendar("after", 480 + self.random.randrange(LENGTH)),
            From(self.hurts(B, C), ("saw", "took part")),
            From(self.rude(C), ("told", "overheard"), B),
            From(self.loves(B, A), ("inferred", "assumed"), negated=self.chance(30)),
            Holds(Claim(KNOWS, (B, Claim(KNOWS, (A, self.rude(C))))), denied=self.chance(50)),
        ]
        return self.random.sample(pool, self.random.randint(0, most))

    def _points(self) -> Amount:
        value = Value(self.random.choice(self.feelings), B)
        return self.random.choice((Num(self.random.randint(5, 30)), Scaled(1, 2, value), value))

    def _rules(self) -> None:
        random = self.random
        self._plan()
        for _ in range(random.randint(4, 9)):
            word = random.choice((self.scold, self.scold, self.propose, self.propose, self.part))
            fresh = Holds(word(A, B), within=random.choice((30, 60)), negated=True)
            each = [2] if self.chance(30) else []
            self.world.want(word(A, B), self._points(), [Here(B), fresh, *self.conditions()], each=each)
        self.world.want(self.part(A, B), random.randint(5, 25), [Here(B), *self.conditions()])
        for about in random.sample(self._matters(), random.randint(1, 4)):
            unaware = Holds(Claim(KNOWS, (B, about)), negated=True)
            self.world.want(self.tell(A, B, about), random.randint(15, 40), [Holds(about, 30), Here(B), unaware])
            if self.chance(50):
                self.world.want(self.lie(A, B, about), random.randint(10, 40), [Here(B), *self.conditions(), unaware])
        self.world.want(self.pose(A, B, C), random.randint(5, 30), [Here(B), at_least(Value(self.anger, C), 20)])
        self.world.want(self.write(A, Slot(1), self.rude(Slot(2))), 15, [ThingHere(Slot(1)), Holds(self.rude(Slot(2)))])
        reread = Holds(self.read(A, Slot(1)), within=60, negated=True)
        self.world.want(self.read(A, Slot(1)), random.randint(5, 30), [ThingHere(Slot(1)), reread])
        for answer in ("refuse", "evade"):
            self.world.want(self.propose(B, A), self._points(), self.conditions(), answer=answer)
        lately = random.choice((15, 30, 60))
        for idly, when in ((self.go(A, Slot(1)), [NextTo(Slot(1))]), (self.wave(A), [])):
            self.world.want(idly, random.randint(4, 14), [*when, Holds(idly, within=lately, negated=True)])
        for _ in range(random.randint(4, 9)):
            self.world.reaction(self._trigger(), [self._effect() for _ in range(random.randint(1, 2))])
        told = Trigger("act", self.tell(B, A, P))
        self.world.reaction(told, [Shift(self.feelings[2], B, "limited", Num(30))], [RingsFalse()])

    def _matters(self) -> list[Claim]:
        """What can be told of somebody besides the two who talk."""
        third, fourth = Slot(2), Slot(3)
        return [
            self.rude(third), self.loves(third, fourth), self.dates(third, fourth), self.hurts(third, fourth),
            self.proud(third), self.scold(third, A), self.loves(A, third),
        ]  # fmt: skip

    def _trigger(self) -> Trigger:
        return self.random.choice((
            Trigger("act", self.scold(B, A)),
            Trigger("act", self.scold(B, C)),
            Trigger("act", self.hurts(B, A)),
            Trigger("act", self.propose(B, A)),
            Trigger("act", self.tell(B, A, P)),
            Trigger("learns", self.rude(B)),
            Trigger("learns", self.dates(B, C), denied=self.chance(30)),
            Trigger("learns", self.hurts(B, C)),
            Trigger("learns", self.loves(B, C)),
            Trigger("told", self.loves(C, A), B),
            Trigger("sees", self.tears(B)),
            Trigger("astonished", self.dates(A, B), denied=self.chance(50)),
            Trigger("meets", person=B),
            Trigger("misses", person=B),
            Trigger("attains", self.seek(A, B)),
            Trigger("gives up", self.seek(A, B)),
            Trigger("learns", self.hurts(B, C), denied=True),
        ))  # fmt: skip

    def _effect(self) -> MindEffect:
        by = Num(self.random.randint(5, 40))
        how = self.random.choice(("rises", "rises", "falls"))
        return self.random.choice((
            Shift(self.random.choice(self.feelings), B, how, by),
            Shift(self.anger, B, "rises", by),
            Shift(self.sadness, None, "rises", by),
            Think(self.rude(B), self.random.choice((-60, 40, 90))),
            Think(self.loves(B, A), self.random.choice((35, 70)), assumed=self.chance(30)),
            Think(self.hurts(B, A), -40),
            Adopt(self.seek(A, B)),
        ))  # fmt: skip

    def _plan(self) -> None:
        look = Step((Here(B, negated=True), WouldLook(B, P)), self.go(A, P))
        first = self.random.choice((self.scold, self.propose))
        held, off = self.random.choice(((self.look_away, None), (None, self.wait), (self.look_away, self.wait)))
        hinders = self.random.choice((0, 20, 70))
        self.seek = self.world.plan(
            "seek", "person", "person", adopt=[[at_least(Value(self.anger, B), 50)]],
            done=[[Holds(first(A, B), within=60)]], patience=60, worth=self.random.randint(5, 60),
            steps=[Step((Here(B), at_least(Value(self.sadness, None), hinders)), first(A, B)), look],
            held=held and held(A, B), off=off and off(A, B),
        )  # fmt: skip
        self.world.want(first(A, B), Num(-self.random.randint(20, 80)), self.conditions(1))

    def _talks(self) -> None:
        """Something to have a talk about: people begin with it, take turns, join, break in, are called away."""
        world, reach = self.world, self.random.randint
        comes = Answer("come", (SetStatus(self.random.choice((self.talks(A, B), self.talks(B, A))), on=True),), (), ())
        draw_aside = world.action(
            "draw aside", "person", "person", needs=[Here(B)], seen=reach(0, 2), heard=reach(0, 2),
            answers=[comes, "stay"],
        )  # fmt: skip
        stop = world.action("stop", "person", "person", needs=[Here(B)], seen=reach(0, 2), heard=reach(0, 2))
        bound = self.random.choice((-1, 5, 15, 30))
        world.topic(
            self.talks, [self.hurts(A, B), self.tell(A, B, P)], stop(A, B), turns=reach(1, 8), called=bound,
            joined=self.random.choice((-1, 0, 20)), broken=self.random.choice((-1, 0, 20)),
        )  # fmt: skip
        fresh = Holds(draw_aside(A, B), within=30, negated=True)
        world.want(draw_aside(A, B), self._points(), [Here(B), fresh, *self.conditions(1)])
        world.want(draw_aside(B, A), self._points(), self.conditions(1), answer="stay")
        world.want(self.scold(A, B), self._points(), [Holds(self.talks(A, B)), *self.conditions(1)])
        world.want(self.scold(A, B), Num(-reach(5, 40)), [Holds(self.talks(B, C))])

    # ------------------------------------------------------------------ facts

    def facts(self, people: list[int], among: frozenset[int]) -> list[Opening]:
        """Random opening facts in the minds of some people; private statuses only between two of `among`."""
        found: list[Opening] = []
        for who in people:
            others = [person for person in self.people if person != who]
            for toward in others:
                found += [
                    OpeningValue(who, feeling, toward, self.random.randint(0, 90))
                    for feeling in self.feelings
                    if self.chance(50)
                ]
            found += [OpeningBelief(who, self.world.said(self._thought(others)), self._sure(), self.world.start)
                      for _ in range(self.random.randint(0, 4))]  # fmt: skip
            found.append(OpeningValue(who, self.pride, -1, self.random.randint(0, 100)))
            if self.chance(40):
                found.append(OpeningValue(who, self.sadness, -1, self.random.randint(0, 100)))
            if self.chance(20):  # mistaken, more often than not
                mine = self.dates.of(*sorted((who, self.random.choice(others))))
                found.append(OpeningBelief(who, self.world.said(mine), 100, self.world.start))
            if self.chance(30):
                found.append(OpeningAim(who, self.world.said(self.seek.of(who, self.random.choice(others)))))
        pairs = [(one, other) for one in sorted(among) for other in sorted(among) if one < other]
        found += [
            OpeningStatus(self.world.said(self.dates.of(*pair)), self.world.start - 100)
            for pair in pairs
            if self.chance(50)
        ]
        return found

    def _sure(self) -> int:
        return self.random.choice((-100, -50, 35, 70, 100))

    def _thought(self, others: list[int]) -> Prop:
        one, other = self.random.choice(others), self.random.choice(self.people)
        pair = sorted({one, other})
        if len(pair) < 2:
            return self.random.choice((self.rude.of(one), self.proud.of(one)))
        return self.random.choice((
            self.rude.of(one), self.loves.of(one, other), self.dates.of(*pair), self.hurts.of(one, other),
        ))  # fmt: skip


def random_world(random: Random) -> Checked:
    """One random world."""
    maker = Maker(random)
    maker.world.opening = maker.facts(maker.people, frozenset(maker.people))
    return maker.world.bundle()


def random_pair(random: Random, *, hermit_changes: bool = True) -> Pair:
    """A random world twice, with other things hidden in some people the second time."""
    maker = Maker(random)
    can_change = maker.people if hermit_changes else maker.people[:-1]
    if hermit_changes and maker.chance(30):  # never to be met: the others are compared over all of the run
        can_change = maker.people[-1:]
    changed = frozenset(random.sample(can_change, random.randint(1, min(len(can_change), len(maker.people) - 1))))
    unchanged = [person for person in maker.people if person not in changed]
    shared = maker.facts(unchanged, frozenset(unchanged))
    hidden, instead = (maker.facts(sorted(changed), changed) for _ in range(2))
    if maker.chance(50):  # few things differ, so that it takes its time until something comes out
        instead = [*hidden, *random.sample(instead, min(2, len(instead)))]
    bundles = []
    for facts in (hidden, instead):
        maker.world.opening = [*shared, *facts]
        bundles.append(maker.world.bundle())
    return Pair(bundles[0], bundles[1], changed)
