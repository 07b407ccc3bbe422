"""What somebody is drawn to and holds back from: something speaks against it, though it can be done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from muchado.kernel.events import Prop
from muchado.kernel.mind.intention import Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.effort import tried
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.possible import is_possible
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.phases.weigh import total_of


class Hesitant:
    """Listens while one mind weighs up, and keeps what it puts aside although something speaks for it."""

    def __init__(self) -> None:
        self._dismissed: dict[Prop, Sequence[Voice]] = {}

    def dismissed(self, person: int, act: Prop, voices: Sequence[Voice]) -> None:  # noqa: ARG002 (a listener's)
        """Keep what was thought of, if anything held them back from it."""
        if any(voice.amount < 0 for voice in voices) and any(voice.amount > 0 for voice in voices):
            self._dismissed[act] = voices

    def chose(
        self, person: int, options: Mapping[Any, Sequence[Voice]], first: Verdict | None, score: int | None
    ) -> None:
        """What comes of it is not asked."""

    def held(self, moment: Moment, mind: Mind) -> Iterator[Verdict]:
        """What they take to be possible of it, what draws them most first."""
        found = [Verdict(act, tuple(voices), 0, total_of(voices), 0) for act, voices in self._dismissed.items()]
        for one in sorted(found, key=lambda one: -sum(voice.amount for voice in one.voices if voice.amount > 0)):
            if tried(moment, mind, partial(is_possible, moment, mind, one.option), otherwise=False):
                yield one
