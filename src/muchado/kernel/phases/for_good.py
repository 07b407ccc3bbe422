"""What can no longer come about, as far as one knows, because somebody without whom it is nothing is past it for good.

Whoever is dead gives no answer, takes nothing in, takes nothing from anybody's hand and does nothing; they can be
sought, carried, buried, mourned and avenged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce

from muchado.bundle.bringing import bringing, counting_as, handing
from muchado.bundle.degrees import THINKS
from muchado.bundle.model import OWNER, Action, Believes, Claim, Condition, Counted, Give, Happened, Plan, Slot
from muchado.kernel.common.faculties import WHOLE, both
from muchado.kernel.common.reach import FURTHER
from muchado.kernel.events import Prop, relation
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Moment

Hoped = Happened | Counted | Believes
"""What may be so one day, of all that can be asked."""


def past_it(moment: Moment, mind: Mind, act: Prop, least: int = 1) -> Prop | None:
    """A state for good, held so surely, of somebody who would have to do or take in something; None if none forbids it.

    What is () in the act may be anybody.
    """
    program, action = moment.program, moment.program.action(act)
    still = (stilled(moment, mind, act[slot + 1], least) for slot in _doing(action))
    deaf = [_deaf(moment, mind, act[slot + 1], action.heard, least) for slot in (*action.reached, *action.sent)]
    if action.relation in program.informing and action.parties:
        told = [_deaf(moment, mind, act[slot + 1], action.heard, least) for slot in action.parties]
        deaf += [told[0]] if all(told) else []
    asked = (prop for prop in _denied(program, action, act) if mind.sure(prop, moment.now) >= least)
    return next(filter(None, (*still, *deaf, *asked)), None)


def _doing(action: Action) -> Iterator[int]:
    """The slots of those who do something in an act: whoever does it, answers it or is handed something."""
    yield from (0,) if action.occurs is None else ()
    yield from (action.answerer,) if action.answerer >= 0 else ()
    gifts = (effect.to for effect in action.all_effects() if isinstance(effect, Give) and effect.to != OWNER)
    yield from (to.at for to in gifts if isinstance(to, Slot))


def _denied(program: Program, action: Action, act: Prop) -> Iterator[Prop]:
    """The states for good that are not to be, for an act."""
    for need in action.needs:
        if isinstance(need, Believes) and need.negated != need.contrary and isinstance(need.claim, Claim):
            prop = program.say_so(need.claim, act[1:])
            if relation(prop) in program.for_good and () not in prop:
                yield prop


def _states(moment: Moment, mind: Mind, person: object, least: int) -> list[Prop]:
    """The states for good in which one takes another to be."""
    if not isinstance(person, int) or person == mind.me:
        return []
    known = (prop for state in moment.program.for_good for prop in mind.known(state, 0, person))
    return [prop for prop in known if mind.sure(prop, moment.now) >= least]


def stilled(moment: Moment, mind: Mind, person: object, least: int) -> Prop | None:
    """The state for good, held so surely, in which somebody does nothing; None if one knows of none."""
    states = _states(moment, mind, person, least)
    return next((prop for prop in states if not moment.program.for_good[relation(prop)].acts), None)


def _deaf(moment: Moment, mind: Mind, person: object, heard: int, least: int) -> Prop | None:
    states = _states(moment, mind, person, least)
    able = reduce(both, (moment.program.for_good[relation(prop)] for prop in states), WHOLE)
    return None if able.acts or able.sees or able.hears <= heard else states[0]


# ---------------------------------------------------------------------- aims


def out_of_reach(moment: Moment, mind: Mind, aim: Prop) -> Prop | None:
    """The state for good by which nothing can come of an aim any more, as far as one knows; None if something may.

    Nothing can where each way for it to be reached asks for what can no longer come about, or each way toward it that
    is more than going somewhere.
    """
    program = moment.program
    if not any(mind.known(state) for state in program.for_good):
        return None
    plan = program.bundle.plans[program.bundle.relations[relation(aim)].number]
    filled = (*aim[1:], *((),) * (len(plan.roles) - len(aim) + 1))
    reached = [_first(moment, mind, filled, _asked(conditions)) for conditions in plan.done]
    toward = [_first(moment, mind, filled, (step,)) for step in _acts(program, plan)]
    return next((found[0] for found in (reached, toward) if found and all(found)), None)


def _acts(program: Program, plan: Plan) -> Iterator[Happened]:
    """The ways toward an aim, as what would have happened; not those by which one only goes somewhere."""
    claims = (step.claim for step in plan.steps)
    return (Happened(claim) for claim in claims if claim.relation not in program.walking)


def _asked(conditions: Iterable[Condition]) -> Iterator[Hoped]:
    """What is to be so, or to have been done."""
    for condition in conditions:
        denied = isinstance(condition, Believes) and condition.contrary
        if isinstance(condition, Hoped) and not condition.negated and not denied:
            yield condition


def _first(moment: Moment, mind: Mind, filled: Prop, asked: Iterable[Hoped]) -> Prop | None:
    """The state by which the first of what is asked that can no longer come about cannot."""
    for question in asked:
        if isinstance(question.claim, Claim):
            prop = moment.program.say_so(question.claim, filled)
            if not _is_so(moment, mind, prop, question) and (state := _never(moment, mind, prop)) is not None:
                return state
    return None


def _is_so(moment: Moment, mind: Mind, prop: Prop, question: Hoped) -> bool:
    """Whether it is so already, as one takes it, whenever it came to be; what is to be done anew is not."""
    anew = isinstance(question, Counted) or (isinstance(question, Happened) and (question.within or question.today))
    return not anew and () not in prop and moment.program.senses.sure(mind, prop, moment.now) >= THINKS


def _never(moment: Moment, mind: Mind, prop: Prop) -> Prop | None:
    """The state for good by which a proposition can no longer come to be so; None if it may."""
    kind, bundle = moment.program.kind(prop), moment.program.bundle
    ways: Iterable[Prop] = ()
    match kind:
        case "knows":
            return _deaf(moment, mind, prop[1], FURTHER, THINKS)
        case "aim":
            return stilled(moment, mind, prop[1], THINKS)
        case "act":
            ways = (prop,)
        case "deed":
            ways = counting_as(bundle, prop)
        case "status":
            ways = bringing(bundle, prop, ending=False)
        case "has":
            ways = handing(bundle, prop)
        case _:
            pass
    found = [past_it(moment, mind, way, THINKS) for way in ways]
    return found[0] if found and all(found) else None
