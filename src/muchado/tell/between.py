"""What went on between the decisions of a part, told as a story from the eyes of whoever's part it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from muchado.bundle.sentences import called
from muchado.kernel.events import FAILS
from muchado.record.chronicle import Chronicle
from muchado.tell.manner import Manner
from muchado.tell.plan.knowing import UNSEEN, Knowing, Moment
from muchado.tell.plan.orders import PLAIN, Placed
from muchado.tell.plan.scenes import Cutter, Scene
from muchado.tell.plan.weight import MATTERS, Weights
from muchado.tell.prose.narrator import Narrator


class Interlude(NamedTuple):
    """A scene as it is told: when it begins, where, and its paragraphs."""

    minute: int
    place: str
    paragraphs: tuple[str, ...]


@dataclass
class Between:
    """Tells a part piece by piece: nothing is told again, nor the same thing of the same people in the same words.

    Each time all is told from the beginning, so that a piece does not hang on what comes after it.
    """

    person: int
    ends: list[int] = field(default_factory=list)

    def told(self, chronicle: Chronicle) -> tuple[Interlude, ...]:
        """Tell what has gone on since last time."""
        if not chronicle.beats:
            return ()
        self.ends.append(chronicle.beats[-1].minute)
        knowing, weights = chronicle.once(Knowing), chronicle.once(Weights)
        cutter, begin = Cutter(knowing, weights), chronicle.bundle.start - 1
        asked = set(self._asked(chronicle))
        narrator = Narrator(knowing, weights, Manner(self.person, past=False), closes=False, heard=asked)
        told: tuple[Interlude, ...] = ()
        for end in self.ends:
            moments = [one for one in self._moments(knowing, weights) if begin < one.minute <= end]
            told = tuple(_scenes(narrator, cutter.in_place(moments), knowing))
            begin = end
        return told

    def _asked(self, chronicle: Chronicle) -> Iterator[int]:
        """What they were asked right when they decided: the words of it stood before them then."""
        actions, last = chronicle.bundle.actions, chronicle.bundle.start - 1
        for beat in chronicle.beats:
            if any(last <= end < beat.minute for end in self.ends):
                for event in beat.events:
                    slot = actions[event.action].answerer
                    if event.answer not in {"", FAILS} and slot >= 0 and event.prop[slot + 1] == self.person:
                        yield event.id
            last = beat.minute

    def _moments(self, knowing: Knowing, weights: Weights) -> Iterator[Moment]:
        """What they took in, but what is slight, and what moved them."""
        for moment in knowing.moments(self.person):
            event = knowing.chronicle.events.get(moment.event)
            if event is not None and not knowing.bundle.actions[event.action].passing:
                yield moment
            elif weights.changes(moment.changes) >= MATTERS:
                yield moment._replace(how=UNSEEN, event=-1)


def _scenes(narrator: Narrator, scenes: list[Scene], knowing: Knowing) -> Iterator[Interlude]:
    for scene in scenes:
        paragraphs = narrator.scene(Placed(scene, PLAIN, scene.start))
        texts = tuple(" ".join(one.text for one in paragraph) for paragraph in paragraphs)
        if texts:
            yield Interlude(scene.start, called(knowing.bundle, "place", scene.place), texts)
