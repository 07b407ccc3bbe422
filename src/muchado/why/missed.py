"""A missed opportunity in words: what the act needed, what spoke for and against it, what was mute, what won."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from muchado.bundle.counted import counted
from muchado.bundle.model import Compare, Value
from muchado.bundle.sentences import say_base, say_denied, say_past
from muchado.bundle.slots import value_of
from muchado.kernel.events import RuleUse, number, relation
from muchado.tell.reasons import reason
from muchado.tell.times import clock
from muchado.tell.words import sentence
from muchado.why.choices import points
from muchado.why.conditions import Wording
from muchado.why.reasons import Reason
from muchado.why.standing import said
from muchado.why.words import did, had_learned, made, name, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Action, Amount, Plan, Reaction, Retelling, Role, Want
    from muchado.kernel.mind.intention import Voice
    from muchado.kernel.phases.voices import Verdict
    from muchado.kernel.thought import Thought
    from muchado.why.fits import Binding
    from muchado.why.ledger import Ledger
    from muchado.why.standing import Asked, Silent, Standing
    from muchado.why.unnoticed import Unnoticed

LONGEST = 7
"""Sentences of the short answer at most."""

MOST = 5
"""Rules that spoke, in the short answer."""

MANY = 3
"""Conditions of a mute rule that the short answer names."""


class Missed:
    """Words for one opportunity of one act."""

    def __init__(self, ledger: Ledger, thought: Thought, standing: Standing, unnoticed: Unnoticed) -> None:
        self._ledger = ledger
        self._unnoticed = unnoticed
        self._bundle = ledger.bundle
        self._mind = thought.mind
        self._now = thought.moment.now
        self._standing = standing
        self._overworks = [one for one in thought.moment.overworks if one.person == thought.mind.me]
        self._aside = {
            key[1:]
            for key, held in thought.moment.aside.items()
            if key[0] == thought.mind.me and held.until > self._now
        }
        self._who = name(ledger.bundle, thought.mind.me)

    def chain(self) -> tuple[Reason, ...]:
        """The short answer: at most seven sentences, what weighs most first."""
        standing = self._standing
        unmet = [self._unmet(need) for need in standing.needs if need.held is False]
        spoke = [self._spoke(voice, full=True) for voice in _ranked(standing.own)]
        drawn = standing.said > 0 or standing.hindered is not None
        nothing = [] if spoke else [Reason("nothing", f"Nothing spoke for it in {self._who}.")]
        too_much = self._too_much()
        return (
            *too_much,
            *self._hindered(),
            *self._alone(),
            *unmet,
            *nothing,
            *spoke[:MOST],
            *self._outcome(),
            *(() if drawn else islice(self._waiting(), LONGEST)),
        )[:LONGEST]

    def _waiting(self) -> Iterator[Reason]:
        """The rules that were mute, each with what it waited for and had passed somebody by."""
        told: set[int | None] = set()
        for silent in self._standing.silent:
            yield self._mute(silent, full=True)
            lacking = (asked.condition for asked in silent.asked if asked.held is False)
            for passed in filter(None, (self._unnoticed.behind(one, silent.binding) for one in lacking)):
                if passed.event not in told:
                    told.add(passed.event)
                    yield passed

    def parts(self) -> tuple[Reason, ...]:
        """Everything: each need, the act's whole score, each mute rule, the whole score of what was chosen."""
        return tuple(self._parts())

    def _parts(self) -> Iterator[Reason]:
        standing = self._standing
        yield from self._too_much()
        yield from self._hindered()
        yield from self._alone()
        for need in standing.needs:
            met = {True: "met", False: "not met", None: "cannot be asked by itself"}[need.held]
            yield Reason("need", f"it needs that {self._need(need)}: {met}")
        yield self._scored(standing.own)
        for silent in standing.silent:
            yield self._mute(silent, full=False)
        if standing.chosen is not None and standing.chosen.option != standing.own.option:
            yield self._scored(standing.chosen)

    def _too_much(self) -> list[Reason]:
        """What was too much to think through in that minute."""
        rules = [made(one.kind, self._table(one.kind)[one.rule]) for one in self._overworks]
        words = 'The {} "{}" was far too much to think through, so {} did nothing in that minute.'
        return [Reason("overwork", words.format(rule.kind, rule.name, self._who), rule=rule) for rule in rules]

    def _hindered(self) -> list[Reason]:
        """The state that stood in the way."""
        state = self._standing.hindered
        if state is None:
            return []
        of_a_person = self._bundle.relations[relation(state)].roles[0] == "person"
        if of_a_person and number(state, 1) == self._mind.me:
            return [Reason("state", f"{say_past(self._bundle, state)}.")]
        if self._bundle.relations[relation(state)].for_good:
            return [Reason("state", sentence(had_learned(self._bundle, self._mind.me, state)))]
        return [Reason("state", f"As {self._who} took it, {say_past(self._bundle, state)}.")]

    def _alone(self) -> list[Reason]:
        """That it had come to nothing a little while ago."""
        until = self._standing.alone
        if not until:
            return []
        words = f"{self._who} had tried it in vain without learning why, and left it alone until {clock(until)}."
        return [Reason("state", words)]

    def _table(self, kind: str) -> Sequence[Action | Want | Plan | Reaction | Retelling]:
        table: Sequence[Action | Want | Plan | Reaction | Retelling] = getattr(self._bundle, f"{kind}s")
        return table

    # ------------------------------------------------------------------ needs and the outcome

    def _need(self, need: Asked) -> str:
        act = self._standing.own.option
        return self._condition(need, self._ledger.program.action(act).roles, act[1:])

    def _unmet(self, need: Asked) -> Reason:
        return Reason("need", f"It needs that {self._need(need)}, which was not so as far as {self._who} knew.")

    def _outcome(self) -> list[Reason]:
        """What won, where the act was possible."""
        standing = self._standing
        own, chosen = standing.own, standing.chosen
        if standing.unmet or not own.voices:
            return []
        if standing.said <= 0 or chosen is None:
            return [Reason("score", f"All in all nothing drew {self._who} to it: {points(standing.said)}.")]
        if chosen.option == own.option:
            return [Reason("score", f"{self._who} set out to do it, but {self._forestalled()}.", points=own.score)]
        if chosen.score < own.score:
            words = f"{self._who} had set out to {say_base(self._bundle, chosen.option)}, and nothing new had come up."
            return [Reason("score", words, points=own.score, rule=rule_of(self._bundle, _use(_ranked(chosen)[0])))]
        words = (
            f"{self._who} would rather {say_base(self._bundle, chosen.option)}: {points(chosen.score)} to {own.score}"
        )
        use = _use(_ranked(chosen)[0])
        because = reason(self._bundle, use)
        rule = rule_of(self._bundle, use)
        return [Reason("score", f"{words}, because {because}.", points=own.score, rule=rule, because=because)]

    def _forestalled(self) -> str:
        """What came in between, where somebody was about to do it."""
        act = self._standing.own.option
        parties = (self._ledger.program.action(act).others, (0,))
        for party in (slot for slots in parties for slot in slots):
            event = self._ledger.engaging(number(act, party + 1), self._now)
            if event is not None:
                return f"something came first: {did(self._bundle, event)}"
        return "it came to nothing"

    # ------------------------------------------------------------------ rules

    def _scored(self, verdict: Verdict) -> Reason:
        """An option with all that spoke for and against it; what nothing draws one to is not weighed with dice."""
        under = [self._spoke(voice, full=False) for voice in _ranked(verdict)]
        drawn = said(verdict) > 0
        if drawn:
            under.append(Reason("chance", f"{points(verdict.chance)} by chance", points=verdict.chance))
        score = verdict.score if drawn else said(verdict)
        words = points(score) if drawn else f"{points(score)}, so nothing drew {self._who} to it"
        return Reason(
            "choice", f"to {say_base(self._bundle, verdict.option)}: {words}", points=score, under=tuple(under)
        )

    def _spoke(self, voice: Voice, *, full: bool) -> Reason:
        use = _use(voice)
        because = reason(self._bundle, use)
        words = points(voice.amount, signed=True)
        if full:
            words = f"{'For' if voice.amount > 0 else 'Against'} it spoke that {because} ({words})."
        return Reason("rule", words, None, None, voice.amount, rule_of(self._bundle, use), because)

    def _mute(self, silent: Silent, *, full: bool) -> Reason:
        """A rule that did not speak, and what it waited for."""
        use = RuleUse(silent.kind, silent.rule, silent.binding)
        rule = rule_of(self._bundle, use)
        roles = (self._bundle.wants if silent.kind == "want" else self._bundle.plans)[silent.rule].roles
        lacking = [self._condition(asked, roles, silent.binding) for asked in silent.asked if asked.held is False]
        if full and len(lacking) > MANY:
            lacking = [*lacking[:MANY], counted(len(lacking) - MANY, "things more")]
        words = f"it asks that {' and '.join(lacking)}" if lacking else self._joint(silent)
        if (silent.kind, silent.rule) in self._aside:
            words = "it was put aside for a while, being far too much to think through"
        words = f"{self._how(silent)}: {words}"
        return Reason(
            "mute", f'"{rule.name}" {words}.' if full else words, rule=rule, because=reason(self._bundle, use)
        )

    def _how(self, silent: Silent) -> str:
        if silent.kind == "want":
            want = self._bundle.wants[silent.rule]
            amount = Wording(self._bundle, want.roles, silent.binding).amount(want.amount)
            return f"did not speak for it (by {amount})"
        if silent.held:
            return "did not come to this way"
        plan = self._bundle.plans[silent.rule]
        aim = (plan.relation, *silent.binding[: len(self._bundle.relations[plan.relation].roles)])
        return f"did not lead there, as {say_denied(self._bundle, aim)}"

    @staticmethod
    def _joint(silent: Silent) -> str:
        if silent.kind == "plan":
            return "another way came first" if silent.held else "no rule gave that aim"
        return "nobody was all that it asks" if silent.asked else "it came to no points"

    # ------------------------------------------------------------------ conditions

    def _condition(self, asked: Asked, roles: Sequence[Role], binding: Binding) -> str:
        """A condition in words, with what there was instead where that is a number."""
        words = Wording(self._bundle, roles, binding).condition(asked.condition)
        if isinstance(asked.condition, Compare):
            values = (self._value(side, binding) for side in (asked.condition.left, asked.condition.right))
            known = [str(value) for value in values if value is not None]
            words += f" (it was {' and '.join(known)})" if known else ""
        return words

    def _value(self, amount: Amount, binding: Binding) -> int | None:
        """How much of a quality there was, where the amount is just that."""
        if not isinstance(amount, Value):
            return None
        toward = -1 if amount.target is None else value_of(amount.target, binding)
        if not isinstance(toward, int) or (toward < 0 and amount.target is not None):
            return None
        return self._mind.level(amount.quality, toward, self._now)


def _ranked(verdict: Verdict) -> list[Voice]:
    return sorted(verdict.voices, key=lambda voice: -voice.amount)


def _use(voice: Voice) -> RuleUse:
    return RuleUse(voice.kind, voice.rule, voice.binding)
