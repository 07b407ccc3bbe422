from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kernel.small import START, World
from muchado.bundle.model import DAY, Duty, Holiday
from muchado.kernel.common.calendar import Almanac

MONDAY = START // DAY
DAILY = 127
WEEKDAYS = 31


def calendar(*duties: Duty, days: int = 9) -> Almanac:
    world = World(minutes=days * DAY)
    for at in range(1 + max((one.place for one in duties), default=0)):
        world.place(f"hall {at}")
    world.person("Ann", duties=duties)
    world.holidays.append(Holiday("Valentine's Day", 2, 14))
    return Almanac(world.bundle())


def duty(start: int, end: int, *, days: int = DAILY, place: int = 0, on: int = 0) -> Duty:
    return Duty("work", 0 if on else days, on, start, end, place, 60)


def at(clock: int, day: int = 0) -> int:
    return (MONDAY + day) * DAY + clock


def test_a_duty_lasts_from_its_start_up_to_its_end() -> None:
    lessons = calendar(duty(480, 570))
    assert lessons.duty(0, at(479)) is None
    assert lessons.duty(0, at(480)) is not None
    assert lessons.duty(0, at(569)) is not None
    assert lessons.duty(0, at(570)) is None


def test_a_duty_over_midnight_belongs_to_the_evening_it_began_on() -> None:
    watch = calendar(duty(1320, 360, days=1))
    assert watch.duty(0, at(60)) is None, "Sunday's night is no Monday's watch"
    assert watch.duty(0, at(1320)) is not None
    assert watch.duty(0, at(359, day=1)) is not None
    assert watch.duty(0, at(360, day=1)) is None


def test_the_night_before_the_start_counts() -> None:
    watch = calendar(duty(1320, 540))
    assert watch.duty(0, START) is not None


def test_equal_start_and_end_is_a_whole_day() -> None:
    whole = calendar(duty(480, 480, days=1))
    assert whole.duty(0, at(479, day=1)) is not None
    assert whole.duty(0, at(480, day=1)) is None


def test_the_later_begun_of_two_overlapping_duties_wins() -> None:
    both = calendar(duty(480, 900), duty(600, 660, place=7))
    places = [stint.place for clock in (599, 600, 659, 660) if (stint := both.duty(0, at(clock)))]
    assert places == [0, 7, 7, 0]


def test_a_long_duty_is_not_forgotten_over_many_short_ones() -> None:
    errands = [duty(500 + 10 * number, 505 + 10 * number, place=number) for number in range(1, 9)]
    long = calendar(duty(480, 900), *errands)
    found = long.duty(0, at(700))
    assert found is not None
    assert found.place == 0
    assert long.next_turn(0, at(700)) == at(900)


def test_weekdays_and_dates() -> None:
    week = calendar(duty(480, 570, days=WEEKDAYS))
    assert [week.duty(0, at(500, day)) is not None for day in range(8)] == [True] * 5 + [False] * 2 + [True]
    once = calendar(duty(480, 570, on=MONDAY + 1))
    assert [once.duty(0, at(500, day)) is not None for day in range(3)] == [False, True, False]
    assert date.fromordinal(MONDAY).weekday() == Almanac.weekday(at(0)) == 0
    assert Almanac.weekday(at(0, day=6)) == 6


def test_the_next_turn_is_the_next_start_or_end() -> None:
    lessons = calendar(duty(480, 570), duty(600, 700))
    assert [lessons.next_turn(0, at(clock)) for clock in (0, 480, 570, 650)] == [at(480), at(570), at(600), at(700)]
    assert calendar().next_turn(0, START) is None


def test_a_holiday_and_its_eve() -> None:
    plain = calendar()
    assert [plain.is_holiday(0, at(500, day)) for day in range(3)] == [False, True, False]
    assert [plain.is_eve(0, at(500, day)) for day in range(3)] == [True, False, False]


@given(
    st.lists(st.tuples(st.integers(0, 1439), st.integers(0, 1439), st.integers(1, 127)), max_size=8),
    st.integers(0, 5 * DAY),
)
def test_turns_are_where_the_duty_changes(plan: list[tuple[int, int, int]], minute: int) -> None:
    """Between now and the next turn the duty of the moment stays the same; it agrees with a plain search."""
    duties = [duty(start, end, days=days, place=number) for number, (start, end, days) in enumerate(plan)]
    made, now = calendar(*duties), START + minute
    found = made.duty(0, now)
    assert (found is None) == (not _running(duties, now))
    turn = made.next_turn(0, now)
    for later in range(now, min(turn or now + 100, now + 100)):
        assert made.duty(0, later) == found
    if turn is not None:
        made.duty(0, turn)
        assert made.duty(0, now) == found, "to be asked later on changes nothing"


def _running(duties: list[Duty], now: int) -> list[Duty]:
    found = []
    for entry in duties:
        length = (entry.end - entry.start) % DAY or DAY
        begun = [day for day in (now // DAY - 1, now // DAY) if entry.weekdays >> ((day + 6) % 7) & 1]
        found += [entry for day in begun if day * DAY + entry.start <= now < day * DAY + entry.start + length]
    return found
