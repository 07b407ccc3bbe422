"""One try: a case is made, tried, and if it finds something made smaller."""

from __future__ import annotations

import time
from contextlib import nullcontext
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from muchado.conform.attack.bounds import SECONDS, TooLongError, bounded
from muchado.conform.attack.case import CannotError, Case
from muchado.conform.attack.find import Find, key_of, shown
from muchado.conform.less import without

if TYPE_CHECKING:
    from muchado.conform.attack.case import Kind

PATIENCE = 30.0
"""Seconds spent on making a find smaller."""

SLOW = 10.0
"""Seconds after which a try is too long to be made again and again."""

BRIEFLY = 4
"""Seconds of work after which a smaller case counts as one that takes too long, too."""


CANNOT = "cannot be tried here"


class Came(NamedTuple):
    """What came of a try in a word, or what it found."""

    word: str
    find: Find | None = None


def attempt(kind: Kind, seed: int, number: int, met: set[str]) -> Came:
    """Make a try. A find that is not yet among those `met` is made smaller."""
    case, began = case_of(kind, seed, number), time.monotonic()
    came = tried(kind, case)
    if isinstance(came, str):
        return Came(came)
    key = key_of(came)
    if key not in met and time.monotonic() - began < SLOW:
        met.add(key)
        case, came = _smaller(kind, case, came)
    return Came("found", Find(kind.name, seed, number, key, case, shown(came)))


def case_of(kind: Kind, seed: int, number: int) -> Case:
    """Return the case that a try is made with: the same for the same seed and number."""
    return kind.make(Random(f"{seed}/{kind.name}/{number}"))


def tried(kind: Kind, case: Case, seconds: int = 0) -> str | BaseException:
    """Try a case and return in a word what came of it, or what was raised that ought not to be.

    `seconds`: how much work it may be; as much as ever if not given.
    """
    with TemporaryDirectory() as folder:
        try:
            with bounded(seconds or SECONDS) if kind.inside else nullcontext():
                return kind.run(case, Path(folder))
        except CannotError:
            return CANNOT
        except (Exception, TooLongError) as error:  # noqa: BLE001 (this is what is looked for)
            return error


def _smaller(kind: Kind, case: Case, error: BaseException) -> tuple[Case, BaseException]:
    """Leave out parts of a case as long as the same mistake comes of it."""
    key, until = key_of(error), time.monotonic() + PATIENCE
    best = [error]

    def same(parts: tuple[str, ...]) -> bool:
        came = tried(kind, case._replace(parts=parts), BRIEFLY)
        if isinstance(came, str) or key_of(came) != key:
            return False
        best[0] = came
        return True

    parts = without(case.parts, same, lambda: time.monotonic() < until)
    return case._replace(parts=parts), best[0]
