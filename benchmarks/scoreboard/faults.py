"""What a scoreboard must keep to, each bound once, and what of it is not kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scoreboard.figures import Arc, Figures
    from scoreboard.together import Answers, Board

ACTS = (1.0, 8.0)
"""Significant acts a person and day: at least, at most."""

BOUND = 0.02
"""In what share of all pairs one feeling may end at a bound."""

OVERLAP = 0.25
"""How alike two runs may be."""

SECONDS = 2.0
"""CPU seconds that a run may take."""

SHARES = (0.03, 0.90)
"""The share of its act that each answer should have, where the act is answered often enough to tell."""

TOLD = 30
"""So often an act must be answered for the shares of its answers to tell anything."""

CONSIDERATIONS = 400
"""So many rules should tip a choice in the check worlds together."""

CHANCE = 0.01
"""How likely a contrast as clear may be by chance."""

BASE = 0.30
"""How often at least something comes as the world is, of which a test says that it comes half as often otherwise."""


class Fault(NamedTuple):
    """Something beyond a bound: which measure, where, and in words."""

    measure: str
    where: str
    words: str


def faults(board: Board) -> tuple[Fault, ...]:
    """Give all that is beyond its bounds."""
    return (
        *(fault for world in board.worlds for fault in _of_world(world)),
        *(fault for act in board.answers for fault in _of_answers(act)),
        *(Fault(f"dead {one.kind}", one.file, one.words) for one in board.dead),
        *(
            Fault("nothing tips", one.kind, f"no {one.kind} ever tipped a choice")
            for one in board.tipped
            if one.of and not one.rules
        ),
    )


def _of_world(world: Figures) -> Iterator[Fault]:
    least, most = ACTS
    if not least <= world.acts <= most:
        yield Fault("acts", world.name, f"{world.acts:.1f} a person and day, {least:.0f} to {most:.0f} wanted")
    feeling, share = world.worst
    if share > BOUND:
        yield Fault(
            "bound", world.name, f"{feeling} ends at a bound in {share:.1%} of pairs, at most {BOUND:.0%} wanted"
        )
    if world.overlap > OVERLAP:
        yield Fault("overlap", world.name, f"two runs share {world.overlap:.0%}, at most {OVERLAP:.0%} wanted")
    if world.seconds > SECONDS:
        yield Fault("seconds", world.name, f"{world.seconds:.1f} CPU s a run, at most {SECONDS:.1f} wanted")
    if world.swap is not None and not world.swap.differs:
        yield Fault(
            "swap", world.name, f"nothing changes if {' and '.join(world.swap.names)} have one another's traits"
        )
    yield from (fault for arc in world.arcs for fault in faults_of_arc(world.name, arc))


def faults_of_arc(world: str, arc: Arc) -> tuple[Fault, ...]:
    """Give what is beyond its bounds in a story test of a world."""
    found: list[Fault] = []
    if arc.verdict == "fails":
        found.append(Fault("arc", world, f'"{arc.name}" fails: {arc.share[0]} of {arc.share[1]} runs'))
    if arc.chance is not None and arc.chance > CHANCE:
        found.append(Fault("contrast", world, f'"{arc.name}" may be chance: p = {arc.chance:.2f}'))
    if arc.claims_a_half and arc.plain is not None and arc.plain[0] < BASE * arc.plain[1]:
        found.append(Fault("base", world, f'"{arc.name}" halves {arc.plain[0]} of {arc.plain[1]}, {BASE:.0%} wanted'))
    return tuple(found)


def _of_answers(act: Answers) -> Iterator[Fault]:
    if act.times < TOLD or len(act.each) == 1:
        return
    for name, times in act.each:
        if times and not is_fair(times, act.times):
            yield Fault("answer", act.file, f"{act.act}: {name} in {times / act.times:.1%} of {act.times}")


def is_fair(times: int, of: int) -> bool:
    """Whether an answer has a share within the bounds."""
    least, most = SHARES
    return least <= times / of <= most
