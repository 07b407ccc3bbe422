"""What is not done among kin is no choice: it is not offered to whoever plays a part, however far they look."""

from __future__ import annotations

from muchado import Town, World

KIN = """    is family of Ada
"""
SUPPER = f"""
world "Supper"
  uses "romance"
  uses "romance+marriage/betrothal"
  from Monday 4 June 2007, 19:00 to Monday 4 June 2007, 21:00
place kitchen, "the kitchen"
place study, "the study"
person Ada, she
  at the start
    is in kitchen
person Ben, he
  at the start
    is in kitchen
{KIN}
person Carl, he
  at the start
    is in study
"""

OF_THE_HEART = """
court Ben; flirt with Ben; propose to Ben; declare love to Ben; kiss Ben for the first time; give Ben a token of love;
lay a hand on the arm of Ben; ask Ben to try again; ask Ben to stay friends
"""


def test_what_is_of_the_heart_is_not_offered_toward_ones_own_kin() -> None:
    wooing = {" ".join(one.split()) for one in OF_THE_HEART.split(";")}
    assert wooing <= _offered(SUPPER.replace(KIN, "")), "else it is among what could be done"
    assert not wooing & _offered(SUPPER)


def _offered(world: str) -> set[str]:
    return {choice.words for choice in Town.of(World.from_text(world), 1).may("Ada")}
