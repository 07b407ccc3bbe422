"""Where people notice only so much, who looks on keeps of small talk one dim belief a day."""

from __future__ import annotations

from kernel.orders import after, sure
from kernel.phases.test_attention import world


def test_of_small_talk_who_looks_on_keeps_one_dim_belief_a_day() -> None:
    run = after(world(fond=4), "Paa chats with Pbg", "Pab hums", "Paa chats with Pbg", "Pab hums")
    held = run.mind("Pab").believes("Paa made small talk with Pbg")
    assert held is not None
    assert held.since.endswith("9:06"), "the second time adds nothing"
    assert sure(run, "Pab", "Paa chatted with Pbg") == 0
    assert sure(run, "Paa", "Paa chatted with Pbg") == 100, "who took part knows what they did, and when"


def test_small_talk_that_a_rule_counts_is_learned_each_time() -> None:
    rule = """
want "enough of it"
  A wants to hum by 1
  when B made small talk with C for at least the third time
  because "so"
"""
    acts = ("Paa chats with Pbg", "Pab hums") * 2
    for rules, times in ((rule, [2]), ("", [])):
        mind = after(world(fond=4, rules=rules), *acts).simulation.world.minds[1]
        assert [many for prop, many in mind.counts.items() if prop[1] == 0] == times


def test_without_the_setting_small_talk_is_remembered_act_by_act() -> None:
    run = after(world("people notice about 0 others at a time in a crowd"), "Paa chats with Pbg", "Pab hums")
    assert sure(run, "Pab", "Paa chatted with Pbg") == 100


def test_it_grows_dim_as_what_is_slight() -> None:
    run = after(world(fond=4), "Paa chats with Pbg", "Pab hums")
    mind = run.simulation.world.minds[1]
    of_others = [held.kept for prop, held in mind.beliefs.items() if prop[1] == 0]
    assert of_others == [mind.settings.slow_slight]
