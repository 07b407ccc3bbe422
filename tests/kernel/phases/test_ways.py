"""What one has learned of ways is not forgotten: what drove one out of a place, and what led nowhere."""

from __future__ import annotations

from kernel.road import played, road, went

IDA = """person Ida, she
  at the start
    is in village
    fear toward Max 80
person Max, he
  at the start
    is in village
"""


def test_what_drove_one_out_is_not_forgotten_on_arrival() -> None:
    """Ida is afraid of Max, and stays away from home as long as she takes him to be there."""
    assert went(played(road(IDA, whim=0), 0, "8:40"), "Ida") == ["bridge"]
    back_and_forth = went(played(road(IDA, points=0, whim=0), 0, "8:40"), "Ida")
    assert back_and_forth[:3] == ["bridge", "village", "bridge"], "which is what happens otherwise"


def test_she_comes_back_when_she_sees_him_elsewhere() -> None:
    run = played(road(IDA, whim=0), 0, "10:00", ("8:20", "Max goes to bridge"), ("8:30", "Max goes to mill"))
    assert "village" in went(run, "Ida")


SEEKER = """person Ned, he
  at the start
    is in village
    fear toward Max 80
    means to seek Ada
person Ada, she
  every day 8:00 to 20:00: stall in fair
  at the start
    is in mill
person Max, he
  at the start
    is in mill
"""


def test_a_way_that_led_nowhere_is_left_alone_for_longer_each_time() -> None:
    """Ada should be at the fair, and is not; between two looks there Ned goes home."""

    def looks(cool: int) -> list[int]:
        """The minutes at which Ned sets out for the fair from the village."""
        run = played(road(SEEKER, whim=0, cool=cool), 0, "11:59")
        mine = (one for one in run.events if (one.action, one.by, one.place) == ("go", "Ned", "village"))
        return [int(one.at[11:13]) * 60 + int(one.at[14:]) for one in mine if "fair" in one.text]

    first, second, third = looks(15)[:3]
    assert third - second > second - first > 15
    assert len(looks(15)) < len(looks(0))


def test_a_way_is_open_again_when_one_learns_that_they_are_there() -> None:
    world = road(SEEKER, whim=0, cool=60)
    run = world.start(0)
    run.until("8:25")
    assert went(run, "Ned").count("fair") == 2, "by way of the bridge, and then home"
    run.put(*world.changes("Ned is sure that Ada is in fair"))
    run.until("8:50")
    assert went(run, "Ned").count("fair") == 4
