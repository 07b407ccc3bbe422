"""Why somebody feels so much: where it began, what moved it, and how it faded in between."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.spans import span
from muchado.kernel.events import number
from muchado.kernel.mind.fading import fade
from muchado.plan.reads import Ground
from muchado.tell.reasons import reason
from muchado.tell.times import when
from muchado.why.reasons import Reason
from muchado.why.rules import behind
from muchado.why.steps import Step, nothing
from muchado.why.words import changed, made, rule_of
from muchado.why.words import feeling as called

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Drift
    from muchado.kernel.events import Prop
    from muchado.kernel.view import Rate
    from muchado.why.bounds import Asked
    from muchado.why.ledger import Ledger
    from muchado.why.records import Entry, Place
    from muchado.why.steps import Explains

RECALLED = 24
"""How many of the latest moves of one feeling are told."""

FADES, GROWS = "fades", "grows"
PAST = {FADES: "faded", GROWS: "grew"}
"""What a feeling does by itself."""


class Moved(NamedTuple):
    """Something moved a feeling: from so many points to so many."""

    entry: Entry
    before: int
    after: int


class History(NamedTuple):
    """A feeling over time: how it began, what moved it lately and whether more did before, how much there is now."""

    began: int
    moves: tuple[Moved, ...]
    earlier: bool
    level: int


def history(ledger: Ledger, person: int, about: Prop, before: Place) -> History:
    """A trait, mood or feeling up to a place in the record, and how strong it is there."""
    entries = ledger.entries(person, Ground("feeling", about), before, RECALLED + 1)
    moves = tuple(Moved(entry, entry.change.before, entry.change.after) for entry in entries[-RECALLED:])
    level = ledger.level(person, about, before)
    return History(ledger.began(person, about), moves, len(entries) > len(moves), level)


# ------------------------------------------------------------------ steps


def feeling(why: Explains, person: int, about: Prop, before: Place, asked: Asked | None = None) -> Step | None:
    """How much somebody feels at a place in the record and why; None where it is as it is in everybody.

    `asked`: what it is asked for; only what moved it that way brought that about.
    """
    ledger, minute = why.ledger, before.minute
    quality = ledger.bundle.qualities[number(about, 0)]
    past = history(ledger, person, about, before)
    called_so = called(ledger.bundle, person, about)
    if quality.kind == "trait":
        return Step(("trait", person, about), Reason("trait", f"{called_so}: {past.level}", points=past.level), nothing)
    if not past.moves and past.began == quality.usual == past.level:
        return None
    last = past.moves[-1].entry.change.minute if past.moves else None
    since = ", from the start" if not past.moves and past.level == past.began else _gone(past)
    found = Reason("feeling", f"{called_so}: {past.level} ({when(minute)}){since}", last, points=past.level)
    key = ("feeling", person, about, past.moves[-1].entry.order if past.moves else 0)
    moved = past.moves or past.level != past.began
    return Step(key, found, partial(_causes, why, person, about, past, minute, asked) if moved else nothing)


def _gone(past: History) -> str:
    """How much of it there was when it was moved most, where more than half of that is gone by now."""
    most = _most(past)
    if most is None:
        return ""
    was = "after it was" if _undone(past) else "faded from"
    return f", {was} {most.after} ({when(most.entry.change.minute)})"


def _most(past: History) -> Moved | None:
    """What moved it most, the latest of such, where more than half of that is gone by now."""
    most = max(reversed(past.moves), key=lambda move: abs(move.after), default=None)
    return None if most is None or abs(past.level) * 2 >= abs(most.after) else most


def _undone(past: History) -> Sequence[Moved]:
    """What took it away since it was strongest, the latest first; () where it is there, or went by itself."""
    most = _most(past)
    if most is None:
        return ()
    since = past.moves[past.moves.index(most) + 1 :]
    took = [move for move in since if abs(move.after) < abs(move.before)]
    by_acts = sum(abs(move.before - move.after) for move in took)
    return took[::-1] if by_acts * 2 >= abs(most.after) - abs(past.level) else ()


def _causes(why: Explains, person: int, about: Prop, past: History, minute: int, asked: Asked | None) -> Iterator[Step]:
    """What moved it, what matters most by now first; and for the whole tree how it began and faded."""
    rate = why.ledger.opening.mind(person).rate(number(about, 0))
    ranked = sorted(past.moves, key=lambda move: -_left(move, rate, minute))
    led = (_undone(past) or ranked) if asked is None else _led(past, ranked, asked)
    alone = list(_fadings(why.ledger, person, about, past, minute))
    main = _by_itself(past, alone) if asked is None else None
    if main is not None:
        yield main._replace(aside=False, told=_went(called(why.ledger.bundle, person, about), main.reason))
    for move in (*led, *(one for one in ranked if one not in led)):
        if move.before != move.after:
            yield _moved(why, move)._replace(aside=move not in led)
    began = Reason("start", f"{past.began} at the start", why.ledger.bundle.start, points=past.began)
    if past.earlier:
        began = Reason("more", "more moved it before", why.ledger.bundle.start)
    yield Step(("began", person, about), began, nothing, aside=True)
    yield from (one for one in alone if one is not main)


def _by_itself(past: History, alone: Sequence[Step]) -> Step | None:
    """What it did by itself that has most to do with how much of it there is now; None where acts have more."""
    most = _most(past)
    if most is not None and not _undone(past):
        since = [one for one in alone if (one.reason.minute or 0) > most.entry.change.minute]
        return max(since, key=_by, default=None)
    grown = abs(past.level) - abs(_left_behind(past))
    return alone[-1] if grown > 0 and grown * 2 >= abs(past.level) else None


def _left_behind(past: History) -> int:
    """How much there was of it after it was last moved."""
    return past.moves[-1].after if past.moves else past.began


def _went(name: str, by_itself: Reason) -> str:
    """What a feeling did by itself, as a clause in the past tense."""
    way, _, rest = by_itself.text.partition(" ")
    return f"{name} {PAST[way]} {rest}"


def _by(step: Step) -> int:
    """By how many points it went."""
    return abs(step.reason.points or 0)


def _led(past: History, ranked: Sequence[Moved], asked: Asked) -> Sequence[Moved]:
    """What led to as much as was asked for: what last carried it there, and the rest that moved it that way.

    Nothing did where there was enough from the start, and it never was otherwise.
    """
    toward = [one for one in ranked if (one.after - one.before) * asked.way > 0]
    carried = [one for one in past.moves if asked.is_met(one.after) and not asked.is_met(one.before)][-1:]
    if not carried and asked.is_met(past.began) and not past.earlier:
        return ()
    return [*carried, *(one for one in toward if one not in carried)]


def _left(move: Moved, rate: Rate, minute: int) -> int:
    """How much of a push is left at a minute, in thousandths."""
    push = abs(move.after - move.before) * 1000
    return fade(push, minute - move.entry.change.minute, rate.half_life) if rate.half_life else push


def _moved(why: Explains, move: Moved) -> Step:
    change, bundle = move.entry.change, why.ledger.bundle
    key = ("moved", change.person, change.about, move.entry.order)
    way = "rises" if move.after > move.before else "falls"
    words = f"{when(change.minute)}: {way} from {move.before} to {move.after}"
    event = change.event if change.event >= 0 else None
    if change.use is None:
        return Step(key, Reason("moved", words, change.minute, event, move.after - move.before), nothing)
    because = reason(bundle, change.use)
    rule = rule_of(bundle, change.use)
    found = Reason("moved", words, change.minute, event, move.after - move.before, rule, because)
    told = f"{changed(bundle, change)} ({when(change.minute)}), because {because}"
    return Step(key, found, partial(behind, why, move.entry), told)


def _fadings(ledger: Ledger, person: int, about: Prop, past: History, minute: int) -> Iterator[Step]:
    """How it went by itself between what moved it."""
    points = [] if past.earlier else [(ledger.bundle.start, past.began, past.began)]
    points += [(move.entry.change.minute, move.before, move.after) for move in past.moves]
    points.append((minute, past.level, past.level))
    pace, drift = _pace(ledger, person, number(about, 0))
    for (since, _, left), (until, found, _) in pairwise(points):
        if left != found:
            way = FADES if abs(found) < abs(left) else GROWS
            words = f"{way} from {left} to {found} by {when(until)} ({pace})"
            # Dated just before what moved it next, so that it stands before it.
            one = Reason("fading", words, until, None, found - left, made("drift", drift) if drift else None)
            yield Step(("fading", person, about, since), one, nothing, aside=True)


def _pace(ledger: Ledger, person: int, quality: int) -> tuple[str, Drift | None]:
    """How a quality moves by itself in somebody, and the drift that makes it so in them."""
    rate = ledger.opening.mind(person).rate(quality)
    pace = f"by {rate.growth} a day, to {rate.limit}" if rate.growth else f"by half in {span(rate.half_life)}"
    if rate.half_life == ledger.bundle.qualities[quality].half_life and not rate.growth:
        return pace, None
    fits = (
        drift for drift in ledger.bundle.drifts if (drift.quality, drift.half_life, drift.growth) == _of(quality, rate)
    )
    return pace, next(fits, None)


def _of(quality: int, rate: Rate) -> tuple[int, int, int]:
    return quality, rate.half_life, rate.growth
