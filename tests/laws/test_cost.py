"""Cost follows what happens: counted, and not timed."""

from __future__ import annotations

from collections import Counter
from math import log

import pytest

import muchado
from muchado.bundle.checked import Checked
from muchado.kernel import Simulation
from muchado.kernel.common.lots import Lots
from muchado.kernel.events import Beat
from muchado.kernel.exec.doors import Scorer
from muchado.kernel.phases import weigh
from steps import Steps
from town import town, watched

FEW_MATCHES = 100
"""So many matches cost nothing to speak of, whatever comes of them."""

Made = type[Simulation]
Spoke = tuple[Counter[int], Counter[int]]


class Sweeping(Simulation):
    """A run that looks at everybody in every beat."""

    def beat(self) -> Beat:
        min(self.world.busy)
        return super().beat()


def steps_per_beat(text: str, first: int, last: int, kind: Made = Simulation) -> int:
    """How much a beat costs between two minutes of a world."""
    simulation = kind(muchado.World.from_text(text).bundle, 0)
    start, steps, beats = simulation.program.bundle.start, Steps(), 0
    steps.watch(simulation)

    def play(until: int) -> None:
        nonlocal beats
        beats = 0
        while (minute := simulation.next_minute()) is not None and minute < start + until:
            simulation.beat()
            beats += 1

    play(first)
    return steps.during(lambda: play(last)) // beats


@pytest.mark.slow
def test_a_person_to_whom_nothing_happens_costs_nothing() -> None:
    few, many = (steps_per_beat(watched(4, bystanders), 5, 30) for bystanders in (10, 1500))
    assert many <= few * 1.1


@pytest.mark.slow
def test_whoever_looks_at_everybody_in_every_beat_is_found() -> None:
    plain, sweeping = (steps_per_beat(watched(4, 1500), 5, 30, kind) for kind in (Simulation, Sweeping))
    assert sweeping > plain * 1.1


@pytest.mark.slow
def test_a_town_costs_as_much_as_there_are_people_in_it() -> None:
    small, large = (steps_per_beat(town(size), 1, 62) for size in (45, 180))
    assert log(large / small) / log(180 / 45) <= 1.15


@pytest.mark.long
def test_a_whole_morning_costs_as_much_as_there_are_people_in_the_town() -> None:
    """From 6:30 to 10:00, against the smallest."""
    costs = {size: _played(town(size), 210) for size in (60, 250, 500)}
    for size in (250, 500):
        assert log(costs[size] / costs[60]) / log(size / 60) <= 1.15


@pytest.mark.slow
def test_a_night_costs_as_much_as_there_are_people_who_sleep() -> None:
    """From 22:00 to 8:30: all go to bed, sleep and get up."""
    few, many = (_played(town(size, sleeps=True), 630) for size in (60, 240))
    assert log(many / few) / log(240 / 60) <= 1.15


@pytest.mark.slow
def test_where_people_notice_some_a_hall_three_times_as_full_costs_at_most_twice_as_much_a_person() -> None:
    """Until all have come to the hall and gone to their rooms."""
    few, many = (_played(town(people, hall=people, notice=12), 95) / people for people in (60, 180))
    assert many <= 2 * few


def _played(text: str, minutes: int) -> int:
    simulation, steps = Simulation(muchado.World.from_text(text).bundle, 0), Steps()
    end = simulation.program.bundle.start + minutes
    steps.watch(simulation)

    def play() -> None:
        while (minute := simulation.next_minute()) is not None and minute < end:
            simulation.beat()

    return steps.during(play)


# ------------------------------------------------------------------ rules look for what they have something to say of


@pytest.fixture
def spoke(monkeypatch: pytest.MonkeyPatch) -> Spoke:
    """How many matches each want has had, and how often it had a say: against what was asked, for what can be done."""
    matches, says = Counter[int](), Counter[int]()
    voices_of, options = weigh.voices_of, weigh.Weighing.options

    def counted(lots: Lots, scorer: Scorer, found: list[weigh.Match]) -> list[tuple[object, weigh.Voice]]:
        matches[scorer.number] += len(found)
        voices = [*voices_of(lots, scorer, found)]
        says[scorer.number] += sum(voice.amount < 0 for _, voice in voices)
        return voices

    def heard(weighing: weigh.Weighing) -> weigh.Options:
        found = options(weighing)
        voices = (voice for voices in found.values() for voice in voices if voice.kind == "want")
        says.update(voice.rule for voice in voices if voice.amount > 0)
        return found

    monkeypatch.setattr(weigh, "voices_of", counted)
    monkeypatch.setattr(weigh.Weighing, "options", heard)
    return matches, says


def idle_rules(bundle: Checked, spoke: Spoke, minutes: int) -> dict[str, tuple[int, int]]:
    """The wants that match far more than they have a say in."""
    matches, says = spoke
    simulation = Simulation(bundle, 0)
    while (minute := simulation.next_minute()) is not None and minute < bundle.start + minutes:
        simulation.beat()
    assert matches.total() > says.total() // 2 > FEW_MATCHES
    return {
        bundle.wants[rule].name: (count, says[rule])
        for rule, count in matches.items()
        if count > 20 * says[rule] + FEW_MATCHES
    }


@pytest.mark.slow
@pytest.mark.parametrize(("name", "minutes"), [("valentine", 10_000), ("much_ado", 1600), ("town", 90)])
def test_no_rule_matches_far_more_than_it_has_a_say_in(name: str, minutes: int, spoke: Spoke) -> None:
    bundle = (muchado.World.from_text(town(60)) if name == "town" else muchado.load(name)).bundle
    assert not idle_rules(bundle, spoke, minutes)


def test_a_rule_that_goes_through_everybody_is_found_out(spoke: Spoke) -> None:
    rules = """
want "nobody's business"
  A wants to chat with B by 1
  when someone C is in L
   and B is here
   and A's liking toward B is at least 10
  because "{A} thinks of {C}"
"""
    bundle = muchado.World.from_text(town(60) + rules).bundle
    assert "nobody's business" in idle_rules(bundle, spoke, 75)
