"""`muchado check --closed`: hidden facts made otherwise one by one, and who is another before anything reaches them."""

from __future__ import annotations

import dataclasses
import sys
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.counted import counted
from muchado.cli.asked import loaded, processes, seed_of, unbroken, whole
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, show_json
from muchado.cli.played import answered
from muchado.cli.progress import bar
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.api.closed import Closed
    from muchado.api.leak import Leak
    from muchado.api.world import World

MOST = 1_000_000

LEAKS = 1
"""Exit status if a mind is not closed."""


OTHERWISE = {
    "act": "acts otherwise",
    "answer": "answers otherwise",
    "belief": "believes otherwise",
    "feeling": "feels otherwise",
    "aim": "means otherwise",
    "words": "sounds otherwise",
    "thought": "thinks otherwise of what others know",
    "memory": "remembers otherwise",
}
"""What is said of somebody, by what they differ in."""


class Asked(NamedTuple):
    """How to try it, as it was typed; None for what was not."""

    seed: str | None
    at: str | None
    until: str | None
    of: list[str] | None
    most: str | None
    workers: str | None
    json: bool

    def said(self) -> list[str]:
        """The options that were typed."""
        return [f"--{name}" for name, value in zip(self._fields, self, strict=True) if value]


def try_closed(name: str, asked: Asked) -> int:
    """Alter the hidden facts of a world and tell what came of it; the exit status."""
    from muchado.api.closed import MOST_FACTS, check_closed

    world, seed = loaded(name), seed_of(asked.seed or "0")
    run = world.start(seed)
    at, until = (None if time is None else answered(partial(run.minute, time)) for time in (asked.at, asked.until))
    if at is not None and until is not None and until < at:
        raise MistakeError(f"{moment(until)} is before {moment(at)}.")
    many = whole(asked.most, "facts", MOST) if asked.most else MOST_FACTS
    used, each = processes(asked.workers), partial(bar, what="hidden facts") if sys.stderr.isatty() else None
    people = [_person(world, one) for one in asked.of or ()]
    found = unbroken(
        lambda: check_closed(world, seed, at=at, until=until, people=people, most=many, workers=used, each=each)
    )
    if asked.json:
        show_json(dataclasses.asdict(found))
    else:
        _tell(world, found)
    return LEAKS if found.leaking else 0


def _person(world: World, name: str) -> int:
    from muchado.stage.mind import person_number

    return answered(lambda: person_number(world.bundle, name))


def _tell(world: World, found: Closed) -> None:
    tried = f"{found.altered:,} hidden facts"
    if found.altered < found.facts:
        tried += f" of {found.facts:,}"
    say(f"{world.title}: {tried} were made otherwise, each in a run of its own, {found.compared:,} comparisons.")
    if not found.leaking:
        say("All minds are closed: as long as the same reached somebody, they did, felt and believed the same.")
        return
    times = "once" if found.leaking == 1 else f"{found.leaking:,} times"
    say(f"Minds are not closed: {times} somebody was another before anything different had reached them.")
    for one in found.leaks:
        say()
        for line in _lines(one):
            say(line)
    if found.leaking > len(found.leaks):
        say(f"\n... and {counted(found.leaking - len(found.leaks), 'times')} more.")


def _lines(leak: Leak) -> list[str]:
    rule = "no rule, so by the engine itself: please tell us" if leak.rule is None else str(leak.rule)
    return [
        f"{leak.person} {OTHERWISE[leak.kind]}, {moment(leak.minute)}:",
        f"  was:      {leak.was}",
        f"  instead:  {leak.instead}",
        f"  altered:  {leak.fact}",
        f"  by:       {rule}",
    ]
