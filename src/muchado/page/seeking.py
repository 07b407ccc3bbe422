"""What it would take: single changes, small ones first, each tried in the story, until somebody has enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.api.family import FAMILIES, candidates
from muchado.api.recording import OFTEN, trial
from muchado.bundle.inputs import Believe
from muchado.bundle.sentences import say
from muchado.bundle.stories import Absent, Level
from muchado.find.asks import stays
from muchado.find.search import horizon
from muchado.kernel import Simulation
from muchado.page.counting import Trunk, checked
from muchado.page.mistakes import AskError
from muchado.stage.mind import person_number

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from muchado.api.family import Candidate
    from muchado.api.world import World
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import WorldChange
    from muchado.bundle.stories import StoryTest
    from muchado.page.asks import Seek

Data = dict[str, Any]

MOST = 12
"""So many changes that turn it are enough."""


def seek(world: World, seed: int, ask: Seek) -> Iterator[Data | None]:
    """Try every single change, and say which of them turn whether something comes about, and how often."""
    bundle, runs = world.bundle, checked(ask.runs)
    minute = bundle.start if ask.minute is None else ask.minute
    if not bundle.start <= minute < bundle.end:
        raise AskError("Nothing can be changed then: the world is not played at that minute.")
    (wanted,) = world.patterns(ask.wanted)
    people = [person_number(bundle, name) for name in ask.of]
    trunk = Trunk(world, seed, minute, [wanted], horizon(wanted.given, wanted.claim))
    yield from trunk.grow()
    tried = sorted(candidates(_standing(world, seed, minute), tuple(FAMILIES), people), key=lambda one: one.size)
    so = yield from _comes(trunk, wanted, 0, ())
    base = {0: so}
    found: list[Data] = []
    for number, one in enumerate(tried, 1):
        turns = (yield from _comes(trunk, wanted, 0, (one.change,))) != so
        if turns:
            turned, of = 1, 1
            for run in range(1, runs):
                if run not in base:
                    base[run] = yield from _comes(trunk, wanted, run, ())
                if base[run] == so:
                    of += 1
                    turned += (yield from _comes(trunk, wanted, run, (one.change,))) != so
            found.append(_turn(bundle, one, turned, of))
        yield {"part": {"tried": number, "of": len(tried), "comes": so, "found": found}}
        if len(found) >= MOST:
            break
    yield {"answer": {"tried": len(tried), "of": len(tried), "comes": so, "found": found}}


def _standing(world: World, seed: int, minute: int) -> Simulation:
    """How it stands before a minute."""
    simulation = Simulation(world.bundle, seed, world.program)
    while (due := simulation.next_minute()) is not None and due < minute:
        simulation.beat()
    return simulation


def _comes(trunk: Trunk, wanted: StoryTest, run: int, changes: Sequence[WorldChange]) -> Generator[None, None, bool]:
    """Play a run; whether it comes about is returned."""
    record, playing = trunk.run(run, changes)
    for beats in playing:
        yield None
        if beats % OFTEN == 0 and stays(wanted) and trial(record, wanted).minute >= 0:
            return True
    return trial(record, wanted).minute >= 0


def _turn(bundle: Checked, one: Candidate, turned: int, of: int) -> Data:
    return {"words": one.words, "size": one.size, "turned": turned, "of": of, "change": _by_hand(bundle, one.change)}


def _by_hand(bundle: Checked, change: WorldChange) -> Data | None:
    """The change as the page would make it; None where it cannot be made by hand."""
    match change:
        case Level(person, quality, target, amount):
            about, name = bundle.qualities[quality], bundle.people[person].name
            toward = bundle.people[target].name if target >= 0 else None
            kind = "trait" if about.kind == "trait" else "feeling"
            return {"kind": kind, "person": name, "name": about.name, "toward": toward, "amount": amount}
        case Believe(person, prop, sure):
            name = bundle.people[person].name
            return {"kind": "belief", "person": name, "sentence": say(bundle, prop), "amount": sure}
        case Absent(person):
            return {"kind": "absent", "person": bundle.people[person].name}
        case _:
            return None
