"""The spine of a story: the few acts without which there is none, each with what it came of, and the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from muchado.bundle.degrees import THINKS
from muchado.kernel.events import FAILS, Prop
from muchado.tell.manner import OUTSIDE
from muchado.tell.plan.knowing import TOOK_PART, Knowing, Moment
from muchado.tell.plan.weight import MATTERS, Weights

ECHO = 4
"""What an act did to those who only hear or see of it, and what rests on it, counts so many times less."""

BEHIND = 2
"""What led to an act of the spine counts so many times more."""

ENDS = 4
"""A story ends with the last act that moves no more than so many times less than the one that moves most."""


class Link(NamedTuple):
    """An act of the spine, as somebody took it in.

    `cause`: the earlier one of which it came, -1 for none. `held`: the changes of mind that it set off, and on which
    somebody then did something that stands in the spine too.
    """

    moment: Moment
    cause: int = -1
    climax: bool = False
    held: tuple[int, ...] = ()


class Spine:
    """Finds the spine of a run, for everybody or as one of them knows it."""

    def __init__(self, knowing: Knowing, weights: Weights) -> None:
        self._knowing, self._weights = knowing, weights
        self._events = knowing.chronicle.events

    def links(self, eyes: int, most: int) -> list[Link]:
        """Return so many acts of the spine at most, in order: what leads to the climax, the climax, and the end."""
        moments = {moment.event: moment for moment in self._moments(eyes) if self._is_told(moment)}
        own = {event: self._own(moment) for event, moment in moments.items()}
        candidates = [event for event, weight in own.items() if weight >= MATTERS]
        if not candidates:
            return []
        climax = max(candidates, key=lambda event: (self._score(own, event), -event))
        end = [event for event in candidates if own[event] * ENDS >= own[climax]][-1]
        chosen = self._chosen(candidates, own, dict.fromkeys((climax, end)), most)
        grounds = self._grounds(chosen)
        return [
            Link(moments[event], self._cause(event, chosen), event == climax, self._held(moments[event], grounds))
            for event in chosen
        ]

    def _moments(self, eyes: int) -> Iterator[Moment]:
        if eyes == OUTSIDE:
            yield from (self._knowing.whole(event) for event in self._events.values())
        else:
            yield from self._knowing.moments(eyes)

    def _is_told(self, moment: Moment) -> bool:
        if moment.event < 0:
            return False
        event = self._events[moment.event]
        return event.answer != FAILS and not self._knowing.bundle.actions[event.action].passing

    def _own(self, moment: Moment) -> int:
        """What an act counts by itself to those who do it, or to the one who takes it in."""
        if moment.eyes == OUTSIDE:
            return self._weights.moving[moment.event]
        lasting = self._weights.annals.lasting.get(moment.event, 0)
        return self._weights.changes(moment.changes) + (
            self._weights.own(self._events[moment.event]) if moment.how == TOOK_PART else lasting
        )

    def _score(self, own: dict[int, int], event: int) -> int:
        return own[event] + max(self._weights.events[event] - own[event], 0) // ECHO

    def _chosen(self, candidates: list[int], own: dict[int, int], first: dict[int, None], most: int) -> list[int]:
        """The heaviest, what led to them before the rest, and no sort of act again and again."""
        found, behind = dict(first), set[int]()
        for event in first:
            behind.update(self._behind(event))
        left = [event for event in candidates if event not in found]
        acts = Counter(self._events[event].action for event in found)

        def worth(event: int) -> tuple[int, int]:
            lasting = self._weights.annals.lasting.get(event, 0)
            moving = (self._score(own, event) - lasting) // (1 + acts[self._events[event].action])
            return (lasting + moving) * (BEHIND if event in behind else 1), -event

        while left and len(found) < most:
            best = max(left, key=worth)
            left.remove(best)
            found[best] = None
            behind.update(self._behind(best))
            acts[self._events[best].action] += 1
        return sorted(found)

    def _behind(self, event: int) -> list[int]:
        """All that an act came of, the nearest first, and of these the latest."""
        found: dict[int, None] = {}
        ahead = list(self._events[event].causes)
        while ahead:
            nearest, ahead = ahead, []
            for cause in sorted(nearest, reverse=True):
                if cause in self._events and cause not in found and cause != event:
                    found[cause] = None
                    ahead.extend(self._events[cause].causes)
        return list(found)

    def _cause(self, event: int, chosen: list[int]) -> int:
        return next((cause for cause in self._behind(event) if cause in chosen), -1)

    def _grounds(self, chosen: list[int]) -> dict[tuple[int, Prop], int]:
        """By person and belief: the last act of the spine that they did because of it."""
        choices = (choice for event in chosen for choice in self._knowing.chronicle.choices.get(event, ()))
        return {
            (choice.person, prop): choice.event for choice in choices for prop in self._weights.mistakes.grounds(choice)
        }

    def _held(self, moment: Moment, grounds: dict[tuple[int, Prop], int]) -> tuple[int, ...]:
        changes = self._knowing.chronicle.changes
        return tuple(
            number
            for number in moment.changes
            if (change := changes[number]).use is not None
            and change.after >= THINKS
            and grounds.get((change.person, change.about), -1) > moment.event
        )
