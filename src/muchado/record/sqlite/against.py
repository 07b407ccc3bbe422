"""Two files of the same run, held against each other without playing."""

from __future__ import annotations

from bisect import bisect_left
from itertools import zip_longest
from typing import TYPE_CHECKING

from muchado.record.differing import Difference, in_beat

if TYPE_CHECKING:
    from muchado.bundle.inputs import Input
    from muchado.record.sqlite.reading import Reader


def against(one: Reader, other: Reader) -> Difference | None:
    """Return the first thing in which two files differ, as far as both go; None if there is nothing.

    Each digest stands for all beats until then, so the first beat that differs is found by halves.

    Raises:
        RunFileError: a file cannot be read.

    """
    return _in_beginning(one, other) or _in_course(one, other)


def _in_beginning(one: Reader, other: Reader) -> Difference | None:
    """Compare what the runs follow from, but for their inputs."""
    here, there = one.start, other.start
    start = here.bundle.start
    if here.bundle.title != there.bundle.title:
        return Difference(0, start, "world", here.bundle.title, there.bundle.title)
    if here.bundle != there.bundle:
        return _in_texts(one, other) or Difference(0, start, "compiled", here.version, there.version)
    return Difference(0, start, "seed", here.seed, there.seed) if here.seed != there.seed else None


def _in_texts(one: Reader, other: Reader) -> Difference | None:
    start = one.start.bundle.start
    for here, there in zip_longest(one.start.files, other.start.files):
        if here is None or there is None or here.name != there.name:
            names = [text and text.name for text in (here, there)]
            return Difference(0, start, "text", names[0], names[1])
        lines = zip_longest(here.text.splitlines(), there.text.splitlines())
        for at, (line, another) in enumerate(lines, start=1):
            if line != another:
                return Difference(0, start, "text", line, another, at, here.name)
    return None


def _in_course(one: Reader, other: Reader) -> Difference | None:
    """Compare beats and inputs: an input comes before the beat that it changes."""
    ends = [reader.last()[:2] for reader in (one, other)]
    shared = min(number for number, _ in ends)
    number = _first_that_differs(one, other, shared)
    found = _in_beat(one, other, number) if number <= shared else None
    if found is not None:
        upto: int | None = found.minute
    else:  # of runs of different lengths, what is yet to be done to the shorter one need not be known
        upto = min(minute for _, minute in ends) if ends[0] != ends[1] else None
    return _in_inputs(one, other, number, upto) or found


def _first_that_differs(one: Reader, other: Reader, shared: int) -> int:
    """Return the first beat that differs; the one after those that both have if none does.

    Files of which one is of an older form have other digests for the same beats: their records are compared.
    """
    beats = range(1, shared + 1)
    if one.tables == other.tables:
        return 1 + bisect_left(beats, True, key=lambda number: one.digest(number) != other.digest(number))
    differing = (number for number in beats if in_beat(number, one.alone(number), other.alone(number)))
    return next(differing, shared + 1)


def _in_beat(one: Reader, other: Reader, number: int) -> Difference:
    here, there = one.alone(number), other.alone(number)
    digests = one.digest(number), other.digest(number)
    return in_beat(number, here, there) or Difference(number, here.minute, "digest", *digests)


def _in_inputs(one: Reader, other: Reader, number: int, upto: int | None) -> Difference | None:
    """Compare what is done to the runs from outside, up to a minute; all of it if none is given."""
    for at, (here, there) in enumerate(zip_longest(_inputs(one, upto), _inputs(other, upto)), start=1):
        if here != there:
            minute = min(one.minute for one in (here, there) if one is not None)
            return Difference(number, minute, "input", here, there, at)
    return None


def _inputs(reader: Reader, upto: int | None) -> list[Input]:
    inputs = [one for one in reader.inputs() if upto is None or one.minute <= upto]
    return sorted(inputs, key=lambda one: one.minute)
