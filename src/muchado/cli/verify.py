"""`muchado verify`: look whether a saved run is as it was written, and comes out the same."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from muchado.api.saved import verify as compare
from muchado.bundle.counted import counted
from muchado.cli.asked import processes, unbroken
from muchado.cli.differing import at, said, unfit
from muchado.cli.many import Workers
from muchado.cli.out import say
from muchado.cli.progress import bar
from muchado.cli.saved import whole
from muchado.record.sqlite.reading import Reader

DIFFERS = 1
"""Exit status if something differs."""


def verify(file: Path, /, *, against: Path | None = None, workers: Workers = None) -> int:
    """Play a saved run again and compare it with its file. The exit status is 1 if anything differs.

    Parameters
    ----------
    file
        A file that `muchado run --save` has made.
    against
        Another file of the same run: compare the two, without playing.

    """
    return _played(file, workers) if against is None else _held(file, against)


def _played(file: Path, workers: str | None) -> int:
    used, each = processes(workers), partial(bar, what="pieces") if sys.stderr.isatty() else None
    with whole(file):
        reader = Reader.open(file)
        found = unbroken(lambda: compare(file, workers=used, each=each))
        if found is None:
            return _say(f"{file}: {counted(reader.last()[0], 'beats')} played again; all is the same{_but(reader)}.")
        if found.altered:
            _say(f"{file} is not as it was written, from beat {found.beat} on.")
        else:
            _say(f"{file} differs from what this Much Ado plays, from beat {found.beat} on.")
        _say(at(found) + said(reader.world, found, "in the file", "played again"))
    return DIFFERS


def _but(reader: Reader) -> str:
    """Of what it cannot be said whether it is the same."""
    bare = reader.kept().bare
    if not bare:
        return ""
    return f", as far as it is kept: what spoke for the choices of the first {bare:,} is not"


def _held(file: Path, against: Path) -> int:
    readers = []
    for path in (file, against):
        with whole(path):
            readers.append(Reader.open(path))
    found = compare(file, against)
    if found is None:
        return _same(*readers)
    _say(f"{file} and {against} differ" + (f", from beat {found.beat} on." if found.beat else "."))
    _say(at(found) + said(readers[0].world, found, f"in {file}", f"in {against}"))
    for line in unfit(readers, found):
        _say(line)
    return DIFFERS


def _same(one: Reader, other: Reader) -> int:
    shorter, longer = sorted((one, other), key=lambda reader: reader.last()[0])
    beats, further = shorter.last()[0], longer.last()[0]
    if beats == further:
        return _say(f"{one.path} and {other.path} are the same by their digests: {counted(beats, 'beats')}.")
    ended = f"{shorter.path} ends after {counted(beats, 'beats')}, {longer.path} after {further:,}"
    return _say(f"{one.path} and {other.path} are the same by their digests, as far as both go: {ended}.")


def _say(line: str) -> int:
    say(line)
    return 0
