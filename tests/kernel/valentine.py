"""A bundled world for the kernel's tests: its sentences and names, and playing it."""

from __future__ import annotations

from muchado import load
from muchado.bundle.checked import Checked
from muchado.bundle.clauses import SentenceFinder
from muchado.kernel import Beat, Prop, Simulation

VALENTINE = load("valentine").bundle
PEOPLE = {person.name: number for number, person in enumerate(VALENTINE.people)}
NARUTO, INO, SAKURA, HINATA, KIBA = (PEOPLE[name] for name in ("Naruto", "Ino", "Sakura", "Hinata", "Kiba"))


def quality(name: str) -> int:
    return next(at for at, one in enumerate(VALENTINE.qualities) if one.name == name)


def prop(sentence: str, bundle: Checked = VALENTINE) -> Prop:
    found = SentenceFinder(bundle).find(sentence)
    assert found is not None
    return found


def play(simulation: Simulation, until: int = VALENTINE.end) -> list[Beat]:
    beats = []
    while (minute := simulation.next_minute()) is not None and minute < until:
        beats.append(simulation.beat())
    return beats


def acts(beats: list[Beat], name: str) -> list[Prop]:
    return [e.prop for beat in beats for e in beat.events if VALENTINE.actions[e.action].name == name]
