"""The chronicle of a run file: the same as one in memory, read as far as it is asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, overload

from muchado.kernel.events import Beat, Change, Choice, Event, Stage
from muchado.record.chronicle import Chronicle
from muchado.record.mistakes import RESCUE, DamagedError

if TYPE_CHECKING:
    from muchado.record.sqlite.reading import Reader


K = TypeVar("K")
V = TypeVar("V")

SHORT = 5_000
"""Beats up to which a run is short."""


def chronicle(reader: Reader) -> Chronicle:
    """Return the run of a file as far as it goes now; what is asked of it is read then."""
    return _Stored(reader)


class _Stored(Chronicle):
    """A chronicle whose parts stay in the file."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader.world, reader.start.seed, _Beats(reader))
        self.__dict__["_reader"] = reader

    # What is short is read whole when it is first asked for: then it is as quick to ask as any chronicle.

    @cached_property
    def events(self) -> Mapping[int, Event]:
        return _Known(super().events) if len(self.beats) <= SHORT else _Events(self.__dict__["_reader"])

    @cached_property
    def choices(self) -> Mapping[int, tuple[Choice, ...]]:
        return _Known(super().choices) if len(self.beats) <= SHORT else _Choices(self.__dict__["_reader"])

    @cached_property
    def stages(self) -> Mapping[int, tuple[Stage, ...]]:
        return super().stages if len(self.beats) <= SHORT else _Stages(self.__dict__["_reader"])

    @cached_property
    def changes(self) -> Sequence[Change]:
        return super().changes if len(self.beats) <= SHORT else _Changes(self.__dict__["_reader"], self.beats)


class MissingError(DamagedError, KeyError):
    """A record names another that is not there."""

    def __init__(self, number: object) -> None:
        super().__init__(f"The run file is damaged: it speaks of event {number}, which it does not hold. {RESCUE}")

    def __str__(self) -> str:
        return str(self.args[0])


class _Known(dict[K, V]):
    """What is on record. Its records speak of one another, and whoever follows them may find one missing."""

    def __missing__(self, key: K) -> V:
        raise MissingError(key)


class _Beats(Sequence[Beat]):
    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._count = reader.last()[0]

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Beat: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Beat, ...]: ...
    def __getitem__(self, at: int | slice) -> Beat | tuple[Beat, ...]:
        numbers = range(1, self._count + 1)[at]
        return self._reader.beat(numbers) if isinstance(numbers, int) else tuple(map(self._reader.beat, numbers))


class _Events(Mapping[int, Event]):
    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __getitem__(self, number: int) -> Event:
        try:
            return self._reader.event(number)
        except KeyError:
            raise MissingError(number) from None

    def __iter__(self) -> Iterator[int]:
        return iter(self._reader.numbers("SELECT id FROM events ORDER BY beat, row"))

    def __len__(self) -> int:
        return self._reader.numbers("SELECT count(beat) FROM events")[0]


class _Choices(Mapping[int, tuple[Choice, ...]]):
    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __getitem__(self, event: int) -> tuple[Choice, ...]:
        found = self._reader.choices(event)
        if not found:
            raise MissingError(event)
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(self._reader.numbers("SELECT event FROM choices GROUP BY event ORDER BY min(beat), min(row)"))

    def __len__(self) -> int:
        return self._reader.numbers("SELECT count(DISTINCT event) FROM choices")[0]


class _Stages(Mapping[int, tuple[Stage, ...]]):
    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __getitem__(self, event: int) -> tuple[Stage, ...]:
        found = self._reader.stages(event)
        if not found:
            raise KeyError(event)
        return found

    def __iter__(self) -> Iterator[int]:
        return iter(self._reader.numbers("SELECT event FROM stages GROUP BY event ORDER BY min(beat), min(row)"))

    def __len__(self) -> int:
        return self._reader.numbers("SELECT count(DISTINCT event) FROM stages")[0]


class _Changes(Sequence[Change]):
    """All changes. To go through them reads the file once; to ask for one by its place reads all of them."""

    def __init__(self, reader: Reader, beats: Sequence[Beat]) -> None:
        self._reader = reader
        self._beats = beats

    def __iter__(self) -> Iterator[Change]:
        return (change for beat in self._beats for change in beat.changes)

    @cached_property
    def _all(self) -> tuple[Change, ...]:
        return tuple(iter(self))

    def __len__(self) -> int:
        return self._reader.numbers("SELECT count(beat) FROM changes")[0]

    @overload
    def __getitem__(self, at: int) -> Change: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Change, ...]: ...
    def __getitem__(self, at: int | slice) -> Change | tuple[Change, ...]:
        return self._all[at]
