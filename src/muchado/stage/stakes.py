"""What is at stake in a choice, and what somebody expects of it: by their own mind and memory, never by the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.bringing import is_settled
from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import IN, Inform, SetStatus
from muchado.bundle.rulebook import SETTLED
from muchado.bundle.sentences import called, normal, relation_of, say_base, say_denied
from muchado.bundle.slots import value_of
from muchado.kernel.events import FAILS, NOBODY, RuleUse, relation
from muchado.plan.reads import asked
from muchado.tell.reasons import held_as, reason
from muchado.tell.words import clause, sentence
from muchado.why.ironies import BESIDE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.model import WorldEffect
    from muchado.kernel import Simulation
    from muchado.kernel.events import Event, Prop
    from muchado.kernel.mind.intention import Voice

MOST = 2
"""So many beliefs on which a choice rests are told, those that weigh most."""

MOST_NAMED = 3
"""More onlookers are told as a number."""

Taken = dict[tuple[int, int], str]
"""How somebody has answered an act before: by the act's relation and who answered."""


class Stakes(NamedTuple):
    """What speaks for something and against it in somebody, what they take to be so there, and what they expect.

    `rests`: clauses, "Hinata is sure that Naruto dates Sakura". `expects`: sentences.
    """

    because: tuple[str, ...]
    against: tuple[str, ...]
    rests: tuple[str, ...]
    expects: tuple[str, ...]


def taken(events: Iterable[Event], bundle: Checked, me: int) -> Taken:
    """Return how others have answered somebody's acts, as they remember it: the latest of each."""
    return {
        (relation(event.prop), person): event.answer
        for event in events
        if event.by == me and event.answer and event.answer != FAILS
        for person in (_answerer(bundle, event.prop),)
    }


def stakes(
    simulation: Simulation,
    me: int,
    act: Prop,
    answer: str,
    voices: Sequence[Voice],
    before: Mapping[tuple[int, int], str],
) -> Stakes:
    """Return what is at stake in doing something, or in answering it so.

    Args:
        simulation: as it stands while they think.
        me: who is to choose.
        act: what they would do, or what they are to answer.
        answer: how, "" where it is no answer.
        voices: what speaks in them for it and against it.
        before: how others have answered them before.

    """
    bundle = simulation.program.bundle
    ranked = sorted(voices, key=lambda one: (one.kind in SETTLED, -abs(one.amount)))
    first = {(one.kind, one.rule): one for one in reversed(ranked) if one.amount}
    # The same reason for the sake of several, of seven who might listen, is given of whom it weighs most.
    said_of = [one for one in ranked if first.get((one.kind, one.rule)) is one]
    speaking = [(one.amount, reason(bundle, RuleUse(one.kind, one.rule, one.binding))) for one in said_of]
    against = dict.fromkeys(words for amount, words in speaking if amount < 0)
    expected = dict.fromkeys(
        (
            *_sought(simulation, me, act, voices),
            *_effects(bundle, me, act, answer),
            *_others(simulation, me, act, answer, before),
        )
    )
    said = {sentence(words) for words in against}
    return Stakes(
        tuple(dict.fromkeys(words for amount, words in speaking if amount > 0)),
        tuple(against),
        tuple(_rests(simulation, me, act, ranked))[:MOST],
        tuple(one for one in expected if one not in said),
    )


def _rests(simulation: Simulation, me: int, act: Prop, voices: Iterable[Voice]) -> Iterator[str]:
    """What they take to be so that speaks for it or against it, as they hold it; what weighs most first."""
    bundle, minute = simulation.program.bundle, simulation.now
    found = dict.fromkeys(ground for one in voices for ground in asked(bundle, me, one.kind, one.rule, one.binding))
    for kind, prop in found:
        if kind != "belief" or () in prop or prop in {act, *act[1:]} or simulation.program.is_passing(prop):
            continue
        if relation_of(bundle, prop).kind in BESIDE or me in prop[1:] or is_settled(bundle, prop):
            continue  # of oneself one need not be told, nor what all have always known
        sure = simulation.view.thinks(simulation.program, me, prop, minute)
        if abs(sure) >= SUSPECTS:
            said = clause(bundle, prop, me) if sure > 0 else say_denied(bundle, prop)
            yield f"{called(bundle, 'person', me)} {held_as(sure, said)}"


def _sought(simulation: Simulation, me: int, act: Prop, voices: Iterable[Voice]) -> Iterator[str]:
    """Whom they hope to come upon where they would go, for the sake of what they mean to do."""
    bundle, mind = simulation.program.bundle, simulation.view.mind(me)
    roles = relation_of(bundle, act).roles
    if "place" not in roles or "person" in roles[1:]:
        return
    place = act[roles.index("place") + 1]
    for one in voices:
        if one.kind != "plan" or one.amount <= 0:
            continue
        for role, person in zip(bundle.plans[one.rule].roles, one.binding, strict=False):
            if role.kind == "person" and isinstance(person, int) and person not in {me, NOBODY, *mind.company}:
                sure = simulation.view.thinks(simulation.program, me, (IN, person, place), simulation.now)
                name = called(bundle, "person", person)
                is_there = f"{called(bundle, 'person', me)} {held_as(sure, clause(bundle, (IN, person, place), me))}"
                yield sentence(is_there if sure >= SUSPECTS else f"{name} may be there")


def _effects(bundle: Checked, me: int, act: Prop, answer: str) -> Iterator[str]:
    """What comes of it by itself: what is so then, and who gets to know what."""
    action = bundle.actions[relation_of(bundle, act).number]
    done: Iterable[WorldEffect] = action.effects if not answer else action.effects_when(answer)[len(action.effects) :]
    topics = {topic.relation for topic in bundle.topics}
    for effect in done:
        match effect:
            case SetStatus(claim, on) if claim.relation not in topics and not effect.by:
                prop = normal(
                    bundle.relations[claim.relation], claim.relation, [value_of(one, act[1:]) for one in claim.args]
                )
                yield sentence(f"then {clause(bundle, prop, me) if on else say_denied(bundle, prop)}")
            case Inform(claim, answered):
                told, hearer = value_of(claim, act[1:]), act[1] if answered else _answerer(bundle, act)
                known = not isinstance(told, tuple) or not told or told in act[1:]  # or said by the act's own words
                if isinstance(told, tuple) and not known and isinstance(hearer, int) and hearer not in {me, NOBODY}:
                    yield sentence(
                        f"{called(bundle, 'person', hearer)} will have heard that {clause(bundle, told, me)}"
                    )
            case _:
                pass


def _others(
    simulation: Simulation, me: int, act: Prop, answer: str, before: Mapping[tuple[int, int], str]
) -> Iterator[str]:
    """How the other side took it the last time, or may take it; and who else would see or hear it."""
    bundle, program = simulation.program.bundle, simulation.program
    action = bundle.actions[relation_of(bundle, act).number]
    answerer = _answerer(bundle, act)
    if not answer and answerer != NOBODY and not action.passing:
        name = called(bundle, "person", answerer)
        last = before.get((relation(act), answerer))
        if last is not None:
            yield sentence(f"the last time the answer of {name} was to {last}")
        elif len(action.answers) > 1:
            yield sentence(f"{name} may {_either([one.name for one in action.answers])}")
    parties = {me, *program.others_in(act)}
    around = [called(bundle, "person", one) for one in simulation.view.mind(me).company if one not in parties]
    if around and not answer and not action.passing and (action.seen or action.heard):
        who = _listed(around) if len(around) <= MOST_NAMED else f"{len(around)} others"
        yield sentence(f"{who} would {'see' if action.seen else 'hear'} it")


def _answerer(bundle: Checked, act: Prop) -> int:
    """Who is to answer an act."""
    slot = bundle.actions[relation_of(bundle, act).number].answerer
    who = act[slot + 1] if slot >= 0 else NOBODY
    return who if isinstance(who, int) else NOBODY


def _either(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def aim_of(bundle: Checked, voice: Voice) -> str:
    """What somebody means to do for whose sake a plan speaks: "make up with Ino"."""
    plan = bundle.plans[voice.rule]
    return say_base(bundle, (plan.relation, *voice.binding[: len(bundle.relations[plan.relation].roles)]))
