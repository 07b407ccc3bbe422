"""Why an act was chosen: every rule that spoke for or against it, chance, the next best thing and what tips it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.rulebook import SETTLED
from muchado.bundle.sentences import relation_of, say_base
from muchado.kernel.events import NOBODY
from muchado.plan.reads import Reads, asked
from muchado.record.detail import is_bare
from muchado.tell.journeys import course
from muchado.tell.lines import tell
from muchado.tell.reasons import reason
from muchado.tell.times import when
from muchado.why.bounds import among, asked_of
from muchado.why.happenings import happened
from muchado.why.reasons import Reason
from muchado.why.steps import Step, nothing
from muchado.why.words import did, name, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Choice, Event, Part, Stage
    from muchado.plan.reads import Ground
    from muchado.why.ledger import Ledger
    from muchado.why.steps import Explains


NOT_KEPT = "; what spoke for it is no longer known, since that is kept of the last days only"

FOR_WANT = " for want of a reason"


def act(why: Explains, event: Event) -> Step:
    """An event: what came of it is not told, only why it came about."""
    told = Reason("act", f"{when(event.minute)}: {tell(why.ledger.bundle, event)}", event.minute, event.id)
    return Step(("act", event.id), told, partial(_chosen, why, event))


def _chosen(why: Explains, event: Event) -> Iterator[Step]:
    if event.by == NOBODY:
        yield from happened(why, event)
    for choice in why.ledger.choices(event.id):
        yield _choice(why, event, choice)
    for last in why.ledger.stages(event.id)[-1:]:
        yield _course(why, event, last)


def went(ledger: Ledger, event: Event) -> str:
    """Through which places a journey led, how it ended, and what was done instead of going on; "" if it is none."""
    stages = ledger.stages(event.id)
    if not stages:
        return ""
    instead = _instead(ledger, stages[-1])
    return course(ledger.bundle, stages) + ("" if instead is None else f": {did(ledger.bundle, instead)}")


def _instead(ledger: Ledger, last: Stage) -> Event | None:
    """What was done in place of going on with a journey; None where it was not cut short, or nothing was done."""
    return ledger.event(last.instead) if last.ended not in ("", "arrived") and last.instead >= 0 else None


def _course(why: Explains, event: Event, last: Stage) -> Step:
    """How a journey went; why something else was done than to go on is a matter of its own."""
    words, instead = f"{did(why.ledger.bundle, event)}, {went(why.ledger, event)}", _instead(why.ledger, last)
    found = Reason("journey", words, last.minute, event.id)
    return Step(("journey", event.id), found, nothing if instead is None else lambda: (why.act(instead),))


def _choice(why: Explains, event: Event, choice: Choice) -> Step:
    bundle = why.ledger.bundle
    who = name(bundle, choice.person)
    again = f" once more, {when(choice.minute)}," if choice.minute > event.minute else ""
    decided = f"it was decided{again} in {who}'s place to" if choice.bidden else f"{who} chose{again} to"
    lack = FOR_WANT if _is_unmoved(choice) else ""
    words = f"{decided} {_option(bundle, choice)}{lack}: {points(choice.score)}{NOT_KEPT if is_bare(choice) else ''}"
    found = Reason("answer" if choice.answer else "choice", words, choice.minute, event.id, choice.score)
    # Why somebody answered so is a matter of its own: a chain goes there last.
    return Step(("choice", event.id, choice.person, choice.minute), found, partial(_scored, why, event, choice))


def _is_unmoved(choice: Choice) -> bool:
    """Whether it is an answer for which nothing spoke."""
    spoke = any(part.amount > 0 for part in choice.parts)
    return bool(choice.answer) and not (spoke or choice.bidden or is_bare(choice))


def _option(bundle: Checked, choice: Choice) -> str:
    return choice.answer or say_base(bundle, choice.prop)


def _scored(why: Explains, event: Event, choice: Choice) -> Iterator[Step]:
    """The parts of a score, what decided first, then what an author has written, and what the choice hung on."""
    bundle = why.ledger.bundle
    decisive = decided(choice)
    ranked = sorted(choice.parts, key=lambda part: (part not in decisive, part.use.kind in SETTLED, -part.amount))
    for at, part in enumerate(ranked):
        yield _part(why, event, choice, at, part, _otherwise(bundle, choice, decisive) if at == 0 else "")
    key = (event.id, choice.person, choice.minute)
    yield _leaf(("chance", key), Reason("chance", f"{points(choice.chance)} by chance", points=choice.chance))
    yield _leaf(("next best", key), _next_best(bundle, choice))
    if not (choice.bidden or choice.is_kept) and (choice.runner_up is not None or not choice.answer):
        yield _leaf(("tip", key), Reason("tip", _tip(bundle, choice, decisive)))


def _leaf(key: tuple[object, ...], found: Reason) -> Step:
    return Step(key, found, nothing, aside=True)


def _part(why: Explains, event: Event, choice: Choice, at: int, part: Part, otherwise: str) -> Step:
    """One rule's say; `otherwise`: what would have been done without it, if that hung on it."""
    bundle = why.ledger.bundle
    because = reason(bundle, part.use)
    words = points(part.amount, signed=True)
    found = Reason("rule", words, choice.minute, event.id, part.amount, rule_of(bundle, part.use), because)
    also = "also " if at else ""
    told = f"Against it spoke that {because}"
    if part.amount > 0:
        told = f"{_clause(bundle, event, choice)} ({when(choice.minute)}), {also}because {because}{otherwise}"
    return Step(
        ("part", event.id, choice.person, choice.minute, at),
        found,
        partial(_rested_on, why, choice, part),
        told,
        part.amount <= 0,
    )


def _clause(bundle: Checked, event: Event, choice: Choice) -> str:
    return f"{name(bundle, choice.person)} chose to {choice.answer}" if choice.answer else did(bundle, event)


def _rested_on(why: Explains, choice: Choice, part: Part) -> list[Step]:
    """What was in the mind that the rule asked about, the latest first."""
    before = why.ledger.place(choice.minute)
    found = dict.fromkeys(asked(why.ledger.bundle, choice.person, *part.use))
    asks = asked_of(why.ledger.bundle, part.use)
    told = ((fact, why.fact(choice.person, fact, before, among(asks, *fact))) for fact in found)
    steps = [step for fact, step in told if step is not None and not _is_contrary(why.ledger, fact, step)]
    if Reads(why.ledger.bundle).asks_where_one_is_due(part.use.kind, part.use.rule):
        known = {step.reason.event for step in steps}
        made = (why.ledger.event(event) for event in part.rests_on if event not in known)
        steps += [why.act(event) for event in made if event is not None]
    return latest_first(steps)


def _is_contrary(ledger: Ledger, fact: Ground, step: Step) -> bool:
    """Whether they held that something is not so, and no rule asks for that: what it asks was so in another way."""
    held = step.reason.points or 0
    return fact.kind == "belief" and held < 0 and fact.about[0] not in ledger.denied


def latest_first(steps: Iterable[Step]) -> list[Step]:
    """Steps by their minute, the latest first; what has no minute last, traits after all."""
    return sorted(steps, key=lambda step: (step.reason.kind == "trait", -(step.reason.minute or 0)))


# ------------------------------------------------------------------ what hung on what


def _next_best(bundle: Checked, choice: Choice) -> Reason:
    if choice.is_kept:
        return Reason("next best", "nothing else came into question: nothing new had come up")
    if choice.runner_up is None:
        return Reason("next best", "there was nothing else to do" if not choice.answer else "there was no other answer")
    other = choice.runner_up_answer or say_base(bundle, choice.runner_up)
    return Reason(
        "next best", f"next best: to {other}, {points(choice.runner_up_score)}", points=choice.runner_up_score
    )


def decided(choice: Choice) -> tuple[Part, ...]:
    """What decided a choice: the fewest parts without which it had gone otherwise; none where only dice did, or nobody.

    It is found from the score alone: by how much it was ahead, and what each part brought.
    """
    if choice.bidden or choice.is_kept or (choice.answer and choice.runner_up is None):
        return ()
    spoke, left = (
        sorted((part for part in choice.parts if part.amount > 0), key=lambda part: -part.amount),
        _least(choice),
    )
    for at, part in enumerate(spoke):
        left -= part.amount
        if left <= 0:
            return tuple(spoke[: at + 1])
    return ()


def _least(choice: Choice) -> int:
    """How much less turns a choice: what comes to no points is not done; of two that are even, dice choose."""
    return choice.score if choice.runner_up is None else choice.score - choice.runner_up_score + 1


def _otherwise(bundle: Checked, choice: Choice, decisive: Sequence[Part]) -> str:
    """What would have been chosen without the one part that decided; nothing passing is worth a word there."""
    if len(decisive) != 1 or choice.runner_up is None:
        return ""
    passing = bundle.actions[relation_of(bundle, choice.runner_up).number].passing
    if passing and not choice.answer:
        return ""
    instead = choice.runner_up_answer or say_base(bundle, choice.runner_up)
    return f"; without that {name(bundle, choice.person)} would have chosen to {instead}"


def _tip(bundle: Checked, choice: Choice, decisive: Sequence[Part]) -> str:
    """What would have led to another choice, or to none: the fewest rules that carried the margin, or chance."""
    margin = choice.score - (0 if choice.runner_up is None else choice.runner_up_score)
    otherwise = "it would not have been done" if choice.runner_up is None else "it would have come otherwise"
    found = [f"it was ahead by {points(margin)}" if margin else "the two were even"]
    if len(decisive) == 1:
        alone = [part for part in choice.parts if part.amount >= _least(choice)]
        named = [f'"{rule_of(bundle, part.use).name}"' for part in sorted(alone, key=lambda part: -part.amount)]
        found.append(f"had {_any_of(named)} not spoken for it, {otherwise}")
    elif decisive:
        named = [f'"{rule_of(bundle, part.use).name}"' for part in decisive]
        found.append(f"had neither {' nor '.join(named)} spoken for it, {otherwise}")
    else:
        found.append("no rule would have turned it")
    if margin < choice.chance + bundle.settings.whim:
        found.append("other dice might have turned it")
    return "; ".join(found)


def _any_of(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"any one of {', '.join(names)}"


def points(amount: int, *, signed: bool = False) -> str:
    """An amount of points in words: "1 point", "+20 points"."""
    return f"{amount:{'+' if signed else ''}} {'point' if abs(amount) == 1 else 'points'}"
