"""Choosing: options come from one's own wants and plans, scored in whole points, swayed by keyed chance."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import islice, product

from muchado.bundle.model import Action
from muchado.bundle.model.closed import BeingKind, being_of
from muchado.kernel.chance import ANSWER, CHOICE, draw, sway
from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.intention import Voice
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.commit import let_go, on_the_way, resolve
from muchado.kernel.phases.effort import ask, is_aside, tried
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.possible import is_possible
from muchado.kernel.phases.voices import Verdict
from muchado.kernel.phases.ways import arrive
from muchado.kernel.phases.weigh import Match, Options, Weighing, add, total_of
from muchado.kernel.talks.course import disturbs

MOST_WAYS = 1000
"""In how many ways an act is filled in, at most, when one thinks of all that could be done."""


Chosen = tuple[Verdict | None, Verdict | None, bool]
"""What is done and what would have been done otherwise, None where there is nothing; whether it was bidden."""


def options(moment: Moment, mind: Mind) -> Options:
    """What somebody could do now, as far as they believe, with every rule that speaks for or against it.

    There is nothing if it is too much to think through, or has been in this minute.
    """
    if mind.me in moment.spent:
        return {}
    mind.toil = 0
    return tried(moment, mind, lambda: _options(moment, mind), {})


def _options(moment: Moment, mind: Mind) -> Options:
    with mind.at_rest():
        return Weighing(moment, mind).options()


def voices_on(moment: Moment, mind: Mind, act: Prop) -> list[Voice]:
    """All that speaks for or against an act, possible or not; nothing if it is too much to think through."""
    return [] if mind.me in moment.spent else tried(moment, mind, lambda: Weighing(moment, mind).voices(act), [])


def weigh_up(moment: Moment, mind: Mind) -> list[Verdict]:
    """All that somebody could do, with its whole score, what they would do first: a journey goes on, then the best."""
    ranked = sorted(judge(moment, mind, CHOICE, options(moment, mind)), key=rank, reverse=True)
    step = _next_step(moment, mind)
    return ranked if step is None else [step, *(one for one in ranked if one.option != step.option)]


def choose(moment: Moment, mind: Mind, order: Prop = ()) -> Chosen:
    """The option with the highest score and the runner-up, None where nothing is worth doing; whether it was bidden.

    What an input bids them do is done if, as far as they know, it can be; else they follow their own mind. Those who
    have had too much to think about do nothing. Their mind is set on what they have chosen from now on.
    """
    chosen: Chosen = None, None, False
    if mind.me not in moment.spent:
        chosen = tried(moment, mind, lambda: _chosen(moment, mind, order), chosen)
    if chosen[0] is None:
        let_go(mind)
    else:
        resolve(moment, mind, chosen[0].option, chosen[0].voices)
    return chosen


def _next_step(moment: Moment, mind: Mind) -> Verdict | None:
    """The next step of a journey that goes on, None if there is none or it comes to no points by now."""
    verdicts = judge(moment, mind, CHOICE, on_the_way(moment, mind))
    return verdicts[0] if verdicts and verdicts[0].score > 0 else None


def _chosen(moment: Moment, mind: Mind, order: Prop) -> Chosen:
    if not order and mind.me not in moment.choices:
        step = _next_step(moment, mind)
        if step is not None:
            return step, None, False
    found = options(moment, mind)
    if mind.me in moment.spent:
        return None, None, False
    arrive(moment, mind, found.items())
    ranked = sorted(judge(moment, mind, CHOICE, _within_reach(moment, found)), key=rank, reverse=True)
    if moment.talks:
        disturbing = partial(disturbs, moment.program, moment.talks)
        ranked = [verdict for verdict in ranked if not disturbing(verdict.option, verdict.score)]
    worthy = [verdict for verdict in ranked if verdict.score > 0][:2]
    best, second = (*worthy, None, None)[:2]
    if moment.listener is not None:
        moment.listener.chose(mind.me, found, best, 0 if second is None else second.score)
    choice = moment.choices.get(mind.me)
    if choice == ():
        return None, best, True
    for act in (order, choice):
        if act and act[1] == mind.me and is_possible(moment, mind, act):
            wished = {act: found[act]} if act in found else {}
            verdict = next(iter(judge(moment, mind, CHOICE, wished)), Verdict(act, (), 0, 0, 0))
            return verdict, second if verdict == best else best, True
    return best, second, False


def _within_reach(moment: Moment, found: Options) -> Options:
    """The options that can come first or second: chance lifts none by more than the whim, nor lowers any by more."""
    if len(found) <= 2:  # noqa: PLR2004 (the first and the second)
        return found
    totals = {option: total_of(voices) for option, voices in found.items()}
    least = (*sorted(totals.values(), reverse=True)[:2], 0, 0)[1] - 2 * moment.bundle.settings.whim
    return {option: voices for option, voices in found.items() if totals[option] >= least}


def thinkable(moment: Moment, mind: Mind) -> list[Prop]:
    """All acts that somebody takes to be possible here and now, wished for or not; not those that take words."""
    found: list[Prop] = []
    for action in moment.bundle.actions:
        said = action.roles[1 : len(moment.bundle.relations[action.relation].roles)]  # who else is about is not chosen
        kinds = [kind for role in said if (kind := being_of(role.kind))]
        if action.occurs is None and len(kinds) == len(said):
            filled = product(*(_at_hand(moment, mind, kind) for kind in kinds))
            acts: list[Prop] = [(action.relation, mind.me, *arguments) for arguments in islice(filled, MOST_WAYS)]
            found += [
                act for act in acts if tried(moment, mind, partial(is_possible, moment, mind, act), otherwise=False)
            ]
    return found


def _at_hand(moment: Moment, mind: Mind, kind: BeingKind) -> list[int]:
    """People, places and things that one sees or could go to from here."""
    if kind == "person":
        return [person for person in mind.company if person != mind.me]
    if kind == "place":
        return list(moment.program.paths.next_to[mind.place])
    return [*mind.things, *mind.holding]


def choose_answer(
    moment: Moment, mind: Mind, action: Action, act: Prop, seen: Prop
) -> tuple[Verdict, Verdict | None, bool]:
    """How to answer an act, and whether it was bidden.

    An answer needs a reason, but for the one that is given for want of any: the first against which nothing speaks.
    `seen`: the act, done by the one for whom they take whoever does it.
    """
    names = tuple(answer.name for answer in action.answers)
    nothing: Options = {}
    wished = tried(moment, mind, lambda: _wished_answers(moment, mind, action, seen), nothing)
    order = [moment.program.answer_numbers[name] for name in (action.for_want_of_a_reason, *names)]
    unmoved = next((answer for answer in order if total_of(wished.get(answer, ())) >= 0), order[0])
    found = {unmoved: wished.get(unmoved, [])}
    found |= {answer: voices for answer, voices in wished.items() if total_of(voices) > 0}
    ranked = sorted(judge(moment, mind, ANSWER, found), key=rank, reverse=True)
    if moment.listener is not None:
        moment.listener.chose(mind.me, found, ranked[0], ranked[1].score if len(ranked) > 1 else None)
    asked, answer = moment.responses.get(mind.me, ((), ""))
    if asked == act and answer in names:
        number = moment.program.answer_numbers[answer]
        bidden = next((verdict for verdict in ranked if verdict.option == number), Verdict(number, (), 0, 0, 0))
        return bidden, next((verdict for verdict in ranked if verdict is not bidden), None), True
    return ranked[0], ranked[1] if len(ranked) > 1 else None, False


def _wished_answers(moment: Moment, mind: Mind, action: Action, act: Prop) -> Options:
    """What speaks for and against each answer to an act."""
    found: Options = {}
    names = {answer.name for answer in action.answers}
    for prop in _occasions(moment, moment.program.appearance(act, True, True)):
        for name, scorer in moment.program.answers.get(relation(prop), ()):
            if name in names and not is_aside(moment, mind, "want", scorer.number):
                out: list[Match] = []
                ask(moment, mind, "want", scorer.number, scorer.run, prop, out)
                add(moment.program.lots, found, scorer, out)
    return found


def _occasions(moment: Moment, act: Prop) -> Iterable[Prop]:
    """The act, as what it looks to be to whoever answers, and as every deed that this counts as."""
    yield act
    for deed in moment.program.action(act).counts_as:
        yield moment.program.say_so(deed, act[1:])


def judge(moment: Moment, mind: Mind, purpose: int, found: Options) -> list[Verdict]:
    """Score options: what the rules say of each, swayed by chance keyed to the minute, the person and the option."""
    verdicts, whim, lots = [], moment.bundle.settings.whim, moment.program.lots
    for option, voices in found.items():
        option_lot = lots.of_answer(option) if isinstance(option, int) else lots.of(option)
        lot = draw(moment.seed, moment.now, mind.me, purpose, option_lot)
        chance = sway(lot, whim)
        score = total_of(voices) + chance
        verdicts.append(Verdict(option, tuple(voices), chance, score, lot))
    return verdicts


def rank(verdict: Verdict) -> tuple[int, int]:
    """By which verdicts are put in order, the best last."""
    return verdict.score, verdict.lot
