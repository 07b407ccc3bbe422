"""Taking in a claim: what it does to what one holds, and to what follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from muchado.bundle.degrees import CERTAIN, SUSPECTS
from muchado.bundle.model import HAS, IN, SPOT_KINDS
from muchado.bundle.model.closed import RelationKind, TriggerKind
from muchado.kernel.common.counting import moved, of_the_same
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import Change, Prop, RuleUse, is_too_deep, number, relation
from muchado.kernel.mind.belief import FIRSTHAND, LASTING, TOLD, TOOK_PART, Belief
from muchado.kernel.mind.mind import Mind
from muchado.kernel.mind.others import kept_empty, noticed_by, of_others_then
from muchado.kernel.mind.rivals import given_up_for, rivals
from muchado.kernel.mind.whereabouts import place_by
from muchado.kernel.moments.chains import collapsed, nested
from muchado.kernel.moments.derive import can_be_watched, held_by
from muchado.kernel.phases.moment import Lesson, Moment, Occasion

OWN_MATTERS: tuple[RelationKind, ...] = ("phrase", "trait", "aim")
"""What one knows of oneself better than anybody can tell."""

ACTS: tuple[RelationKind, ...] = ("act", "deed")
"""What grows dim in memory."""

MATTERS_OF_FACT: tuple[RelationKind, ...] = ("status", "in", *SPOT_KINDS)
"""What can come to be otherwise: a contrary account may be a change."""


def learn(
    moment: Moment,
    mind: Mind,
    prop: Prop,
    account: Belief,
    use: RuleUse | None = None,
    *,
    news: bool = True,
    outright: bool = False,
) -> Iterator[Occasion]:
    """Take in one account of one claim; the occasions that it gives for reacting.

    What only follows from something else that was learned is no `news` of its own. `outright`: it takes the place of
    all other accounts. Where there is one at a time, what one takes to be so ends what was so before (`bundle.cells`).
    """
    if is_too_deep(prop):
        return
    about, now = relation(prop), moment.now
    kind, heeds = moment.program.kinds[about], moment.program.heeds
    if kind in OWN_MATTERS and prop[1] == mind.me:
        return
    if account.source == TOLD and heeds("told", about, denied=account.sure < 0):
        yield Occasion("told", prop, account.sure < 0, account.event, account.teller)
    if account.kept == LASTING and kind in ACTS:
        account = _well_kept(moment, prop, account)
    old = mind.belief(prop)
    if old is not None and 0 < old.expires <= now:
        old = None
    if old == account:
        return
    before = 0 if old is None else old.strength(now, moment.bundle.settings.forgetting)
    one_at_a_time = account.sure > 0 and moment.program.cells.has[about]
    if not outright and one_at_a_time and _is_over(moment, mind, prop, account):
        return
    held = (
        mind.give_up(prop, account)
        if outright
        else mind.take_account(prop, account, now, changes=kind in MATTERS_OF_FACT)
    )
    if kind == "in" and held.sure > 0:
        place_by(mind, prop, held)
    anew = old is not None and kind in ACTS and held.happened > old.happened
    if about in moment.program.counted and held.sure > 0 and (anew or before <= 0):
        mind.counts[prop] = mind.counts.get(prop, 0) + 1
    if before != held.sure or anew:
        source, teller, claimed = account.source, account.teller, account.claimed
        moment.changes.append(
            Change(mind.me, now, "belief", prop, before, held.sure, use, account.event, source, teller, "", claimed)
        )
    first_sight = account.source in FIRSTHAND and (old is None or old.source not in FIRSTHAND)
    denied = held.sure < 0
    for occasion in _occasions(held, before, anew=anew, first_sight=first_sight):
        if news and occasion == "learns" and not moment.program.passing[about]:
            mind.note_news(prop, now)
        if heeds(occasion, about, denied=denied):
            yield Occasion(occasion, prop, denied, account.event, account.teller)
    if one_at_a_time and held.sure >= SUSPECTS:
        denial = account._replace(sure=-held.sure)
        for rival in rivals(moment.program.cells, mind, prop, now):
            yield from learn(moment, mind, rival, denial, use, news=False, outright=True)
    elif old is not None and old.sure > 0 > held.sure and account.source in FIRSTHAND and not outright:
        _come_back(moment, mind, prop, old, use)


def _come_back(moment: Moment, mind: Mind, prop: Prop, word: Belief, use: RuleUse | None) -> None:
    """Having found that a word was wrong, go by what one went by before it."""
    for other, kept in [*given_up_for(moment.program.cells, mind, prop, word)]:
        before = mind.sure(other, moment.now)
        mind.hold_by(other, kept)
        if relation(other) == IN:
            place_by(mind, other, kept)
        source, teller = kept.source, kept.teller
        change = Change(mind.me, moment.now, "belief", other, before, kept.sure, use, kept.event, source, teller)
        moment.changes.append(change._replace(claimed=kept.claimed))


def _is_over(moment: Moment, mind: Mind, prop: Prop, account: Belief) -> bool:
    """Whether what an account tells of was over by what one takes to be so, of later or, as surely, of then.

    Or by one's having had an eye since on something in which it was not.
    """
    if account.source in FIRSTHAND:
        return False
    if (
        relation(prop) == moment.program.spots.numbers["inside"]
        and kept_empty(mind, prop, moment.now) > account.happened
    ):
        return True
    sure = {rival: mind.sure(rival, moment.now) for rival in rivals(moment.program.cells, mind, prop, moment.now)}
    held = ((rival, mind.belief(rival), sure[rival]) for rival in sure if sure[rival] >= SUSPECTS)
    return any(
        one and (last_seen(mind, rival, one, moment.now), now) > (account.happened, account.sure)
        for rival, one, now in held
        if one is None or account.teller < 0 or not _rests_on(mind, rival, one, account.teller)
    )


def _rests_on(mind: Mind, prop: Prop, held: Belief, teller: int) -> bool:
    """Whether somebody's word is all by which one holds it: of one's words the last counts."""
    return all(one.teller == teller for one in mind.accounts.get(prop, (held,)) if one.sure > 0)


def last_seen(mind: Mind, prop: Prop, belief: Belief, now: int) -> int:
    """As of when one knows it: what one saw oneself, up to when one left; else as of when it is said to be so."""
    asked = nested(mind.me, prop)
    if asked is None or belief.sure <= 0 or not can_be_watched(mind.ground, asked.claims[-1]):
        return belief.happened
    stays, chain, claim = mind.ground.stays, collapsed(asked.chain), asked.claims[-1]
    knew = noticed_by(mind)
    in_view = stays.saw(chain, cast("int", claim[1]), now, knew) if claim[0] == mind.ground.lies else None
    if in_view is not None and in_view.place == claim[2]:
        return max(belief.happened, in_view.last)
    accounts = mind.accounts.get(prop, (belief,))
    if len(chain) > 1 and (shared := of_others_then(mind, prop, mind.taken, None)):
        accounts = (*accounts, shared)
    seen = max((one.happened for one in accounts if one.sure > 0 and one.source in FIRSTHAND), default=None)
    return (
        belief.happened if seen is None else max(belief.happened, stays.by((*chain, *held_by(claim)), seen, now, knew))
    )


def lose(moment: Moment, mind: Mind, thing: int, account: Belief) -> Iterator[Occasion]:
    """Take in that a thing is no longer where one took it to be."""
    for prop in rivals(moment.program.cells, mind, (HAS, -1, thing), moment.now):
        yield from learn(moment, mind, prop, account._replace(sure=-account.sure), news=False)


def _occasions(held: Belief, before: int, *, anew: bool, first_sight: bool) -> tuple[TriggerKind, ...]:
    """It is news if one did not hold it so before, or if it happened anew; a sight, if one had only heard of it too."""
    if abs(held.sure) < SUSPECTS:
        return ()
    turned = (before >= SUSPECTS) != (held.sure >= SUSPECTS) or (before <= -SUSPECTS) != (held.sure <= -SUSPECTS)
    sees = first_sight or ((turned or anew) and held.source in FIRSTHAND)
    if not (turned or anew):
        return ("sees",) if sees else ()
    astonished = abs(before) >= SUSPECTS and (before > 0) != (held.sure > 0)
    return ("sees", *LEARNS[astonished]) if sees else LEARNS[astonished]


LEARNS: tuple[tuple[TriggerKind, ...], ...] = (("learns",), ("learns", "astonished"))
"""What news is, by whether one had been fairly sure of the contrary."""


def _well_kept(moment: Moment, prop: Prop, account: Belief) -> Belief:
    """The account with how well it will be remembered."""
    kept = _kept(moment, prop, account)
    return account if kept == account.kept else Belief(*account[:-1], kept)


def _kept(moment: Moment, prop: Prop, account: Belief) -> int:
    """How well it will be remembered: acts grow dim, how things stand does not.

    What moves one is kept better (see `Mind.impress`).
    """
    if moment.program.kind(prop) not in ACTS:
        return account.kept
    settings = moment.bundle.settings
    if moment.program.is_passing(prop):
        return settings.slow_slight
    if tuple in map(type, prop):
        return settings.slow_talk
    return settings.slow_done if account.source == TOOK_PART else settings.slow_seen


def learn_act(moment: Moment, mind: Mind, prop: Prop, account: Belief, answer: str = "") -> Iterator[Occasion]:
    """Take in that an act took place, and all that follows from it."""
    yield from take_in(moment, mind, prop, account, lessons(moment, prop, account, answer))
    yield from leave_behind(moment, mind, prop, account, answer)


def take_in(moment: Moment, mind: Mind, act: Prop, account: Belief, taught: Iterable[Lesson]) -> Iterator[Occasion]:
    """Take in all that there is to learn of an act.

    Of what is so many more or less by it one reckons with what one took there to be, unless one knew of the act.
    """
    anew = bool(moment.program.numbers) and _is_anew(mind, act, account)
    for lesson in taught:
        if not lesson.by:
            yield from learn(moment, mind, lesson.prop, lesson.account, news=lesson.news)
        elif anew:
            yield from _reckon(moment, mind, lesson)


def _is_anew(mind: Mind, act: Prop, account: Belief) -> bool:
    """Whether one does not know yet that an act was done then."""
    known = mind.account(act)
    return known is None or known.sure <= 0 or known.happened < account.happened


def _reckon(moment: Moment, mind: Mind, lesson: Lesson) -> Iterator[Occasion]:
    """Take there to be so many more of something, or less; what one knows of later than that has it in it."""
    prop, account = lesson.prop, lesson.account
    at = moment.program.numbers[relation(prop)]
    held = (one for one in mind.known(relation(prop), 0, number(prop, 1)) if mind.sure(one, moment.now) > 0)
    before = of_the_same(held, prop, at)
    belief = None if before is None else mind.account(before)
    if belief is not None and belief.happened > account.happened:
        return
    after = moved(before, prop, at, lesson.by)
    if after is not None:
        yield from learn(moment, mind, after, account, news=False)
    elif before is not None:
        yield from learn(moment, mind, before, account._replace(sure=-account.sure), news=False, outright=True)


def leave_behind(
    moment: Moment, mind: Mind, act: Prop, account: Belief, answer: str, place: int = -1
) -> Iterator[Occasion]:
    """Take in what an act leaves behind, and what is gone after it; `place`: where it was done, -1 if one was told."""
    action = moment.bundle.relations[relation(act)].number
    for thing, lies in moment.program.left_by(act, answer) if action in moment.program.leaving else ():
        if lies and place >= 0:
            prop = moment.program.spots.prop(thing, Spot("lies", place))
            yield from learn(moment, mind, prop, account, news=False)
        else:
            yield from lose(moment, mind, thing, account)


def lessons(moment: Moment, prop: Prop, account: Belief, answer: str) -> Iterator[Lesson]:
    """What there is to learn of an act that took place: itself, the deeds it counts as, the statuses it changed."""
    yield Lesson(prop, _well_kept(moment, prop, account))
    for implied, is_so, minutes in moment.program.implied(prop, answer):
        expires = account.happened + minutes if minutes else 0
        if _can_be_learned(moment, implied) and (not expires or expires > moment.now):
            sure = account.sure if is_so else -account.sure
            told = Belief(sure, *account[1:6], expires, *account[7:])
            yield Lesson(implied, _well_kept(moment, implied, told), news=False)
    for counted, by in moment.program.counted_by(prop, answer):
        yield Lesson(counted, account, news=False, by=by)


def _can_be_learned(moment: Moment, implied: Prop) -> bool:
    """Whether there is anything to learn of what follows: of a deed it may be unknown whose it was, or to whom."""
    about = moment.bundle.relations[relation(implied)]
    return () not in implied or (
        about.kind in ACTS
        and all(part != () or role == "person" for role, part in zip(about.roles, implied[1:], strict=True))
    )


def told_sure(moment: Moment, mind: Mind, teller: int, sure: int) -> int:
    """How sure another's word makes one: their own certainty, weighed by one's trust in them."""
    settings, feeling = moment.bundle.settings, moment.program.trust
    trust = settings.trust if feeling < 0 else mind.level(feeling, teller, moment.now)
    weight = max(0, min(settings.credit_at_most, settings.credit + trust * settings.credit_by_trust // 100))
    return sure * weight // CERTAIN
