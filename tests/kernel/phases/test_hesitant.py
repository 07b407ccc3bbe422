"""What somebody is drawn to and holds back from: a wish against which something speaks, of what can be done."""

from __future__ import annotations

from muchado.kernel import Simulation
from muchado.language import SourceFile, compile_text

QUAY = """
world "The quay"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
place quay
trait bold
feeling love toward someone, 0 to 100
action ask: "A asks B to stay"
  needs B is here
action sigh: "A sighs"
want "it has to be said"
  A wants to ask B to stay by 20
  when A's love toward B is at least 50
  because "{A} would not have {him B} go"
want "better not"
  A wants to ask B to stay by -40
  when B is here
   and A is not bold
  because "{A} is afraid of the answer"
want "a sigh"
  A wants not to sigh by 5
  when B is here
  because "one is heard"
person Ada, she
  at the start
    is in quay
    love toward Bo 80
person Bo, he
  at the start
    is in quay
"""


def held(text: str) -> list[tuple[str, tuple[int, ...]]]:
    """What Ada holds back from at nine, and what speaks for it and against it."""
    bundle = compile_text([SourceFile("quay.ado", text)]).bundle
    assert bundle is not None
    turn = Simulation(bundle, 1).turn(0)
    assert turn is not None
    names = {action.relation: action.name for action in bundle.actions}
    return [(names[one.option[0]], tuple(voice.amount for voice in one.voices)) for one in turn.held]


def test_a_wish_that_fear_outweighs_is_held_back() -> None:
    assert held(QUAY) == [("ask", (20, -40))]


def test_what_nothing_speaks_for_or_nothing_against_is_not() -> None:
    assert held(QUAY.replace("by -40", "by 0")) == []
    assert held(QUAY.replace("love toward Bo 80", "love toward Bo 10")) == []


def test_nor_is_what_cannot_be_done() -> None:
    away = QUAY.replace("place quay\n", "place quay\n  next to ship\nplace ship\n")
    assert held(away[::-1].replace("yauq ni si", "pihs ni si", 1)[::-1]) == []
