"""Why an act did not happen: the minute at which it came nearest, the needs that failed or the score that lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import Compare, Value
from muchado.bundle.sentences import DONE, say_base, say_denied
from muchado.kernel.events import FAILS, RuleUse, number, relation
from muchado.kernel.rules.asked import argument
from muchado.tell.reasons import reason
from muchado.tell.times import moment
from muchado.tell.words import sentence
from muchado.why.answers import why
from muchado.why.choices import points
from muchado.why.conditions import Wording
from muchado.why.question import QuestionError, Reader
from muchado.why.reasons import Answer, Reason
from muchado.why.standing import Scales, filled
from muchado.why.thought import Thought, thought
from muchado.why.words import did, made, name, rule_of, when

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.bundle.model import Amount, Role
    from muchado.kernel import Simulation
    from muchado.kernel.events import Event, Prop
    from muchado.kernel.phases.decide import Verdict, Voice
    from muchado.why.ledger import Ledger
    from muchado.why.standing import Asked, Silent, Standing

SENTENCES = 7
"""Sentences of the short answer at most."""


class Chance(NamedTuple):
    """An opportunity that passed: what was in the mind, how the act stood, how it was weighed."""

    thought: Thought
    standing: Standing
    scales: Scales


def why_not(ledger: Ledger, start: Simulation, text: str, at: int | None = None) -> Answer:
    """Explain why an act did not happen, at a minute or, if none is given, when it came nearest to happening.

    Args:
        ledger: what happened.
        start: the same run at its start, or anywhere before the minute; it is played on.
        text: the act, as a sentence: "Ino forgives Naruto".
        at: the minute asked about.

    Raises:
        QuestionError: the sentence cannot be read, or is about no act.

    """
    prop = Reader(ledger.bundle, ledger.finder).claim(" ".join(text.split()).rstrip(".?! "))
    if ledger.program.kind(prop) not in DONE:
        raise QuestionError(f'"{text}" is no act: ask why somebody did not do something, such as "Ino kisses Naruto".')
    done = _done(ledger, prop, at)
    if done:
        found = why(ledger, str(done[-1].id))
        return Answer(text, f"But it did happen. {found.text}", found.chain, found.tree)
    acts = [prop] if ledger.program.kind(prop) == "act" else list(ledger.program.acts_of(prop))
    if not acts:
        raise QuestionError(f'No act is "{say_base(ledger.bundle, prop)}" by these people alone: ask about one act.')
    return _NotDone(ledger, text, prop).answer(_nearest(start, acts, ledger.end, at), at)


def _done(ledger: Ledger, prop: Prop, at: int | None) -> list[Event]:
    """When it was done after all; if a minute is asked about, only what was done in it counts."""
    events = ledger.acts(prop, ledger.end if at is None else at)
    return [event for event in events if event.answer != FAILS and (at is None or event.minute == at)]


def _nearest(simulation: Simulation, acts: Sequence[Prop], end: int, at: int | None) -> Chance | None:
    """The opportunity at which one of the acts came nearest, the first of equals."""
    person = number(acts[0], 1)
    scales = [Scales(simulation.program, act) for act in acts]
    best: Chance | None = None
    while (minute := simulation.next_minute()) is not None and minute <= end:
        if at is not None and minute >= at:
            break
        if at is None and simulation.world.due[person] <= minute:
            best = _nearer(best, thought(simulation, person, minute), scales)
        simulation.beat()
    return best if at is None else _nearer(None, thought(simulation, person, at), scales)


def _nearer(best: Chance | None, one: Thought | None, scales: Iterable[Scales]) -> Chance | None:
    if one is None:
        return best
    for weighing in scales:
        standing = weighing.standing(one)
        if best is None or standing.nearness > best.standing.nearness:
            best = Chance(one, standing, weighing)
    return best


class _NotDone:
    """Words for an act that did not happen."""

    def __init__(self, ledger: Ledger, text: str, prop: Prop) -> None:
        self._ledger = ledger
        self._bundle = ledger.bundle
        self._text = text
        self._prop = prop
        self._who = name(ledger.bundle, number(prop, 1))

    def answer(self, chance: Chance | None, at: int | None) -> Answer:
        if chance is None:
            text = self._never() if at is None else self._engaged(at)
            return Answer(self._text, text, (), Reason("nothing", text))
        minute = chance.thought.moment.now
        near = "" if at is not None else f" {self._who} came nearest to it then."
        text = f"{sentence(say_denied(self._bundle, self._prop))[:-1]}: {moment(minute)}.{near}"
        tree = Reason("not done", text.removesuffix("."), minute, under=tuple(self._parts(chance)))
        return Answer(self._text, text, tuple(self._chain(chance)[:SENTENCES]), tree)

    def _never(self) -> str:
        return f"{self._who} never had a moment to think of it."

    def _engaged(self, at: int) -> str:
        """What somebody was held by at a minute."""
        person = number(self._prop, 1)
        event = self._ledger.engaging(person, at)
        if event is None:
            return f"{self._who} was on the way ({when(at)})."
        return f"{self._who} was not free ({when(at)}): {did(self._bundle, event)}, until {when(event.until)}."

    # ------------------------------------------------------------------ the short answer

    def _chain(self, chance: Chance) -> list[Reason]:
        standing = chance.standing
        found = [self._failed(need, chance) for need in standing.needs if need.held is False]
        spoke = [self._spoke(voice, full=True) for voice in _ranked(standing.own)]
        spoke = spoke or [Reason("nothing", f"Nothing spoke for it in {self._who}.")]
        silent = [self._silent(one, chance, full=True) for one in self._telling(chance)]
        return [*found, *spoke[:2], *silent[:2], *self._outcome(standing), *spoke[2:], *silent[2:]]

    def _failed(self, need: Asked, chance: Chance) -> Reason:
        words = self._need(need, chance)
        return Reason("need", f"It needs that {words}, which was not so as far as {self._who} knew.")

    def _outcome(self, standing: Standing) -> list[Reason]:
        """What won."""
        chosen, own = standing.chosen, standing.own
        if standing.unmet:
            return []
        if standing.said <= 0:
            return [Reason("score", f"All in all nothing drew {self._who} to it: {points(standing.said)}.")]
        if chosen is None or chosen.option == own.option:
            words = f"{self._who} set out to do it, but somebody else came first."
            return [Reason("score", words, points=own.score)]
        rather = say_base(self._bundle, chosen.option)
        words = f"{self._who} would rather {rather}: {points(chosen.score)} against {own.score}"
        best = next(iter(_ranked(chosen)), None)
        if best is None:
            return [Reason("score", f"{words}.")]
        use = _use(best)
        because = reason(self._bundle, use)
        rule = rule_of(self._bundle, use)
        return [Reason("score", f"{words}, because {because}.", points=own.score, rule=rule, because=because)]

    # ------------------------------------------------------------------ the whole

    def _parts(self, chance: Chance) -> Iterable[Reason]:
        standing = chance.standing
        for need in standing.needs:
            met = {True: "met", False: "not met", None: "not asked by itself"}[need.held]
            yield Reason("need", f"needs that {self._need(need, chance)}: {met}")
        yield self._scored(standing.own, standing.said)
        for one in self._telling(chance):
            yield self._silent(one, chance, full=False)
        chosen = standing.chosen
        if chosen is not None and chosen.option != standing.own.option:
            yield self._scored(chosen, sum(voice.amount for voice in chosen.voices))

    def _scored(self, verdict: Verdict, said: int) -> Reason:
        """An option with all that spoke for and against it; what nothing speaks for is not thought of."""
        score = points(verdict.score) if said > 0 else f"nothing drew {self._who} to it"
        under = [self._spoke(voice, full=False) for voice in _ranked(verdict)]
        if under:
            under.append(Reason("chance", f"{points(verdict.chance)} by chance", points=verdict.chance))
        words = f"to {say_base(self._bundle, verdict.option)}: {score}"
        return Reason("choice", words, points=verdict.score, under=tuple(under))

    # ------------------------------------------------------------------ words

    def _need(self, need: Asked, chance: Chance) -> str:
        action = self._ledger.program.action(chance.standing.own.option)
        return self._condition(need, chance, action.roles, [*chance.standing.own.option[1:]])

    def _spoke(self, voice: Voice, *, full: bool) -> Reason:
        use = _use(voice)
        because = reason(self._bundle, use)
        words = points(voice.amount, signed=True)
        if full:
            side = "for" if voice.amount > 0 else "against"
            words = f"{side.capitalize()} it spoke that {because} ({words})."
        return Reason("rule", words, None, None, voice.amount, rule_of(self._bundle, use), because)

    def _telling(self, chance: Chance) -> list[Silent]:
        """The rules that did not speak, those that lacked least first."""
        silent = chance.scales.silent(chance.thought, chance.standing)
        return sorted(silent, key=lambda one: sum(asked.held is False for asked in one.asked))

    def _silent(self, silent: Silent, chance: Chance, *, full: bool) -> Reason:
        want = self._bundle.wants[silent.want]
        binding = filled(want, self._as_wanted(want.claim.relation, chance))
        rule = made("want", want)
        amount = Wording(self._bundle, want.roles, binding).amount(want.amount)
        lacking = [self._condition(asked, chance, want.roles, binding) for asked in silent.asked if asked.held is False]
        missing = " and ".join(lacking) or "all that it asks held of one and the same"
        because = reason(self._bundle, RuleUse("want", silent.want, tuple(binding)))
        words = f"did not speak (by {amount}): it asks that {missing}"
        return Reason("silent", f'"{want.name}" {words}.' if full else words, rule=rule, because=because)

    def _as_wanted(self, wanted: int, chance: Chance) -> Prop:
        act = chance.standing.own.option
        if relation(act) == wanted:
            return act
        deeds = self._ledger.program.action(act).counts_as
        return next(self._ledger.program.say_so(deed, act[1:]) for deed in deeds if deed.relation == wanted)

    def _condition(self, asked: Asked, chance: Chance, roles: Sequence[Role], binding: list[int | Prop]) -> str:
        """A condition in words, with what there was instead where that is a number."""
        words = Wording(self._bundle, roles, binding).condition(asked.condition)
        if isinstance(asked.condition, Compare):
            values = [self._value(side, chance, binding) for side in (asked.condition.left, asked.condition.right)]
            known = [value for value in values if value is not None]
            if known:
                words += f" (it was {' and '.join(map(str, known))})"
        return words

    def _value(self, amount: Amount, chance: Chance, binding: list[int | Prop]) -> int | None:
        """How much of a quality there was, where the amount is just that."""
        if not isinstance(amount, Value):
            return None
        toward = -1 if amount.target is None else argument(amount.target, binding)
        if not isinstance(toward, int) or (toward < 0 and amount.target is not None):
            return None
        return chance.thought.mind.level(amount.quality, toward, chance.thought.moment.now)


def _ranked(verdict: Verdict) -> list[Voice]:
    return sorted(verdict.voices, key=lambda voice: -voice.amount)


def _use(voice: Voice) -> RuleUse:
    return RuleUse(voice.kind, voice.rule, voice.binding)
