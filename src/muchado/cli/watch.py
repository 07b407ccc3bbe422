"""Playing while somebody writes: a changed text takes effect at the next beat, a broken one is told and left aside."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from muchado.api.errors import WorldError
from muchado.api.live import Watch, reload
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import warn
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.api.run import Run
    from muchado.bundle.checked import Checked

PACE = 0.2
"""Seconds to wait after each beat, so that there is time to write."""

SLOWEST = 3600.0

KEPT = "The old text stays in force."


class Watcher:
    """Looks after every beat whether the text has changed."""

    def __init__(self, run: Run, world: str, pace: str | None) -> None:
        self._run = run
        self._watch = Watch(world)
        self._pace = PACE if pace is None else _seconds(pace)

    def look(self) -> None:
        """Wait a little, and let the run go by the new text if there is one."""
        time.sleep(self._pace)
        try:
            result = self._watch.changed()
        except WorldError as error:
            _say(f"{error} {KEPT}")
            return
        if result is None:
            return
        for diagnostic in result.diagnostics:
            warn(diagnostic.render() + "\n")
        if result.bundle is None:
            _say(f"The new text has mistakes. {KEPT}")
        elif not self._run.over:
            self._reload(result.bundle)

    def _reload(self, bundle: Checked) -> None:
        try:
            notes = reload(self._run, bundle)
        except WorldError as error:
            _say(f"{error} {KEPT}")
            return
        _say(f"The new text holds from now on, {moment(self._run.now)}.")
        for note in notes:
            _say(f"  {note}")


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= SLOWEST:
        raise MistakeError(f'"{text}" is no pace: write how many seconds to wait after each beat, such as --pace 0.5.')
    return seconds


def _say(line: str) -> None:
    warn(f"{line}")
