"""Where an author lets a run stop: when a rule speaks, or after so many beats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.suggest import UnknownNameError
from muchado.cli.asked import whole
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import warn
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.api.run import Run
    from muchado.kernel.events import Beat
    from muchado.stage.hand import Rules

MOST_BEATS = 1_000_000


class Stop:
    """Says after each beat whether to stop there, and at the end why it did.

    Raises:
        MistakeError: there is no such rule, or the number is none.

    """

    def __init__(self, run: Run, rule: str | None, beats: str | None) -> None:
        self._run = run
        self._rule = rule
        self._left = None if beats is None else whole(beats, "beats", MOST_BEATS)
        self._why: list[str] = []
        if rule is not None:
            self._rules(rule)

    def __call__(self, beat: Beat) -> bool:
        """Whether to stop after a beat."""
        if self._rule is not None:
            self._why += self._spoken(beat, self._rule)
        if self._left is not None:
            self._left -= 1
        return bool(self._why) or self._left == 0

    def tell(self) -> None:
        """Say on standard error why it stopped, if it did, or that the rule never spoke."""
        if self._why:
            for line in self._why:
                warn(line)
        elif self._rule is not None and self._left != 0:
            warn(f'"{self._rule}" has not spoken by {moment(self._run.now)}.')

    def _spoken(self, beat: Beat, rule: str) -> list[str]:
        from muchado.stage.hand import spoken
        from muchado.why.reasons import Rule

        found = spoken(self._run.bundle, beat, self._rules(rule))  # a new text may number the rules otherwise
        return [f"{moment(beat.minute)}: {one.words} [{Rule(one.kind, one.rule, one.file, one.line)}]" for one in found]

    def _rules(self, name: str) -> Rules:
        from muchado.stage.hand import rules_called

        try:
            return rules_called(self._run.bundle, name)
        except UnknownNameError as error:
            raise MistakeError(str(error)) from error
