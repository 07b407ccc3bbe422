"""The common ground as it was within one person's reach: nothing is left in it that they did not perceive.

It is put together from where people and things were, never from what the kernel derives of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from muchado.kernel import Mind
from muchado.kernel.moments.ground import CommonGround, GroundIndex
from muchado.kernel.moments.stays import OUT_OF_VIEW, STILL, Spell, Stays
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, WHOLLY, Claimed, Witnessed


def within_reach(mind: Mind, until: int) -> CommonGround:
    """What has reached somebody of the common ground up to a minute, taken in or not yet."""
    ground, made = mind.ground, CommonGround()
    made.cells, made.lies = ground.cells, ground.lies
    made.rows = [_perceived(row, mind.me) for row in ground.rows if row.minute < until and _reached(mind, row)]
    made.index = GroundIndex(made.rows, made.cells)
    made.stays = _stays(ground.stays, mind.me, until)
    return made


# ------------------------------------------------------------------ events


def _reached(mind: Mind, row: Witnessed) -> bool:
    """Whether an event has reached somebody: what they only heard and have taken in, if they knew the voice."""
    sees, hears = _how(row, mind.me)
    there = row.minute >= mind.since and (sees or hears)
    return there and (sees or row.id in mind.voices or row.minute >= mind.taken)


def _how(row: Witnessed, one: int) -> tuple[bool, bool]:
    """Whether somebody saw an event, and whether they heard it."""
    took_part = one == row.by or one in row.to
    return took_part or one in row.saw, took_part or one in row.heard


def _perceived(row: Witnessed, me: int) -> Witnessed:
    """An event with those alone whom somebody saw perceive it, and what alone they took from it themselves."""
    seen = {one for one in (*row.saw, *row.heard) if one == me or _sees(row, me, one)}
    return row._replace(
        saw=tuple(one for one in row.saw if one in seen),
        heard=tuple(one for one in row.heard if one in seen),
        afar=tuple(pair for pair in row.afar if pair[0] in seen),
        doubted=tuple(one for one in row.doubted if one == me),
        claims=tuple(claim for claim in row.claims if _took(row, claim, me)),
    )


def _sees(row: Witnessed, me: int, one: int) -> bool:
    """Whether one who perceived an event saw an onlooker: beside them, or, from afar, beside what was done."""
    if not _how(row, me)[0] or not _how(row, one)[0]:
        return False
    afar = dict(row.afar)
    here, there = afar.get(me, row.place), afar.get(one, row.place)
    return here == there or (there == row.place and me in row.saw)


def _took(row: Witnessed, claim: Claimed, me: int) -> bool:
    """Whether there was a claim to take from an event for somebody."""
    if me == row.by:
        return claim.doer != "not"
    sort = {(True, True): WHOLLY, (True, False): SEEN_ONLY, (False, True): HEARD_ONLY}[_how(row, me)]
    return claim.doer != "only" and bool(sort & claim.to)


# ------------------------------------------------------------------ where people and things were


def _stays(stays: Stays, me: int, until: int) -> Stays:
    """Where somebody was, and of all others and all things what was where they were, while they were there."""
    made = Stays()
    mine = [_upto(spell, until) for spell in stays.people.get(me, ()) if spell.first <= until]
    made.people = {one: list(_beside(mine, spells)) for one, spells in stays.people.items() if one != me}
    made.people[me] = mine
    made.things = {thing: list(_in_view(_beside(mine, spells))) for thing, spells in stays.things.items()}
    return made


def _upto(spell: Spell, until: int) -> Spell:
    return spell._replace(last=min(spell.last, until))


def _beside(mine: Iterable[Spell], others: Iterable[Spell]) -> Iterator[Spell]:
    """The parts of others' spans in which they were in the same place, in the order of time."""
    found = (
        Spell(other.place, max(spell.first, other.first), min(spell.last, other.last))
        for other in others
        for spell in mine
        if spell.place == other.place
    )
    yield from sorted((spell for spell in found if spell.first <= spell.last), key=lambda spell: spell.first)


def _in_view(seen: Iterable[Spell]) -> Iterator[Spell]:
    """The spans in which a thing was in view, and between them such as it was not, wherever it was."""
    now = 0
    for spell in seen:
        if now < spell.first:
            yield Spell(OUT_OF_VIEW, now, spell.first - 1)
        yield spell
        now = spell.last + 1
    yield Spell(OUT_OF_VIEW, now, STILL)
