"""How long tests take: some cases of a grid are slow, and CI runs them; the whole is long, and has its own command."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest


def slow_then_long(cases: Iterable[Any], slow: int) -> list[Any]:
    """Return parameters of which the first so many are marked `slow`, and all others `long`."""
    marks = (pytest.mark.slow, pytest.mark.long)
    return [pytest.param(*case, marks=marks[at >= slow]) for at, case in enumerate(_in_full(cases))]


def quick_then_slow(cases: Iterable[Any], quick: int) -> list[Any]:
    """Return parameters of which the first so many are run always, and all others are marked `slow`."""
    return [pytest.param(*case, marks=[pytest.mark.slow] * (at >= quick)) for at, case in enumerate(_in_full(cases))]


def _in_full(cases: Iterable[Any]) -> list[tuple[Any, ...]]:
    """The values of each case; what is a tuple with names is one value."""
    return [case if type(case) is tuple else (case,) for case in cases]
