"""What becomes of what somebody set their mind on: the other side answers, and the act is as it will be done."""

from __future__ import annotations

from muchado.bundle.records import NamedTuple
from muchado.kernel.common.reach import Companies
from muchado.kernel.events import FAILS, Choice, Part, Prop, number
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.act import Deed
from muchado.kernel.phases.decide import choose_answer
from muchado.kernel.phases.grounds import part
from muchado.kernel.phases.meet import Proposal
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.perceive import look
from muchado.kernel.phases.retell import retold
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.world.faculties import aware, faculties_of
from muchado.kernel.world.guises import guised, perceived_as
from muchado.kernel.world.world import World


class _Settled(NamedTuple):
    """What somebody chose, the next best, and whether they were bidden to."""

    verdict: Verdict
    runner_up: Verdict | None
    bidden: bool


def answered(moment: Moment, world: World, proposal: Proposal, companies: Companies) -> tuple[Deed, list[Choice]]:
    """Let the other side answer; return the act as it will be done, and the choices behind it."""
    program, mind = moment.program, world.minds[proposal.by]
    meant: Prop = proposal.verdict.option
    act = retold(moment, mind, meant)
    action = program.action(act)
    event = program.number_of(moment.now, proposal.by)
    settled = _Settled(proposal.verdict, proposal.runner_up, proposal.bidden)
    chosen = [_choice(moment, mind, meant, "", settled, event)]
    answer = ""
    others = aware(program, world, proposal.others, action, moment.now)
    asked = number(act, action.answerer + 1) if action.answerer >= 0 else -1
    if _is_out_of_reach(moment, world, act, asked, others):
        answer = FAILS
    elif asked >= 0:
        other = world.minds[asked]
        seen = guised(act, perceived_as(program, world, asked, act, world.place[proposal.by]))
        look(program, world, other, companies[world.place[other.me]])
        settled = _Settled(*choose_answer(moment, other, action, act, seen))
        answer = program.answer_names[settled.verdict.option]
        chosen.append(_choice(moment, other, act, answer, settled, event))
    causes = sorted({event for choice in chosen[:1] for part in choice.parts for event in part.rests_on})
    deed = Deed(proposal.by, act, others, answer, tuple(causes), () if act == meant else meant)
    return deed._replace(talk=proposal.talk, ends=proposal.ends), chosen


def _is_out_of_reach(moment: Moment, world: World, act: Prop, asked: int, others: tuple[int, ...]) -> bool:
    """Whether whoever has to answer can do nothing, or whoever is to be reached elsewhere takes nothing in."""
    program = moment.program
    if not program.closing:
        return False
    mute = asked >= 0 and not faculties_of(program, world, asked, moment.now).acts
    return mute or any(number(act, slot + 1) not in others for slot in program.action(act).reached)


def _choice(moment: Moment, mind: Mind, act: Prop, answer: str, settled: _Settled, event: int) -> Choice:
    """What is kept of how it was chosen; of an answer the next best is another answer to the same act."""
    program, (verdict, runner_up, bidden) = moment.program, settled
    parts: tuple[Part, ...] = tuple([part(program, mind, voice, moment.now) for voice in verdict.voices])
    other, other_answer = None, ""
    if runner_up is not None:
        other = act if answer else runner_up.option
        other_answer = program.answer_names[runner_up.option] if answer else ""
    score = 0 if runner_up is None else runner_up.score
    chance, total = verdict.chance, verdict.score
    return Choice(mind.me, moment.now, act, answer, parts, chance, total, other, other_answer, score, event, bidden)
