"""When each is due again: the longer one has nothing to do the seldomer, and at once when something turns."""

from __future__ import annotations

from itertools import pairwise

from kernel.play import Play
from kernel.scenes import room


def test_who_has_nothing_to_do_thinks_ever_more_seldom() -> None:
    world, *_ = room("A", whim=0)
    play = Play(world.bundle()).out()
    settings = play.bundle.settings
    times = [beat.minute for beat in play.beats]
    for turn, (earlier, later) in enumerate(pairwise(times)):
        pause = settings.idle << min(turn, settings.patient)
        assert pause <= later - earlier <= pause + settings.idle // 2
    assert len(times) > settings.patient


def test_who_is_kept_waiting_is_due_when_the_other_is_free() -> None:
    world, talk, (ann, bob, cy) = room("ABC")
    world.wish(ann, talk.of(ann, cy), 30)
    world.wish(bob, talk.of(bob, cy), 60)
    play = Play(world.bundle()).until(20)
    first, second = play.events[:2]
    assert (first.by, second.by) == (bob, ann)
    assert second.minute == first.until
