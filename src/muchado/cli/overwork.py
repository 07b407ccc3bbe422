"""What was too much for people to think through, told once a rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.cli.out import warn

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.api.overworked import Overworked
    from muchado.api.run import Run


def warn_of_overwork(run: Run, before: int = 0) -> None:
    """Tell of each rule that was too much in a run, those left out that are known from `before`."""
    warn_of(run.overworked[before:])


def warn_of(found: Iterable[Overworked]) -> None:
    """Tell of each rule that was too much, of several runs in the order of their time."""
    if many := sorted(dict.fromkeys(found), key=lambda one: (one.minute, one.person, str(one))):
        from muchado.api.overworked import summed_up

        for line in summed_up(many):
            warn(line)
