"""Small worlds with a flaw planted in each, and the same without it."""

from __future__ import annotations

from typing import NamedTuple

from muchado.rehearsal.flaws.flaw import FlawKind

HOUSE = """\
world "The house"
  from Monday 3 June 2024, 20:00 to Tuesday 4 June 2024, 0:30
  whim 0
  idle 4 minutes

place hall, "the hall"
  next to landing
place landing, "the landing"
  next to attic
place attic, "the attic"

mood sadness, 0 to 100
status "A is in tears", seen
status "A is dead", seen, does nothing
deed "A is good to B"

action go: "A goes to L"
  passing
  afterwards A goes toward L

action drop: "A drops the vase"
  seen here, heard here

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

action ask: "A asks B about the vase"
  needs B is here

action approach: "A comes up to B"
  needs B is here
  B may nod, frown

action speak: "A speaks with B"
  needs B is here

action comfort: "A comforts B"
  needs B is here
  counts as "A is good to B"

action hum: "A hums"
  A says "La la la."
  A says "Mm."

action shove: "A shoves B"
  needs B is here

reaction "comforted"
  when B is good to A
  then A's sadness falls by 10
  because "{B} was kind"

person Ada, she
  at the start
    is in hall

person Ben, he
  at the start
    is in hall
"""

MEETING = """
plan "A has it out with B"
  patience 1 days
  done when A spoke with B
  worth 20
  first if A did not come up to B: come up to B
  because "{A} has to speak with {B}"
"""

SPEAKING = """
plan "A speaks up to B"
  patience 1 days
  done when A spoke with B
  worth 20
  first speak with B
  because "{A} has to speak with {B}"
"""


class Planted(NamedTuple):
    """A flaw, what brings it about, and what of that is changed so that it does not come."""

    kind: FlawKind
    brings: str
    change: tuple[str, str]

    @property
    def flawed(self) -> str:
        """The world with the flaw."""
        return HOUSE + self.brings

    @property
    def mended(self) -> str:
        """The world without it."""
        if self.change[0] not in self.brings:
            raise ValueError(self.change[0])
        return HOUSE + self.brings.replace(*self.change)


def _want(name: str, act: str, *when: str, amount: int = 20) -> str:
    conditions = "\n   and ".join(when)
    return f'\nwant "{name}"\n  A wants to {act} by {amount}\n  when {conditions}\n  because "{{A}} wants to"\n'


def _person(name: str, *start: str, place: str = "hall", lives: str = "") -> str:
    home = f"\n  lives at {lives}" if lives else ""
    return (
        f"\nperson {name}, she{home}\n  at the start\n    is in {place}"
        + "".join(f"\n    {one}" for one in start)
        + "\n"
    )


OUT = _want("out", "go to attic", "A is in hall")
CLUMSY = (
    '\nplan "A looks about"\n  patience 1 days\n  worth 0\n  first hum\n  because "{A} is like that"\n'
    + _want("clumsy", "drop the vase", "A means to look about", "A did not drop the vase", amount=30)
    + _person("Cyd", "means to look about")
)
NEWS = _want(
    "news",
    "tell B that C dropped the vase",
    "C dropped the vase",
    "B is here",
    "A did not tell B that C dropped the vase",
)
UNKNOWN = "A does not think that B knows C dropped the vase"
UNTOLD = "A did not tell B that C dropped the vase"

PLANTED = (
    Planted(
        "turned back midway", OUT + _want("back", "go to hall", "A is in landing"), ("A is in landing", "A is in attic")
    ),
    Planted(
        "vain return",
        OUT + _want("on", "go to attic", "A is in landing") + _want("back", "go to landing", "A is in attic"),
        ("go to landing", "hum"),
    ),
    Planted("told what they knew", CLUMSY + NEWS, (UNTOLD, UNKNOWN)),
    Planted("told one known to know", CLUMSY + NEWS, (UNTOLD, UNKNOWN)),
    Planted(
        "asked what was answered",
        CLUMSY
        + _want(
            "what was that",
            "ask B about the vase",
            "B dropped the vase",
            "A did not ask B about the vase within the last 8 minutes",
        )
        + _want(
            "this",
            "tell B that A dropped the vase",
            "B asked A about the vase within the last 3 minutes",
            "A dropped the vase",
        ),
        ("A did not ask B about the vase within the last 8 minutes", "A did not ask B about the vase"),
    ),
    Planted(
        "agreed and not held",
        MEETING + _person("Cyd", "means to have it out with Ada") + _want("yes", "nod", "B comes up to A"),
        ("wants to nod", "wants to frown"),
    ),
    Planted(
        "silent beside its object",
        SPEAKING
        + _person("Cyd", "means to speak up to Ada")
        + _want("afraid", "speak with B", "A means to speak up to B", amount=50).replace(
            "wants to speak", "wants not to speak"
        ),
        ("by 50", "by 5"),
    ),
    Planted(
        "comfort for the cheerful",
        _want("kindness", "comfort B", "B is here", "B is in tears", "A did not comfort B")
        + _person("Cyd", "is in tears", "sadness 0"),
        ("sadness 0", "sadness 60"),
    ),
    Planted(
        "answer without a reason",
        _want("over there", "come up to B", "B is here", "A did not come up to B"),
        ("\nwant", _want("yes", "nod", "B comes up to A") + "\nwant"),
    ),
    Planted(
        "the dead acting",
        CLUMSY + NEWS.replace("B is here", "B is dead") + _person("Dot", "is dead"),
        ("B is dead", "B is here\n   and B is not dead"),
    ),
    Planted(
        "line repeated",
        _want("a tune", "hum", "A did not hum within the last 10 minutes"),
        ("hum within the last 10 minutes", "hum"),
    ),
    Planted(
        "loop without ceiling",
        _want("temper", "shove B", "B is here", "A did not shove B within the last 10 minutes"),
        ("within the last 10 minutes", "within the last 1 hours"),
    ),
    Planted("out at night", _person("Cyd", lives="attic", place="landing"), ("is in landing", "is in attic")),
)
