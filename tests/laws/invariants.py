"""What must be so in every run of every world, whatever is in it: no run may contradict itself.

`check` goes over the public records of a whole run (the objects that `--json` prints); `check_knowledge` over the
kernel's beats, for what the printed records only say in words: what was given, and what was told.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from muchado.bundle.checked import Checked
from muchado.bundle.model import IN, KNOWS, Action, Give, Go, Inform, OpeningBelief, OpeningStatus, Read, UseUp
from muchado.kernel import FAILS, Beat, Event, Prop
from muchado.kernel.common.paths import FAR, Paths
from muchado.kernel.events import relation
from muchado.kernel.exec.program import Program

Record = dict[str, Any]


def check(lines: Iterable[str], bundle: Checked) -> list[str]:
    """Return all contradictions in a run's records, one sentence each."""
    records: list[Record] = [json.loads(line) for line in lines]
    return [*_forms(records, bundle), *_journeys(records, bundle), *_lives(_steps(records), bundle)]


def minute(record: Record) -> int:
    """When an event began, in minutes as the bundle counts them."""
    at = datetime.fromisoformat(record["at"])
    return at.toordinal() * 1440 + at.hour * 60 + at.minute


# ------------------------------------------------------------------ each record by itself


def _forms(records: Sequence[Record], bundle: Checked) -> Iterator[str]:
    actions = {action.name: action for action in bundle.actions}
    seen: set[int] = set()
    before = 0
    for record in records:
        name = f"event {record['id']} ({record['at']}, {record['text']})"
        if record["id"] in seen:
            yield f"{name}: its number is taken"
        seen.add(record["id"])
        if minute(record) < before:
            yield f"{name}: it is told after a later one"
        before = minute(record)
        if not seen.issuperset(record["causes"]) or record["id"] in record["causes"]:
            yield f"{name}: a cause of it is not an earlier event"
        if record["took_part"] != [*([record["by"]] if record["by"] else []), *record["to"]]:
            yield f"{name}: took part is not who did it and to whom"
        yield from _answer(name, record, actions[record["action"]])
        yield from _lists(name, record)


def _answer(name: str, record: Record, action: Action) -> Iterator[str]:
    declared = [answer.name for answer in action.answers]
    if record["answer"] not in (*(declared or (None,)), FAILS):
        yield f"{name}: {record['answer']!r} is no answer to it"


def _lists(name: str, record: Record) -> Iterator[str]:
    parties = set(record["took_part"])
    for kind in ("took_part", "saw", "heard", "aftermath"):
        if len(set(record[kind])) != len(record[kind]):
            yield f"{name}: somebody is twice among {kind}"
        if kind != "took_part" and parties & set(record[kind]):
            yield f"{name}: somebody who took part is among {kind}"
    if set(record["aftermath"]) & {*record["saw"], *record["heard"]}:
        yield f"{name}: somebody who perceived it came upon its aftermath"


def _journeys(records: Sequence[Record], bundle: Checked) -> Iterator[str]:
    """A journey leads on by ways and ends once, where it says: at its goal if it says that one arrived."""
    paths, places = Paths(bundle), {place.name: at for at, place in enumerate(bundle.places)}
    numbers = {record["id"]: record for record in records}
    for record in records:
        journey, name = record["journey"], f"event {record['id']} ({record['at']}, {record['text']})"
        if journey is None:
            continue
        passed = [record["place"], *(one["place"] for one in journey["passed"])]
        ended = [] if journey["where"] is None else [journey["where"]]
        if any(places[end] not in paths.next_to[places[start]] for start, end in pairwise([*passed, *ended])):
            yield f"{name}: there is no way from one place to the next"
        times = [record["at"], *(one["at"] for one in journey["passed"]), journey["until"] or "9"]
        if times != sorted(set(times)):
            yield f"{name}: its stages do not come one after another"
        if (journey["ended"] == "arrived") != (journey["where"] == journey["goal"]):
            yield f"{name}: who arrives is at the goal, and nobody else"
        instead = numbers.get(journey["instead"])
        if instead is not None and record["by"] not in instead["took_part"]:
            yield f"{name}: who left it off took no part in what was done instead"
        if journey["ended"] == "barred" and (instead is None or instead["answer"] != FAILS):
            yield f"{name}: what barred it was not in vain"


def _steps(records: Sequence[Record]) -> list[Record]:
    """What was done, journeys at each of their stages, in order."""
    found = [
        one
        for record in records
        for one in (record, *({**record, **passed} for passed in (record["journey"] or {"passed": ()})["passed"]))
    ]
    return sorted(found, key=lambda one: one["at"])


# ------------------------------------------------------------------ one person after another


def _lives(records: Sequence[Record], bundle: Checked) -> Iterator[str]:
    """Nobody is in two places, or does two things, at once."""
    paths = Paths(bundle)
    places = {place.name: at for at, place in enumerate(bundle.places)}
    actions = {action.name: action for action in bundle.actions}
    for person in bundle.people:
        where, since, free, moved = person.place, bundle.start, bundle.start, STAYED
        for record in records:
            at, place = minute(record), places[record["place"]]
            name = f"event {record['id']} ({record['at']}, {record['text']}): {person.name}"
            if person.name in record["took_part"]:
                if at < free:
                    yield f"{name} is busy with something else"
                yield from _way(name, paths, (where, since), (place, at), moved=moved)
                action = actions[record["action"]]
                where, since, free = place, at, at + action.takes
                moved = STAYED if record["answer"] == FAILS else _went(action, record["answer"] or "")
            elif moved == STAYED:
                if person.name in record["saw"] and place not in {where, *bundle.places[where].views}:
                    yield f"{name} sees it from out of sight"
                if person.name in record["heard"] and place not in {where, *bundle.places[where].earshot}:
                    yield f"{name} hears it from out of earshot"


STAYED, STEPPED, WENT = range(3)
"""How somebody moved last: not at all, one way, or all the way."""


def _went(action: Action, answer: str) -> int:
    ways = [WENT if effect.whole else STEPPED for effect in action.effects_when(answer) if isinstance(effect, Go)]
    return max(ways, default=STAYED)


def _way(name: str, paths: Paths, start: tuple[int, int], end: tuple[int, int], *, moved: int) -> Iterator[str]:
    (where, left), (place, at) = start, end
    if place == where:
        return
    minutes = paths.minutes(where, place)
    if moved == STAYED:
        yield f"{name} was somewhere else and did not leave"
    elif minutes >= FAR or (moved == STEPPED and place not in paths.next_to[where]):
        yield f"{name} was somewhere else, from which no way leads here"
    elif minutes > at - left:
        yield f"{name} cannot have come here so soon"


# ------------------------------------------------------------------ what is given, and what is told


def check_knowledge(bundle: Checked, beats: Iterable[Beat]) -> list[str]:
    """Return every gift of what was not carried, and every piece of news from one who never learned it."""
    program = Program(bundle)
    holders = {at: thing.holder for at, thing in enumerate(bundle.things) if thing.holder >= 0}
    lying = {at: thing.place for at, thing in enumerate(bundle.things) if thing.place >= 0}
    learned = [_opening(program, person) for person in range(len(bundle.people))]
    found: list[str] = []
    read: set[int] = set()
    for beat in beats:
        for change in beat.changes:
            if change.kind == "belief" and (change.source in ("saw", "inferred", "assumed") or change.event in read):
                learned[change.person].add(change.about)
        for event in beat.events:
            found += _gifts(program, event, holders, lying)
            found += [
                f"{_named(bundle, event)}: {bundle.people[giver].name} never learned {prop}"
                for giver, prop in _told(program, event)
                if not _may_know(program, giver, prop, learned[giver])
            ]
        for event in beat.events:
            _learn(program, event, learned)
            if any(isinstance(effect, Read) for effect in _effects(program, event)):
                read.add(event.id)
    return found


def _named(bundle: Checked, event: Event) -> str:
    return f"event {event.id} ({bundle.people[event.by].name}, {bundle.actions[event.action].name})"


def _gifts(program: Program, event: Event, holders: dict[int, int], lying: dict[int, int]) -> Iterator[str]:
    for effect in _effects(program, event):
        if isinstance(effect, Give | UseUp):
            thing = program.named(effect.thing, event.prop)
            if holders.get(thing) != event.by and lying.get(thing) != event.place:
                yield f"{_named(program.bundle, event)}: {program.bundle.things[thing].name} is not there to give"
            lying.pop(thing, None)
            holders.pop(thing, None)
            if isinstance(effect, Give):
                holders[thing] = program.named(effect.to, event.prop)


def _effects(program: Program, event: Event) -> tuple[object, ...]:
    return () if event.answer == FAILS else program.bundle.actions[event.action].effects_when(event.answer)


def _told(program: Program, event: Event) -> Iterator[tuple[int, Prop]]:
    """Who gives their word for what, as they mean it; one who pretends need not have learned it."""
    if program.action(event.prop).taken_for is None:
        yield from _said(program, event, event.meant or event.prop)


def _said(program: Program, event: Event, act: Prop) -> Iterator[tuple[int, Prop]]:
    answerer = program.action(event.prop).answerer
    for effect in _effects(program, event):
        if isinstance(effect, Inform):
            giver = int(str(act[answerer + 1])) if effect.answered and answerer >= 0 else event.by
            yield giver, program.say_so(effect.claim, act[1:])


def _may_know(program: Program, teller: int, prop: Prop, learned: set[Prop]) -> bool:
    """Whether it was learned, is the teller's own matter, or is where somebody is (timetables are known to all)."""
    own = len(prop) > 1 and prop[1] == teller and program.kind(prop) not in ("act", "deed")
    return own or prop in learned or relation(prop) in (IN, KNOWS)


def _opening(program: Program, person: int) -> set[Prop]:
    found: set[Prop] = set()
    for fact in program.bundle.opening:
        if isinstance(fact, OpeningBelief) and fact.person == person:
            found.update(_whole(program, program.say_so(fact.claim, ())))
        elif isinstance(fact, OpeningStatus):
            prop = program.say_so(fact.claim, ())
            if program.bundle.relations[relation(prop)].public or person in program.senses.people_in(prop):
                found.add(prop)
    return found


def _learn(program: Program, event: Event, learned: list[set[Prop]]) -> None:
    """Each learns what was done as it looked to them; all who took part or heard, what was said."""
    if event.answer == FAILS:
        return
    parties = (event.by, *event.to)
    for person in sorted({*parties, *event.heard, *event.saw}):
        hears, sees = person in (*parties, *event.heard), person in (*parties, *event.saw)
        own = person == event.by
        act = (event.meant or event.prop) if own else program.appearance(event.prop, heard=hears, seen=sees)
        words = _said(program, event, event.prop) if hears else ()
        for prop in (act, *(prop for giver, prop in words if giver != person)):
            learned[person].update(_whole(program, prop, event.answer))


def _whole(program: Program, prop: Prop, answer: str = "") -> Iterator[Prop]:
    """A proposition with all that stands in it and all that follows from it."""
    if not prop:
        return
    yield prop
    if program.kind(prop) == "act":
        yield from (implied for implied, _, _ in program.implied(prop, answer))
    for part in prop[1:]:
        if isinstance(part, tuple):
            yield from _whole(program, part)
