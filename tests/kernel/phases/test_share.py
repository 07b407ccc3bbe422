"""What people perceive together, and what each takes the others to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pytest

import muchado

WORLD = """world "The hall"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0
  idle 600 minutes
place hall, "the hall"
  2 minutes from garden
  next to pantry
place pantry, "the pantry"
  5 minutes from garden
place garden, "the garden"
notion "A is the heir"
status "A is at war with B", both ways
action shove: "A shoves B"
  needs B is here
action storm: "A storms at B"
  needs B is here
  heard next door
action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P
action whisper: "A whispers to B that P"
  needs B is here
  heard by nobody
  afterwards B hears that P
action cry: "A cries to B that P"
  needs B is here
  heard next door
  afterwards B hears that P
action declare: "A declares war on B"
  needs B is here
  afterwards A is at war with B
action go: "A goes to L"
  passing
  afterwards A goes toward L
"""

BOX = """
thing box, "the box", in hall
thing ring, "the ring"
action hide: "A puts X into Y"
  afterwards X is in Y
action take: "A takes X"
  afterwards A has X
action look: "A looks into Y"
  afterwards A looks into Y
"""

NAMES = ("Ann", "Bob", "Cyd", "Dot", "Eve", "Fay", "Gus", "Hal", "Ida", "Jim", "Kit")


def played(
    *deeds: str,
    garden: tuple[str, ...] = (),
    pantry: tuple[str, ...] = (),
    more: str = "",
    said: Mapping[str, str] = MappingProxyType({}),
) -> muchado.Run:
    """Play deeds, ten minutes apart, by people who want nothing; most stand in the hall."""
    places = {**dict.fromkeys(garden, "garden"), **dict.fromkeys(pantry, "pantry")}
    cast = "".join(
        f"person {name}, they\n  at the start\n    is in {places.get(name, 'hall')}\n{said.get(name, '')}"
        for name in NAMES
    )
    world = muchado.World.from_text(WORLD + more + cast)
    run = world.start(0)
    minute = world.bundle.start
    run.until(minute)
    for deed in deeds:
        run.put(*world.changes(deed))
        minute += 10
        run.until(minute)
    run.put(*world.changes("Kit goes to garden"))  # who has nothing to do takes in what has happened
    for name in NAMES:
        run.put(*world.changes(f"{name} goes to garden"))
    run.until(minute + 3)
    return run


def sure(run: muchado.Run, who: str, of: str) -> int:
    belief = run.mind(who).believes(of)
    return 0 if belief is None else belief.sure


HEIR = "Jim is the heir"


@pytest.mark.parametrize(
    ("who", "of", "so"),
    [
        ("Ann", "Cyd knows that Ann shoved Bob", 100),
        ("Cyd", "Dot knows that Ann shoved Bob", 100),
        ("Cyd", "Dot thinks that Eve knows that Ann shoved Bob", 100),
        ("Cyd", "Dot thinks that Eve thinks that Fay knows that Ann shoved Bob", 100),
        ("Cyd", "Dot thinks that Cyd knows that Ann shoved Bob", 100),
        ("Cyd", "Gus knows that Ann shoved Bob", -60),
        ("Gus", "Cyd knows that Ann shoved Bob", 0),
    ],
)
def test_who_is_there_knows_of_all_who_are(who: str, of: str, so: int) -> None:
    """However many they are; who saw it takes one who was not there not to know; who was not there has no idea."""
    assert sure(played("Ann shoves Bob", garden=("Gus",)), who, of) == so


@pytest.mark.parametrize(
    ("who", "of", "so"),
    [
        ("Ann", f"Bob knows that {HEIR}", 100),
        ("Bob", f"Ann knows that {HEIR}", 100),
        ("Bob", f"Ann thinks that Bob knows that {HEIR}", 100),
        ("Cyd", f"Bob knows that {HEIR}", 100),
        ("Cyd", f"Dot knows that {HEIR}", 100),
        ("Ann", f"Cyd knows that {HEIR}", 100),
        ("Ann", f"Gus knows that {HEIR}", 0),
    ],
)
def test_what_is_said_before_others_they_know_too(who: str, of: str, so: int) -> None:
    assert sure(played(f"Ann tells Bob that {HEIR}", garden=("Gus",)), who, of) == so


@pytest.mark.parametrize(
    ("who", "of", "so"),
    [
        ("Ann", f"Bob knows that {HEIR}", 100),
        ("Bob", f"Ann thinks that Bob knows that {HEIR}", 100),
        ("Cyd", f"Bob knows that {HEIR}", 0),
        ("Ann", f"Cyd knows that {HEIR}", 0),
        ("Bob", f"Cyd knows that {HEIR}", 0),
    ],
)
def test_a_whisper_stays_with_the_two(who: str, of: str, so: int) -> None:
    assert sure(played(f"Ann whispers to Bob that {HEIR}"), who, of) == so


def test_who_saw_somebody_spoken_to_unheard_cannot_say_that_they_do_not_know() -> None:
    deeds = ("Ann shoves Bob", "Gus goes to hall", "Ann whispers to Gus that Ann shoved Bob")
    assert sure(played(*deeds[:2], garden=("Gus",)), "Cyd", "Gus knows that Ann shoved Bob") == -60
    assert sure(played(*deeds, garden=("Gus",)), "Cyd", "Gus knows that Ann shoved Bob") == 0
    assert sure(played(*deeds, garden=("Gus",)), "Ann", "Gus knows that Ann shoved Bob") == 100


def test_who_listens_next_door_knows_of_the_talkers_and_they_not_of_them() -> None:
    run = played(f"Ann cries to Bob that {HEIR}", pantry=("Gus",))
    assert sure(run, "Gus", f"Bob knows that {HEIR}") == 100
    assert sure(run, "Gus", f"Cyd knows that {HEIR}") == 0
    assert sure(run, "Gus", f"Ann thinks that Gus knows that {HEIR}") == -60
    assert sure(run, "Ann", f"Gus knows that {HEIR}") == 0


def test_what_follows_from_an_act_is_known_with_it() -> None:
    run = played("Ann declares war on Bob", garden=("Gus",))
    assert sure(run, "Cyd", "Dot knows that Bob is at war with Ann") == 100
    assert sure(run, "Cyd", "Gus knows that Bob is at war with Ann") == -60


def test_what_one_is_told_of_anothers_mind_counts_beside_what_one_saw() -> None:
    deeds = ("Ann shoves Bob", "Ida goes to hall", "Ann tells Ida that Gus knows Ann shoved Bob")
    assert sure(played(*deeds[:2], garden=("Ida",)), "Ida", "Gus knows that Ann shoved Bob") == 0
    run = played(*deeds, garden=("Ida",))
    assert sure(run, "Ida", "Gus knows that Ann shoved Bob") > 0
    assert sure(run, "Dot", "Ida thinks that Gus knows that Ann shoved Bob") == 100


def test_an_empty_box_tells_the_same_whatever_was_in_it_before_unseen() -> None:
    """Bob, alone, hides his ring in it and takes it out again; or he does not."""
    alone = tuple(name for name in NAMES if name != "Bob")
    came = ("Ann goes to hall", "Cyd goes to hall", "Ann looks into box")
    found = []
    for hidden in (("Bob puts ring into box", "Bob takes ring"), ("Bob takes ring", "Bob takes ring")):
        run = played(*hidden, *came, garden=alone, more=BOX, said={"Bob": "    has ring\n"})
        mind = run.mind("Ann")
        asked = ("ring is in box", "Cyd thinks that ring is in box", "Cyd thinks that Bob thinks that ring is in box")
        found.append(([(one.sentence, one.sure) for one in mind.beliefs], [mind.believes(one) for one in asked]))
    assert found[0] == found[1]


def test_who_looks_into_a_box_together_know_of_each_other_what_is_not_in_it() -> None:
    """Dot saw it put there too, and was away when they looked."""
    deeds = ("Ann puts ring into box", "Dot goes to garden", "Cyd looks into box")
    run = played(*deeds, more=BOX, said={"Ann": "    has ring\n"})
    assert sure(run, "Ann", "Cyd thinks that ring is in box") == 100
    run = played(*deeds[:2], "Ann takes ring", *deeds[2:], more=BOX, said={"Ann": "    has ring\n"}, garden=("Bob",))
    assert sure(run, "Ann", "Cyd thinks that ring is in box") == -100
    assert sure(run, "Ann", "Dot thinks that ring is in box") == 100
