"""Which rules come to count: how often each fitted somebody, stood in a score, and tipped a choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.bundle.rulebook import SETTLED

if TYPE_CHECKING:
    from muchado.kernel.events import Beat, Prop
    from muchado.kernel.mind.intention import Voice
    from muchado.kernel.phases.voices import Verdict

RuleKey = tuple[str, int]
"""The kind of a rule and its number."""


class Use(NamedTuple):
    """How often a rule came to count.

    `matched`: it fitted somebody who was choosing; `counted`: it stood in the score of what they could have done, or
    moved their mind; `tipped`: without it they would have done otherwise.
    """

    matched: int = 0
    counted: int = 0
    tipped: int = 0


class Hearing:
    """Listens to how people choose, and counts which rules speak."""

    def __init__(self) -> None:
        self._matched: Counter[RuleKey] = Counter()
        self._counted: Counter[RuleKey] = Counter()
        self._tipped: Counter[RuleKey] = Counter()
        self._put_away: dict[int, list[Sequence[Voice]]] = {}

    def dismissed(self, person: int, act: Prop, voices: Sequence[Voice]) -> None:
        """Take in what somebody did not hold to be worth it, or possible."""
        del act
        self._matched.update(_keys(voices))
        self._put_away.setdefault(person, []).append(voices)

    def chose(
        self, person: int, options: Mapping[Any, Sequence[Voice]], first: Verdict | None, score: int | None
    ) -> None:
        """Take in what somebody chose, from what."""
        tipped: set[RuleKey] = set()
        for option, voices in options.items():
            keys = _keys(voices)
            self._matched.update(keys)
            self._counted.update(keys)
            if first is None or option != first.option:
                tipped |= _brakes(voices, first)
            elif score is not None:
                tipped |= _needed(voices, max(score, 0) - first.chance)
        for voices in self._put_away.pop(person, ()):
            tipped |= _brakes(voices, first)
        self._tipped.update(tipped)

    def moved(self, beat: Beat) -> None:
        """Take in which rules changed a mind in a beat, and forget what those had put away who chose nothing in it."""
        self._put_away.clear()
        for change in beat.changes:
            if change.use is not None:
                self._counted[change.use.kind, change.use.rule] += 1

    def uses(self) -> dict[RuleKey, Use]:
        """How often each rule counted, of those that did."""
        keys = self._matched.keys() | self._counted.keys()
        return {
            key: Use(max(self._matched[key], self._counted[key]), self._counted[key], self._tipped[key])
            for key in sorted(keys)
        }


def _keys(voices: Iterable[Voice]) -> set[RuleKey]:
    return {(voice.kind, voice.rule) for voice in voices}


def _needed(voices: Sequence[Voice], bar: int) -> set[RuleKey]:
    """The rules for an option without which its sum is not above a bar, or nobody would have thought of it."""
    total = sum(voice.amount for voice in voices)
    spoke = {key: amount for key, amount in _amounts(voices).items() if amount > 0}
    drew = [key for key in spoke if key[0] not in SETTLED]
    return {key for key, amount in spoke.items() if total - amount <= bar or drew == [key]}


def _brakes(voices: Sequence[Voice], first: Verdict | None) -> set[RuleKey]:
    """The rules against an option without which it would have come first; chance is left out."""
    total, best = sum(voice.amount for voice in voices), 0 if first is None else first.score
    return {key for key, amount in _amounts(voices).items() if amount < 0 and total - amount > best}


def _amounts(voices: Iterable[Voice]) -> Counter[RuleKey]:
    found: Counter[RuleKey] = Counter()
    for voice in voices:
        found[voice.kind, voice.rule] += voice.amount
    return found


def added(uses: Iterable[Mapping[RuleKey, Use]]) -> dict[RuleKey, Use]:
    """The uses of several runs together."""
    found: dict[RuleKey, Use] = {}
    for one in uses:
        for key, use in one.items():
            found[key] = Use(*(sum(pair) for pair in zip(found.get(key, Use()), use, strict=True)))
    return found
