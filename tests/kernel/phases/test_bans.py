"""What an input has banned is thought of by nobody to whom the ban applies."""

from __future__ import annotations

from kernel.valentine import INO, VALENTINE, acts, play, prop
from muchado.bundle.inputs import ANYBODY, Ban, Input
from muchado.kernel import Simulation


def test_what_is_banned_is_not_done_by_any_act_that_counts_as_it() -> None:
    hurts = prop("Sakura hurt Ino")
    seeds = [seed for seed in range(6) if acts(play(Simulation(VALENTINE, seed)), "shove")]
    assert seeds
    for seed in seeds[:2]:
        for ban in (hurts, (hurts[0], ANYBODY, INO)):
            beats = play(Simulation(VALENTINE, seed, inputs=[Input(VALENTINE.start, Ban(ban))]))
            assert not acts(beats, "shove")
