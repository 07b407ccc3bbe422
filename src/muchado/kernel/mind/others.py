"""What one takes others to know: one's own accounts of it, or what was perceived together, whichever is later."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from muchado.bundle.degrees import CERTAIN, SUSPECTS, THINKS
from muchado.bundle.model import KNOWS
from muchado.bundle.model.closed import Source
from muchado.kernel.events import Prop, relation
from muchado.kernel.mind.belief import HEARD, OPENING, SAW, Belief
from muchado.kernel.mind.fading import retained
from muchado.kernel.moments.chains import Memory, Taken, nested, within
from muchado.kernel.moments.derive import spoken_to, taken
from muchado.kernel.moments.hiding import knowing
from muchado.kernel.moments.search import all_taken, every, may_be_taken, seen_with_others
from muchado.kernel.moments.sights import missing_from
from muchado.kernel.moments.sofar import agreed_before
from muchado.kernel.moments.stays import NOT_YET

if TYPE_CHECKING:
    from muchado.kernel.mind.mind import Mind
    from muchado.kernel.moments.stays import Knew


def of_others(mind: Mind, prop: Prop) -> Belief | None:
    """What one takes somebody to know (or not), of any order; None if one has no idea."""
    own = mind.account(prop)
    agreed = agreed_before(mind.ground, mind.me, (mind.since, mind.taken), prop)
    shared = _remembered(mind, agreed, mind.taken) if agreed else None
    if shared is not None:
        return _later(own, shared)
    return _of_others(mind, prop, own, memory_of(mind))


def of_others_then(mind: Mind, prop: Prop, taken_in: int, own: Belief | None) -> Belief | None:
    """What one took somebody to know by what one had taken in up to a minute, and by an account of one's own then."""
    return _of_others(mind, prop, own, memory_of(mind)._replace(taken=taken_in))


def _of_others(mind: Mind, prop: Prop, own: Belief | None, memory: Memory) -> Belief | None:
    asked = nested(mind.me, prop)
    if asked is None:
        return own
    if asked.chain == (mind.me, mind.me):
        return mind.belief(asked.claims[1])
    thought = own is not None or mind.common.public(asked.claims[-1]) is not None
    found = taken(mind.ground, memory, asked, thought=thought)
    if found and found.given and asked.claims[-1] not in mind.beliefs:
        found = None  # the text of the world was altered since, and says of its beginning what was not so
    if found and found.unsure:
        own = None if own is None or own.since < found.since else own
        found = None
    derived = _remembered(mind, found, memory.taken) if found else None
    if derived is None or (found and not found.caught):
        derived = mind.common.public(asked.claims[-1]) or derived  # what all know, all are known to know
    if derived is None and own is None:
        other = _otherwise(mind, prop, NOT_YET, memory)
        return None if other and spoken_to(mind.ground, memory, asked.chain[1:], other.since) else other
    if derived is not None and derived.sure > 0 and (other := _otherwise(mind, prop, derived.since, memory)):
        return other
    return own if derived is None else _later(own, derived)


def _later(own: Belief | None, shared: Belief) -> Belief:
    """What counts of one's own account and what was perceived together."""
    return shared if own is None or shared.since > own.since else own


def _otherwise(mind: Mind, prop: Prop, since: int, memory: Memory) -> Belief | None:
    """That it is not so: since then one has come to think, and still thinks, something else of which there is one."""
    cells = frozenset(mind.ground.cells.of(prop)) if KNOWS in mind.index else frozenset()
    if not cells or not isinstance(prop[1], int):
        return None
    others = (one for one in mind.index.known(KNOWS, 0, prop[1]) if one != prop)
    held = ((mind.beliefs[one], one) for one in others if not cells.isdisjoint(mind.ground.cells.of(one)))
    later = [(one, other) for one, other in held if one.sure >= SUSPECTS and since < one.since <= memory.taken]
    last = max((one for one, other in later if not _is_refuted(mind, other, one, memory)), default=None)
    return None if last is None else last._replace(sure=-last.sure)


def _is_refuted(mind: Mind, prop: Prop, own: Belief, memory: Memory) -> bool:
    """Whether one has perceived with them since one had one's own account of it that it is not so."""
    asked = nested(mind.me, prop)
    found = taken(mind.ground, memory, asked) if asked else None
    return found is not None and not found.so and found.since > own.since


def kept_empty(mind: Mind, prop: Prop, now: int) -> int:
    """Up to when one had an eye on something in which one saw that a thing is not; -1 if one never looked."""
    memory = memory_of(mind)._replace(taken=now)
    return max((eye for *_, eye in missing_from(mind.ground, memory, (mind.me,), prop)), default=-1)


def noticed_by(mind: Mind) -> Knew | None:
    """Who had it of whom, as one sees it, that they were hidden; None where nobody ever is."""
    return knowing(mind.ground, memory_of(mind)) if mind.ground.hiding else None


def all_of_others(mind: Mind) -> Iterator[Prop]:
    """Whatever one takes others to know from having been there with them."""
    yield from (prop for prop in all_taken(mind.ground, memory_of(mind)) if prop not in mind.beliefs)


def sights_with_others(mind: Mind) -> Iterator[Prop]:
    """What one takes others to know of where people and things are, and of what shows, from having been with them."""
    yield from (prop for prop in seen_with_others(mind.ground, memory_of(mind)) if prop not in mind.beliefs)


def thought_by(
    mind: Mind, whose: Sequence[int], about: int | Prop, everybody: Collection[int], *, contrary: bool
) -> Iterator[Prop]:
    """What one may take others to think, each once: of a relation, or of a claim (-1: of anything).

    `whose`: who thinks that who thinks it, -1 for anybody; `contrary`: what one may take them not to think.
    """
    found = chain(mind.index.get(KNOWS, ()), _derived(mind, whose, about, everybody, contrary=contrary))
    return iter(dict.fromkeys(found))


def _derived(
    mind: Mind, whose: Sequence[int], about: int | Prop, everybody: Collection[int], *, contrary: bool
) -> Iterator[Prop]:
    if about in (-1, ()):
        yield from all_of_others(mind)
        return
    shared: Iterable[Prop] = ()
    if isinstance(about, int):
        shared = (one for one in mind.common.index.get(about, ()) if mind.common.public(one))
    elif (asked := nested(mind.me, about)) is not None:
        whose, prop = (*whose, *asked.chain[1:]), asked.claims[-1]
        about, shared = relation(prop), (prop,) if mind.common.public(prop) else ()
    else:
        return
    yield from may_be_taken(mind.ground, memory_of(mind), whose, about, everybody, contrary=contrary)
    yield from (within(people, prop) for prop in shared for people in every(whose, everybody))


def memory_of(mind: Mind) -> Memory:
    """What one goes by of what was perceived together."""
    settings = mind.settings
    return Memory(mind.me, mind.since, mind.taken, mind.voices, settings.stale, settings.again, mind.belief)


def how_sure(found: Taken) -> int:
    """How sure one is of what one perceived with others: of who is out of sight one only thinks so."""
    if not found.caught or found.expected:
        return THINKS if found.so else -THINKS
    return CERTAIN if found.so else -CERTAIN


def _remembered(mind: Mind, found: Taken, now: int) -> Belief | None:
    """What one perceived with others, as a belief; None once it has grown dim."""
    settings = mind.settings
    if not found.given and retained(now - found.minute, settings.slow_slight, settings.forgetting) < settings.dim:
        return None
    sure = how_sure(found)
    source: Source = OPENING if found.given else HEARD if found.heard else SAW
    kept = settings.slow_slight
    return Belief(sure, source, -1, found.event, found.minute, found.since, found.until, kept=kept)
