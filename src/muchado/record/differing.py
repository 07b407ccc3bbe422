"""The first thing in which a run and another playing of it differ."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Any, NamedTuple

from muchado.record.tables import tables

if TYPE_CHECKING:
    from muchado.kernel import Beat


class Difference(NamedTuple):
    """The first thing in which a run file and something else, its run played again or another file, differ.

    `what`: the kind of record ("changes"), "state", "digest", "records" (none that fit the digest can be found), "beat"
    (its minute) or "end" (the file has a beat more); of two files also "world" (its title), "text",
    "compiled" (another world was made of the same text), "seed" or "input".
    For a record: `at` is which of the beat's, from 1, `record` the file's (the other's where the file has none), and
    `field` where they differ ("" if one of the two has no such record). For a text, `field` and `at` are the file's
    name and the line. `file` and `other` are what stands there. `beat` is 0 for what was so before the first.
    `altered`: the file's own digests say that it is not as it was written.
    """

    beat: int
    minute: int
    what: str
    file: Any
    other: Any
    at: int = 0
    field: str = ""
    record: Any = None
    altered: bool = False


def in_beat(number: int, one: Beat, other: Beat) -> Difference | None:
    """Compare two records of a beat, in the order in which a beat is told."""
    if one.minute != other.minute:
        return Difference(number, min(one.minute, other.minute), "beat", one.minute, other.minute)
    for table in tables():
        pairs = zip_longest(getattr(one, table.name), getattr(other, table.name))
        for at, (here, there) in enumerate(pairs, start=1):
            if here != there:
                field = _field(here, there)
                values = (getattr(here, field), getattr(there, field)) if field else (here, there)
                return Difference(number, one.minute, table.name, *values, at, field, here or there)
    return None


def _field(one: Any, other: Any) -> str:  # noqa: ANN401 (a record of any kind)
    if one is None or other is None:
        return ""
    names: tuple[str, ...] = one._fields
    return next(name for name in names if getattr(one, name) != getattr(other, name))
