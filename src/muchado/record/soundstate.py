"""Whether a state that a file holds is one that its world can come to: what each part of it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.degrees import CERTAIN
from muchado.kernel.events import Event
from muchado.kernel.mind.belief import Belief
from muchado.kernel.mind.mind import Aim, Mind, Rate, Sighting, Talk, keys_of
from muchado.kernel.world.world import Leaving, Percept, Standing, Word, World
from muchado.record.sound import HOW, SOURCES, Sense, each, holds, or_none, whole, word

if TYPE_CHECKING:
    from muchado.bundle.model import Bundle
    from muchado.record.sound import Check

DAY_LONG = 2000
"""How often somebody can have been idle one after another, far more than ever comes about."""


def is_sound(bundle: Bundle, world: World) -> bool:
    """Whether a state can be played on in a world. It is not looked at whether the run would have come to it."""
    state = _State(bundle)
    try:
        return state.holds(world, state.world()) and all(
            state.holds(mind, state.mind(number)) and _is_indexed(mind) for number, mind in enumerate(world.minds)
        )
    except (TypeError, ValueError, LookupError, AttributeError):
        return False


class _State(Sense):
    """What the parts of a state may be."""

    def holds(self, held: object, checks: dict[str, Check]) -> bool:
        return all(check(getattr(held, name)) for name, check in checks.items())

    def small(self, kind: type, *checks: Check) -> Check:
        """A record of a kind whose fields are such."""

        def is_such(held: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
            return isinstance(held, tuple) and type(held) is kind and all(map(holds, checks, held))

        return is_such

    def world(self) -> dict[str, Check]:
        """What the shared state is made of."""
        people = len(self.bundle.people)
        minute, event = whole(self.bundle.start - 1), whole(-1)
        standing = self.small(Standing, whole(), whole(), event)
        happened = self.record(Event)
        said = self.small(
            Word, self.prop, whole(-CERTAIN, CERTAIN), whole(), or_none(self.person), whole(0), or_none(self.person),
            self.prop_or_nothing, whole(0, 1),
        )  # fmt: skip
        percept = self.small(
            Percept, happened, word(*HOW), whole(0, 1), each(self.person), each(said),
            each(pair(self.prop, whole(0, 1))), whole(0, 1),
        )  # fmt: skip
        return {
            "now": self.minute,
            "place": exactly(people, self.place),
            "arrives": exactly(people, minute),
            "busy": exactly(people, minute),
            "due": exactly(people, minute),
            "statuses": table(self.prop, standing),
            "holders": table(self.thing, self.person),
            "lying": table(self.thing, self.place),
            "things": whole(0, len(self.bundle.things)),
            "letters": table(self.thing, each(said)),
            "signs": table(self.person, table(self.prop, standing)),
            "leavings": table(self.place, many(self.small(Leaving, happened, self.place))),
            "recent": table(whole(0), happened),
            "inbox": exactly(people, many(percept)),
            "orders": table(self.person, self.prop),
            "bans": each(self.banned),
            "minds": exactly(people, lambda held: type(held) is Mind),
        }

    def mind(self, number: int) -> dict[str, Check]:
        """What the mind of somebody is made of."""
        person, minute, event, kinds = self.person, whole(), whole(-1), len(self.bundle.qualities)
        belief = self.small(
            Belief, whole(-CERTAIN, CERTAIN), word(*SOURCES[1:]), or_none(person), event, minute, minute, minute,
            or_none(person), whole(0), whole(0, CERTAIN),
        )  # fmt: skip
        level = table(or_none(person), triple(whole(), minute, event))
        rate = self.small(Rate, whole(), whole(0), whole(), whole(), whole(), whole())
        return {
            "me": whole(number, number),
            "rates": lambda held: len(held) == kinds and each(rate)(held),
            "place": self.place,
            "company": table(person, whole()),
            "met": table(person, whole()),
            "things": each(self.thing),
            "holding": table(self.thing, whole()),
            "levels": exactly(kinds, level),
            "ceilings": table(pair(self.quality, or_none(person)), whole()),
            "beliefs": table(self.prop, belief),
            "accounts": table(self.prop, lambda held: bool(held) and each(belief)(held)),
            "news": table(self.prop, minute),
            "aims": table(self.prop, self.small(Aim, minute, event, minute)),
            "given_up": table(self.prop, minute),
            "whereabouts": table(person, self.small(Sighting, or_none(self.place), minute)),
            "been": table(self.place, minute),
            "talks": table(person, self.small(Talk, event, minute, whole(0))),
            "day": whole(),
            "idle": whole(0, DAY_LONG),
            "toil": whole(0),
            "memo": nothing,
            "truths": nothing,
        }

    def banned(self, act: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
        """An act that nobody is to think of; whom it is about may be left open."""
        return self.prop(tuple(() if part == -1 else part for part in act))


def _is_indexed(mind: Mind) -> bool:
    """Whether the beliefs of a mind are found where they are looked for, and nothing else is."""
    wanted: dict[tuple[int, ...], set[object]] = {}
    for prop in mind.beliefs:
        for key in keys_of(prop):
            wanted.setdefault(key, set()).add(prop)
    return {key: set(props) for key, props in mind.index.items()} == wanted


# ---------------------------------------------------------------------- checks


def nothing(held: object) -> bool:
    """What there is only while a mind is at work."""
    return held is None


def table(key: Check, value: Check) -> Check:
    """A table from such to such."""
    return lambda held: type(held) is dict and all(key(one) and value(held[one]) for one in held)


def many(check: Check) -> Check:
    """A list of such."""
    return lambda held: type(held) is list and all(map(check, held))


def exactly(count: int, check: Check) -> Check:
    """A list of so many such."""
    return lambda held: type(held) is list and len(held) == count and all(map(check, held))


def pair(first: Check, second: Check) -> Check:
    """Two values, such and such."""
    return lambda held: type(held) is tuple and len(held) == 2 and first(held[0]) and second(held[1])  # noqa: PLR2004 (two)


def triple(first: Check, second: Check, third: Check) -> Check:
    """Three values, such and such and such."""
    both = pair(first, second)
    return lambda held: type(held) is tuple and both(held[:2]) and third(*held[2:])
