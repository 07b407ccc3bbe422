"""Records that are alike are made one, and nothing else is."""

from __future__ import annotations

from muchado.api.sharing import shared
from muchado.bundle.records import NamedTuple


class Pair(NamedTuple):
    left: object
    right: object


def test_what_is_alike_is_one_thing() -> None:
    first, second = shared((Pair("a", ("b", 1000)), Pair("a", ("b", 1000))))
    assert first is second


def test_what_is_only_equal_stays_what_it_was() -> None:
    whole = (Pair(1, True), Pair(True, 1), (1, True), (0.0,), (-0.0,), (1.0, True), {"a": (1,)}, frozenset({1}), None)
    assert repr(shared(whole)) == repr(whole)
    assert [type(one) for one in shared(whole)] == [type(one) for one in whole]
