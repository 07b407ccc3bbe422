from __future__ import annotations

import pytest

import muchado
from gate import GATE

WORLD = muchado.World.from_text(GATE)


def test_events_are_told_in_names() -> None:
    first = next(WORLD.start().play())
    assert (first.at, first.action, first.by, first.to, first.place) == (
        "2024-06-03T09:00",
        "greet",
        "Ada",
        ("Bo",),
        "gate",
    )
    assert first.text == 'Ada greets Bo. "Good morning, Bo!"'
    assert first.took_part == ("Ada", "Bo")


def test_playing_on_gives_the_same_events_as_looking_back() -> None:
    run = WORLD.start(seed=3)
    assert tuple(run.play()) == run.events
    assert run.over


def test_passing_acts_are_left_out_where_nobody_asks_for_them() -> None:
    run, short = muchado.load("valentine").start(2), muchado.load("valentine").start(2)
    played = list(run.play("Monday 12:00"))
    told = [one for one in played if not run.is_passing(one.id)]
    assert 0 < len(told) < len(played)
    assert list(short.play("Monday 12:00", passing=False)) == told


def test_a_run_stops_where_it_is_told() -> None:
    run = WORLD.start()
    run.until("Monday 20:00")
    assert muchado.moment(run.now) == "Monday 3 June 2024, 20:00"
    assert len(run.events) == 1
    run.until(run.now + 24 * 60 - 600)
    assert len(run.events) == 2


@pytest.mark.parametrize("time", ["Monday 8:00", "Friday 8:00", "later", 17])
def test_times_outside_the_world_are_refused(time: str | int) -> None:
    with pytest.raises(muchado.TimeError):
        WORLD.start().until(time)


def test_there_is_no_going_back() -> None:
    run = WORLD.start()
    run.until("Monday 20:00")
    with pytest.raises(muchado.TimeError, match="is past"):
        run.until("Monday 19:00")


def test_a_beat_returns_its_records_and_none_at_the_end() -> None:
    run = WORLD.start()
    beat = run.beat()
    assert beat is not None
    assert beat.minute == run.now
    run.until("Tuesday 12:00")
    while not run.over:
        run.beat()
    assert run.beat() is None


@pytest.mark.parametrize("seed", [-1, 2**63])
def test_a_seed_that_is_none_is_refused(seed: int) -> None:
    with pytest.raises(ValueError, match=f"from 0 to .*, and not {seed}"):
        WORLD.start(seed=seed)


def test_a_copy_goes_its_own_way() -> None:
    run = WORLD.start()
    before = run.digest()
    twin = run.copy()
    twin.until("Monday 20:00")
    assert (run.digest(), len(run.events)) == (before, 0)
    run.until("Monday 20:00")
    assert (run.digest(), run.events) == (twin.digest(), twin.events)


def test_a_reaction_that_matters_is_kept_with_its_event() -> None:
    run = WORLD.start()
    run.until("Monday 20:00")
    reaction = run.reaction(run.events[0].id)
    assert reaction is not None
    assert (reaction.person, reaction.effect, reaction.because) == ("Bo", "Bo's joy rises", "Ada greeted Bo")
