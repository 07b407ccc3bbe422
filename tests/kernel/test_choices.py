"""What is done is the best of all options, though chance is drawn only for those that can come first or second."""

from __future__ import annotations

from muchado import load
from muchado.kernel import Simulation

VALENTINE = load("valentine").bundle


def test_the_best_is_done_and_the_next_best_kept() -> None:
    simulation = Simulation(VALENTINE, 5)
    compared = 0
    for _ in range(40):
        people = range(len(VALENTINE.people))
        turns = {person: turn for person in people if (turn := simulation.copy().turn(person)) is not None}
        for choice in simulation.beat().choices:
            if choice.answer or choice.bidden:
                continue
            best, *others = turns[choice.person].options
            assert (choice.prop, choice.score, choice.chance) == (best.option, best.score, best.chance)
            second = next((other for other in others if other.score > 0), None)
            found = None if second is None else (second.option, second.score)
            assert (choice.runner_up and (choice.runner_up, choice.runner_up_score)) == found
            compared += second is not None
    assert compared > 20
