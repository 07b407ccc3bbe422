"""No telling has a fault of grammar that a checker finds which finds nearly all faults that are planted for it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from lengths import quick_then_slow, slow_then_long
from muchado import load
from muchado.api.find import bundled_worlds
from muchado.bundle.sentences import called
from tell.grammar import Checker
from tell.planted import planted
from tell.tellings import chronicle, passages, sentences, told

if TYPE_CHECKING:
    from muchado.record.chronicle import Chronicle

WORLDS = sorted(bundled_worlds())
MANNERS = (
    ("all", "straight", "past", "third", "full"),
    ("all", "middle", "present", "first", "brief"),
    ("somebody", "twice", "past", "first", "full"),
    ("somebody", "flashback", "present", "third", "full"),
    ("nobody", "straight", "past", "first", "brief"),
    ("nobody", "flashback", "past", "third", "full"),
    ("nobody", "twice", "present", "third", "brief"),
    ("somebody", "straight", "present", "first", "full"),
    ("somebody", "middle", "past", "third", "brief"),
)
"""Every two ways of telling together in at least one: whose eyes, order, tense, person, length."""

PLANTED, EACH, CAUGHT = 200, 17, 95
"""So many faults, of each kind at most so many, of which so many in a hundred have to be found."""


@cache
def played(world: str, seed: int) -> Chronicle:
    return chronicle(load(world).start(seed))


def pronouns(kept: Chronicle) -> dict[str, str]:
    people = kept.bundle.people
    return {called(kept.bundle, "person", at): one.pronoun for at, one in enumerate(people)}


def assert_faultless(world: str, seed: int, manner: tuple[str, ...]) -> None:
    kept = played(world, seed)
    people = kept.bundle.people
    through = people[seed % len(people)].name if manner[0] == "somebody" else manner[0]
    checker = Checker(pronouns(kept), past=manner[2] == "past")
    for passage in passages(told(kept, through, *manner[1:])):
        said = [one.text for paragraph in passage.paragraphs for one in paragraph]
        for text in said:
            assert not checker.faults(text), (seed, text)
        if passage.heading:
            assert not checker.unresolved(" ".join(said)), (seed, passage.heading, said)


@pytest.mark.parametrize("manner", MANNERS, ids="-".join)
@pytest.mark.parametrize("world", quick_then_slow(["village", *(world for world in WORLDS if world != "village")], 1))
def test_no_telling_has_a_fault(world: str, manner: tuple[str, ...]) -> None:
    for seed in (101, 102):
        assert_faultless(world, seed, manner)


@pytest.mark.parametrize(
    ("world", "seed"), slow_then_long(((world, seed) for seed in range(100, 120) for world in WORLDS), len(WORLDS))
)
def test_no_telling_of_many_has_a_fault(world: str, seed: int) -> None:
    for manner in MANNERS:
        assert_faultless(world, seed, manner)


@pytest.mark.slow
def test_nearly_all_faults_are_found_that_are_planted_in_good_sentences() -> None:
    good: dict[str, None] = {}
    for world in ("valentine", "much_ado"):
        for seed in (101, 102):
            kept = played(world, seed)
            good |= dict.fromkeys(one.text for one in sentences(told(kept, "all")))
            name = kept.bundle.people[-1].name
            good |= dict.fromkeys(one.text for one in sentences(told(kept, name, "straight", "past", "first")))
    everybody = pronouns(played("valentine", 101)) | pronouns(played("much_ado", 101))
    checker = Checker(everybody, past=True)
    bad = list(planted(sorted(good), everybody, EACH))
    missed = [(kind, text) for kind, text in bad if not checker.faults(text)]
    assert len(bad) >= PLANTED
    assert 100 * len(missed) <= (100 - CAUGHT) * len(bad), missed
