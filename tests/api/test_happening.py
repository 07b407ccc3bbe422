"""A happening as data: who and what fills its roles, in which way it was done, who said what."""

from __future__ import annotations

import dataclasses
import json

from muchado import Filler, Line, Town, World
from muchado.bundle.script import line_id

TEXT = """
world "A cup"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
place gate, "the gate"
thing cup, "the old cup", in gate
mood greed, 0 to 100
person Ada, she
  at the start
    is in gate
    greed 90
person Bo, he
  at the start
    is in gate
person Cy, they
  at the start
    is in gate
    greed 90
action pick up: "A picks up X"
  needs X is here
  afterwards A has X
  told as "{A} stoops."
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
  told as "{A} lets {B} know that {P}."
  B may nod
  if B nods
    B says "I know, {A}."
want "a cup"
  A wants to pick up X by 40
  when X is here
   and A's greed is at least 50
  because "there it lies"
want "news"
  A wants to tell B that P by 30
  when P is news of the last 2 hours
   and A is sure that P
   and B is here
   and A did not tell B that P
  because "{B} does not know yet"
"""


def test_it_says_what_was_picked_up_and_what_was_told_and_who_said_what() -> None:
    events = list(World.from_text(TEXT).start().play())
    taken = next(one for one in events if one.action == "pick up" and one.answer is None)
    assert taken.text == taken.way == f"{taken.by} stoops."
    assert taken.roles == {"A": Filler("person", taken.by), "X": Filler("thing", "cup")}
    assert taken.lines == ()
    news_of_it = f"{taken.by} picked up the old cup"
    told = next(one for one in events if (one.action, one.by) == ("tell", taken.by) and one.about == news_of_it)
    assert told.roles["P"] == Filler("claim", news_of_it)
    assert told.way.startswith(f"{told.by} lets {told.to[0]} know that ")
    news, reply = told.lines
    assert news == Line(told.by, "I picked up the old cup.", line_id("tell", "", "A", "{P}"))
    assert reply == Line(told.to[0], f"I know, {told.by}.", line_id("tell", "nod", "B", "I know, {A}."))
    assert told.text == f'{told.way} {told.to[0]} says, "I know, {told.by}."'
    assert json.loads(json.dumps(dataclasses.asdict(told)))["lines"][1]["words"] == f"I know, {told.by}."
    assert hash(told) == hash(dataclasses.replace(told))


def test_a_vain_attempt_says_at_what_and_nothing_is_said_in_it() -> None:
    vain = next(one for one in World.from_text(TEXT).start().play() if one.answer == "fails")
    assert vain.roles["X"].name == "cup"
    assert vain.lines == ()
    assert vain.text == vain.way == f"{vain.by} sets out to pick up the old cup, but it comes to nothing."


HANDED = """
world "A ring"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 10:00
place gate, "the gate"
  next to yard
place yard, "the yard"
  overlooks gate
thing ring, "the ring"
thing box, in gate
thing jug, in gate
notion "A likes X"
mood greed, 0 to 100
person Ada, she
  at the start
    is in gate
    greed 90
    has ring
person Bo, he
  at the start
    is in gate
    greed 90
person Eve, she
  at the start
    is in gate
person Cy, they
  at the start
    is in gate
person Dot, she
  at the start
    is in yard
action hand over: "A hands X to B"
  needs B is here
  needs A has X
  afterwards B has X
action put by: "A puts X by"
  needs A has X
  afterwards X is in box
action tell: "A tells B that P"
  needs B is here
  seen from afar
  afterwards B hears that P
action confess: "A confesses to B"
  needs B is here
  seen from afar
  afterwards B hears that A likes jug
want "away with it"
  A wants to hand X to B by 60
  when A has X
   and A's greed is at least 50
   and B is here
  because "{A} will be rid of it"
want "tidy"
  A wants to put X by by 50
  when A has X
   and A's greed is at most 40
  because "{A} is tidy"
want "news"
  A wants to tell B that C handed X to D by 30
  when A's greed is at least 50
   and C handed X to D
   and B is here
   and B is not D
   and A did not tell B that C handed X to D
  because "{B} does not know yet"
want "out with it"
  A wants to confess to B by 20
  when A's greed is at least 50
   and B is here
   and A did not confess to B
  because "{A} must say it"
"""


def test_what_was_handed_over_and_who_was_spoken_of_stands_in_it_in_order() -> None:
    events = list(World.from_text(HANDED).start().play())
    by_action = {one.action: one for one in events}
    assert by_action["hand over"].things == ("ring",)
    assert by_action["put by"].things == ("ring", "box")
    assert (by_action["confess"].things, by_action["hand over"].spoken_of) == ((), ())
    assert by_action["confess"].spoken_of == (Filler("person", "Ada"), Filler("thing", "jug"))
    told = by_action["tell"]
    assert told.things == ()
    receiver = by_action["hand over"].to[0]
    assert [(one.kind, one.name) for one in told.spoken_of] == [
        ("person", "Ada"),
        ("thing", "ring"),
        ("person", receiver),
    ]


def test_whoever_does_not_hear_the_words_does_not_see_of_whom_they_are() -> None:
    town = Town.of(World.from_text(HANDED)).until("10:00")
    seen = {one.act: one for one in town.after(through="Dot")}
    heard = {one.act: one for one in town.after(through="Bo") if one.by == "Ada"}
    assert (heard["confess"].spoken_of, heard["hand over"].things) == (
        (Filler("person", "Ada"), Filler("thing", "jug")),
        ("ring",),
    )
    assert [seen[act].spoken_of for act in ("confess", "tell")] == [(), ()]
