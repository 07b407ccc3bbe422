"""What is said in an event and in which way it is done is the same from every side: it stands in the event."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

import muchado
from lengths import slow_then_long
from muchado.api.find import bundled_worlds
from muchado.api.happening import Happening
from muchado.kernel.events import FAILS, Event
from muchado.tell.lines import tell_perceived
from muchado.tell.manner import ALL, ORDERS, OUTSIDE, Manner
from muchado.tell.speech import way_of
from muchado.tell.story import Teller
from muchado.tell.telling import Telling

QUOTE = re.compile(r'"([^"]*)"')

FEW, MANY = range(1), range(8)
LONG = ("court", "much_ado", "office", "ship")
"""Worlds of which it is only asked with many seeds: one run is told for as long as ten of the others."""
"""Seeds that are played."""


def spoken(text: str) -> set[str]:
    """What is quoted in a text, whatever stop stands at its end."""
    return {quote.rstrip(".,") for quote in QUOTE.findall(text)}


def sentences(telling: Telling) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Each sentence of a telling, and the events that it rests on."""
    for chapter in telling.chapters:
        for passage in chapter.passages:
            for paragraph in passage.paragraphs:
                for sentence in paragraph:
                    yield sentence.text, sentence.events


def lines_of(happening: Happening) -> set[str]:
    return {line.words.rstrip(".,") for line in happening.lines}


def unsaid(run: muchado.Run, said: dict[int, set[str]], manners: list[Manner]) -> list[tuple[Manner, str]]:
    """What is quoted in any of these tellings of a run, though nobody said it, or not to those who tell of it."""
    teller, happened = Teller(run.chronicle), run.chronicle.events

    def reached(manner: Manner, event: int) -> bool:
        return manner.through < 0 or heard(happened[event], manner.through)

    return [
        (manner, quote)
        for manner in manners
        for text, events in sentences(teller.tell(manner))
        if events
        for quote in spoken(text)
        if not is_made_of(quote, {line for event in events if reached(manner, event) for line in said[event]})
    ]


def is_made_of(quote: str, lines: set[str]) -> bool:
    """Whether lines that were said make up what is quoted: one turn is told as one speech."""
    for line in sorted(lines, key=len, reverse=True):
        quote = quote.replace(line, "", 1)
    return not quote.strip(" .,!?")


def manners(run: muchado.Run) -> list[Manner]:
    """Through all eyes in both tenses, and in all orders."""
    eyes = (ALL, OUTSIDE, *range(len(run.bundle.people)))
    found = [Manner(through=one, past=past) for one in eyes for past in (True, False)]
    return found + [Manner(through=eyes[0], order=order, first=True) for order in ORDERS]


def played(world: str, seed: int) -> muchado.Run:
    run = muchado.load(world).start(seed=seed)
    while run.beat():
        pass
    return run


def check(run: muchado.Run) -> int:
    """Hold all that tells of a run against what its events hold; return how many lines there were."""
    chronicle, bundle = run.chronicle, run.bundle
    happenings = {happening.id: happening for happening in run.events}
    for number, event in chronicle.events.items():
        happening = happenings[number]
        assert spoken(happening.text) <= lines_of(happening)
        assert happening.text.startswith(happening.way)
        assert [role.value for role in event.ways[0].roles] == list(event.prop[1:])
    for beat in chronicle.beats:
        for perception in beat.perceptions:
            event = chronicle.events[perception.event]
            text = tell_perceived(bundle, event, perception)
            assert spoken(text) <= lines_of(happenings[event.id])
            assert event.answer == FAILS or way_of(bundle, event, perception.prop) in event.ways
            assert heard(event, perception.person) or not spoken(text)
    said = {happening.id: lines_of(happening) for happening in run.events}
    assert unsaid(run, said, manners(run)) == []
    return sum(len(happening.lines) for happening in happenings.values())


def heard(event: Event, person: int) -> bool:
    return person in (event.by, *event.to, *event.heard)


@pytest.mark.parametrize("world", [world for world in bundled_worlds() if world not in LONG])
def test_the_same_words_are_said_whoever_tells_of_it(world: str) -> None:
    assert all(check(played(world, seed)) for seed in FEW)


@pytest.mark.parametrize("world", slow_then_long(sorted(bundled_worlds(), key=len, reverse=True), 1))
def test_the_same_words_are_said_whoever_tells_of_it_with_many_seeds(world: str) -> None:
    assert all(check(played(world, seed)) for seed in MANY)


def test_what_nobody_said_is_found() -> None:
    run = played("valentine", 0)
    said = {happening.id: lines_of(happening) for happening in run.events}
    found = [manner for manner, _ in unsaid(run, {event: set() for event in said}, [Manner(OUTSIDE), Manner(ALL)])]
    assert {manner.through for manner in found} == {OUTSIDE, ALL}


# ---------------------------------------------------------------------- in which way


SHOVES = """
world "A yard"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 11:00
place yard, "the yard"
place roof, "the roof"
  overlooks yard
  next to yard
mood anger, 0 to 100
person Ada, she
  at the start
    is in yard
    anger 90
person Bo, he
  at the start
    is in yard
person Cy, they
  at the start
    is in yard
person Di, she
  at the start
    is in roof
action hurt: "A hurts B"
  needs B is here
  seen from afar, heard here
  A says "Get lost, {B}."
  A says "Watch it, {B}."
  A says "Out, {B}."
  told as "{A} shoves {B} against the wall."
  told as "{A} barges into {B}."
  told as "{A} trips {B} up."
action stumble: "A stumbles over B"
  needs B is here
  seen from afar, heard here
  taken for "A hurts B"
  told as "{A} loses {his A} footing beside {B}."
  told as "{A} slips beside {B}."
want "a fight"
  A wants to hurt B by 40
  when A's anger is at least 40
   and B is here
   and A did not hurt B within the last 30 minutes
  because "{A} is angry"
want "a clumsy foot"
  A wants to stumble over B by 30
  when A's anger is at least 40
   and B is here
   and A did not stumble over B within the last 30 minutes
  because "{A} is blind with anger"
reaction "shock"
  when B hurts C
  then A's anger rises by 20
  because "{B} hurt {C}"
"""
WAYS = {"shove": "shoves|shoved|shove", "barge": "barges|barged|barge", "trip": "trips|tripped|trip"}


def shown(text: str, ways: dict[str, str]) -> set[str]:
    return {way for way, pattern in ways.items() if re.search(rf"\b(?:{pattern})\b", text)}


def test_an_event_is_told_in_its_own_way_through_all_eyes() -> None:
    world = muchado.World.from_text(SHOVES)
    drawn: set[str] = set()
    for seed in range(12):
        run = world.start(seed=seed)
        while run.beat():
            pass
        assert check(run)
        assert any(not heard(event, person) for event in run.chronicle.events.values() for person in event.saw)
        said = {happening.id: lines_of(happening) for happening in run.events}
        assert unsaid(run, said, [Manner(person) for person in range(len(run.bundle.people))]) == []
        own = {number: [way.words for way in event.ways] for number, event in run.chronicle.events.items()}
        teller = Teller(run.chronicle)
        for manner in manners(run):
            for text, events in sentences(teller.tell(manner)):
                for way in shown(text, WAYS):
                    assert any(way in words for event in events for words in own[event]), (seed, manner, text)
                    drawn.add(way)
    assert drawn == set(WAYS)
