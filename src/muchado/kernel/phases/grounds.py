"""What a rule rested on: the events behind the beliefs, feelings and aims that its conditions asked about."""

from __future__ import annotations

from muchado.kernel.events import Part, RuleUse, number
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.intention import Voice
from muchado.kernel.mind.mind import Mind
from muchado.plan.reads import Ground

NO_EVENT = -1


def part(program: Program, mind: Mind, voice: Voice, now: int) -> Part:
    """A rule's say, with the events it rested on."""
    use = RuleUse(voice.kind, voice.rule, voice.binding)
    behind = dict.fromkeys([_event(mind, fact) for fact in program.reads.asked(mind.me, *use)])
    if program.senses.obliged.any_made and program.reads.asks_where_one_is_due(use.kind, use.rule):
        duty = program.senses.obliged.claim(mind, now)
        behind[NO_EVENT if duty is None else _event(mind, Ground("belief", duty))] = None
    behind.pop(NO_EVENT, None)
    return Part(use, voice.amount, tuple(behind))


def _event(mind: Mind, fact: Ground) -> int:
    """The event that brought something into the mind, if it is there and an event brought it."""
    kind, about = fact
    if kind == "feeling":
        level = mind.levels[number(about, 0)].get(number(about, 1) if len(about) > 1 else -1)
        return level[2] if level else NO_EVENT
    if kind == "aim":
        aim = mind.aims.get(about)
        return aim.event if aim else NO_EVENT
    belief = mind.belief(about)
    return belief.event if belief else NO_EVENT
