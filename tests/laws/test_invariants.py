"""No run contradicts itself; and a run that did would be found out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from random import Random

import pytest

from kernel.play import Play
from kernel.small import A, B, C, Holds, World, post
from laws.invariants import Record, check, check_knowledge
from laws.random_worlds import random_world
from lengths import quick_then_slow
from muchado.api.world import World as Published
from muchado.bundle.checked import Checked
from muchado.bundle.model import HAS, IN, Claim, Due, Give, Go, Here, Inform, Slot


def records(bundle: Checked, seed: int) -> list[Record]:
    """The records of a whole run, as they are printed."""
    return [asdict(happening) for happening in Published(bundle).start(seed).play()]


def lines(entries: list[Record]) -> list[str]:
    return [json.dumps(entry) for entry in entries]


@pytest.mark.parametrize("number", quick_then_slow(range(12), 6))
def test_random_worlds_do_not_contradict_themselves(number: int) -> None:
    bundle = random_world(Random(number))
    assert check(lines(records(bundle, number)), bundle) == []
    assert check_knowledge(bundle, Play(bundle, number).out().beats) == []


def errand() -> Checked:
    """Ann walks to Bob in the yard, gives him a pearl, and tells him that Cy is rich; Cy watches."""
    world = World(minutes=60)
    hall, yard, cellar = world.place("hall"), world.place("yard"), world.place("cellar")
    world.way(hall, yard, 5)
    world.way(yard, cellar)
    ann, bob, cy = world.person("Ann", hall, [post(yard)]), world.person("Bob", yard), world.person("Cy", yard)
    world.person("Di", cellar)
    pearl = world.thing("pearl", holder=ann)
    rich = world.word("is rich", "notion", "person")
    go = world.action("go", "person", "place", effects=[Go(A, B)])
    give = world.action(
        "give", "person", "person", "thing", needs=[Here(B), Holds(Claim(HAS, (A, C)))], effects=[Give(C, B)],
        answers=["thank", "decline"], takes=2,
    )  # fmt: skip
    tell = world.action("tell", "person", "person", "claim", needs=[Here(B)], effects=[Inform(C)], takes=4)
    world.want(go(A, Slot(1)), 50, [Due(Slot(1)), Holds(Claim(IN, (A, Slot(1))), negated=True)])
    world.thinks(ann, rich.of(cy))
    world.wish(ann, give.of(ann, bob, pearl), 40)
    world.wish(ann, tell.of(ann, bob, rich.of(cy)), 30)
    return world.bundle()


ERRAND = errand()


def change(which: int, **columns: object) -> Callable[[list[Record]], None]:
    """One column of one record made wrong."""
    return lambda entries: entries[which].update(columns)


BROKEN = {
    "is busy with something else": change(2, at="2006-02-13T08:06"),
    "cannot have come here so soon": change(1, at="2006-02-13T08:03"),
    "was somewhere else and did not leave": lambda entries: entries.pop(0),
    "from which no way leads here": change(1, place="cellar"),
    "its number is taken": change(1, id=0),
    "told after a later one": change(0, at="2006-02-13T09:00"),
    "is not an earlier event": change(0, causes=[99]),
    "is no answer to it": change(1, answer="weep"),
    "took part is not who": change(1, took_part=["Bob", "Ann"]),
    "who took part is among saw": change(1, saw=["Bob"]),
    "twice among heard": change(1, heard=["Cy", "Cy"]),
    "came upon its aftermath": change(1, aftermath=["Cy"]),
    "sees it from out of sight": change(1, saw=["Di"]),
    "hears it from out of earshot": change(1, heard=["Di"]),
}


@pytest.mark.parametrize("complaint", BROKEN)
def test_a_contradiction_is_found(complaint: str) -> None:
    entries = records(ERRAND, 0)
    assert [entry["action"] for entry in entries] == ["go", "give", "tell"]
    assert check(lines(entries), ERRAND) == []
    BROKEN[complaint](entries)
    assert [found for found in check(lines(entries), ERRAND) if complaint in found]


def test_a_gift_that_nobody_carried_is_found() -> None:
    beats = Play(ERRAND).out().beats
    assert check_knowledge(ERRAND, beats) == []
    poor = ERRAND._replace(things=(ERRAND.things[0]._replace(holder=3),))
    assert "pearl is not there to give" in check_knowledge(poor, beats)[0]


def test_news_from_one_who_never_learned_it_is_found() -> None:
    beats = Play(ERRAND).out().beats
    ignorant = ERRAND._replace(opening=tuple(fact for fact in ERRAND.opening if type(fact).__name__ != "OpeningBelief"))
    assert "Ann never learned" in check_knowledge(ignorant, beats)[0]
