"""Fading by half-lives in whole numbers, worked out only when somebody looks."""

from __future__ import annotations

from math import isqrt

SCALE = 1000
"""Qualities are kept in thousandths of a point, so that slow fading is not rounded away."""

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
