"""What one takes to be possible: needs as far as one knows, and not with whom one has talked enough."""

from __future__ import annotations

from kernel.play import Play
from kernel.scenes import ANN, BOB, party
from kernel.stage import CHAT, play


def test_after_so_many_turns_it_will_do_for_a_while() -> None:
    run = play(CHAT, until="8:20", Cyd="is in yard", Dot="is in tower")
    minutes = [int(one.at[-2:]) for one in run.events if one.by in ("Ann", "Bob")]
    assert minutes == list(range(12)), "twelve turns, then ten minutes of nothing"


def test_what_one_does_not_believe_possible_is_no_option() -> None:
    world, talk, _ = party()
    world.wish(ANN, talk.of(ANN, BOB), 20)
    world.place("yard")
    world.people[BOB] = world.people[BOB]._replace(place=1)
    assert not Play(world.bundle()).until(0).simulation.options(ANN)
