"""Scenes: what happens in one place within a short span, through one pair of eyes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from muchado.bundle.model import Go
from muchado.tell.manner import ALL, OUTSIDE, Manner
from muchado.tell.plan.knowing import TOOK_PART, UNSEEN, Knowing, Moment
from muchado.tell.plan.weight import MATTERS, Weights

GAP = 15
"""Minutes without anything to tell after which a new scene begins."""

SPAN = 20
"""Minutes that a scene lasts at most where the telling goes from place to place."""

ON_THE_WAY = 6
"""Minutes after a scene within which walking off with somebody still belongs to it."""


class Scene(NamedTuple):
    """Moments to tell one after another, all in one place."""

    eyes: int
    place: int
    moments: tuple[Moment, ...]

    @property
    def start(self) -> int:
        """The minute at which it begins."""
        return self.moments[0].minute

    @property
    def end(self) -> int:
        """The minute of the last thing in it."""
        return self.moments[-1].minute


class Cutter:
    """Chooses what matters in a run and cuts it into scenes."""

    def __init__(self, knowing: Knowing, weights: Weights, only: Collection[int] = ()) -> None:
        """Choose among all events, or `only` among some."""
        self._knowing, self._weights, self._only = knowing, weights, only
        self._chosen: dict[int, list[Moment]] = {}

    def scenes(self, manner: Manner) -> list[Scene]:
        """Return the scenes of a telling, in the order in which they happened."""
        if manner.through == ALL:
            return self._worth(sorted(self._eyes_by_turns(), key=lambda scene: scene.start))
        if manner.through == OUTSIDE:
            return self._worth(_by_place(self.chosen(self._knowing.moments_of_all())))
        return self._worth(self._by_gaps(self._of(manner.through)))

    def in_place(self, moments: Iterable[Moment]) -> list[Scene]:
        """Return moments that are chosen already as scenes, each as long as place and time go on."""
        return list(self._by_gaps(moments))

    def side(self, scene: Scene, eyes: int) -> list[Scene]:
        """Return the same minutes through other eyes."""
        found = (moment for moment in self._of(eyes) if scene.start <= moment.minute <= scene.end + 1)
        return list(self._by_gaps(found))

    def _worth(self, scenes: Iterable[Scene]) -> list[Scene]:
        """The scenes in which something happens, or in which a mind moves much."""
        return [
            scene
            for scene in scenes
            if any(moment.event >= 0 for moment in scene.moments)
            or sum(self._weights.of(moment) for moment in scene.moments) >= 2 * MATTERS
        ]

    def moved(self, scene: Scene) -> dict[int, int]:
        """Return by person how much the events of a scene moved them."""
        events = {moment.event for moment in scene.moments if moment.event >= 0}
        changes = self._knowing.changes
        found = {}
        for person, perceived in self._knowing.perceptions.items():
            there = [event for event in events if event in perceived]
            if there:
                found[person] = sum(self._weights.changes(changes[person].get(event, ())) for event in there)
        for moment in scene.moments:
            if moment.how == UNSEEN:
                for number in moment.changes:
                    person = self._knowing.chronicle.changes[number].person
                    found[person] = found.get(person, 0) + self._weights.changes((number,))
        return found

    def _by_gaps(self, moments: Iterable[Moment]) -> Iterator[Scene]:
        """Cut where the place is another, or where nothing happens for a while; a way out belongs to its scene."""
        scene: list[Moment] = []
        for moment in moments:
            if scene and not self._goes_on(scene[-1], moment):
                yield Scene(scene[0].eyes, scene[0].place, tuple(scene))
                scene = []
            scene.append(moment)
        if scene:
            yield Scene(scene[0].eyes, scene[0].place, tuple(scene))

    def _goes_on(self, last: Moment, moment: Moment) -> bool:
        if moment.place == last.place:
            return moment.minute <= last.minute + GAP
        event = self._knowing.chronicle.events.get(moment.event)
        leaving = event is not None and self._knowing.moves(event) and moment.how == TOOK_PART
        return leaving and moment.minute <= last.minute + ON_THE_WAY

    # ------------------------------------------------------------------ choosing

    def _of(self, person: int) -> list[Moment]:
        """The moments that matter to one person."""
        if person not in self._chosen:
            self._chosen[person] = self.chosen(self._knowing.moments(person))
        return self._chosen[person]

    def chosen(self, moments: list[Moment]) -> list[Moment]:
        """Return the moments that matter."""
        if self._only:
            return [moment for moment in moments if moment.event in self._only]
        return [self._without_errand(moment) for moment in moments if self._matters(moment)]

    def _without_errand(self, moment: Moment) -> Moment:
        """A passing act that moved somebody: what it did to them is told, and not the act, unless it left something."""
        if moment.event < 0:
            return moment
        action = self._knowing.bundle.actions[self._knowing.chronicle.events[moment.event].action]
        if not action.passing or any(not isinstance(effect, Go) for effect in action.effects):
            return moment
        return moment._replace(how=UNSEEN, event=-1)

    def _matters(self, moment: Moment) -> bool:
        own = self._weights.changes(moment.changes)
        if moment.event < 0:
            return own >= MATTERS
        event = self._knowing.chronicle.events[moment.event]
        weight = self._weights.events[moment.event]
        if self._knowing.bundle.actions[event.action].passing:
            lasting = any(not isinstance(effect, Go) for effect in self._knowing.bundle.actions[event.action].effects)
            return own >= 2 * MATTERS or (lasting and moment.how == TOOK_PART and weight >= 2 * MATTERS)
        return own >= MATTERS or weight >= (MATTERS if moment.how == TOOK_PART else 3 * MATTERS)

    # ------------------------------------------------------------------ whose eyes

    def _eyes_by_turns(self) -> Iterator[Scene]:
        """Each place and span through the eyes of whoever it moves most; what they miss, through others'."""
        for scene in _by_place(self.chosen(self._knowing.moments_of_all())):
            left = list(scene.moments)
            while left:
                rest = scene._replace(moments=tuple(left))
                moved = self.moved(rest)
                parties = self._parties(rest)
                eyes = max(moved, key=lambda one: (moved[one], parties[one], -one)) if moved else OUTSIDE
                taken = _through(self._of(eyes) if eyes >= 0 else (), rest)
                told = {moment.event for moment in taken if moment.event >= 0}
                remaining = [moment for moment in left if moment.event >= 0 and moment.event not in told]
                if not taken or len(remaining) == len(left):
                    break
                yield Scene(eyes, scene.place, taken)
                left = remaining

    def _parties(self, scene: Scene) -> Counter[int]:
        """By person: in how many events of a scene they take part."""
        events = (self._knowing.chronicle.events[moment.event] for moment in scene.moments if moment.event >= 0)
        return Counter(person for event in events for person in event.parties)


def _through(moments: Iterable[Moment], scene: Scene) -> tuple[Moment, ...]:
    """The moments of one person that belong to a scene."""
    events = {moment.event for moment in scene.moments if moment.event >= 0}
    stirred = {moment.minute for moment in scene.moments if moment.how == UNSEEN}
    return tuple(
        moment for moment in moments if moment.event in events or (moment.event < 0 and moment.minute in stirred)
    )


def _by_place(moments: Iterable[Moment]) -> Iterator[Scene]:
    """Sort what happens side by side in several places into passages that read one after another."""
    waiting = list(moments)
    while waiting:
        first = waiting[0]
        here = [moment for moment in waiting if moment.place == first.place and moment.minute <= first.minute + SPAN]
        yield Scene(first.eyes, first.place, tuple(here))
        taken = set(here)
        waiting = [moment for moment in waiting if moment not in taken]
