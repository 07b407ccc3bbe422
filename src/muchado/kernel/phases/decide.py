"""Choosing: options come from one's own wants and plans, scored in whole points, swayed by keyed chance."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import islice, product
from typing import Any, NamedTuple

from muchado.bundle.model import Action
from muchado.kernel.chance import ANSWER, CHOICE, draw, key, sway
from muchado.kernel.events import Prop, number, relation
from muchado.kernel.exec.program import Scorer
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.aims import plan_of
from muchado.kernel.phases.bans import is_banned
from muchado.kernel.phases.effort import ask, is_aside, tried
from muchado.kernel.phases.moment import Moment

BREATH = 10
"""Minutes for which one who has talked enough with somebody leaves it at that."""

Match = tuple[Any, int, tuple[Any, ...]]
"""One way in which a rule speaks: the option, the points, what the rule's roles stand for."""


MOST = 1000
"""In how many ways an act is filled in, at most, when one thinks of all that could be done."""


class Voice(NamedTuple):
    """One rule's say in a score: its kind and number, its points, and what its roles stood for."""

    kind: str
    rule: int
    amount: int
    binding: tuple[Any, ...]


class Verdict(NamedTuple):
    """An option with its whole score: what the rules say, plus chance."""

    option: Any
    voices: tuple[Voice, ...]
    chance: int
    score: int
    lot: int


Options = dict[Any, list[Voice]]

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
        return {
            option: voices
            for option, voices in _weighed(moment, mind).items()
            if _total(voices) > 0 and _is_possible(moment, mind, option)
        }


def _total(voices: Iterable[Voice]) -> int:
    total = 0
    for voice in voices:  # a plain loop: this is done for everything that anybody ever thinks of doing
        total += voice[2]
    return total


def weighed(moment: Moment, mind: Mind) -> Options:
    """Everything that any rule speaks for or against, possible or not, worth doing or not.

    There is nothing if it is too much to think through, or has been in this minute.
    """
    return {} if mind.me in moment.spent else tried(moment, mind, lambda: _weighed(moment, mind), {})


def _weighed(moment: Moment, mind: Mind) -> Options:
    found: Options = {}
    own, shared, alone = mind.index, mind.common.index, len(mind.company) == 1
    aims = {relation(aim) for aim in mind.aims}
    for scorer in moment.program.wants:
        belief, pursued, company = scorer.gate
        unthought = belief and belief not in own and belief not in shared
        if unthought or (pursued >= 0 and pursued not in aims) or (company and alone):
            continue
        if is_aside(moment, mind, "want", scorer.number):
            continue
        out: list[Match] = []
        ask(moment, mind, "want", scorer.number, scorer.run, out)
        if out:
            _add(found, scorer, out)
    _spread_deeds(moment, found)
    for aim in mind.aims:
        _add_step(moment, mind, found, aim)
    return found


def _add(found: Options, scorer: Scorer, matches: list[Match]) -> None:
    """Add a want's say: once for each option, by its strongest match, or by every match if it is `each`."""
    for option, amount, binding in matches if scorer.lone or scorer.each else _strongest(matches):
        if amount:
            found.setdefault(option, []).append(Voice("want", scorer.number, amount, binding))


def _strongest(matches: list[Match]) -> Iterable[Match]:
    """For each option its strongest match: a third party means that there is one."""
    if len(matches) == 1:
        return matches
    best: dict[Any, Match] = {}
    for match in matches:
        rival = best.get(match[0])
        if rival is None or (match[1], key(match[2])) > (rival[1], key(rival[2])):
            best[match[0]] = match
    return best.values()


def _spread_deeds(moment: Moment, found: Options) -> None:
    """What speaks for a deed speaks for every act that counts as it."""
    for deed in [option for option in found if option[0] in moment.program.deeds]:
        voices = found.pop(deed)
        for act in moment.program.acts_of(deed):
            found.setdefault(act, []).extend(voices)


def _add_step(moment: Moment, mind: Mind, found: Options, aim: Prop) -> None:
    """Add the say of an aim: for the first way toward it that can be taken."""
    number = plan_of(moment, aim)
    if is_aside(moment, mind, "plan", number):
        return
    for step in moment.program.plans[number].steps:
        out: list[Match] = []
        ask(moment, mind, "plan", number, step, aim, out)
        possible = [match for match in _strongest(out) if _is_possible(moment, mind, match[0])]
        for option, amount, binding in possible:
            found.setdefault(option, []).append(Voice("plan", number, amount, binding))
        if possible:
            return


def _is_possible(moment: Moment, mind: Mind, option: Prop) -> bool:
    """Whether the act's needs are met, as far as the mind knows, and nothing bans it."""
    about = moment.bundle.relations[relation(option)]
    if about.kind != "act" or is_aside(moment, mind, "action", about.number):
        return False
    if not ask(moment, mind, "action", about.number, moment.program.needs[about.number], option):
        return False
    if moment.bans and is_banned(moment, option):
        return False
    parties = moment.bundle.actions[about.number].parties
    return not any(_has_had_enough(moment, mind, number(option, party + 1)) for party in parties)


def _has_had_enough(moment: Moment, mind: Mind, other: int) -> bool:
    """Whether one has talked with somebody for so many turns that it will do for a while."""
    talk = mind.talks.get(other)
    return talk is not None and talk.turn >= moment.bundle.settings.turns and moment.now < talk.until + BREATH


def weigh_up(moment: Moment, mind: Mind) -> list[Verdict]:
    """All that somebody could do, with its whole score, the best first."""
    return sorted(judge(moment, mind, CHOICE, options(moment, mind)), key=_rank, reverse=True)


def choose(moment: Moment, mind: Mind, order: Prop = ()) -> Chosen:
    """The option with the highest score and the runner-up, None where nothing is worth doing; whether it was bidden.

    What an input bids them do is done if, as far as they know, it can be; else they follow their own mind. Those who
    have had too much to think about do nothing.
    """
    nothing: Chosen = None, None, False
    return nothing if mind.me in moment.spent else tried(moment, mind, lambda: _chosen(moment, mind, order), nothing)


def _chosen(moment: Moment, mind: Mind, order: Prop) -> Chosen:
    found = options(moment, mind)
    if mind.me in moment.spent:
        return None, None, False
    ranked = sorted(judge(moment, mind, CHOICE, _within_reach(moment, found)), key=_rank, reverse=True)
    worthy = [verdict for verdict in ranked if verdict.score > 0][:2]
    best, second = (*worthy, None, None)[:2]
    choice = moment.choices.get(mind.me)
    if choice == ():
        return None, best, True
    for act in (order, choice):
        if act and act[1] == mind.me and _is_possible(moment, mind, act):
            wished = {act: found[act]} if act in found else {}
            verdict = next(iter(judge(moment, mind, CHOICE, wished)), Verdict(act, (), 0, 0, 0))
            return verdict, second if verdict == best else best, True
    return best, second, False


def _within_reach(moment: Moment, found: Options) -> Options:
    """The options that can come first or second: chance lifts none by more than the whim, nor lowers any by more."""
    totals = {option: _total(voices) for option, voices in found.items()}
    least = (*sorted(totals.values(), reverse=True)[:2], 0, 0)[1] - 2 * moment.bundle.settings.whim
    return {option: voices for option, voices in found.items() if totals[option] >= least}


def thinkable(moment: Moment, mind: Mind) -> list[Prop]:
    """All acts that somebody takes to be possible here and now, wished for or not; not those that take words."""
    found: list[Prop] = []
    for action in moment.bundle.actions:
        kinds = [role.kind for role in action.roles[1:]]
        if "claim" not in kinds:
            filled = product(*(_at_hand(moment, mind, kind) for kind in kinds))
            acts: list[Prop] = [(action.relation, mind.me, *arguments) for arguments in islice(filled, MOST)]
            found += [
                act for act in acts if tried(moment, mind, partial(_is_possible, moment, mind, act), otherwise=False)
            ]
    return found


def _at_hand(moment: Moment, mind: Mind, kind: str) -> list[int]:
    """People, places and things that one sees or could go to from here."""
    if kind == "person":
        return [person for person in mind.company if person != mind.me]
    if kind == "place":
        return list(moment.program.paths.next_to[mind.place])
    return [*mind.things, *mind.holding]


def choose_answer(moment: Moment, mind: Mind, action: Action, act: Prop) -> tuple[Verdict, Verdict | None, bool]:
    """How to answer an act, and whether it was bidden: for want of any wish it is the first answer."""
    names = tuple(answer.name for answer in action.answers)
    first = moment.program.answer_numbers[names[0]]
    unmoved: Options = {first: []}
    found = tried(moment, mind, lambda: _wished_answers(moment, mind, action, act, first), unmoved)
    ranked = sorted(judge(moment, mind, ANSWER, found), key=_rank, reverse=True)
    asked, answer = moment.responses.get(mind.me, ((), ""))
    if asked == act and answer in names:
        number = moment.program.answer_numbers[answer]
        bidden = next((verdict for verdict in ranked if verdict.option == number), Verdict(number, (), 0, 0, 0))
        return bidden, next((verdict for verdict in ranked if verdict is not bidden), None), True
    return ranked[0], ranked[1] if len(ranked) > 1 else None, False


def _wished_answers(moment: Moment, mind: Mind, action: Action, act: Prop, first: int) -> Options:
    """What speaks for and against each answer to an act; the first is there with nothing said for it, too."""
    found: Options = {first: []}
    names = {answer.name for answer in action.answers}
    for prop in _occasions(moment, action, act):
        for name, scorer in moment.program.answers.get(relation(prop), ()):
            if name in names and not is_aside(moment, mind, "want", scorer.number):
                out: list[Match] = []
                ask(moment, mind, "want", scorer.number, scorer.run, prop, out)
                _add(found, scorer, out)
    return found


def _occasions(moment: Moment, action: Action, act: Prop) -> Iterable[Prop]:
    """The act as what it is and as every deed that it counts as."""
    yield act
    for deed in action.counts_as:
        yield moment.program.say_so(deed, act[1:])


def judge(moment: Moment, mind: Mind, purpose: int, found: Options) -> list[Verdict]:
    """Score options: what the rules say of each, swayed by chance keyed to the minute, the person and the option."""
    verdicts = []
    for option, voices in found.items():
        lot = draw(moment.seed, moment.now, mind.me, purpose, key(option))
        chance = sway(lot, moment.bundle.settings.whim)
        score = _total(voices) + chance
        verdicts.append(Verdict(option, tuple(voices), chance, score, lot))
    return verdicts


def _rank(verdict: Verdict) -> tuple[int, int]:
    return verdict.score, verdict.lot
