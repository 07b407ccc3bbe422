"""Taking in a claim: what it does to what one holds, and to what follows from it."""

from __future__ import annotations

from collections.abc import Iterator

from muchado.kernel.events import Change, Prop, RuleUse
from muchado.kernel.mind.belief import CERTAIN, FIRSTHAND, SUSPECTS, TOLD, Belief, weigh
from muchado.kernel.mind.mind import Mind, Sighting
from muchado.kernel.phases.moment import Moment, Occasion

OWN_MATTERS = ("phrase", "trait", "aim")
"""What one knows of oneself better than anybody can tell."""


def learn(
    moment: Moment, mind: Mind, prop: Prop, account: Belief, use: RuleUse | None = None, *, news: bool = True
) -> Iterator[Occasion]:
    """Take in one account of one claim; the occasions that it gives for reacting.

    What only follows from something else that was learned is no `news` of its own.
    """
    kind = moment.program.kind(prop)
    if kind in OWN_MATTERS and prop[1] == mind.me:
        return
    if account.source == TOLD:
        yield Occasion("told", prop, account.sure < 0, account.event, account.teller)
    old = mind.beliefs.get(prop)
    if old is not None and 0 < old.expires <= moment.now:
        old = None
    held = account if old is None else weigh(old, account)
    if held != old:
        yield from hold(moment, mind, prop, held, old, use, news=news)


def hold(
    moment: Moment,
    mind: Mind,
    prop: Prop,
    held: Belief,
    old: Belief | None,
    use: RuleUse | None = None,
    *,
    news: bool = True,
) -> Iterator[Occasion]:
    """Hold a claim from now on as an account has it; the occasions that this gives for reacting."""
    before, kind = 0 if old is None else old.sure, moment.program.kind(prop)
    mind.hold(prop, held)
    if kind == "in" and held.sure > 0:
        _place(mind, prop, held)
    anew = old is not None and kind in ("act", "deed") and held.happened > old.happened
    if before != held.sure or anew:
        moment.changes.append(
            Change(mind.me, moment.now, "belief", prop, before, held.sure, use, held.event, held.source, held.teller)
        )
    for occasion in _occasions(prop, held, before, anew):
        if news and occasion.kind == "learns" and not moment.program.is_passing(prop):
            mind.note_news(prop, moment.now)
        yield occasion


def _occasions(prop: Prop, held: Belief, before: int, anew: bool) -> Iterator[Occasion]:
    """It is news if one did not hold it so before, or if it happened anew."""
    turned = (before >= SUSPECTS) != (held.sure >= SUSPECTS) or (before <= -SUSPECTS) != (held.sure <= -SUSPECTS)
    if abs(held.sure) < SUSPECTS or not (turned or anew):
        return
    occasion = Occasion("learns", prop, held.sure < 0, held.event, held.teller)
    yield occasion
    if held.source in FIRSTHAND:
        yield occasion._replace(kind="sees")
    if abs(before) >= SUSPECTS and (before > 0) != (held.sure > 0):
        yield occasion._replace(kind="astonished")


def _place(mind: Mind, prop: Prop, held: Belief) -> None:
    _, person, place = prop
    if isinstance(person, int) and isinstance(place, int):
        mind.locate(person, Sighting(place, held.happened))


def learn_act(moment: Moment, mind: Mind, prop: Prop, account: Belief, answer: str = "") -> Iterator[Occasion]:
    """Take in that an act took place, and with it the deeds it counts as and the statuses it changed."""
    yield from learn(moment, mind, prop, account)
    for implied, is_so, minutes in moment.program.implied(prop, answer):
        if () in implied:
            continue
        expires = account.happened + minutes if minutes else 0
        if not expires or expires > moment.now:
            sure = account.sure if is_so else -account.sure
            yield from learn(moment, mind, implied, account._replace(sure=sure, expires=expires), news=False)


def told_sure(moment: Moment, mind: Mind, teller: int, sure: int) -> int:
    """How sure another's word makes one: their own certainty, weighed by one's trust in them.

    A usual trust of 40 (of -100..100) turns what somebody is certain of into a firm thought (64).
    """
    trust = 40 if moment.program.trust < 0 else mind.level(moment.program.trust, teller, moment.now)
    weight = max(0, min(95, 40 + trust * 6 // 10))
    return sure * weight // CERTAIN
