"""Random small worlds, written as texts, in which nearly everybody has something to talk about, and much comes between.

Such as sleep, a way that leads elsewhere, a topic that is opened in the middle of another, third people who join or
break in, acts that end a talk outright, and ends that take their time or are attempted in vain.
"""

from __future__ import annotations

from random import Random

ENDINGS = ("leave it with B", "storm off from B", "linger with B", "miss B")
"""What ends a talk: one who is left, one who leaves, one who falls asleep, and what is vain for most."""

PEOPLE = ("Ada", "Ben", "Cid", "Dan")
TOPICS = ("work", "weather", "money")
ACTS = ("nudge", "tease", "thank", "scold", "soothe")
ENDS = ("nothing is said", "A loses heart", "A is called away", "it goes on too long", "somebody breaks in")

HEAD = """world "Random talks"
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 12:00
  whim 12
  idle 10 minutes
place hall
  next to yard
place yard
feeling anger toward someone, 0 to 100, usually 30
feeling fear toward someone, 0 to 100
status "A is asleep", seen, sees nothing, hears nothing, does nothing
action leave: "A leaves it with B"
  needs B is here
action storm: "A storms off from B"
  needs B is here
  afterwards A goes to yard
action linger: "A lingers with B"
  needs B is here
  takes 5 minutes
  afterwards B is asleep for 10 minutes
action miss: "A misses B"
  needs B is here
  needs A is in yard
action go: "A goes to L"
  needs A is not in L
  afterwards A goes toward L
"""


def random_text(random: Random) -> str:
    """A world in which people talk, chosen by one `Random`."""
    return "".join((HEAD, *_acts(random), *_topics(random), *_wants(random), *_people(random)))


def _acts(random: Random) -> list[str]:
    found = []
    for act in ACTS:
        lines = [f'action {act}: "A {act}s B"', "  needs B is here", f"  takes {random.randint(1, 4)} minutes"]
        after = random.choice(("", "", _opens(random), _closes(random), _sleeps(random)))
        if after:
            lines.append(f"  afterwards {after}")
        if random.randrange(3) == 0:
            lines += [
                "  B may nod, frown",
                "  for want of a reason B nods",
                "  if B nods",
                f"    afterwards {_opens(random)}",
            ]
        found.append("\n".join(lines) + "\n")
    return found


def _opens(random: Random) -> str:
    first, second = random.choice((("A", "B"), ("B", "A")))
    return f"{first} talks with {second} about the {random.choice(TOPICS)}"


def _closes(random: Random) -> str:
    return f"A does not talk with B about the {random.choice(TOPICS)}"


def _sleeps(random: Random) -> str:
    return f"{random.choice('AB')} is asleep for {random.randint(5, 40)} minutes"


def _topics(random: Random) -> list[str]:
    found = []
    for topic in TOPICS:
        moves = ", ".join(f"{act} B" for act in random.sample(ACTS, random.randint(1, 4)))
        lines = [f'topic {topic}: "A talks with B about the {topic}"', f"  A may {moves}"]
        lines.append(f"  at most {random.randint(1, 9)} turns")
        if random.randrange(2):
            lines.append(f"  whatever is worth {random.randint(5, 60)} calls away")
        lines += [
            f"  anybody may {how} by {random.randint(5, 50)}" for how in ("join", "break in") if random.randrange(2)
        ]
        ends = ("all is said", *random.sample(ENDS, random.randint(0, len(ENDS))))
        lines += [f"  when {end}: {random.choice(ENDINGS)}" for end in ends]
        found.append("\n".join(lines) + "\n")
    return found


def _wants(random: Random) -> list[str]:
    found = []
    for number in range(random.randint(4, 12)):
        act, topic = random.choice(ACTS), random.choice(TOPICS)
        against = "not " if random.randrange(5) == 0 else ""
        amount = f"{random.choice(('', 'half of '))}A's anger toward B"
        lines = [f'want "{number}"', f"  A wants {against}to {act} B by {amount}"]
        lines.append(random.choice((f"  when A talks with B about the {topic}", "  when B is here")))
        lines.append(f"   and A did not {act} B within the last {random.randint(1, 90)} minutes")
        found.append("\n".join([*lines, '  because "so it is"']) + "\n")
    for place, back in (("hall", "yard"), ("yard", "hall")):
        points = random.randint(0, 60)
        found.append(
            f'want "to {place}"\n  A wants to go to {place} by {points}\n  when A is in {back}\n'
            f'   and A did not go to {place} within the last {random.randint(10, 60)} minutes\n  because "it calls"\n'
        )
    return found


def _people(random: Random) -> list[str]:
    found = []
    for name in PEOPLE[: random.randint(2, 4)]:
        place = random.choice(("hall", "hall", "yard"))
        found.append(f"person {name}, {random.choice(('he', 'she'))}\n  at the start\n    is in {place}\n")
    return found
