"""Tables of who is together when: read, or told what is wrong."""

from __future__ import annotations

from contextlib import suppress
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muchado.draw.storyline import draw_storyline
from muchado.draw.table import TableError, read_table

HEAD = "time,session,people\n"
SHAPE = 'A table begins with the line "time,session,people"; then a line a session, such as "3,12,Ann;Bea".'


def test_sessions_are_sorted_by_time_and_names_kept() -> None:
    story = read_table(f"{HEAD}10,the hall,Ann; Bea\n2,7,Cy\n10,8,Cy\n", "Three")
    assert story.people == ("Ann", "Bea", "Cy")
    assert [moment.time for moment in story.moments] == ["2", "10"]
    assert [(meeting.name, meeting.people) for meeting in story.moments[1].meetings] == [
        ("the hall", (0, 1)),
        ("", (2,)),
    ]


def test_other_columns_blank_lines_and_a_byte_order_mark_do_no_harm() -> None:
    story = read_table("\ufeffsession,people,note,TIME\n\n1,Ann,so,3\n", "One")
    assert story.moments[0].time == "3"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"The table has no sessions. {SHAPE}"),
        (HEAD, f"The table has no sessions. {SHAPE}"),
        ("time,people\n1,Ann\n", f'Line 1: there is no column "session". {SHAPE}'),
        (f"{HEAD}soon,1,Ann\n", 'Line 2: the time "soon" is no whole number.'),
        (f"{HEAD}1,1\n", "Line 2: nobody is in this session. Write their names with semicolons between."),
        (f"{HEAD}1,1, ; \n", "Line 2: nobody is in this session. Write their names with semicolons between."),
        (f"{HEAD}1,,Ann\n", "Line 2: the session has no name. Any number or word will do."),
        (f"{HEAD}1,1,Ann;Bea;Ann\n", 'Line 2: "Ann" is named twice in this session.'),
        (
            f"{HEAD}1,1,Ann;Bea\n1,2,Ann\n",
            'Line 3: "Ann" is in two sessions at time 1. One can be in one place at a time: leave one of them out.',
        ),
    ],
)
def test_a_table_that_cannot_be_read_says_where_and_what_to_do(text: str, message: str) -> None:
    with pytest.raises(TableError) as caught:
        read_table(text, "Bad")
    assert str(caught.value) == message


@given(st.text(alphabet='time,session,people\n"1;\x00 \r-é', max_size=80))
def test_any_text_is_a_story_or_a_message(text: str) -> None:
    with suppress(TableError):
        assert read_table(HEAD + text, "Any").people


@pytest.mark.parametrize("hidden", ["\x00", "\x1b", "\u202e", "\ud800", "\ufffe", "\U000e0041"])
def test_what_does_not_show_is_named_in_the_picture(hidden: str) -> None:
    drawn = draw_storyline(read_table(f"time,session,people\n1,a {hidden}b,A{hidden}nn;Bea", f"T{hidden}"))
    assert hidden not in drawn
    assert f"T&lt;U+{ord(hidden):04X}&gt;" in drawn
    ET.fromstring(drawn)  # noqa: S314 - our own picture
