"""Towns in the hands of a host that knows nothing: refused in a sentence, or the same as a run played as far."""

from __future__ import annotations

import json
import pickle
from random import Random
from typing import TYPE_CHECKING

from muchado.bundle.sentences import say, tables
from muchado.bundle.suggest import UnknownNameError
from muchado.conform.attack.case import Case, Kind, WrongError
from muchado.conform.attack.odd import word
from muchado.conform.attack.worlds import compiled, plain
from muchado.stage import states
from muchado.stage.codec import from_json, to_json
from muchado.stage.mistakes import StageError
from muchado.stage.names import Names, numbered
from muchado.stage.protocol import Claim, Input, Name, Showing
from muchado.stage.town import Town
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from muchado.api.world import World
    from muchado.bundle.model import Bundle

REFUSED = (StageError, TimeError, UnknownNameError)
NUMBERS = (0, 1, 50, 100, -50, 101, 10**20, -(10**20))
FUELS = (1, 1, 5, 100, 0, -3)


class Towns(Kind):
    """A town with which a host does things. The parts are the steps, as JSON: what is done, and its chance."""

    name = "towns"

    def make(self, random: Random) -> Case:
        """Return steps to be taken in a small world."""
        steps = [json.dumps([random.choice(sorted(STEPS)), random.randrange(1 << 30)]) for _ in range(10)]
        return Case(random.choice(sorted(plain())), tuple(steps), random.randrange(1 << 30))

    def run(self, case: Case, folder: Path) -> str:  # noqa: ARG002 (nothing is written)
        """Take all steps; then look whether the town is what a run is with the same inputs."""
        world, refused = compiled(case.base), False
        town = Town.of(world, case.salt % 100)
        for step in case.parts:
            name, salt = json.loads(step)
            try:
                town = STEPS[name](world, town, Random(salt))
            except REFUSED:
                refused = True
        _same(world, town, forget=case.salt % 2 == 0)
        return "refused" if refused else "played"


def _same(world: World, town: Town, *, forget: bool) -> None:
    """Raise WrongError unless a town is the same whatever is kept, in JSON and as a run."""
    shown = town.after()
    if forget:
        states.forget()
    if town.after() != shown or Town.from_json(town.to_json()) != town or pickle.loads(pickle.dumps(town)) != town:  # noqa: S301 (our own)
        raise WrongError("a town is not the same again")
    if any(from_json(Showing, to_json(one)) != one for one in shown):
        raise WrongError("a showing is another in JSON")
    run = world.start(town.seed, numbered(world.program, town.inputs))
    if town.minute >= world.bundle.start:
        run.until(town.minute)
    if [one.text for one in shown] != [one.text for one in run.events]:
        raise WrongError("a town is not what a run is")


# ---------------------------------------------------------------------- what a host does


def _act(world: World, town: Town, random: Random) -> Town:
    choices = town.may(random.choice(_people(world)))
    return town.act(random.choice(choices)) if choices else town


def _put(world: World, town: Town, random: Random) -> Town:
    person = random.choice([*_people(world), word(random), None])
    toward = random.choice([None, *_people(world)])
    quality = random.choice([None, *(one.name for one in world.bundle.qualities)])
    one = Input(
        town.minute + random.choice([0, 1, 1, 1, 5, 50, 10**9]),
        random.choice(["choose", "answer", "do", "fact", "belief", "feeling", "aim", "absent", "chance"]),
        person,
        random.choice([_claim(world.bundle, random), None]),
        random.choice([None, "accept", word(random)]),
        random.random() < 0.5,
        random.choice(NUMBERS),
        quality,
        toward,
    )
    return town.put(one)


def _say(world: World, town: Town, random: Random) -> Town:
    sentence = say(world.bundle, Names(world.bundle).prop(_claim(world.bundle, random)))
    town.knows(random.choice(_people(world)), sentence)
    return random.choice([town.fact, town.did])(sentence)


def _look(world: World, town: Town, random: Random) -> Town:
    person = random.choice(_people(world))
    for one in town.after(through=person):
        to_json(one)
    town.turn(person)
    town.weighs(person)
    town.spoken()
    if town.mind(person).place not in {*(one.name for one in world.bundle.places), "away"}:
        raise WrongError("somebody is nowhere")
    happened = town.after()
    if happened and not town.why(random.choice(happened).number).text:
        raise WrongError("there is no why")
    return town


def _claim(bundle: Bundle, random: Random, depth: int = 0) -> Claim:
    """A claim of any kind, about anybody, now and then about nobody there is."""
    flat = [one for one in bundle.relations if "claim" not in one.roles]
    about = random.choice(flat if depth > 1 else bundle.relations)
    named = tables(bundle)
    of = [
        _claim(bundle, random, depth + 1)
        if kind == "claim"
        else Name(kind, random.choice([None, word(random), *([one.name for one in named.get(kind, ())] * 5)]))
        for kind in about.roles
        if kind != "nobody"
    ]
    return Claim(about.kind, about.name, tuple(of if random.randrange(20) else of[:-1]))


def _people(world: World) -> list[str]:
    return [one.name for one in world.bundle.people]


STEPS: dict[str, Callable[[World, Town, Random], Town]] = {
    "step": lambda _, town, random: town.step(random.choice(FUELS)),
    "until": lambda _, town, random: town.until(town.minute + random.choice([0, 1, 30, 300, 10**9])),
    "next": lambda world, town, random: town.next(random.choice(_people(world))),
    "act": _act,
    "put": _put,
    "say": _say,
    "look": _look,
    "rule": lambda world, town, random: town.until_rule(
        random.choice([word(random), *(r.name for r in world.bundle.wants)])
    ),
}
"""What can be done, by name."""
