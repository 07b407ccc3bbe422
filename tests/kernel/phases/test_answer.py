"""An answer needs a reason to win; what is done for want of one is declared, and shows as such."""

from __future__ import annotations

import json

import pytest

from muchado import World, WorldError, rehearse

ROOM = """\
world "The room"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 9:30
  whim {whim}

place room, "the room"

action ask: "A asks B out"
  needs B is here
  B may accept, hesitate, decline
  if B accepts
    B says "Yes!"
{unmoved}
want "courage"
  A wants to ask B out by 30
  when A means to court B
   and A did not ask B out
  because "{{A}} likes {{B}}"

plan "A courts B"
  patience 1 days
  worth 0
  first ask B out
  because "{{A}} likes {{B}}"
{rules}
person Ada, she
  at the start
    is in room

person Ben, he
  at the start
    is in room
    means to court Ada
"""

BRAKE = """
want "not him"
  A wants not to accept by {0}
  when B asks A out
  because "{{A}} loves another"
"""

SLIGHT = """
want "out of spite"
  A wants to decline by 3
  when B asks A out
  because "{A} is cross"

want "and yet"
  A wants not to decline by 9
  when B asks A out
  because "{A} is kind"
"""

DECLARED = "  for want of a reason B hesitates\n"


def _room(unmoved: str = "", rules: str = "", whim: int = 0) -> World:
    return World.from_text(ROOM.format(unmoved=unmoved, rules=rules, whim=whim))


def _answers(world: World, seeds: int = 1) -> set[str]:
    runs = (world.start(seed) for seed in range(seeds))
    return {event.answer for run in runs for event in run.play()}


@pytest.mark.parametrize(
    ("unmoved", "rules", "answer"),
    [
        ("", "", "accept"),
        (DECLARED, "", "hesitate"),
        ("", BRAKE.format(30), "hesitate"),
        (DECLARED, BRAKE.format(30), "hesitate"),
        (DECLARED.replace("hesitates", "declines"), BRAKE.format(30), "decline"),
        (DECLARED.replace("hesitates", "accepts"), BRAKE.format(30), "hesitate"),
    ],
)
def test_for_want_of_a_reason_it_is_what_is_declared_or_the_first_against_which_nothing_speaks(
    unmoved: str, rules: str, answer: str
) -> None:
    assert _answers(_room(unmoved, rules)) == {answer}


def test_chance_lifts_no_answer_for_which_nothing_speaks() -> None:
    assert _answers(_room(DECLARED, SLIGHT, whim=40), seeds=40) == {"hesitate"}
    assert _answers(_room(DECLARED, SLIGHT.replace("by 3", "by 12"), whim=40), seeds=40) == {"hesitate", "decline"}


def test_why_says_that_nothing_spoke_for_it() -> None:
    run = _room(DECLARED).start()
    (event,) = run.play()
    assert "Ada chose to hesitate for want of a reason: 0 points" in json.dumps(run.why(str(event.id)).to_dict())


def test_a_rehearsal_counts_it_only_where_it_is_not_declared() -> None:
    odd = [{one.kind for one in rehearse(_room(unmoved).bundle, runs=1).oddities} for unmoved in ("", DECLARED)]
    assert "answer without a reason" in odd[0]
    assert "answer without a reason" not in odd[1]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("  for want of a reason B shrugs\n", 'E109: "shrugs" is none of the answers to this action'),
        ("  for want of a reason A hesitates\n", "E409: it is B who answers"),
        ("  for want of reasons B hesitates\n", '"a" is missing here'),
    ],
)
def test_what_cannot_be_read_is_a_mistake(line: str, message: str) -> None:
    with pytest.raises(WorldError) as raised:
        _room(line)
    assert any(message in f"{one.code}: {one.message}" for one in raised.value.diagnostics)
