"""Patterns watched for while runs go on: all that is found, each once, and the same as a search of the whole finds."""

from __future__ import annotations

import pytest

from find.both import found_by_both
from find.parlour import parlour, played
from muchado import OverworkError, World, load
from muchado.find import watch as watching
from muchado.kernel import Simulation

TWICE = ("Ann shoves Ben", "Ann shoves Dan", "Dan comforts Ben", "Ann shoves Ben", "Dan comforts Ben")


def who(pattern: str, *script: str) -> list[str]:
    """Whom the letters of a pattern stand for, find by find."""
    found = played(*script).find(pattern)
    return [" ".join(letter + name for letter, name in one.who.items()) for one in found]


def test_a_pattern_is_found_as_often_as_it_comes_about() -> None:
    assert who("someone A shoves B", *TWICE) == ["AAnn BBen", "AAnn BDan", "AAnn BBen"]


def test_one_find_of_the_same_people_ends_before_the_next_begins() -> None:
    chain = "first someone A shoves B\nthen someone C comforts B"
    assert who(chain, *TWICE) == ["AAnn BBen CDan"] * 2
    assert who(chain, "Ann shoves Ben", "Ann shoves Ben", "Dan comforts Ben") == ["AAnn BBen CDan"]


def test_a_later_beginning_does_where_the_first_comes_too_early() -> None:
    chain = "first someone A shoves B\nthen someone C comforts B within 15 minutes"
    assert who(chain, "Ann shoves Ben", "Ann shoves Ben", "Dan comforts Ben") == ["AAnn BBen CDan"]
    assert who(chain, "Ann shoves Ben", "Ann shoves Dan", "Dan comforts Ben") == []


def test_what_comes_in_between_spoils_it() -> None:
    chain = "first Ann shoves Ben\nthen Dan comforts Ben\n  and nobody shoves Dan in between"
    assert who(chain, "Ann shoves Ben", "Dan comforts Ben") == [""]
    assert who(chain, "Ann shoves Ben", "Ann shoves Dan", "Dan comforts Ben") == []


def test_what_is_not_to_come_afterwards_is_waited_for() -> None:
    never = "Ann shoves Ben and nobody comforts Ben afterwards"
    soon = "Ann shoves Ben and nobody comforts Ben within 15 minutes afterwards"
    assert (who(never, "Ann shoves Ben"), who(soon, "Ann shoves Ben")) == ([""], [""])
    late = ("Ann shoves Ben", "Ann shoves Dan", "Dan comforts Ben")
    assert (who(never, *late), who(soon, *late)) == ([], [""])
    at_once = ("Ann shoves Ben", "Dan comforts Ben")
    assert (who(never, *at_once), who(soon, *at_once)) == ([], [])


def test_what_may_come_at_any_time_may_come_first() -> None:
    chain = "first Dan comforts Ben\nalso Ann shoves Ben"
    assert who(chain, "Ann shoves Ben", "Dan comforts Ben") == who(chain, "Dan comforts Ben", "Ann shoves Ben") == [""]


def test_what_is_felt_known_and_wrongly_believed_can_be_asked() -> None:
    told = ("Dan tells Ann that Cyd shoved Ben", "Ann shoves Ben")
    assert who("Ann shoves Ben while Ann's love toward Ben is at least 80", *told) == [""]
    assert who("Ann shoves Ben while Ann's love toward Ben is more than 80", *told) == []
    assert who("Ann shoves Ben while Ann's love toward Ben is not less than 80", *told) == [""]
    assert who("Ann shoves Ben while Ann's trust toward Cyd is at most 40", *told) == [""]
    assert who("Ann shoves Ben while Ann's trust toward Cyd is less than 40", *told) == []
    assert who("Ann comforts Ben while Ben knows that Ann shoved Ben", "Ann shoves Ben", "Ann comforts Ben") == [""]
    false = ("Ann thinks that Cyd shoved Ben", "Ann shoves Ben")
    assert who("Ann shoves Ben while Ann knows that Cyd shoved Ben", *false) == []
    assert who("Ann shoves Ben while Ann wrongly believes that Cyd shoved Ben", *false) == [""]


def test_what_was_played_is_looked_up_and_what_was_so_is_played_again() -> None:
    run = played(*TWICE)
    plain, asking = "someone A shoves B", "someone A shoves B while A is in parlour"
    assert run.find(plain)[0].steps[0].event == run.find(asking)[0].steps[0].event
    assert len(run.find(plain)) == len(run.find(asking)) == 3


def test_it_is_said_why() -> None:
    (find,) = played("Ann shoves Ben").find("Ann shoves Ben", why=True)
    assert find.why is not None
    assert "Ann shoved Ben" in str(find.why)
    assert find.to_dict()["why"] == find.why.to_dict()


def test_what_begins_too_often_is_given_up_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "MOST", 1)
    with pytest.raises(OverworkError, match="far too many ways to be so"):
        who("first someone A shoves B\nthen C comforts D", *TWICE)


def test_a_pattern_of_the_worlds_own_goes_by_its_name() -> None:
    text = 'pattern "an eye for an eye"\n  first someone A shoves B\n  then B shoves A\n'
    world = World.from_text(parlour().files[-1].text + "\n" + text)
    (pattern,) = world.patterns("An eye for an eye")
    assert pattern.claim == world.patterns("first someone A shoves B\nthen B shoves A")[0].claim


EVERYTHING = (
    "first someone A hurts B\nthen someone C comforts B within 2 hours\n  and nobody apologises to B in between",
    "first someone A hurts B\nalso A meets B while A's anger toward B is at least 10",
    "first Ino learns P\nthen Ino tells someone B that P",
    "someone A hurts B and nobody comforts B within 3 hours afterwards",
    "someone A meets B while A wrongly believes that Naruto dates Sakura",
    "Ino greets B while Ino is in hall",
    "Ino meets B while B knows that Naruto broke up with Sakura",
    "Ino is astonished that P",
)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_what_is_found_on_the_way_is_what_a_search_of_the_whole_finds(seed: int) -> None:
    world = load("valentine")
    claims = [test._replace(given=(), claim=(*test.given, *test.claim)) for test in world.tests]
    patterns = [one for one in (*claims, *world.patterns(*EVERYTHING)) if one.claim[-1].words != "B refuses"]
    simulation = Simulation(world.bundle, seed, world.program)
    assert found_by_both(simulation, patterns)
