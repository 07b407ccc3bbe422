"""Shells held to the stage: what whoever shows a town to a player must show of it, and what it must not.

A `Script` says it as data: somebody's part, decision by decision. A shell is given the script and plays it, choosing
what the script chooses; what it had shown before each decision, and at the end, is held against the script by `faults`.
`python -m muchado.conform.shells WORLD NAME` writes a script as JSON, for a shell that is no Python.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from muchado.bundle.sentences import called
from muchado.stage.codec import from_json, to_json
from muchado.stage.protocol import Choice
from muchado.stage.town import Town

if TYPE_CHECKING:
    from muchado.stage.protocol import Turn
    from muchado.stage.worlds import Playable

MANY = 12
"""Decisions of a script, if no other number is asked for."""

STRIDE = 5
"""Which choice is taken: at the first decision the first, at each further one so many further on, all round."""


@dataclass(frozen=True, slots=True)
class Step:
    """One decision: what must have been shown before it, in whatever order, and what is chosen then, in words."""

    shows: tuple[str, ...]
    chooses: str


@dataclass(frozen=True, slots=True)
class Script:
    """Somebody's part in a world.

    Attributes:
        world: what the world is called.
        seed: what settles all chance.
        person: whose part it is.
        steps: the decisions, in order.
        never: what must not be shown anywhere: what happened and never reached them.

    """

    world: str
    seed: int
    person: str
    steps: tuple[Step, ...]
    never: tuple[str, ...]

    def to_json(self) -> str:
        """Return the script as JSON, to be read and compared by people too."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Script:
        """Read a script that `to_json` wrote."""
        data: dict[str, Any] = json.loads(text)
        steps = tuple(Step(tuple(one["shows"]), one["chooses"]) for one in data["steps"])
        return cls(data["world"], data["seed"], data["person"], steps, tuple(data["never"]))


Shell = Callable[["Playable", Script], Sequence[str]]
"""Plays a script in its world, and returns all that it showed before each decision, a text for each."""


# ---------------------------------------------------------------------- what must be shown


def script(world: Playable, seed: int, person: str, decisions: int = MANY) -> Script:
    """Return what a shell must show of somebody's part, for so many decisions at most."""
    steps: list[Step] = []
    before, town = None, Town.of(world, seed).next(person)
    while len(steps) < decisions and (turn := town.turn(person, before)) is not None:
        choice = turn.choices[len(steps) * STRIDE % len(turn.choices)]
        steps.append(Step(_shown(turn), choice.words))
        before, town = town, town.act(choice).next(person)
    return Script(world.bundle.title, seed, person, tuple(steps), _hidden(before or town, person, steps))


def _shown(turn: Turn) -> tuple[str, ...]:
    """Where they are and with whom, what they are asked, what they have noticed, what they think of by themselves."""
    thought_of = (choice.words for choice in turn.choices if choice.wished or turn.asked)
    asked = (turn.asked,) if turn.asked else ()
    return tuple(dict.fromkeys((turn.place, *turn.here, *asked, *turn.noticed, *thought_of)))


def _hidden(town: Town, person: str, steps: Sequence[Step]) -> tuple[str, ...]:
    """What happened up to the last decision and never came to them, unless some of what is shown says it too."""
    known = [one.text for one in town.after(through=person)]
    known += [text for step in steps for text in (*step.shows, step.chooses)]
    told = (one.way for one in town.after() if not one.passing)
    return tuple(dict.fromkeys(text for text in told if not any(text in other for other in known)))


# ---------------------------------------------------------------------- whether it is


def faults(shell: Shell, world: Playable, wanted: Script) -> list[str]:
    """Return what a shell does not show that it must, or shows that it must not; nothing if all is well."""
    shown = [_plain(text) for text in shell(world, wanted)]
    found = [] if len(shown) >= len(wanted.steps) else [f"It comes to {len(shown)} of {len(wanted.steps)} decisions."]
    for number, (step, text) in enumerate(zip(wanted.steps, shown, strict=False), 1):
        missing = (one for one in step.shows if not any(_plain(words) in text for words in _ways(world, one)))
        found += [f"Decision {number} does not show: {one}" for one in missing]
    found += [
        f"It shows what nobody can know: {one}" for one in wanted.never if any(_plain(one) in text for text in shown)
    ]
    return found


def _ways(world: Playable, words: str) -> set[str]:
    """How words may be shown: a name also as sentences call who bears it, "Ino's father" for "Inoichi"."""
    bundle = world.bundle
    return {words} | {called(bundle, "person", at) for at, one in enumerate(bundle.people) if one.name == words}


def _plain(text: str) -> str:
    """Without regard to where lines are broken."""
    return " ".join(text.split())


# ---------------------------------------------------------------------- the least of all shells


def headless(world: Playable, wanted: Script) -> list[str]:
    """Play a script by the records alone: every town out of a save, every choice as JSON there and back."""
    shown, before, town = [], None, Town.of(world, wanted.seed).next(wanted.person)
    for step in wanted.steps:
        turn = town.turn(wanted.person, before)
        if turn is None:
            break
        shown.append(_page(turn))
        choice = next((one for one in turn.choices if one.words == step.chooses), None)
        if choice is None:
            break
        saved = Town.from_json(town.to_json()).within(world)
        before, town = town, saved.act(from_json(Choice, to_json(choice))).next(wanted.person)
    return shown


def _page(turn: Turn) -> str:
    """A decision, as plainly as can be."""
    words = [choice.words for choice in turn.choices if choice.wished or turn.asked]
    return "\n".join((turn.time, turn.place, *turn.here, *turn.noticed, turn.asked, *words))


def main() -> int:
    """Write a script, and return the exit status."""
    from muchado.api.world import load  # noqa: PLC0415 (whoever only checks a shell has a world at hand)

    match sys.argv[1:]:
        case [world, person, *seed] if len(seed) <= 1 and all(one.isdecimal() for one in seed):
            sys.stdout.write(script(load(world), int((seed or ["0"])[0]), person).to_json())
            return 0
    sys.stderr.write(
        "Write which world, whose part, and which seed: python -m muchado.conform.shells WORLD NAME [SEED]\n"
    )
    return 2


if __name__ == "__main__":
    sys.exit(main())
