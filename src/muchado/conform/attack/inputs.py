"""What is put into a run from outside, at any minute, as nobody would: refused by `ValueError`, or taken."""

from __future__ import annotations

import json
from contextlib import suppress
from itertools import islice
from random import Random
from typing import TYPE_CHECKING, Any

from muchado.api.saved import open_run
from muchado.api.world import World
from muchado.bundle.inputcodec import input_from_json, input_to_json
from muchado.bundle.inputs import (
    Ban,
    Believe,
    Chance,
    Choose,
    Fact,
    Input,
    Level,
    Make,
    Mean,
    NewDuty,
    NewWorld,
    Respond,
)
from muchado.bundle.model import DAY, Duty
from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import tables
from muchado.bundle.stories import Absent, NoDuty, NoRule, NoThing
from muchado.conform.attack.bundles import CLOSED, OTHERS, altered, edit
from muchado.conform.attack.case import Case, Kind
from muchado.conform.attack.odd import number, sentence, word
from muchado.conform.attack.walk import ask, walk
from muchado.conform.attack.worlds import compiled, plain
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from pathlib import Path

    from muchado.api.run import Run
    from muchado.bundle.inputs import What
    from muchado.bundle.model import Bundle, Prop

MOST_NUMBER = 10_000
"""The largest number in a sentence that is tried."""


class Inputs(Kind):
    """A run to which things are done. The parts are the steps, as JSON: a word for what is done, and with what."""

    name = "inputs"

    def make(self, random: Random) -> Case:
        """Return steps to be taken in a small world."""
        base = random.choice(sorted(plain()))
        steps = [_step(random, base) for _ in range(random.randint(2, 9))]
        return Case(base, tuple(map(json.dumps, steps)), random.randrange(1 << 30))

    def run(self, case: Case, folder: Path) -> str:
        """Take all steps, and ask about what came of them: in memory, from the beginning, and in a file."""
        world, text = compiled(case.base), plain()[case.base]
        run = world.start(case.salt % 100)
        if case.salt % 3 == 0:
            run.save(folder / "a.run")
        taken = [_take(run, case.base, *json.loads(part)) for part in case.parts]
        run.close()
        runs = (run.copy(), world.start(run.seed, run.inputs), *map(open_run, folder.glob("*.run")))
        for one in runs:
            walk(one, world, Random(case.salt), text, 5)
        return "taken" if any(taken) else "refused"


def _take(run: Run, base: str, what: str, *given: Any) -> bool:  # noqa: ANN401 (JSON of any form)
    """Take a step; return whether anything was put in."""
    world = compiled(base)
    match what:
        case "beats":
            for _ in islice(iter(run.beat, None), *given):
                pass
        case "ask":
            ask(run, Random(*given), plain()[base])
        case "until":
            with suppress(TimeError):
                run.until(*given)
        case "pattern":
            with suppress(ValueError):
                world.patterns(*given)
        case _:
            with suppress(ValueError):
                for one in _whats(run, base, what, *given):
                    run.put(one)
                return True
    return False


def _whats(run: Run, base: str, what: str, *given: Any) -> tuple[What, ...]:  # noqa: ANN401 (JSON of any form)
    """Return what a step puts in.

    Raises:
        ValueError: it is understood by nobody.

    """
    match what:
        case "change":
            return compiled(base).changes(*given)
        case "world":
            return (NewWorld(World.from_json(altered(Case(base, given))).bundle),)
        case _:
            return (input_from_json(run.now, *given).what,)


def _step(random: Random, base: str) -> list[Any]:
    text = plain()[base]
    match random.randrange(10):
        case 0 | 1:
            return ["beats", random.choice((1, 2, 5, 20))]
        case 2:
            return ["ask", random.randrange(1 << 30)]
        case 3:
            times = (
                sentence(random, text),
                f"{number(random)}:{number(random)}",
                compiled(base).bundle.start + number(random),
            )
            return ["until", random.choice(times)]
        case 4:
            return ["pattern", sentence(random, text)]
        case 5:
            return ["change", sentence(random, text)]
        case 6:
            return ["world", json.dumps(edit(random, base))]
        case _:
            return ["put", *_input(random, compiled(base).bundle)]


def _input(random: Random, bundle: Bundle) -> tuple[str, str]:
    """Return an input's kind and data, mostly such as can be read."""
    _, kind, data = input_to_json(Input(0, odd_input(random, bundle)))
    if random.randrange(5) == 0:
        held = json.loads(data)
        held[random.choice([*held, "x"])] = random.choice(OTHERS)
        data = json.dumps(held)
    if random.randrange(20) == 0:
        kind = random.choice(("Chance", "NewWorld", "Input", "", "Bundle", word(random)))
    return kind, data


def odd_input(random: Random, bundle: Bundle) -> What:
    """Return something that may be done to a run, and may make no sense."""

    def some(table: str) -> int:
        return number(random) if random.randrange(8) == 0 else random.randrange(len(getattr(bundle, table)) + 1) - 1

    def points() -> int:
        return random.choice((-100, -1, 0, 1, 50, 100, number(random)))

    def on() -> bool:
        return random.random() < 0.5

    who, prop = some("people"), _prop(random, bundle)
    duties = [duty for person in bundle.people for duty in person.duties]
    rules = [*(want.name for want in bundle.wants), *(reaction.name for reaction in bundle.reactions)]
    answers = [answer.name for action in bundle.actions for answer in action.answers]
    return random.choice(
        (
            lambda: Absent(who),
            lambda: Level(who, some("qualities"), some("people"), points()),
            lambda: NoDuty(who, random.choice([*(duty.name for duty in duties), word(random)])),
            lambda: NoThing(some("things")),
            lambda: NoRule(random.choice((*CLOSED, "want", "reaction")), random.choice([*rules, word(random)])),
            lambda: Believe(who, prop, points()),
            lambda: Fact(prop, on()),
            lambda: Mean(prop, on()),
            lambda: NewDuty(who, _duty(random, duties, some("places"))),
            lambda: Make(prop),
            lambda: Ban(prop),
            lambda: Choose(who, random.choice((prop, ()))),
            lambda: Respond(who, prop, random.choice([*answers, word(random)])),
            lambda: Chance(number(random)),
        )
    )()


def _duty(random: Random, duties: list[Duty], place: int) -> Duty:
    if not duties:
        return Duty(word(random), 1 << number(random) % 7, 0, number(random) % DAY, number(random) % DAY, place, 40)
    duty = random.choice(duties)
    return random.choice(
        (
            duty._replace(place=place),
            duty._replace(start=number(random)),
            duty._replace(end=number(random)),
            duty._replace(name=word(random)),
        )
    )


def _prop(random: Random, bundle: Bundle, depth: int = 0) -> Prop:
    """Return a proposition: of any relation, mostly with as many arguments as it has."""
    which = random.randrange(len(bundle.relations))
    most = {kind: len(table) for kind, table in tables(bundle).items()} | {"hour": bundle.end, "number": MOST_NUMBER}
    found: list[Any] = [which]
    for role in bundle.relations[which].roles:
        if role == "claim":
            found.append(_prop(random, bundle, depth + 1) if depth < random.choice((1, 2, 3, 40)) else (0,))
        elif role == "nobody":
            found.append(random.choice((NOBODY, NOBODY, NOBODY, 0)))
        else:
            found.append(random.randrange(max(1, most[role])))
    match random.randrange(12):
        case 0:
            found[random.randrange(len(found))] = random.choice((number(random), -1, (), (0, 0), tuple(found)))
        case 1:
            found.append(0)
        case 2:
            found.pop()
    return tuple(found)
