"""In a crowd one notices what concerns one, and some of the rest; for all that others know one noticed all of it."""

from __future__ import annotations

from collections import Counter

from kernel.orders import after, sure
from muchado import Run, World, check_closed, open_run, verify
from muchado.kernel import Simulation

HEAD = """world "A crowd"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
  {setting}
place square
feeling liking toward someone, 0 to 100
action hum: "A hums"
action shout: "A shouts"
  heard next door
action nudge: "A nudges B"
  needs B is here
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action fib: "A fibs to B that P"
  needs B is here
  taken for "A tells B that P"
  afterwards B hears that P
deed "A makes small talk with B"
action chat: "A chats with B"
  needs B is here
  counts as "A makes small talk with B"
  passing
"""
CROWD = 60


def name(number: int) -> str:
    return f"P{chr(97 + number // 26)}{chr(97 + number % 26)}"


def world(setting: str = "people notice about 8 others at a time in a crowd", fond: int = 3, rules: str = "") -> World:
    """Sixty people in a square; some are fond of Paa."""
    people = rules
    for number in range(CROWD):
        likes = f"    liking toward Paa {40 if 0 < number <= fond else 0}\n" if number else ""
        people += f"person {name(number)}, they\n  at the start\n    is in square\n{likes}"
    return World.from_text(HEAD.format(setting=setting) + people)


def knowing(run: Run, sentence: str) -> list[int]:
    """Who knows it."""
    return [number for number in range(CROWD) if sure(run, name(number), sentence) == 100]


FIRST = "Paa hums"


def test_without_the_setting_everybody_notices() -> None:
    assert (
        len(knowing(after(world("people notice about 0 others at a time in a crowd"), "Pab hums", FIRST), "Paa hummed"))
        == CROWD
    )


def test_what_is_new_to_one_one_notices() -> None:
    assert len(knowing(after(world(), FIRST), "Paa hummed")) == CROWD


def onlookers(run: Run) -> list[int]:
    """How many noticed each act without taking part, in the order of the acts."""
    return [len({*one.saw, *one.heard}) for one in run.events]


def test_what_is_new_strikes_one_once_taken_in_or_not() -> None:
    first, second = onlookers(after(world(), "Paa chats with Pbg", "Pac chats with Pbf"))
    assert first == CROWD - 2
    assert second < CROWD // 2, "nobody has thought since, and yet they have seen small talk"


def test_of_what_is_new_and_done_all_at_once_the_first_strikes() -> None:
    made = world(fond=0)
    run, now = made.start(0), made.bundle.start
    run.until(now)
    for act in ("Pbh hums", "Pac hums", "Pbb hums", "Pbd shouts"):
        run.put(*made.changes(act), at=now + 1)
    run.until(now + 2)
    seen = {one.text: len({*one.saw, *one.heard}) for one in run.events}
    assert seen.pop("Pbd shouts.") == CROWD - 1
    assert seen.pop("Pac hums.") == CROWD - 1, "by person: which it is tells nothing of what they wanted"
    assert len(seen) == 2
    assert all(many < CROWD // 2 for many in seen.values())


def test_a_lie_is_no_news_to_those_who_take_it_for_telling() -> None:
    told = after(world(), "Paa tells Pbg that Pac hummed", "Pad hums", "Pah fibs to Pbf that Pac hummed")
    assert onlookers(told)[-1] < CROWD // 2


def test_of_what_is_usual_some_notice_and_those_who_care() -> None:
    run = after(world(), "Pbh hums", FIRST)
    found = knowing(run, "Paa hummed")
    assert {0, 1, 2, 3} <= {*found}, "whoever does it, and those who are fond of them"
    assert 4 < len(found) < CROWD // 2


def test_about_as_many_notice_as_is_said() -> None:
    run = after(world(fond=0), "Pbh hums", *(f"{name(at)} hums" for at in range(20)))
    noticed = [len(knowing(run, f"{name(at)} hummed")) - 1 for at in range(20)]
    assert 5 < sum(noticed) / len(noticed) < 11


def test_what_is_loud_and_what_is_done_to_one_one_notices() -> None:
    run = after(world(), "Pbh shouts", "Paa shouts", "Pbh nudges Pbg", "Pbe nudges Pbf")
    assert len(knowing(run, "Paa shouted")) == CROWD
    assert 31 in knowing(run, "Pbe nudged Pbf")


def test_for_others_one_has_noticed() -> None:
    run = after(world(), "Pbh hums", FIRST)
    event = next(one for one in run.simulation.world.ground.rows if one.missed)
    missed, seer = event.missed[0], 1
    assert sure(run, name(missed), "Paa hummed") == 0
    assert sure(run, name(seer), f"{name(missed)} knows that Paa hummed") > 0
    assert sure(run, name(missed), f"{name(seer)} knows that Paa hummed") == 0, (
        "who did not notice takes nobody to know"
    )


def test_why_says_that_it_passed_one_by() -> None:
    run = after(world(), "Pbh hums", FIRST)
    event = next(one for one in run.simulation.world.ground.rows if one.missed)
    who = name(event.missed[0])
    assert run.why(f"{who} thinks that Paa hummed").text.startswith(
        f"{who} was there, and did not notice it: Paa hummed"
    )


def test_a_run_with_it_is_kept_and_told(tmp_path: object) -> None:
    made = world()
    run = after(made, "Pbh hums", FIRST)
    file = f"{tmp_path}/a.run"
    run.save(file)
    run.close()
    again = open_run(file)
    assert again.simulation.digest() == run.simulation.digest()
    again.close()
    assert verify(file) is None


def coming_upon(made: World) -> list[int]:
    """Upon how many each comes when all look round for the first time."""
    beat = Simulation(made.bundle, 1).beat()
    met = Counter(one.person for one in beat.encounters if one.found)
    return [met[number] for number in range(CROWD)]


def test_of_a_crowd_one_comes_upon_as_many_as_one_can_follow() -> None:
    assert coming_upon(world("people notice about 0 others at a time in a crowd", fond=0)) == [CROWD - 1] * CROWD
    assert {*coming_upon(world(fond=0))} <= {7, 8}, "one of those drawn may be oneself"


def test_whom_one_feels_something_for_one_comes_upon_anyhow() -> None:
    beat = Simulation(world(fond=40).bundle, 1).beat()
    met = {one.person for one in beat.encounters if one.found and one.other == 0}
    assert {*range(1, 41)} <= met
    assert len(met) < CROWD - 1, "to the others it is a matter of chance"


def test_minds_stay_closed() -> None:
    text = HEAD.format(setting="people notice about 2 others at a time in a crowd")
    want = '\nwant "a tune"\n  A wants to hum by 20\n  when A did not hum within the last 1 hours\n  because "so"\n'
    people = "".join(f"person {name(at)}, they\n  at the start\n    is in square\n" for at in range(6))
    assert not check_closed(World.from_text(text + want + people)).leaks


def test_who_missed_that_it_shows_no_more_takes_others_to_have_seen_it_last_as_they_did() -> None:
    wet = """status "A is wet", seen
action dry: "A gets dry"
  afterwards A is not wet
action go: "A goes to L"
  afterwards A goes to L
place yard
  next to square
"""
    crowd = world(rules=wet)
    text = crowd.files[-1].text.replace("at the start\n", "at the start\n    is wet\n", 1)
    deeds = ("Paa gets dry", "Paa goes to yard", "Pab shouts")
    run = after(World.from_text(text), "Pac gets dry", "Pac goes to yard", *deeds)
    noticed = knowing(run, "Paa got dry")
    assert 8 <= len(noticed) < CROWD // 2
    for number in range(3, CROWD):
        thought = sure(run, name(number), "Pab thinks that Paa is wet")
        assert (thought > 0) == (number not in noticed), name(number)
