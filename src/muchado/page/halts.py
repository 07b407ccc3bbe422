"""Where a playing stops: as soon as a rule has spoken, for what somebody did or in what moved somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.rulebook import recorded
from muchado.page.mistakes import AskError

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Beat
    from muchado.page.asks import Halt


class Halted(NamedTuple):
    """When a rule spoke, for whom, and with which event, -1 if with none."""

    minute: int
    person: int
    event: int


class Watch:
    """Waits for a rule to speak after a minute."""

    def __init__(self, bundle: Checked, halt: Halt) -> None:
        self.kind, self._rule, self.name = _rule_at(bundle, halt)
        self._after = halt.after

    def seen(self, beat: Beat) -> Halted | None:
        """The first time in a beat that the rule spoke; an act speaks when it is done."""
        if beat.minute <= self._after:
            return None
        mine = self.kind, self._rule
        for event in beat.events:
            if mine == ("action", event.action):
                return Halted(beat.minute, event.by, event.id)
        for choice in beat.choices:
            if any(part.use[:2] == mine for part in choice.parts):
                return Halted(beat.minute, choice.person, choice.event)
        for change in beat.changes:
            if change.use is not None and change.use[:2] == mine:
                return Halted(beat.minute, change.person, change.event)
        return None


def _rule_at(bundle: Checked, halt: Halt) -> tuple[str, int, str]:
    """The rule in whose block a line lies: its kind, number and name."""
    found = max(
        (
            (one.where.line, kind, number, one.name)
            for kind, rules in recorded(bundle).items()
            for number, one in enumerate(rules)
            if one.where.file == halt.file and one.where.line <= halt.line
        ),
        default=None,
    )
    if found is None:
        raise AskError("There is no rule here.")
    return found[1:]
