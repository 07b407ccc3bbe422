"""Who wears somebody else's coat is taken for them by all who do not know better, whatever they do."""

from __future__ import annotations

from pathlib import Path

import pytest

from kernel.orders import after, sure
from muchado import World, check_closed, open_run, verify

HEAD = """world "Guises"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place yard
  2 minutes from shed
place shed
  overlooks yard
thing ring, "the ring", in yard
thing coat, "the coat"
status "A wears the coat of B", taken for B
status "A is masked", taken for somebody
"""
DOINGS = """
action put on: "A puts on the coat of B"
  afterwards A wears the coat of B
action take off: "A takes off the coat of B"
  afterwards A does not wear the coat of B
action go: "A goes to L"
  afterwards A goes to L
action take: "A takes X"
  needs X is here
  heard by nobody
  afterwards A has X
action tell: "A tells B that P"
  afterwards B hears that P
  reaches B
action shout: "A shouts"
action ask: "A asks B out"
  needs B is here
  B may accept, refuse
"""


def world(al: str = "") -> World:
    """Al, Bo and Cy in the yard, Lars in the shed, from where the yard is seen; Dan is away."""
    people = ""
    for name, place in (("Al", "yard"), ("Bo", "yard"), ("Cy", "yard"), ("Dan", "shed"), ("Lars", "shed")):
        so = f"    {al}\n" if name == "Al" and al else ""
        people += f"person {name}, they\n  at the start\n    is in {place}\n{so}"
    return World.from_text(HEAD + DOINGS + people)


COAT = "wears the coat of Lars"


def test_what_they_do_is_taken_for_anothers_and_so_is_what_follows_from_it() -> None:
    run = after(world(COAT), "Al takes ring")
    for who in ("Bo", "Cy"):
        assert sure(run, who, "Lars took ring") == sure(run, who, "Lars has ring") == 100
        assert sure(run, who, "Al took ring") == sure(run, who, "Al has ring") == 0
    assert (sure(run, "Al", "Al took ring"), sure(run, "Al", "Lars took ring")) == (100, 0)


def test_who_knows_of_it_is_not_fooled() -> None:
    """Whoever saw it put on; whose coat it is knows as well."""
    run = after(world(), "Bo goes to shed", "Cy goes to shed", "Bo goes to yard", "Al takes ring")
    assert sure(run, "Bo", "Al took ring") == 100
    seen = after(world(), "Al puts on the coat of Lars", "Dan goes to yard", "Al takes ring")
    assert sure(seen, "Bo", "Al took ring") == 100
    assert sure(seen, "Bo", "Lars took ring") == 0
    off = after(world(COAT), "Al takes off the coat of Lars", "Al takes ring")
    assert sure(off, "Bo", "Al took ring") == 100


def test_a_mask_leaves_somebody() -> None:
    run = after(world("is masked"), "Al takes ring")
    assert sure(run, "Bo", "Al took ring") == 0
    assert any("somebody took the ring" in str(held).lower() for held in run.mind("Bo").beliefs)


def test_the_fooled_share_what_they_saw_and_the_one_who_is_taken_for_it_knows_nothing() -> None:
    run = after(world(COAT), "Al takes ring")
    for who in ("Cy", "Lars", "Cy thinks that Lars", "Lars thinks that Cy"):
        assert sure(run, "Bo", f"{who} knows that Lars took ring") > 0
    assert sure(run, "Bo", "Cy knows that Al took ring") <= 0
    assert not [held for held in run.mind("Lars").beliefs if "took the ring" in str(held) and "Al" not in str(held)]


def test_whoever_is_in_a_guise_or_knows_of_it_takes_all_others_to_be_fooled_of_whom_they_have_not_seen_better() -> None:
    run = after(world(), "Al puts on the coat of Lars", "Dan goes to yard", "Al takes ring")
    for who in ("Al", "Bo"):
        assert sure(run, who, "Dan knows that Lars has ring") > 0 > sure(run, who, "Dan knows that Al has ring")
        assert sure(run, who, "Cy knows that Al has ring") > 0 >= sure(run, who, "Cy knows that Lars has ring")
        assert sure(run, who, "Cy thinks that Dan thinks that Cy thinks that Lars has ring") > 0


def test_who_is_fooled_cannot_tell_who_is_not() -> None:
    """What Bo knows of the coat is in Bo's mind alone."""
    seen, unseen = after(world(), *TURNS), after(world(COAT), *TURNS[1:])
    for claim in ("Lars took ring", "Lars has ring", "Al took ring"):
        asked = f"Bo knows that {claim}"
        assert sure(seen, "Dan", asked) == sure(unseen, "Dan", asked) == (0 if "Al" in claim else 100)


TURNS = ("Al puts on the coat of Lars", "Dan goes to yard", "Al takes ring")


def test_words_are_the_word_of_whom_they_seem_to_come_from() -> None:
    run = after(world(COAT), "Al tells Bo that Cy shouted")
    assert run.mind("Bo").believes("Cy shouted").teller == "Lars"


COLD = """
feeling anger toward someone, 0 to 100
want "cold"
  A wants to refuse by 30
  when B asks A out
   and A's anger toward B is at least 50
  because "{A} is angry with {B}"
"""


@pytest.mark.parametrize(("toward", "answer"), [("Lars", "refuse"), ("Al", "accept")])
def test_it_is_answered_as_if_it_came_from_whom_they_seem(toward: str, answer: str) -> None:
    text = HEAD + DOINGS + COLD + f"person Al, they\n  at the start\n    is in yard\n    {COAT}\n"
    text += f"person Bo, they\n  at the start\n    is in yard\n    anger toward {toward} 90\n"
    run = after(World.from_text(text + "person Lars, they\n  at the start\n    is in shed\n"), "Al asks Bo out")
    assert [event.answer for event in run.events] == [answer]


def test_presence_tells_nothing_either() -> None:
    run = after(world(COAT), "Al shouts", "Al goes to shed")
    assert "Al" not in run.mind("Bo").company
    assert "Al" not in run.mind("Dan").company


@pytest.mark.parametrize("guise", [COAT, "is masked"])
def test_it_is_told_explained_and_kept(guise: str, tmp_path: Path) -> None:
    """The record has what happened, and what each took it for."""
    run = after(world(guise), "Al takes ring", "Al shouts")
    assert "Al took the ring" in " ".join(str(run.tell()).split())
    assert str(run.why("Al took ring"))
    taken = "Lars" if guise == COAT else "somebody"
    assert str(run.why(f"Bo believes that {taken if guise == COAT else 'someone'} took ring")).startswith("Bo is sure")
    run.save(tmp_path / "guise.run")
    assert verify(tmp_path / "guise.run") is None
    kept = open_run(tmp_path / "guise.run")
    assert [str(held) for held in kept.mind("Bo").beliefs] == [str(held) for held in run.mind("Bo").beliefs]


def test_nobody_takes_another_for_themselves() -> None:
    """Lars sees somebody who looks like Lars, and that Cy is fooled."""
    coming = ("Cy goes to shed", "Al puts on the coat of Lars", "Cy goes to yard", "Lars goes to yard")
    run = after(world(), *coming, "Al takes ring")
    assert sure(run, "Lars", "Lars took ring") == sure(run, "Lars", "Al took ring") == 0
    assert sure(run, "Lars", "somebody took ring") == 100
    assert sure(run, "Lars", "Cy thinks that Lars took ring") > 0
    assert sure(run, "Cy", "Lars took ring") == 100


CALL = """world "The coat on the telephone"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00
  whim 0
place yard
  20 minutes from shop
place shop
status "A wears the coat of B", taken for B
notion "A is a thief"
trait sly
action phone: "A phones B that P"
  reaches B
  afterwards B hears that P
  B may thank, scold
want "malice"
  A wants to phone B that C is a thief by 30
  when A is sly
   and A wears the coat of C
   and B lives at shop
   and A did not phone B that C is a thief
  because "malice"
person Hugo, he
  sly 90
  at the start
    is in yard
    wears the coat of Lars
person Sid, he
  at the start
    is in yard
person Lars, he
  at the start
    is in yard
person Lina, she
  lives at shop
  at the start
    is in shop
person Kim, she
  at the start
    is in shop
"""


def test_a_coat_fools_nobody_at_the_other_end_of_a_call() -> None:
    """Neither the one who is called nor those about them; who stands beside the caller is fooled as ever."""
    made = World.from_text(CALL)
    run = made.start(0)
    run.until("9:30")
    by = {name: f"{name} phoned Lina that Lars is a thief" for name in ("Hugo", "Lars")}
    for who, whom in (("Lina", "Hugo"), ("Kim", "Hugo"), ("Sid", "Lars")):
        assert {name: sure(run, who, act) > 0 for name, act in by.items()} == {name: name == whom for name in by}, who
    assert sure(run, "Lina", f"Kim knows that {by['Hugo']}") > 0
    assert sure(run, "Lars", f"Lina knows that {by['Hugo']}") > 0
    assert not check_closed(made).leaks
