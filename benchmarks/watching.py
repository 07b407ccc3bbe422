"""What groups of processes take, looked at from outside: CPU seconds and memory. For Linux."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class Seen(NamedTuple):
    """A process as it stood: what it runs, the CPU seconds that it has taken, the megabytes that it holds."""

    number: int
    words: str
    seconds: float
    megabytes: float


class Group:
    """A command in a session of its own, with all that it begins there."""

    def __init__(self, command: Sequence[str]) -> None:
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, start_new_session=True
        )

    def seen(self) -> list[Seen]:
        """All its processes that live."""
        return [one for one in map(_seen, Path("/proc").glob("[0-9]*")) if one and self._is_ours(one.number)]

    def named(self, words: str) -> list[Seen]:
        """Those whose command has such words in it."""
        return [one for one in self.seen() if words in one.words]

    def close(self) -> None:
        """End them all at once, as when a machine loses its power."""
        for one in self.seen():
            with suppress(ProcessLookupError):
                os.kill(one.number, signal.SIGKILL)
        self.process.communicate()

    def _is_ours(self, number: int) -> bool:
        try:
            return os.getsid(number) == self.process.pid
        except ProcessLookupError:
            return False


class Watch:
    """Adds up what groups take from now on."""

    def __init__(self, *groups: Group) -> None:
        self._groups = groups
        self._before = {one.number: one.seconds for group in groups for one in group.seen()}
        self._last: dict[int, Seen] = {}
        self._peaks: dict[tuple[int, str], float] = {}
        self.most = 0.0

    @property
    def seconds(self) -> float:
        """CPU seconds of all that was seen."""
        return sum(one.seconds - self._before.get(one.number, 0) for one in self._last.values())

    def look(self, *more: Group) -> None:
        """Look once."""
        found = [one for group in (*self._groups, *more) for one in group.seen()]
        for one in found:
            self._last[one.number] = one
            key = one.number, one.words
            self._peaks[key] = max(self._peaks.get(key, 0), one.megabytes)
        self.most = max(self.most, sum(one.megabytes for one in found))

    def largest(self, words: str = "") -> float:
        """Megabytes of the largest process with such words in its command, at its peak."""
        return max((peak for (_, named), peak in self._peaks.items() if words in named), default=0.0)


def _seen(folder: Path) -> Seen | None:
    try:
        words = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        fields = (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:  # it is no more
        return None
    if fields[0] == "Z":
        return None
    return Seen(int(folder.name), words, (int(fields[11]) + int(fields[12])) / TICK, int(fields[21]) * PAGE / 1_000_000)
