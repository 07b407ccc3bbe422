"""What becomes of news in the telling: it is altered, loses names, and is no longer said to come from anybody."""

from __future__ import annotations

from typing import Any

from muchado.bundle.model import Inform, Slot
from muchado.kernel.chance import ALTER, DETAIL, SOURCE, draw
from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.effort import ask, is_aside, tried
from muchado.kernel.phases.moment import Moment


def retold(moment: Moment, mind: Mind, act: Prop) -> Prop:
    """The act as it comes out when somebody sets about it: what it tells may be altered."""
    action = moment.program.action(act)
    claims = [effect.claim for effect in action.effects if isinstance(effect, Inform)]
    told = {claim.at for claim in claims if isinstance(claim, Slot)}
    if not told:
        return act
    parts = [_altered(moment, mind, part, act) if at - 1 in told else part for at, part in enumerate(act)]
    return tuple(parts)


def source_of(moment: Moment, mind: Mind, prop: Prop) -> tuple[int, int]:
    """Whom somebody names as their source, -1 for nobody, and through how many hands they say it came."""
    belief = mind.belief(prop)
    if belief is None or belief.teller < 0:
        return -1, 0
    lot = draw(moment.seed, moment.now, mind.me, SOURCE, moment.program.lots.of(prop))
    return (-1, 0) if lot % 100 < moment.bundle.settings.unsourced else (belief.teller, belief.hands)


def _altered(moment: Moment, mind: Mind, part: int | Prop, act: Prop) -> int | Prop:
    if not isinstance(part, tuple) or not part:
        return part
    belief = mind.belief(part)
    hands = 0 if belief is None else belief.hands
    lot = draw(moment.seed, moment.now, mind.me, ALTER, moment.program.lots.of(part))
    shares = moment.bundle.settings.altered or (0,)
    if lot % 100 >= shares[min(hands, len(shares) - 1)]:
        return part
    return _reworded(moment, mind, part) or (_without_a_name(moment, mind, part, act, belief) if hands else part)


def _reworded(moment: Moment, mind: Mind, prop: Prop) -> Prop | None:
    """What the teller makes of it, as the world's retellings say; None if they say nothing, or it is too much."""
    nothing: list[tuple[Prop, tuple[Any, ...]]] = []
    found = tried(moment, mind, lambda: _retellings(moment, mind, prop), nothing)
    return min((told for told, _ in found), key=lambda told: _lot(moment, mind, told), default=None)


def _retellings(moment: Moment, mind: Mind, prop: Prop) -> list[tuple[Prop, tuple[Any, ...]]]:
    found: list[tuple[Prop, tuple[Any, ...]]] = []
    for number, run in moment.program.retellings.get(relation(prop), ()):
        if not is_aside(moment, mind, "retelling", number):
            ask(moment, mind, "retelling", number, run, prop, found)
    return found


def _without_a_name(moment: Moment, mind: Mind, prop: Prop, act: Prop, belief: Belief | None) -> Prop:
    """An act of which one name is lost: never that of whoever tells it or is told."""
    about = moment.bundle.relations[relation(prop)]
    if about.kind not in ("act", "deed") or belief is None:
        return prop
    known = {number for number in act[1:] if isinstance(number, int)}
    open_to_loss = [at for at, role in enumerate(about.roles, start=1) if role == "person" and prop[at] not in known]
    if not open_to_loss:
        return prop
    lost = min(open_to_loss, key=lambda at: _lot(moment, mind, (*prop, at)))
    return tuple(() if at == lost else part for at, part in enumerate(prop))


def _lot(moment: Moment, mind: Mind, prop: Prop) -> int:
    return draw(moment.seed, moment.now, mind.me, DETAIL, moment.program.lots.of(prop))
