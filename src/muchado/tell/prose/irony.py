"""What only a teller outside can say: that somebody is wrong, and what they do not know yet."""

from __future__ import annotations

from functools import cached_property

from muchado.kernel.events import Change, Prop, relation
from muchado.tell.plan.knowing import Knowing, Moment
from muchado.tell.plan.weight import Weights
from muchado.tell.prose.pen import Pen
from muchado.tell.prose.phrasebook import Group

TURNING = 60
"""News that moves somebody by so much, when it comes, is worth saying that they do not know it yet."""

BELIEVED = 45


class Irony:
    """Sets belief beside truth."""

    def __init__(self, pen: Pen, knowing: Knowing, weights: Weights) -> None:
        self._pen, self._knowing, self._weights = pen, knowing, weights
        self._told: set[tuple[int, int]] = set()

    def lie(self, moment: Moment) -> None:
        """Write that somebody lies, right after what they say."""
        event = self._knowing.chronicle.events.get(moment.event)
        if event is not None and event.meant and _is_otherwise(event.meant, event.prop):
            self._pen.write([self._pen.clause("lies", event.by, A=event.by)], [event.id])

    def write(self, moment: Moment) -> None:
        """Write what those in a moment do not know."""
        if moment.event < 0:
            return
        event = self._knowing.chronicle.events[moment.event]
        for person in event.parties:
            if self._unknown(person, moment):
                return

    def check(self, number: int) -> None:
        """Write of a conclusion about what somebody did whether it is right."""
        change = self._knowing.chronicle.changes[number]
        about = self._knowing.bundle.relations[relation(change.about)] if change.kind == "belief" else None
        if about is None or change.use is None or change.after < BELIEVED:
            return
        so = self._is_so(change) if about.kind in {"act", "deed"} else None
        if so is not None:
            group: Group = "guesses right" if so else "is wrong"
            self._pen.write([self._pen.clause(group, change.person, A=change.person)], changes=[number])

    def _is_so(self, change: Change) -> bool:
        """Whether anybody who was there knows it to have happened."""
        return any(change.about in known and known[change.about] <= change.minute for known in self._known.values())

    @cached_property
    def _known(self) -> dict[int, dict[Prop, int]]:
        """By person: the acts that they took part in, and since when they know of them."""
        found: dict[int, dict[Prop, int]] = {}
        for change in self._knowing.chronicle.changes:
            if change.kind == "belief" and change.source == "took part" and change.after > 0:
                found.setdefault(change.person, {}).setdefault(change.about, change.minute)
        return found

    def _unknown(self, person: int, moment: Moment) -> bool:
        """Say what somebody does not know yet, if it will move them much when they hear of it."""
        for prop, since, until, number in self._news.get(person, ()):
            heard = self._knowing.chronicle.changes[number].event
            if since < moment.minute < until and heard != moment.event and (person, heard) not in self._told:
                self._told.add((person, heard))
                claim = self._pen.english.claim(prop)
                self._pen.write([self._pen.clause("does not know", person, A=person, P=claim)], changes=[number])
                return True
        return False

    @cached_property
    def _news(self) -> dict[int, list[tuple[Prop, int, int, int]]]:
        """By person: acts of which they hear later, from when on they are so, when they hear, and by which change."""
        happened: dict[Prop, int] = {}
        for known in self._known.values():
            for prop, minute in known.items():
                happened[prop] = min(minute, happened.get(prop, minute))
        found: dict[int, list[tuple[Prop, int, int, int]]] = {}
        for number, change in enumerate(self._knowing.chronicle.changes):
            if change.kind != "belief" or change.source not in {"told", "overheard"} or change.before > 0:
                continue
            moved = self._weights.changes(self._knowing.changes[change.person].get(change.event, ()))
            if (
                change.about in happened
                and moved >= TURNING
                and not any(isinstance(part, tuple) for part in change.about)
            ):
                found.setdefault(change.person, []).append(
                    (change.about, happened[change.about], change.minute, number)
                )
        return found


def _is_otherwise(meant: object, said: object) -> bool:
    """Whether what is said is another thing than what is meant, not just the same with something left out."""
    if () in (meant, said):
        return False
    if isinstance(meant, tuple) and isinstance(said, tuple) and len(meant) == len(said):
        return any(_is_otherwise(one, other) for one, other in zip(meant, said, strict=True))
    return meant != said
