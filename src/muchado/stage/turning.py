"""Turning points: where what somebody does next hangs in the balance, read from what speaks in them for what.

Between them they live by themselves. What was decided against they leave alone for a while.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.inputs import Choose, Respond
from muchado.bundle.sentences import relation_of
from muchado.kernel.events import number, relation
from muchado.kernel.exec.actions import only_goes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.bundle.model.closed import RuleKind
    from muchado.kernel import Simulation
    from muchado.kernel.events import Prop
    from muchado.kernel.mind.intention import Voice
    from muchado.kernel.simulation import Turn

REACH = 25
"""What is so many points behind at most might as well be done."""

WEIGHT = 300
"""So much must be at stake, in points, times the minutes that have passed since the last decision: a small thing is
worth asking about after a quiet while. It holds for whoever has decided as often as is usual lately."""

PRESSING = 100
"""So much of what is no passing matter: only what comes right after a decision is left to them, if it weighs less."""

LATELY, USUAL = 360, 4
"""Within so many minutes so many decisions are usual. Who has made fewer is asked about less, who has made more is left
alone with what is no great matter: twice as many, and four times as much must be at stake; half as many, a quarter."""

QUIET = 40
"""So many minutes pass before one is asked about what is all in passing, if one has decided as often as is usual. Who
has not is asked about it as about all else."""

GRAVE = 20
"""So many points draw much: a grave thing draws by so many at least, and what is to be answered weighs no less."""

LEFT_ALONE = 30
"""For so many minutes what was decided against is not done, nor asked about."""

BEFORE = 60
"""So long ago, in minutes, the last decision lies at a world's beginning."""


class Intent(NamedTuple):
    """What somebody would be after: the rule that draws most, the aim if it is one, and toward whom, by what act."""

    kind: RuleKind
    rule: int
    aim: Prop
    people: tuple[int, ...]
    act: int

    @property
    def sort(self) -> tuple[RuleKind, int, int]:
        """What it is, toward whomever."""
        return self.kind, self.rule, self.act


class Prospect(NamedTuple):
    """Something that somebody could do next.

    `drawn`: by how many points all that speaks for it draws them. `slight`: it is a passing matter, and toward no aim.
    `grave`: it is none, and draws them much. `held`: they hold back from it.
    """

    option: Prop
    voices: tuple[Voice, ...]
    intent: Intent
    drawn: int
    score: int
    slight: bool
    grave: bool
    held: bool


class Memory(NamedTuple):
    """What was decided in somebody's place: at which minutes, and when they were turned from what."""

    made: tuple[int, ...]
    declined: tuple[tuple[Intent, int], ...] = ()

    def leaves(self, intent: Intent, minute: int) -> bool:
        """Whether something was decided against not long ago."""
        return any(one == intent and minute - when <= LEFT_ALONE for one, when in self.declined)

    def after(self, bundle: Checked, turn: Turn, chosen: Prop) -> Memory:
        """What is remembered once it was decided what to do at a turn, () for nothing."""
        offered = {one.intent for one in prospects(bundle, turn) if not one.slight}
        done = {one.intent for one in prospects(bundle, turn) if one.option == chosen}
        kept = [(one, when) for one, when in self.declined if one not in offered and turn.minute - when <= LEFT_ALONE]
        return Memory((*self.made, turn.minute), (*kept, *((one, turn.minute) for one in sorted(offered - done))))


def beginning(bundle: Checked) -> Memory:
    """What is remembered before anything was decided."""
    return Memory((bundle.start - BEFORE,))


def prospects(bundle: Checked, turn: Turn) -> list[Prospect]:
    """All that somebody is drawn to at their turn, what they would do first; then what they hold back from."""
    found = [_prospect(bundle, one.option, one.voices, held=False) for one in turn.options]
    found += [_prospect(bundle, one.option, one.voices, held=True) for one in turn.held]
    return [one for one in found if one is not None]


def _prospect(bundle: Checked, act: Prop, voices: Iterable[Voice], *, held: bool) -> Prospect | None:
    voices = tuple(voices)
    drawing = [one for one in voices if one.amount > 0 and one.kind in {"want", "plan"}]
    if not drawing:
        return None
    most = max(drawing, key=lambda one: one.amount)
    about = relation_of(bundle, act)
    action = bundle.actions[about.number]
    people = tuple(number(act, at + 1) for at, kind in enumerate(about.roles) if at and kind == "person")
    intent = Intent(most.kind, most.rule, most.binding if most.kind == "plan" else (), people, relation(act))
    slight = action.passing and all(one.kind != "plan" for one in drawing)
    drawn, score = sum(one.amount for one in drawing), sum(one.amount for one in voices)
    grave = not action.passing and drawn >= GRAVE
    return Prospect(act, voices, intent, drawn, score, slight, grave, held)


# ---------------------------------------------------------------------- what hangs in the balance


def in_reach(found: Iterable[Prospect]) -> list[Prospect]:
    """What might as well be done: what comes near the best, and a wish that matches it and is held back.

    Nobody is torn over a greeting: something slight from which they hold back is none of it, unless it draws them much.
    """
    found = [one for one in found if not (one.held and one.slight and one.drawn < GRAVE)]
    best = max((one.score for one in found if not one.held), default=0)
    return [one for one in found if (one.drawn if one.held else one.score) >= best - REACH]


def ways(near: Iterable[Prospect]) -> int:
    """How many ways to go on there are: of what is slight it makes none toward whom; to let a grave thing be is one."""
    near = list(near)
    kinds = {one.intent.sort if one.slight else one.intent for one in near}
    return len(kinds) + any(one.grave for one in near)


def is_turning(bundle: Checked, memory: Memory, turn: Turn) -> bool:
    """Whether somebody stands at a turning point: there is more than one way to go on, and enough at stake."""
    if turn.waits:
        return False
    near = in_reach(one for one in prospects(bundle, turn) if not memory.leaves(one.intent, turn.minute))
    if all(one.slight for one in near):
        if not is_quiet(memory, turn.minute):
            return False
        if lately(memory, turn.minute) >= USUAL:  # to go where one is due is no way to go on, since one goes anyway
            near = [one for one in near if not only_goes(bundle.actions[relation_of(bundle, one.option).number])]
    if ways(near) < 2:  # noqa: PLR2004 (there is nothing to choose)
        return False
    does_it = near[0].grave and not near[0].held
    return is_worth_it(memory, max(one.drawn for one in near), turn.minute, grave=does_it)


def is_quiet(memory: Memory, minute: int) -> bool:
    """Whether nothing was decided for so long that even what is said and done in passing is worth asking about.

    Whoever has decided often lately is left alone with it for longer, and whoever has hardly decided not at all.
    """
    often = lately(memory, minute)
    return often < USUAL or (minute - memory.made[-1]) * USUAL >= QUIET * often


def lately(memory: Memory, minute: int) -> int:
    """How often somebody has decided lately; who has hardly ever counts as one who has half as often as is usual."""
    return max(sum(minute - made <= LATELY for made in memory.made), USUAL // 2)


def is_worth_it(memory: Memory, drawn: int, minute: int, *, grave: bool) -> bool:
    """Whether so much is at stake, in points, that it is worth asking about by now."""
    stake = (max(drawn, GRAVE) if grave else drawn) * (minute - memory.made[-1])
    return stake * USUAL**2 >= (PRESSING if grave else WEIGHT) * lately(memory, minute) ** 2


def restrained(bundle: Checked, memory: Memory, turn: Turn) -> Choose | None:
    """What they do instead, where they would do by themselves what was decided against; None where they would not."""
    found = [one for one in prospects(bundle, turn) if not one.held and one.score > 0]
    if turn.waits or not found or not memory.leaves(found[0].intent, turn.minute):
        return None
    rest = (one.option for one in found if not memory.leaves(one.intent, turn.minute))
    return Choose(turn.mind.me, next(rest, ()))


# ---------------------------------------------------------------------- what was decided before


def recalled(memory: Memory, simulation: Simulation, me: int) -> Memory:
    """What is remembered when the next beat has been played; what they only left alone was no decision."""
    minute, bundle = simulation.next_minute(), simulation.program.bundle
    for one in own_inputs(simulation, minute, me):
        turn = simulation.copy().turn(me) if isinstance(one, Choose) else None
        if turn is not None and isinstance(one, Choose):
            if is_turning(bundle, memory, turn) or restrained(bundle, memory, turn) != one:
                memory = memory.after(bundle, turn, one.act)
        elif minute is not None:
            memory = memory._replace(made=(*memory.made, minute))
    return memory


def told_before(memory: Memory) -> list[int]:
    """Up to which minutes all had been told when something was decided."""
    return [minute - 1 for minute in memory.made]


def own_inputs(simulation: Simulation, minute: int | None, me: int) -> list[Choose | Respond]:
    """What was chosen in somebody's place at a minute."""
    whats = (one.what for one in simulation.inputs if one.minute == minute)
    return [what for what in whats if isinstance(what, Choose | Respond) and what.person == me]
