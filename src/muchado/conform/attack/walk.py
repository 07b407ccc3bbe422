"""What is done with a world that is sound: it is played for a while, and asked about in every way there is."""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from muchado.api.errors import UnknownNameError, WorldError
from muchado.api.part import Role
from muchado.api.trials import run_tests
from muchado.bundle.codec import from_json, to_json
from muchado.conform.attack.case import WrongError
from muchado.conform.attack.odd import sentence
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.ties import draw_ties
from muchado.report.page import report
from muchado.tell.lines import tell as line
from muchado.tell.manner import LENGTHS, ORDERS, PERSONS, TENSES
from muchado.tell.story import best_lines
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from muchado.api.run import Run
    from muchado.api.world import World

BEATS = 40
"""How many minutes in which anybody is due are played."""

LOOKS = 3
"""In how many ways a run is asked about."""

WORK = 2000
"""Work spent on a storyline."""


def walk(run: Run, world: World, random: Random, text: str, beats: int = BEATS) -> str:
    """Play a run on and ask about it. `text`: whose words are taken for questions. Returns a word for how far it came.

    Raises whatever is raised: of a sound world nothing may be, but that what was asked in words is not understood.
    """
    played = sum(1 for _ in islice(iter(run.beat, None), beats))
    for look in random.sample(WAYS, LOOKS):
        look(run, world, random, text)
    return "played" if played else "empty"


def ask(run: Run, random: Random, text: str) -> None:
    """Ask for something in words, which may not be understood."""
    said = sentence(random, text)
    with suppress(UnknownNameError, TimeError):
        match random.randrange(5):
            case 0:
                run.why(said, at=random.choice((None, run.now, run.bundle.start)))
            case 1:
                run.why_not(said, at=random.choice((None, run.now)))
            case 2:
                run.who_knows(said)
            case 3:
                run.mind(said)
            case _:
                run.minute(said)


def _happenings(run: Run, _world: World, _random: Random, _text: str) -> None:
    for one in run.events:
        run.reaction(one.id)
        line(run.bundle, run.chronicle.events[one.id])
    best_lines(run.chronicle, 1)


def _tell(run: Run, _world: World, random: Random, _text: str) -> None:
    through = random.choice(("all", "nobody", *(person.name for person in run.bundle.people)))
    run.tell(
        through,
        order=random.choice(ORDERS),
        tense=random.choice(TENSES),
        person=random.choice(PERSONS),
        length=random.choice(LENGTHS),
    )


def _why_event(run: Run, _world: World, random: Random, _text: str) -> None:
    events = run.chronicle.events
    for one in random.sample(list(events), min(2, len(events))):
        run.why(one)


def _why_belief(run: Run, _world: World, random: Random, _text: str) -> None:
    person = random.choice(run.bundle.people).name
    beliefs = run.mind(person).beliefs
    for one in random.sample(beliefs, min(3, len(beliefs))):
        with suppress(UnknownNameError):  # what somebody holds can be said in a way that cannot be read back
            run.why(f"{person} believes that {one.sentence}")
            run.who_knows(one.sentence)


def _why_not(run: Run, _world: World, random: Random, _text: str) -> None:
    for one in random.sample(list(run.chronicle.events.values()), min(1, len(run.chronicle.events))):
        with suppress(UnknownNameError):
            run.why_not(line(run.bundle, one).rstrip("."))


def _mind(run: Run, _world: World, random: Random, _text: str) -> None:
    mind = run.mind(random.choice(run.bundle.people).name)
    for shown in (mind.place, mind.company, mind.holding, mind.feelings, mind.traits, mind.aims, mind.concerns):
        str(shown)
    mind.beliefs_about(random.choice(run.bundle.people).name)


def _ask(run: Run, _world: World, random: Random, text: str) -> None:
    for _ in range(4):
        ask(run, random, text)


def _storyline(run: Run, _world: World, _random: Random, _text: str) -> None:
    _whole(draw_storyline(story(run.chronicle), work=WORK))


def _ties(run: Run, _world: World, _random: Random, _text: str) -> None:
    _whole(draw_ties(run.chronicle, run.now))


def _knowledge(run: Run, _world: World, _random: Random, _text: str) -> None:
    _whole(draw_knowledge(run.chronicle, run.now))


def _moods(run: Run, _world: World, _random: Random, _text: str) -> None:
    _whole(draw_moods(run.chronicle))


def _report(run: Run, _world: World, random: Random, _text: str) -> None:
    if random.randrange(6) == 0:
        report(run.chronicle)


def _fork(run: Run, world: World, random: Random, text: str) -> None:
    other = run.copy()
    for _ in range(3):
        with suppress(WorldError, ValueError):
            other.put(*world.changes(sentence(random, text)))
    for _ in islice(iter(other.beat, None), 3):
        pass


def _part(run: Run, _world: World, random: Random, _text: str) -> None:
    role = Role(run.copy(), random.choice(run.bundle.people).name)
    for _ in range(2):
        decision = role.next(run.now + 60)
        if decision is None:
            return
        options = (*decision.options, *decision.others)
        if options:
            role.choose(random.choice(options))


def _json(run: Run, _world: World, _random: Random, _text: str) -> None:
    if from_json(to_json(run.bundle)) != run.bundle:
        raise WrongError("A bundle is another once it has been written and read.")


def _tests(run: Run, world: World, _random: Random, _text: str) -> None:
    run_tests(world.bundle._replace(end=run.now), world.tests[:2], runs=1)


def _whole(svg: str) -> None:
    ET.fromstring(svg)  # noqa: S314 (our own)


WAYS: tuple[Callable[[Run, World, Random, str], None], ...] = (
    _happenings, _tell, _tell, _why_event, _why_belief, _why_not, _mind, _ask, _storyline, _ties, _knowledge, _moods,
    _report, _fork, _part, _json, _tests,
)  # fmt: skip
