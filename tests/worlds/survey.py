"""One run of `valentine` after another: what came of each, and whether any of them contradicts itself."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

import muchado
from laws.invariants import check, check_knowledge
from muchado.api.run import Run
from muchado.bundle.model import DAY
from muchado.kernel import FAILS, Event

HOUR = 60


@dataclass(frozen=True)
class Outcome:
    """What came of one run. `hurt` and `comforted` speak of Ino, after the break-up."""

    seed: int
    left: bool
    asked: bool
    hurt: bool
    comforted: bool
    reconciled: bool
    contradictions: tuple[str, ...]


def survey(seeds: range) -> list[Outcome]:
    """Play some seeds to the end."""
    world = muchado.load("valentine")
    return [_outcome(world.start(seed), seed) for seed in seeds]


def _outcome(run: Run, seed: int) -> Outcome:
    beats = []
    while (beat := run.beat()) is not None:
        beats.append(beat)
    events = [event for beat in beats for event in beat.events if event.answer != FAILS]
    left = [event for event in _of(run, events, "break up", "Naruto") if _name(run, event.to[0]) == "Sakura"]
    asked = [event for event in _of(run, events, "send word") if "Ino" in _others(run, event)[1:]]
    hurts = [event for event in _hurts(run, events) if left and event.minute >= left[0].minute]
    comforts = [event for event in _of(run, events, "comfort") if _name(run, event.to[0]) == "Ino"]
    reunions = [
        event
        for event in _of(run, events, "make up")
        if {_name(run, event.by), *_others(run, event)} == {"Naruto", "Ino"}
    ]
    lines = [json.dumps(asdict(happening)) for happening in run.events]
    return Outcome(
        seed=seed,
        left=any(event.minute < (run.bundle.start // DAY + 1) * DAY for event in left),
        asked=bool(asked),
        hurt=bool(hurts),
        comforted=any(0 <= after.minute - hurt.minute <= HOUR for hurt in hurts for after in comforts),
        reconciled=bool(reunions),
        contradictions=(*check(lines, run.bundle), *check_knowledge(run.bundle, beats)),
    )


def _of(run: Run, events: list[Event], action: str, by: str = "") -> Iterator[Event]:
    for event in events:
        if run.bundle.actions[event.action].name == action and by in ("", _name(run, event.by)):
            yield event


def _hurts(run: Run, events: list[Event]) -> Iterator[Event]:
    """Whatever Sakura does to Ino that counts as hurting."""
    for event in events:
        deeds = run.simulation.program.implied(event.prop, event.answer)
        kinds = {run.bundle.relations[int(str(deed[0]))].forms.base for deed, _, _ in deeds}
        if _name(run, event.by) == "Sakura" and "Ino" in _others(run, event)[:1] and "hurt {1}" in kinds:
            yield event


def _name(run: Run, person: int) -> str:
    return run.bundle.people[person].name


def _others(run: Run, event: Event) -> list[str]:
    """The people besides the actor in an act, in the order of its sentence."""
    roles = run.bundle.relations[int(str(event.prop[0]))].roles
    people = [part for role, part in zip(roles, event.prop[1:], strict=True) if role == "person"]
    return [_name(run, part) for part in people[1:] if isinstance(part, int)]
