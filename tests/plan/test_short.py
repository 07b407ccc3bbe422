"""A phrase about oneself that is one check is that check, wherever a rule asks it; no other is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kernel.scenes import party
from kernel.small import A, B, C, World, at_least
from muchado.bundle.model import Calendar, Condition, Here, Nobody, OwnPhrase, Value
from muchado.kernel import Simulation
from muchado.plan.ops import Call, Compares, Lacks, LevelOf, Made, Op, Require, Yes


def checks(world: World, conditions: Iterable[Condition]) -> list[Require]:
    """What wants with each of these conditions ask besides who is here."""
    talk = world.action("chat", "person", "person", needs=[Here(B)])
    conditions = list(conditions)
    for condition in conditions:
        world.want(talk(A, B), 10, [Here(B), condition])
    wants = Simulation(world.bundle(), 0).program.lowered.wants
    return [check for want in wants[-len(conditions) :] for check in _required(want.ops)]


def _required(ops: Iterable[Op]) -> Iterator[Require]:
    for op in ops:
        match op:
            case Lacks(inner):
                yield from _required(inner)
            case Require(Compares() | Yes()):
                yield op
            case _:
                pass


def test_the_check_stands_in_the_place_of_the_phrase_and_is_turned_as_often_as_it_is_denied() -> None:
    world, *_ = party()
    fatigue = world.quality("mood", "fatigue")
    tired = OwnPhrase(world.phrase("tired", ("person",), [at_least(Value(fatigue, None), 50)])(A))
    free = OwnPhrase(world.phrase("free", ("person",), [Calendar("workday", negated=True)])(A))
    weary = Compares(LevelOf(fatigue, -1), ">=", 50)
    workday = Yes(Call("workday", (0,)))
    asked = [tired, tired._replace(negated=True), free, free._replace(negated=True), Nobody(2, (Here(C), tired))]
    assert checks(world, asked) == [
        Require(weary),
        Require(weary, negated=True),
        Require(workday, negated=True),
        Require(workday),
        Require(weary),
    ]


def test_of_several_ways_of_several_people_and_what_is_found_out_once_it_is_asked() -> None:
    world, _, envy = party()
    either = OwnPhrase(world.phrase("idle", ("person",), [Calendar("workday")], [Calendar("after", 600)])(A))
    both = OwnPhrase(world.phrase("cross", ("person",), [Calendar("workday"), Calendar("after", 600)])(A))
    envies = OwnPhrase(world.phrase("envies", ("person", "person"), [at_least(Value(envy, B), 40)])(A, B), negated=True)
    resting = OwnPhrase(world.phrase("rests on", ("person",), [either])(A))
    asked = (either, both, envies, resting)
    assert [_phrase(check) for check in checks(world, asked)] == [phrase.claim.relation for phrase in asked]


def _phrase(check: Require) -> int:
    match check:
        case Require(Yes(Call("phrase", (Made(relation),)))):
            return relation
        case _:
            raise AssertionError(check)
