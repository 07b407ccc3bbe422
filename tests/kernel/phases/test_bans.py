"""What an input has banned is thought of by nobody to whom the ban applies."""

from __future__ import annotations

import pytest

from kernel.play import Play
from kernel.scenes import ANN, BOB, CY, party, village
from kernel.small import Word, World
from kernel.valentine import INO, VALENTINE, acts, play, prop
from muchado.bundle.inputs import ANYBODY, Ban, Input, Make
from muchado.kernel import Prop, Simulation


@pytest.mark.slow
def test_what_is_banned_is_not_done_by_any_act_that_counts_as_it() -> None:
    hurts = prop("Sakura hurt Ino")
    seeds = [seed for seed in range(3) if acts(play(Simulation(VALENTINE, seed)), "shove")]
    assert seeds
    for seed in seeds[:1]:
        for ban in (hurts, (hurts[0], ANYBODY, INO)):
            beats = play(Simulation(VALENTINE, seed, inputs=[Input(VALENTINE.start, Ban(ban))]))
            assert not acts(beats, "shove")


def barred(world: World, *bans: Prop) -> Play:
    """A world that is played for a while, with acts banned from its first minute on."""
    play = Play(world.bundle())
    for ban in bans:
        play.simulation.put(Ban(ban))
    return play.until(20)


def greetings() -> tuple[World, Word]:
    """Ann and Bob would like to talk with Cy, Ann less so with Bob."""
    world, talk, _ = party()
    for who, other, points in ((ANN, CY, 50), (ANN, BOB, 20), (BOB, CY, 50)):
        world.wish(who, talk.of(who, other), points)
    return world, talk


def test_a_ban_with_anybody_in_it_is_for_whoever_it_may_be() -> None:
    world, talk = greetings()
    assert [act for _, act, _ in barred(world, talk.of(ANYBODY, CY)).acts()] == [talk.of(ANN, BOB)]
    assert not barred(world, talk.of(ANYBODY, ANYBODY)).acts()


def test_a_ban_is_for_whom_it_names_and_the_next_best_is_done() -> None:
    world, talk = greetings()
    found = {act for _, act, _ in barred(world, talk.of(ANN, CY)).acts()}
    assert found == {talk.of(ANN, BOB), talk.of(BOB, CY)}


def test_bans_add_up() -> None:
    world, talk = greetings()
    assert not barred(world, talk.of(ANN, ANYBODY), talk.of(BOB, CY)).acts()


def test_a_ban_on_telling_one_thing_leaves_telling_another() -> None:
    world, rich, tell = village()
    for name in ("Ann", "Bob", "Cy"):
        world.person(name)
    for about in (BOB, CY):
        world.thinks(ANN, rich.of(about))
        world.wish(ANN, tell.of(ANN, BOB, rich.of(about)), 50)
    every = {tell.of(ANN, BOB, rich.of(about)) for about in (BOB, CY)}
    for ban, left in (
        (tell.of(ANN, BOB, rich.of(CY)), {tell.of(ANN, BOB, rich.of(BOB))}),
        (tell.of(ANYBODY, BOB, rich.of(ANYBODY)), set()),
        (tell.of(ANN, BOB, ANYBODY), set()),
        (tell.of(ANN, CY, rich.of(ANYBODY)), every),
    ):
        assert {act for _, act, _ in barred(world, ban).acts()} == left


def test_what_is_bidden_and_banned_is_not_done() -> None:
    world, talk = greetings()
    for bans in ((), (talk.of(BOB, ANYBODY),)):
        play = Play(world.bundle())
        play.simulation.put(Make(talk.of(BOB, ANN)))
        for ban in bans:
            play.simulation.put(Ban(ban))
        done = [act for _, act, _ in play.until(20).acts()]
        assert (talk.of(BOB, ANN) in done) == (not bans)
