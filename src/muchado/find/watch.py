"""Patterns watched for while a run goes on: each beat is taken in once, and what it completes is told at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.overwork import OverworkError
from muchado.find.asks import asks_of, keys_of
from muchado.find.interests import Interest
from muchado.find.lean import LeanRecord
from muchado.find.record import FOREVER
from muchado.find.search import LATEST, Search, span_of
from muchado.find.tracking import Waiting, is_hurried, settled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import Absence, StoryTest
    from muchado.find.lean import Call, Interests
    from muchado.find.record import Occurrence, Opening, Thoughts, Truth
    from muchado.find.search import Found
    from muchado.find.unify import Binding
    from muchado.kernel.events import Beat, Prop

MOST = 100_000
"""So many beginnings of one pattern may wait at a time: whoever finds more has asked for too much."""

OFTEN = 4_096
"""After so many beats beginnings are let go of for which all that could follow would come too late."""


class Sighting(NamedTuple):
    """A place where a pattern was found: which, what its links are, whom its letters stand for."""

    pattern: int
    steps: tuple[Occurrence, ...]
    binding: Binding


class Watch:
    """Watches for patterns. Give it the opening, then each beat; and say when the run is over.

    Of the same people, one find ends before the next begins. What is not to happen afterwards is waited for.
    """

    def __init__(
        self,
        bundle: Checked,
        patterns: Sequence[StoryTest],
        ends: Callable[[int, Prop], int] = lambda _person, _prop: FOREVER,
        thoughts: Thoughts = lambda _person, _prop, _taken, own: own.sure if own else 0,
    ) -> None:
        asks = asks_of(patterns)
        self.needs_truth = asks.truth
        self.felt = asks.felt
        self.record = LeanRecord(bundle, asks, ends, thoughts)
        self._patterns = [_Pattern(at, pattern, self.record) for at, pattern in enumerate(patterns)]
        interests: Interests = {}
        for pattern in self._patterns:
            for key, interest in pattern.interests:
                interests.setdefault(key, []).append(interest)
        self.record.attend(interests)
        self._late = [pattern for pattern in self._patterns if pattern.waits_after]
        self._beats = 0

    def begin(self, openings: Sequence[Opening], truth: Truth) -> None:
        """Take in how everything stands when the world begins."""
        self.record.begin(openings, truth)

    def add(self, beat: Beat, truth: Truth | None = None) -> list[Sighting]:
        """Take in a beat, and how the world stands after it where patterns need that; return what it completes.

        Raises:
            OverworkError: a pattern has begun more often than can be kept in mind.

        """
        calls = self.record.take(beat, truth)
        self._beats += 1
        if self._beats % OFTEN == 0:
            for pattern in self._patterns:
                pattern.sweep(beat.minute)
        if not calls and not self._late:
            return []
        found: list[Sighting] = []
        concerned: dict[int, list[Call]] = {}
        for call in calls:
            concerned.setdefault(call[0].pattern, []).append(call)
        for number in sorted(concerned):
            pattern = self._patterns[number]
            pattern.take(concerned[number])
            found += pattern.ripe(beat.minute)
        for pattern in self._late:
            if pattern.number not in concerned:
                found += pattern.ripe(beat.minute)
        return found

    def finish(self) -> list[Sighting]:
        """Return what is found because the run is over and what was not to happen afterwards did not."""
        return [found for pattern in self._patterns for found in pattern.ripe(LATEST + 1)]


class _Pattern:
    """One pattern: its beginnings, by how far they have come, and what is whole but for what is not to come after."""

    def __init__(self, number: int, test: StoryTest, record: LeanRecord) -> None:
        self.number = number
        self._name, self._once = test.name, test.once
        self._chain = chain = test.claim
        self._search = Search(record, test)
        relations = record.bundle.relations
        self._waiting = [
            Waiting(link, known, relations, hurried=is_hurried(chain, at))
            for at, (link, known) in enumerate(zip(chain, settled(chain), strict=True))
        ]
        self._record = record
        self.interests = [
            (key, Interest(number, at, happening, self._waiting[at].held, self._waiting[at].joint, relations))
            for at, link in enumerate(chain)
            for happening in link.happenings
            for key in keys_of(happening)
        ]
        self.waits_after = any(absence.after for link in chain for absence in link.absences)
        self._whole: list[Found] = []
        self._ended: dict[Binding, int] = {}
        self._spent: set[tuple[int, ...]] = set()
        if chain:
            self._waiting[0].add(self._search.start(), self._is_spent)

    def take(self, calls: Sequence[Call]) -> None:
        """Go on with what has happened."""
        born: list[tuple[int, Found]] = []
        for interest, one in calls:
            at = interest.link
            link = self._chain[at]
            for that in self._waiting[at].for_(one, self._is_over):
                span = span_of(link, that)
                if span.first <= one.minute <= span.last:
                    fitting = self._search.fitting(link, interest.happening, one, that)
                    born += [(at + 1, found) for found in fitting]
        for at, found in born:
            self._grow(at, found)

    def _grow(self, at: int, found: Found) -> None:
        if at == len(self._chain):
            self._whole.append(found)
            return
        waiting = self._waiting[at]
        if self._is_over(found) or not waiting.add(found, self._is_spent):
            return
        if waiting.count > MOST:
            raise OverworkError("pattern", self._name, "", 0)
        link = self._chain[at]
        for happening in link.happenings:
            for key in keys_of(happening):
                self._record.have(key)
        for further in self._search.matches(link, found):
            self._grow(at + 1, further)

    def _is_over(self, found: Found) -> bool:
        """Whether the same people were found already, and it did not end before this begins."""
        ended = self._ended.get(found.binding)
        return ended is not None and bool(found.trail) and (self._once or _begins(found) <= ended)

    def _is_spent(self, found: Found) -> bool:
        """Whether something was found already that begins so: others of the same people begin later."""
        return tuple(step.order for step in found.trail) in self._spent

    def ripe(self, minute: int) -> Iterator[Sighting]:
        """Yield what is whole by a minute, and nothing has come after it that was not to."""
        if not self._whole:
            return
        rest: list[Found] = []
        for found in sorted(self._whole, key=lambda one: (max(step.order for step in one.trail), _begins(one))):
            due = max((_due(absence.within, step.minute) for step, absence in self._afterwards(found)), default=-1)
            if due >= minute:
                if not self._is_broken(found):
                    rest.append(found)
            elif not self._is_over(found) and not self._is_broken(found):
                self._ended[found.binding] = max(step.order for step in found.trail)
                orders = tuple(step.order for step in found.trail)
                self._spent |= {orders[:at] for at in range(1, len(orders))}
                yield Sighting(self.number, found.trail, found.binding)
        self._whole = rest

    def _afterwards(self, found: Found) -> Iterator[tuple[Occurrence, Absence]]:
        if self.waits_after:
            for link, step in zip(self._chain, found.trail, strict=True):
                yield from ((step, absence) for absence in link.absences if absence.after)

    def _is_broken(self, found: Found) -> bool:
        if not self.waits_after:
            return False
        steps = zip(self._chain, found.trail, strict=True)
        return any(self._search.broken(link, found._replace(last=step)) for link, step in steps)

    def sweep(self, minute: int) -> None:
        """Let go of beginnings for which all that could follow would come too late."""
        for waiting in self._waiting[1:]:
            waiting.sweep(minute, self._is_over)


def _begins(found: Found) -> int:
    return min(step.order for step in found.trail)


def _due(within: int, minute: int) -> int:
    return minute + within if within else LATEST
