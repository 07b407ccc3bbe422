from __future__ import annotations

import datetime as dt

import pytest

from handmade import END, START
from muchado.bundle.calendar import DAY
from muchado.tell.times import TimeError, clock, day_title, iso, moment, parse_time


def test_a_minute_in_words() -> None:
    assert day_title(START) == "Monday 13 February 2006"
    assert clock(START) == "07:30"
    assert moment(START) == "Monday 13 February 2006, 07:30"
    assert iso(START) == "2006-02-13T07:30"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tuesday 20:00", "2006-02-14T20:00"),
        ("tuesday 9:05", "2006-02-14T09:05"),
        ("20:00", "2006-02-13T20:00"),
        ("7:00", "2006-02-14T07:00"),
        ("7:30", "2006-02-13T07:30"),
        ("14 February 8:00", "2006-02-14T08:00"),
        ("Tuesday 14 February 2006, 20:00", "2006-02-14T20:00"),
        ("  Tuesday,  20:00 ", "2006-02-14T20:00"),
    ],
)
def test_times_are_understood(text: str, said: str) -> None:
    assert iso(parse_time(text, START, END)) == said


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not a time"),
        ("soon", "is not a time"),
        ("Tuesday", "is not a time"),
        ("25:00", "there is no 25:00"),
        ("12:60", "there is no 12:60"),
        ("Tusday 20:00", '"Tusday" is not a day of the week'),
        ("14 Febuary 8:00", '"Febuary" is not a month'),
        ("31 February 8:00", "There is no 31 February 2006"),
        ("Monday 14 February 2006, 8:00", "14 February 2006 is a Tuesday, not a Monday"),
        ("Monday 7:00", "before the world begins, Monday 13 February 2006, 07:30"),
        ("12 February 8:00", "before the world begins"),
        ("Tuesday 21:00", "after the world ends, Tuesday 14 February 2006, 20:00"),
        ("Friday 8:00", "after the world ends"),
        ("9 9 9 9:99", "is not a time"),
        ("1 January 0000, 8:00", "There is no 1 January 0"),
    ],
)
def test_times_that_will_not_do_are_refused_in_words(text: str, message: str) -> None:
    with pytest.raises(TimeError, match=message):
        parse_time(text, START, END)


def test_a_minute_outside_of_all_dates_is_told_as_of_the_last_or_first_day() -> None:
    assert moment(10**10) == moment(dt.date.max.toordinal() * DAY + 10**10 % DAY)
    assert iso(-1) == "0001-01-01T23:59"
