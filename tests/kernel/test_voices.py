"""Who hears an act and does not know the voice: somebody did it, and nobody in particular."""

from __future__ import annotations

from functools import cache

from kernel.stage import people
from muchado import Run, World

WALL = """
world "Through the wall"
  from Monday 8 June 2026, 20:00 to Monday 8 June 2026, 21:00
  whim 0
  people know any other voice 0 times in 100
  people know the voice of somebody they feel something for 100 times in 100
place hall, "the hall"
  next to yard
place yard, "the yard"
place cellar, "the cellar"
trait loud
trait honest
notion "A is the heir"
deed "A wrongs B"
mood fear, 0 to 100
mood pity, 0 to 100
feeling anger toward someone, 0 to 100
feeling fondness toward someone, 0 to 100
action shout: "A shouts at B"
  needs B is here
  heard next door
  counts as "A wrongs B"
action boast: "A tells B that P"
  needs B is here
  heard next door
  afterwards B hears that P
action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  passing
  afterwards B hears that P
want "rage"
  A wants to shout at B by 30
  when A is loud
   and B is here
   and A did not shout at B
  because "{A} is like that"
want "boast"
  A wants to tell B that A is the heir by 20
  when A is the heir
   and A is loud
   and B is here
   and A did not tell B that A is the heir
  because "{A} is proud"
want "news"
  A wants to whisper to B that P by 15
  when P is news of the last 1 hour
   and A is sure that P
   and someone shouted at C
   and B is here
   and B is not C
   and A is honest
   and A did not whisper to B that P
  because "somebody shouted at {C}"
reaction "startled"
  when A learns that B shouted at C
  then A's fear rises by 20
  because "there is shouting"
reaction "cross"
  when A learns that B shouted at C
  then A's anger toward B rises by 30
  because "{B} shouts at {C}"
reaction "for one wronged"
  when A learns that someone wronged B
  then A's pity rises by 10
  because "{B} is to be pitied"
"""


def played(**facts: str) -> Run:
    """Bob shouts at Cyd in the yard; Ann and Dot are in the hall."""
    facts = {
        "Ann": "is in hall; honest 90",
        "Bob": "is in yard; is sure that Bob is the heir",
        "Cyd": "is in yard",
        **facts,
    }
    cast = people(**facts).replace("person Bob, he\n", "person Bob, he\n  loud 90\n")
    run = World.from_text(WALL + cast).start()
    run.until(run.bundle.end)
    return run


@cache
def wall() -> Run:
    """The world as it stands here, played to its end."""
    return played()


def held(run: Run, person: str) -> list[str]:
    return [belief.sentence for belief in run.mind(person).beliefs if not belief.sentence.startswith(("Dot", "Ann"))]


def test_somebody_did_it_and_what_it_counts_as() -> None:
    assert held(wall(), "Ann")[:2] == ["somebody shouted at Cyd", "somebody wronged Cyd"]
    belief = wall().mind("Ann").believes("someone shouted at Cyd")
    assert belief is not None
    assert (belief.words, belief.source, belief.event, belief.truth) == ("is sure", "heard", wall().events[0].id, True)
    assert wall().mind("Ann").believes("Bob shouted at Cyd") is None
    assert {one.person: one.known_as for one in wall().who_knows("Bob shouted at Cyd")}["Ann"] == (
        "somebody shouted at Cyd"
    )


def test_whose_voice_one_knows_did_it() -> None:
    run = played(Ann="is in hall; fondness toward Bob 50")
    assert held(run, "Ann")[:2] == ["Bob shouted at Cyd", "Bob wronged Cyd"]
    assert run.mind("Ann").believes("someone shouted at Cyd") is None


def test_what_was_said_is_heard_by_whomever() -> None:
    belief = wall().mind("Ann").believes("Bob is the heir")
    assert belief is not None
    assert (belief.source, belief.teller) == ("overheard", None)
    assert "somebody told Cyd that Bob is the heir" in held(wall(), "Ann")


def test_rules_that_need_nobody_in_particular_react_and_others_do_not() -> None:
    feelings = wall().mind("Ann").feelings
    assert (feelings["fear"], feelings["pity"]) == (20, 10)
    assert "anger toward Bob" not in feelings
    known = played(Ann="is in hall; fondness toward Bob 50").mind("Ann").feelings
    assert (known["fear"], known["pity"], known["anger toward Bob"]) == (20, 10, 30)


def test_it_is_told_on_and_told_as_a_story_of_somebody() -> None:
    told = [one.text for one in wall().events if one.action == "whisper" and one.by == "Ann"]
    assert told[0] == "Ann whispers to Dot that somebody shouted at Cyd."
    assert "could hear somebody shout at Cyd" in str(wall().tell(through="Ann"))


def test_it_stays_somebody_beside_who_is_said_to_have_done_it() -> None:
    run = played(Dot="is in hall; fondness toward Bob 50")
    assert {"Bob shouted at Cyd", "somebody shouted at Cyd"} <= {*held(run, "Dot")}
