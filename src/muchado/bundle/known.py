"""What of a bundle was looked through before, as part of another that it has grown from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from muchado.bundle.model import Bundle

SPOKEN_OF = ("relations", "qualities", "actions", "plans", "phrases")
"""Tables whose entries say what others, which number them, may be."""

COUNTED = ("people", "places", "things", "holidays")
"""Tables of which others only say that there is such an entry."""


def known(bundle: Bundle, before: Bundle | None) -> Mapping[str, int]:
    """Return for each table how many entries, from the first, make sense because they did so in the bundle before.

    They are the same records, and whatever they speak of is there still.
    """
    if before is None:
        return {}
    alike = {name: _alike(now, then) for name, now, then in _tables(bundle, before)}
    kept = all(alike[name] == len(getattr(before, name)) for name in SPOKEN_OF)
    there = all(len(getattr(bundle, name)) >= len(getattr(before, name)) for name in COUNTED)
    return alike if kept and there else {}


def fresh(bundle: Bundle, table: str, seen: Mapping[str, int]) -> Iterator[tuple[int, Any]]:
    """Yield the entries of a table that are to be looked at, each with its number."""
    entries = getattr(bundle, table)
    return ((at, entries[at]) for at in range(seen.get(table, 0), len(entries)))


def _tables(bundle: Bundle, before: Bundle) -> Iterator[tuple[str, tuple[Any, ...], tuple[Any, ...]]]:
    for name, now, then in zip(bundle._fields, bundle, before, strict=True):
        if type(now) is tuple and type(then) is tuple:
            yield name, now, then


def _alike(now: tuple[Any, ...], then: tuple[Any, ...]) -> int:
    pairs = enumerate(zip(now, then, strict=False))
    return next((at for at, (one, other) in pairs if one is not other), min(len(now), len(then)))
