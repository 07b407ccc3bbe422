"""Fading by half-lives, and forgetting by a power law, in whole numbers; worked out only when somebody looks."""

from __future__ import annotations

from functools import lru_cache
from math import isqrt

SCALE = 1000
"""Qualities are kept in thousandths of a point, so that slow fading is not rounded away."""

FOREVER = 1 << 34
"""More minutes than any world has."""

_BITS = 30
_STEPS = 64


def _roots() -> tuple[int, ...]:
    """2**(-i/64) for i in 0..63, scaled by 2**30, by whole-number square roots alone."""
    fine = 1 << 120
    factor = fine >> 1
    for _ in range(6):  # the 64th root of one half
        factor = isqrt(factor * fine)
    values, value = [], fine
    for _ in range(_STEPS):
        values.append(value >> (120 - _BITS))
        value = value * factor // fine
    return tuple(values)


_TABLE = _roots()


def fade(amount: int, minutes: int, half_life: int) -> int:
    """What is left of `amount` after `minutes`, halving every `half_life` minutes; toward 0."""
    halvings, rest = divmod(minutes, half_life)
    left = (abs(amount) * _TABLE[rest * _STEPS // half_life] >> _BITS) >> min(halvings, 64)
    return left if amount >= 0 else -left


def grow(amount: int, minutes: int, a_day: int, limit: int) -> int:
    """`amount` after growing by `a_day` points a day (or shrinking) as far as `limit` points."""
    moved = amount + a_day * SCALE * minutes // 1440
    edge = limit * SCALE
    if a_day > 0:
        return max(amount, min(moved, edge))
    return min(amount, max(moved, edge))


def retained(minutes: int, kept: int, forgetting: int) -> int:
    """Percent of a memory that is left after `minutes`: `t ** -forgetting` with t in hours, all of it for an hour.

    `forgetting` is in thousandths; `kept`, 0 to 100, flattens the curve.
    """
    return _retained(max(1, minutes // 60), kept, forgetting)


@lru_cache(maxsize=1 << 6)
def horizon(kept: int, forgetting: int, dim: int) -> int:
    """Minutes after which less than `dim` percent of a memory is left; `FOREVER` where that never comes."""
    low, high = 0, FOREVER
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if retained(middle, kept, forgetting) < dim else (middle + 1, high)
    return low


def vivid(minutes: int, kept: int, forgetting: int) -> int:
    """Percent of one's certainty of what one still remembers: the same curve, in days."""
    return _retained(max(1, minutes // 1440), kept, forgetting)


@lru_cache(maxsize=1 << 14)
def _retained(times: int, kept: int, forgetting: int) -> int:
    halvings, rest = divmod(_log2(times) * forgetting * (100 - kept) // 100_000, _STEPS)
    return 100 * _TABLE[rest] >> (_BITS + halvings)


def _log2(number: int) -> int:
    """The binary logarithm of a whole number of at least 1, in 64ths, rounded down."""
    whole = number.bit_length() - 1
    mantissa, part = number << (_BITS - whole), 0
    for _ in range(6):
        mantissa = mantissa * mantissa >> _BITS
        part <<= 1
        if mantissa >> (_BITS + 1):
            mantissa >>= 1
            part |= 1
    return whole * _STEPS + part
