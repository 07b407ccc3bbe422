"""What happened, as lines of a play: what is done, what is said, and whom it moved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from muchado.bundle.model import SetStatus
from muchado.kernel.events import FAILS
from muchado.stage.words import lines as spoken
from muchado.tell.lines import deed
from muchado.tell.plan.weight import RARE, moved
from muchado.tell.reasons import MATTERS, effect, points, reason
from muchado.tell.times import clock
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Change, Event
    from muchado.stage.protocol import Showing
    from muchado.stage.words import Line as Spoken
    from muchado.why.ironies import Irony

Data = dict[str, Any]

HEAVY = (22, 110, 220)
"""From how much on, of what is rare and whom it moved, an act weighs 1, 2 and 3."""


@dataclass(slots=True)
class Act:
    """An act as it is told, with all that came of it so far.

    `talk`: the number of the talk to which it belongs, -1 for none; `ends`: how it ends that, if it does; `about`: of
    one that opens a talk, its topic.
    """

    event: Event
    text: str
    said: tuple[Spoken, ...]
    who: tuple[str, ...]
    saw: tuple[str, ...]
    place: str
    turn: int
    talk: int = -1
    ends: str = ""
    about: str = ""
    moved: int = 0
    thought: Change | None = None
    irony: Irony | None = None
    hears: int | None = None
    eyes: int = -1
    owns: set[int] = field(default_factory=set)

    def weight(self) -> int:
        """How much it counts, from 0 to 3."""
        whole = RARE // self.turn**2 + self.moved if self.event.answer != FAILS else self.moved
        return sum(whole >= least for least in HEAVY)


def act_of(bundle: Checked, event: Event, turn: int) -> Act:
    """An act as nobody in particular sees it."""
    people = bundle.people
    who = tuple(people[one].title or people[one].name for one in dict.fromkeys(event.parties))
    saw = tuple(people[one].title or people[one].name for one in event.watching)
    place = bundle.places[event.place]
    owns = {*event.parties}
    return Act(
        event,
        deed(bundle, event),
        spoken(bundle, event),
        who,
        saw,
        place.title or place.name,
        turn,
        event.talk,
        event.ends,
        _topic(bundle, event),
        owns=owns,
    )


def act_seen(bundle: Checked, event: Event, showing: Showing, person: int, turn: int) -> Act:
    """An act as somebody perceived it."""
    titles = {one.name: one.title or one.name for one in bundle.people}
    place = next((one.title or one.name for one in bundle.places if one.name == showing.place), "")
    return Act(
        event,
        showing.way,
        showing.lines,
        tuple(titles[name] for name in dict.fromkeys(showing.took_part)),
        tuple(titles[name] for name in showing.saw),
        place or "Somewhere near",
        turn,
        -1 if showing.talk is None else event.talk,
        showing.ends or "",
        eyes=person,
        owns={person},
    )


def _topic(bundle: Checked, event: Event) -> str:
    """What a talk is about that an act opens, as the text calls it."""
    if event.talk != event.id:
        return ""
    topics = {topic.relation: topic.name for topic in bundle.topics}
    effects = bundle.actions[event.action].effects_when(event.answer)
    begun = (effect.claim.relation for effect in effects if isinstance(effect, SetStatus) and effect.on)
    return next((topics[relation] for relation in begun if relation in topics), "")


def take_in(bundle: Checked, act: Act, change: Change) -> bool:
    """Note what an act changed in a mind; whether that is to be seen."""
    if act.eyes not in {-1, change.person}:
        return False
    before = act.weight()
    if change.person in act.owns:
        act.moved += moved(bundle, change)
    best = act.thought
    if change.use is not None and points(change) >= max(MATTERS, points(best) + 1 if best else 0):
        act.thought = change
        return True
    return act.weight() != before


class Names:
    """Finds people's names in what is told."""

    def __init__(self, bundle: Checked) -> None:
        self._people = {word: one.name for one in bundle.people for word in (one.name, one.title or one.name)}
        longest = sorted(self._people, key=lambda word: (-len(word), word))
        self._pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest))})(?!\w)") if longest else None

    def parts(self, text: str) -> list[Data]:
        """Return a text in pieces, of which those that name somebody say so."""
        if self._pattern is None:
            return [{"text": text}]
        return [
            {"text": piece, **({"person": self._people[piece]} if piece in self._people else {})}
            for piece in self._pattern.split(text)
            if piece
        ]


def lines_of(bundle: Checked, names: Names, act: Act) -> list[Data]:
    """An act and all that belongs to it, a line each."""
    event = act.event
    base = {"minute": event.minute, "clock": clock(event.minute), "event": event.id, "who": list(act.who)}
    talk = {"number": act.talk, "about": act.about, "ends": act.ends} if act.talk >= 0 else None
    empty = {"speaker": None, "words": "", "irony": None, "talk": talk}
    weight = act.weight()
    first = {"id": str(event.id), **base, "kind": "act", "text": act.text, "parts": names.parts(act.text)}
    found = [
        {
            **first,
            **empty,
            "weight": weight,
            "irony": {"text": act.irony.text, "hears": act.hears} if act.irony else None,
        }
    ]
    for at, line in enumerate(act.said):
        speaker = next((one.title or one.name for one in bundle.people if one.name == line.speaker), line.speaker)
        said = {"id": f"s{event.id}.{at}", **base, "kind": "said", "text": line.words, "parts": [{"text": line.words}]}
        found.append({**said, **empty, "weight": weight, "speaker": speaker, "words": line.words})
    if act.thought is not None:
        text = thought(bundle, act.thought)
        more = {"id": f"t{event.id}", **base, "kind": "thought", "text": text, "parts": names.parts(text)}
        found.append({**more, **empty, "weight": min(weight, 1), "person": bundle.people[act.thought.person].name})
    return found


def thought(bundle: Checked, change: Change) -> str:
    """What changed in somebody, and why, as a sentence."""
    said = effect(bundle, change)
    why = "" if change.use is None else reason(bundle, change.use)
    return sentence(said if not why or why in said else f"{said}, because {why}")
