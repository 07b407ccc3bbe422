"""Scenes: what happens in one place within a short span, through one pair of eyes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from muchado.bundle.model import Go, SetStatus, WorldEffect
from muchado.tell.manner import ALL, OUTSIDE, Manner
from muchado.tell.plan.knowing import TOOK_PART, UNSEEN, Knowing, Moment
from muchado.tell.plan.weight import MATTERS, Weights, is_sleep

GAP = 15
"""Minutes without anything to tell after which a new scene begins."""

SPAN = 20
"""Minutes that a scene lasts at most where the telling goes from place to place."""

NONE = -1
"""No talk."""

SETTLED = "all is said"
"""A talk that ends so ends with its last turn."""

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
            return self._worth(_run_on(sorted(self._eyes_by_turns(), key=lambda scene: scene.start)))
        if manner.through == OUTSIDE:
            return self._worth(self._by_place(self.chosen(self._knowing.moments_of_all)))
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
            return moment.minute <= last.minute + GAP or self._talk(moment) == self._talk(last) != NONE
        event = self._knowing.chronicle.events.get(moment.event)
        leaving = event is not None and self._knowing.moves(event) and moment.how == TOOK_PART
        return leaving and moment.minute <= last.minute + ON_THE_WAY

    def _by_place(self, moments: Iterable[Moment]) -> Iterator[Scene]:
        """Sort what happens side by side in several places into passages that read one after another."""
        waiting = list(moments)
        while waiting:
            here = self._together(waiting)
            yield Scene(here[0].eyes, here[0].place, tuple(here))
            taken = set(here)
            waiting = [moment for moment in waiting if moment not in taken]

    def _together(self, waiting: list[Moment]) -> list[Moment]:
        """What goes on where the first is, up to what came of something elsewhere that has yet to be told."""
        first, here, talks = waiting[0], list[Moment](), set[int]()
        elsewhere = {moment.event for moment in waiting if moment.place != first.place and moment.event >= 0}
        for moment in waiting:
            lasts = moment.minute <= first.minute + SPAN or self._talk(moment) in talks
            if moment.place != first.place or not lasts:
                continue
            later = self._comes_from(moment, waiting) or not elsewhere.isdisjoint(self._behind(moment, elsewhere))
            if here and later:
                break
            here.append(moment)
            talks.add(self._talk(moment))
            talks.discard(NONE)
        return here

    def _comes_from(self, moment: Moment, waiting: Iterable[Moment]) -> bool:
        """Whether somebody who does it did something elsewhere before, which has yet to be told."""
        events = self._knowing.chronicle.events
        doers = set(events[moment.event].parties) if moment.event in events else set()
        before = takewhile(lambda one: one.minute < moment.minute, waiting)
        return any(
            one.place != moment.place and one.event in events and not doers.isdisjoint(events[one.event].parties)
            for one in before
        )

    def _behind(self, moment: Moment, told: Collection[int]) -> set[int]:
        """The nearest causes that are told of what happens, and of what it does to minds."""
        events, changes = self._knowing.chronicle.events, self._knowing.chronicle.changes
        event = events.get(moment.event)
        left = [*(event.causes if event else ()), *(changes[number].event for number in moment.changes)]
        found: set[int] = set()
        while left:
            cause = left.pop()
            if cause not in found and cause in events and cause != moment.event:
                found.add(cause)
                if cause not in told:
                    left.extend(events[cause].causes)
        return found

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
        matter = [moment for moment in moments if self._matters(moment)]
        talks = {self._talk(moment) for moment in matter} - {NONE}
        kept = {(moment.minute, moment.event) for moment in matter}
        whole = (
            moment
            for moment in moments
            if (moment.minute, moment.event) in kept or (self._talk(moment) in talks and self._is_heard_out(moment))
        )
        return [self._without_errand(moment) for moment in whole]

    def _talk(self, moment: Moment) -> int:
        """The talk in which something is a turn, by the event that opened it."""
        event = self._knowing.chronicle.events.get(moment.event)
        return NONE if event is None else event.talk

    def _is_heard_out(self, moment: Moment) -> bool:
        """Whether something belongs to a talk that is told: its turns, and its end unless all had been said."""
        event = self._knowing.chronicle.events[moment.event]
        return event.ends not in {"", SETTLED} or not self._knowing.bundle.actions[event.action].passing

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
            lasting = any(map(self._lasts, self._knowing.bundle.actions[event.action].effects))
            return own >= 2 * MATTERS or (lasting and moment.how == TOOK_PART and weight >= 2 * MATTERS)
        return own >= MATTERS or weight >= (MATTERS if moment.how == TOOK_PART else 3 * MATTERS)

    def _lasts(self, effect: WorldEffect) -> bool:
        """Whether what a passing act does is worth a line: walking and falling asleep are not."""
        asleep = isinstance(effect, SetStatus) and is_sleep(self._knowing.bundle.relations[effect.claim.relation])
        return not (asleep or isinstance(effect, Go))

    # ------------------------------------------------------------------ whose eyes

    def _eyes_by_turns(self) -> Iterator[Scene]:
        """Each place and span through the eyes of whoever it moves most; what they miss, through others'."""
        for scene in self._by_place(self.chosen(self._knowing.moments_of_all)):
            yield from self._by_turns(scene)

    def _by_turns(self, scene: Scene) -> Iterator[Scene]:
        moved, parties = self.moved(scene), self._parties(scene)
        eyes = max(moved, key=lambda one: (moved[one] + MATTERS * parties[one], -one)) if moved else OUTSIDE
        taken = self._in_order(_through(self._of(eyes) if eyes >= 0 else (), scene), scene)
        told = {moment.event for moment in taken if moment.event >= 0}
        left = [moment for moment in scene.moments if moment.event >= 0 and moment.event not in told]
        if not taken or len(left) == len(scene.moments):
            return
        begin = taken[0].minute, taken[0].event
        before = tuple(moment for moment in left if (moment.minute, moment.event) < begin)
        after = tuple(moment for moment in left if (moment.minute, moment.event) > begin)
        if before:
            yield from self._by_turns(scene._replace(moments=before))
        yield Scene(eyes, scene.place, taken)
        if after:
            yield from self._by_turns(scene._replace(moments=after))

    def _in_order(self, taken: tuple[Moment, ...], scene: Scene) -> tuple[Moment, ...]:
        """What somebody took in of a scene, up to what came of a thing that is left to others to tell."""
        told = {moment.event for moment in taken}
        left = {moment.event for moment in scene.moments if moment.event >= 0} - told
        cut = (at for at, moment in enumerate(taken) if at and not left.isdisjoint(self._behind(moment, left)))
        return taken[: next(cut, len(taken))]

    def _parties(self, scene: Scene) -> Counter[int]:
        """By person: in how many events of a scene they take part."""
        events = (self._knowing.chronicle.events[moment.event] for moment in scene.moments if moment.event >= 0)
        return Counter(person for event in events for person in event.parties)


def _run_on(scenes: Iterable[Scene]) -> Iterator[Scene]:
    """Scenes of one pair of eyes in one place that follow upon each other are one."""
    last: Scene | None = None
    for scene in scenes:
        if last and (last.eyes, last.place) == (scene.eyes, scene.place) and scene.start <= last.end + GAP:
            last = last._replace(moments=(*last.moments, *scene.moments))
        else:
            if last:
                yield last
            last = scene
    if last:
        yield last


def _through(moments: Iterable[Moment], scene: Scene) -> tuple[Moment, ...]:
    """The moments of one person that belong to a scene."""
    events = {moment.event for moment in scene.moments if moment.event >= 0}
    stirred = {moment.minute for moment in scene.moments if moment.how == UNSEEN}
    return tuple(
        moment for moment in moments if moment.event in events or (moment.event < 0 and moment.minute in stirred)
    )
