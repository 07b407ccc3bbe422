"""One run of a rehearsal, watched beat by beat, and what it comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from muchado.rehearsal.bounds import Feelings, Felt
from muchado.rehearsal.chains import Reached, is_wanted, reached
from muchado.rehearsal.flaws.every import watches
from muchado.rehearsal.flaws.flaw import Flaw
from muchado.rehearsal.likeness import Deed, deed_of
from muchado.rehearsal.usage import Hearing, RuleKey, Use

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import StoryTest
    from muchado.find.record import Record
    from muchado.kernel.events import Event
    from muchado.kernel.view import View
    from muchado.rehearsal.seen import Seen

FlawKey = tuple[str, RuleKey | None]
"""A kind of flaw, and the rule that spoke for it."""


class Odd(NamedTuple):
    """How often a flaw came about in a run, and the first of them."""

    times: int
    first: Flaw


class Take(NamedTuple):
    """What came of one run.

    `deeds`: who did what to whom, how often. `uses`: which rules counted. `acts`, `answers` (act and answer) and
    `lines`: how often each came. `reached`: by the number of each test that wants something, how far the run came.
    `felt`: how each feeling stands between people at the end, by its number.
    """

    seed: int
    deeds: Mapping[Deed, int]
    uses: Mapping[RuleKey, Use]
    acts: Mapping[int, int]
    answers: Mapping[tuple[int, str], int]
    lines: Mapping[str, int]
    flaws: Mapping[FlawKey, Odd]
    reached: Mapping[int, Reached]
    felt: Mapping[int, Felt]


class Watching:
    """Watches one run."""

    def __init__(self, bundle: Checked) -> None:
        self.hearing = Hearing()
        self._bundle = bundle
        self._watches = watches(bundle)
        self._deeds: Counter[Deed] = Counter()
        self._acts: Counter[int] = Counter()
        self._answers: Counter[tuple[int, str]] = Counter()
        self._lines: Counter[str] = Counter()
        self._flaws: dict[FlawKey, Odd] = {}
        self._feelings = Feelings()

    def see(self, seen: Seen) -> None:
        """Look at a beat."""
        self.hearing.moved(seen.beat)
        self._feelings.see(seen.beat)
        for event in seen.beat.events:
            self._count(event)
        for watch in self._watches:
            for flaw in watch.see(seen):
                key = flaw.kind, flaw.rule
                odd = self._flaws.get(key, Odd(0, flaw))
                self._flaws[key] = odd._replace(times=odd.times + 1)

    def _count(self, event: Event) -> None:
        self._acts[event.action] += 1
        if event.answer:
            self._answers[event.action, event.answer] += 1
        self._lines.update(said.line for said in event.lines)
        if event.by >= 0 and (deed := deed_of(self._bundle, event)) is not None:
            self._deeds[deed] += 1

    def take(self, seed: int, record: Record, view: View, tests: Sequence[StoryTest]) -> Take:
        """Sum up a run that is over."""
        return Take(
            seed,
            dict(self._deeds),
            self.hearing.uses(),
            dict(self._acts),
            dict(self._answers),
            dict(self._lines),
            self._flaws,
            {number: reached(record, test) for number, test in enumerate(tests) if is_wanted(test)},
            self._feelings.ended(self._bundle, view),
        )
