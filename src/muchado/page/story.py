"""The story as it is played: scenes as soon as they happen, through nobody's or somebody's eyes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from muchado.page.lines import Act, act_of, act_seen, take_in
from muchado.page.scenes import Scenes, days
from muchado.stage.mind import person_number
from muchado.stage.showings import Eyes
from muchado.tell.times import when

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.bundle.model import Person
    from muchado.kernel.events import Change, Event, Prop
    from muchado.page.halts import Halted, Watch
    from muchado.page.played import Played
    from muchado.stage.showings import Scene

Data = dict[str, Any]

FUEL = 400_000
"""How many records are played before somebody is asked whether to play on."""

MOST_BETWEEN = 32
"""So many beats are played at most between two parts."""


class Story:
    """A playing of a world, told."""

    def __init__(self, played: Played, eyes: str | None) -> None:
        self.played = played
        self._bundle = played.bundle
        self._person = -1 if eyes is None else person_number(played.bundle, eyes)
        self._eyes = None if eyes is None else Eyes(played.bundle, self._person)
        self._scenes = Scenes(played.bundle)
        self._acts: dict[int, Act] = {}
        self._events: dict[int, Event] = {}
        self._turns: Counter[int] = Counter()
        self._open: dict[tuple[int, Prop], list[Act]] = {}
        self._minute = played.bundle.start

    def told(self, fuel: int, watch: Watch | None = None) -> Iterator[Data | None]:
        """Play to the end, as long as there is fuel, or until a rule speaks.

        Parts are given as they come, and nothing between them.
        """
        left, wait, since, number, halted = FUEL * fuel, 1, 0, 0, None
        while left > 0 and not halted and self._more(number):
            found = self.played.scenes[number] if number < len(self.played.scenes) else self.played.beat()
            number, since, self._minute = number + 1, since + 1, found.beat.minute
            self._take_in(found)
            halted = watch and watch.seen(found.beat)
            left -= 1 + sum(len(part) for part in found.beat[1:])
            fresh = self._scenes.fresh() if since >= wait or halted else []
            if fresh:
                yield {"part": {"beat": number, "minute": self._minute, "scenes": fresh}}
                wait, since = min(wait * 2, MOST_BETWEEN), 0
            else:
                yield None
        fresh = self._scenes.fresh()
        if fresh:
            yield {"part": {"beat": number, "minute": self._minute, "scenes": fresh}}
        if watch and halted:
            yield {"answer": {**self._end(f": the {watch.kind} “{watch.name}” speaks"), "halted": self._halted(halted)}}
        else:
            yield {"answer": self._end(" after so much work" if self._more(number) else None)}

    def _more(self, number: int) -> bool:
        """Whether there is a beat of a number, or will be."""
        return number < len(self.played.scenes) or not self.played.over

    def _halted(self, halted: Halted) -> Data:
        person = self._bundle.people[halted.person].name
        return {"minute": halted.minute, "person": person, "event": halted.event if halted.event >= 0 else None}

    def _end(self, stopped: str | None) -> Data:
        bundle, now = self._bundle, self._minute
        return {
            "until": bundle.end if stopped is None else now,
            "minutes": [bundle.start, bundle.end],
            "days": list(days(bundle.start, bundle.end)),
            "cast": [{"name": one.name, "title": one.title or one.name} for one in self._cast()],
            "seed": self.played.seed,
            "empty": not self._acts,
            "stopped": None if stopped is None else f"Stopped at {when(now)}{stopped}.",
        }

    def _cast(self) -> list[Person]:
        """The people, first those to whom most happens."""
        weights: Counter[int] = Counter()
        for act in self._acts.values():
            for person in set(act.event.parties):
                weights[person] += 1 + act.weight()
        people = self._bundle.people
        return [people[number] for number in sorted(range(len(people)), key=lambda one: (-weights[one], one))]

    # ------------------------------------------------------------------ beat by beat

    def _take_in(self, found: Scene) -> None:
        for act in self._told(found):
            self._acts[act.event.id] = act
            self._scenes.add(act)
        self._changes(found)
        if self._eyes is None:
            self._ironies(found)

    def _told(self, found: Scene) -> list[Act]:
        """The acts of a beat that are worth a line."""
        bundle = self._bundle
        self._events.update((event.id, event) for event in found.beat.events)
        if self._eyes is None:
            worth = [event for event in found.beat.events if not bundle.actions[event.action].passing]
            return [act_of(bundle, event, self._turn(event)) for event in worth]
        mine = [one for one in found.beat.perceptions if one.person == self._person and one.event in self._events]
        seen = zip(mine, self._eyes.see(found), strict=True)
        return [
            act_seen(bundle, self._events[one.event], showing, self._person, self._turn(self._events[one.event]))
            for one, showing in seen
            if not showing.passing and one.event not in self._acts
        ]

    def _turn(self, event: Event) -> int:
        self._turns[event.action] += 1
        return self._turns[event.action]

    def _changes(self, found: Scene) -> None:
        for change in found.beat.changes:
            act = self._acts.get(change.event)
            if act is not None and take_in(self._bundle, act, change):
                self._scenes.touch(act)
            if change.kind == "belief" and change.before * change.after <= 0:
                self._learned(change)

    def _learned(self, change: Change) -> None:
        """Note for all acts that rest on a mistake when it ends: with what was said or seen, not when it sinks in."""
        told = self._events.get(change.event)
        for act in self._open.pop((change.person, change.about), ()):
            late = told is not None and told.minute > act.event.minute
            act.hears = told.minute if told is not None and late else change.minute
            self._scenes.touch(act)

    def _ironies(self, found: Scene) -> None:
        """Note which acts of a beat rest on what is not so."""
        for event in found.beat.events:
            irony, act = self.played.ironies.get(event.id), self._acts.get(event.id)
            if irony is not None and act is not None:
                act.irony = irony
                self._open.setdefault((irony.person, irony.about), []).append(act)
                self._scenes.touch(act)
