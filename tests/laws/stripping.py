"""The common ground as it was within one person's reach: nothing is left in it that they did not perceive.

It is put together from where people and things were, never from what the kernel derives of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from muchado.bundle.model import Const, OpeningBelief, OpeningStatus
from muchado.kernel import Mind
from muchado.kernel.events import Prop, number
from muchado.kernel.exec import program as programs
from muchado.kernel.exec.program import Program
from muchado.kernel.moments.between import Between
from muchado.kernel.moments.ground import CommonGround
from muchado.kernel.moments.index import GroundIndex
from muchado.kernel.moments.stays import OUT_OF_VIEW, STILL, Mark, Showing, Shut, Spell, Stays, openly
from muchado.kernel.moments.witnessed import HEARD_ONLY, SEEN_ONLY, WHOLLY, Claimed, Witnessed


def within_reach(program: Program, mind: Mind, until: int) -> CommonGround:
    """What has reached somebody of the common ground up to a minute, taken in or not yet."""
    ground, made = mind.ground, CommonGround()
    made.cells, made.lies, made.hiding = ground.cells, ground.lies, ground.hiding
    made.bearers, made.felt, made.places = ground.bearers, ground.felt, ground.places
    made.takes = ground.takes
    made.between = _from_the_start(program, mind.me)
    reached = [row for row in ground.rows if row.minute < until and _reached(mind, row)]
    reached = [row for row in reached if _has_it_so(ground, mind.me, row)]
    hidden = _seen_to_hide(reached, mind.me, ground.hiding)
    made.rows = [_perceived(row, mind.me, hidden) for row in reached]
    made.stays = _stays(ground.stays, mind.me, until, hidden)
    made.stays.shut = {one: list(_shut_eyes(ground, mind.me, one)) for one in ground.stays.shut}
    made.stays.lapses = {one: spans for one, spans in ground.stays.lapses.items() if one == mind.me}
    made.stays.signs = {prop: list(_seen_signs(ground, made.stays, mind.me, prop)) for prop in ground.stays.signs}
    made.stays.signs = _as_taken(ground, mind.me, {prop: spans for prop, spans in made.stays.signs.items() if spans})
    shown = [Mark(prop, 0, True, 0, 0) for prop in made.stays.signs]
    made.index = GroundIndex(made.rows, made.cells, shown)
    return made


@cache
def _from_the_start(program: Program, me: int) -> Between:
    """What somebody shares with others from the start by a text that says nothing but what they hold themselves."""
    bundle = program.bundle
    own = [fact for fact in bundle.opening if not isinstance(fact, OpeningBelief) or fact.person == me]
    own = [fact for fact in own if not isinstance(fact, OpeningStatus) or _is_about(fact, me)]
    return programs.between(bundle._replace(opening=tuple(own)), program.say_so, program.senses.people_in)


def _is_about(fact: OpeningStatus, me: int) -> bool:
    return Const("person", me) in fact.claim.args


Known = dict[int, int]
"""Who is known to be hidden, or to have been, and since when."""


def _seen_to_hide(reached: Iterable[Witnessed], me: int, hiding: tuple[int, ...]) -> Known:
    """Whom somebody first saw hide when: what they never saw hidden is out of their reach while it is."""
    claims = ((row.minute, claim.prop) for row in reached for claim in row.claims if _took(row, claim, me))
    seen = sorted(((minute, number(prop, 1)) for minute, prop in claims if prop[0] in hiding), reverse=True)
    return {person: minute for minute, person in seen}


# ------------------------------------------------------------------ events


def _reached(mind: Mind, row: Witnessed) -> bool:
    """Whether an event has reached somebody: what they only heard and have taken in, if they knew the voice."""
    sees, hears = _how(row, mind.me)
    there = row.minute >= mind.since and (sees or hears)
    return there and (sees or row.id in mind.voices or row.minute >= mind.taken)


def _has_it_so(ground: CommonGround, me: int, row: Witnessed) -> bool:
    """Whether somebody knows that what was done in a guise was so, or looked so; who is fooled knows that alone.

    Whoever only heard it knows of no guise.
    """
    told = [one for one in ground.rows if one.id == row.id]
    mistook = [one for one in told if one.by == row.by and one != row]
    if mistook:  # as it was, or as some took it who take it for something else
        return me not in row.missed
    was, *looked = told
    if not looked:
        return True
    return row == looked[0] if me in was.missed else row == was or _how(was, me)[0]


def _how(row: Witnessed, one: int) -> tuple[bool, bool]:
    """Whether somebody saw an event, and whether they heard it."""
    took_part = one == row.by or one in row.to
    return took_part or one in row.saw, took_part or one in row.heard


def _perceived(row: Witnessed, me: int, hidden: Known) -> Witnessed:
    """An event with those alone whom somebody saw perceive it, and what alone they took from it themselves."""
    seen = {one for one in (*row.saw, *row.heard) if one == me or _sees(row, me, one, hidden)}
    return row._replace(
        saw=tuple(one for one in row.saw if one in seen),
        heard=tuple(one for one in row.heard if one in seen),
        afar=tuple(pair for pair in row.afar if pair[0] in seen),
        doubted=tuple(one for one in row.doubted if one == me),
        missed=tuple(one for one in row.missed if one == me),
        claims=tuple(claim for claim in row.claims if _took(row, claim, me)),
    )


def _sees(row: Witnessed, me: int, one: int, hidden: Known) -> bool:
    """Whether one who perceived an event saw an onlooker: beside them, or, from afar, beside what was done."""
    if not _how(row, me)[0] or not _how(row, one)[0]:
        return False
    afar = dict(row.afar)
    here, there = openly(afar.get(me, row.place)), afar.get(one, row.place)
    if hidden.get(one, row.minute) < row.minute:
        there = openly(there)
    return here == there or (there == row.place and me in row.saw)


def _took(row: Witnessed, claim: Claimed, me: int) -> bool:
    """Whether there was a claim to take from an event for somebody."""
    if me == row.by:
        return claim.doer != "not"
    sort = {(True, True): WHOLLY, (True, False): SEEN_ONLY, (False, True): HEARD_ONLY}[_how(row, me)]
    return claim.doer != "only" and bool(sort & claim.to)


# ------------------------------------------------------------------ where people and things were


def _stays(stays: Stays, me: int, until: int, hidden: Known) -> Stays:
    """Where somebody was, and of all others and all things what was where they were, while they were there."""
    made = Stays()
    mine = [_upto(spell, until) for spell in stays.people.get(me, ()) if spell.first <= until]
    others = {one: spells for one, spells in stays.people.items() if one != me}
    made.people = {one: list(_followed(mine, spells, hidden.get(one, STILL), until)) for one, spells in others.items()}
    made.people[me] = mine
    made.things = {thing: list(_in_view(_beside(mine, spells))) for thing, spells in stays.things.items()}
    return made


def _shut_eyes(ground: CommonGround, me: int, one: int) -> Iterator[Shut]:
    """When somebody saw nothing by a state of theirs, as far as that shows, or is one's own."""
    yield from (eyes for eyes in ground.stays.shut[one] if one == me or eyes.prop[0] in ground.bearers)


def _seen_signs(ground: CommonGround, reached: Stays, me: int, prop: Prop) -> Iterator[Showing]:
    """The parts of the spans in which a state showed in which whoever or whatever it shows in was where somebody was.

    Where that is, is as it was in their reach.
    """
    if prop[0] not in ground.bearers:
        return
    bearer, kind = number(prop, 1), ground.bearers[number(prop, 0)]
    mine = reached.people[me]
    seen = mine if kind == "place" else (reached.people if kind == "person" else reached.things).get(bearer, ())
    for showing in ground.stays.signs[prop]:
        for spell in seen:
            there = kind != "place" or openly(spell.place) == bearer
            first, last = max(showing.first, spell.first), min(showing.last, spell.last)
            if there and spell.place != OUT_OF_VIEW and first <= last:
                yield showing._replace(first=first, last=last)


def _as_taken(ground: CommonGround, me: int, signs: dict[Prop, list[Showing]]) -> dict[Prop, list[Showing]]:
    """What somebody saw as what they took it for, and no longer anything that they take for something else.

    They are so from the beginning to the end.
    """
    state = next((state for state in ground.takes if (state, me) in ground.stays.signs), None)
    if state is None:
        return signs
    made: dict[Prop, list[Showing]] = {}
    for prop, spans in signs.items():
        made.setdefault(ground.takes[state].taken(prop), []).extend(spans)
    return {prop: sorted(spans) for prop, spans in made.items()}


def _followed(mine: Sequence[Spell], theirs: Sequence[Spell], since: int, until: int) -> Iterator[Spell]:
    """What somebody saw of where another was: while they were there, and where these went before their eyes.

    Not those in which they were not noticed, not even by who had seen them hide, which was `since` then. Of where they
    went nothing is left but the place.
    """
    for spell, later in zip(theirs, (*theirs[1:], None), strict=True):
        beside = [*_beside(mine, [spell])] if spell.place >= 0 or spell.first > since else []
        yield from (one._replace(seen=False) for one in beside)
        if beside and later is not None and later.seen and beside[-1].last == spell.last < until:
            yield later._replace(last=later.first - 1)


def _upto(spell: Spell, until: int) -> Spell:
    return spell._replace(last=min(spell.last, until))


def _beside(mine: Iterable[Spell], others: Iterable[Spell]) -> Iterator[Spell]:
    """The parts of others' spans in which they were in the same place, in the order of time."""
    found = (
        other._replace(first=max(spell.first, other.first), last=min(spell.last, other.last))
        for other in others
        for spell in mine
        if openly(spell.place) == openly(other.place)
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
