"""Whether a state that a file holds is one that its world can come to: each number within what its column counts."""

from __future__ import annotations

from operator import call
from typing import TYPE_CHECKING, Any

from muchado.bundle.degrees import CERTAIN
from muchado.kernel.common.spots import Spot
from muchado.kernel.events import Event, RuleUse
from muchado.kernel.mind.intention import Voice
from muchado.kernel.state.shapes import EventKey, Keys, Map, Name, Number, Pair, Proposition, Record, Rows
from muchado.kernel.state.tables import COMMON, MIND, WORLD
from muchado.kernel.talks.talk import Talk
from muchado.kernel.world.stuff import holds_itself
from muchado.record.sound import Sense, or_none, whole

if TYPE_CHECKING:
    from muchado.bundle.model import Bundle
    from muchado.kernel.state.owners import Owner
    from muchado.kernel.state.shapes import Form
    from muchado.kernel.world.world import World
    from muchado.record.sound import Check

DAY_LONG = 2000
"""How often somebody can have been idle one after another, far more than ever comes about."""


def is_sound(bundle: Bundle, world: World) -> bool:
    """Whether a state can be played on in a world. It is not looked at whether the run would have come to it."""
    state = _State(bundle)
    try:
        tables = state.owner(COMMON, world.common) and state.owner(WORLD, world) and state.minds(world)
        return tables and not any(holds_itself(world.spots, thing, spot) for thing, spot in world.spots.items())
    except (TypeError, ValueError, LookupError, AttributeError):
        return False


class _State(Sense):
    """What the columns of a state may be, by what each counts."""

    def __init__(self, bundle: Bundle) -> None:
        super().__init__(bundle)
        self._counts = {"person": len(bundle.people), "quality": len(bundle.qualities)}
        # The words of events are beside the state: what is left must make sense with those that its draw picks.
        self._happened: Check = lambda held: isinstance(held, Event) and self.fits(self.worded(held))
        self._numbers: dict[str, Check] = {
            "person": self.person, "place": self.place, "thing": self.thing, "quality": self.quality,
            "action": self.action, "me": self.person, "things": whole(0, len(bundle.things)), "now": self.minute,
            "time": whole(), "rule": whole(0), "points": whole(), "count": whole(0), "event": whole(-1),
            "sure": whole(-CERTAIN, CERTAIN), "kept": whole(0, CERTAIN), "idle": whole(0, DAY_LONG),
            "relation": whole(0, len(bundle.relations)), "slot": whole(0),
        }  # fmt: skip

    def owner(self, owner: Owner, held: object) -> bool:
        """Whether all tables of an owner are such as they may be."""
        return all(self.check(shape)(getattr(held, name)) for name, shape in owner.tables.items())

    def minds(self, world: World) -> bool:
        """Whether there is a mind for everybody, and each is as it may be."""
        people = list(range(len(self.bundle.people)))
        return [mind.me for mind in world.minds] == people and all(self.owner(MIND, mind) for mind in world.minds)

    def check(self, shape: Form) -> Check:
        """What is looked at in a value of a shape."""
        match shape:
            case Number():
                return or_none(self._numbers[shape.means]) if shape.none else self._numbers[shape.means]
            case Proposition():
                return self._banned if shape.open else self.prop_or_nothing if shape.none else self.prop
            case EventKey():
                return self._happened
            case Name():
                return self.answer
            case Record(kind=kind) if kind is Spot:
                return self._spot
            case Record(kind=kind) if kind is Voice:
                return self._voice
            case Record(kind=kind) if kind is Talk:
                return self._talk
            case Record():
                return _fields(tuple(map(self.check, shape.columns.values())))
            case Pair():
                return _fields(tuple(map(self.check, shape.shapes)))
            case Rows():
                return _each(self.check(shape.of), self._counts.get(shape.each))
            case Map() | Keys():
                return _table(self.check(shape.key), self.check(shape.value) if isinstance(shape, Map) else whole(1, 1))
            case _:  # a flag, or one of some words: no other can have been read
                return lambda _: True

    def _spot(self, held: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
        """Where a thing can be: with one of the people, in one of the places, in or on one of the things."""
        how, at = held
        return {"has": self.person, "lies": self.place}.get(how, self.thing)(at)

    def _voice(self, held: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
        """What a rule of this world can have said."""
        kind, rule, amount, binding = held
        return whole()(amount) and self.use(RuleUse(kind, rule, binding))

    def _talk(self, held: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
        """A talk about what people can talk about here, with two in it at least, of whom one has the floor."""
        about, event, people, floor, turns, called, _ = held
        topics = {topic.relation for topic in self.bundle.topics}
        numbers = whole(-1)(event) and whole(0)(turns) and whole(-1)(called)
        everybody = all(map(self.person, people)) and len({*people}) == len(people) > 1 and floor in people
        return self.prop(about) and about[0] in topics and numbers and everybody

    def _banned(self, act: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
        """An act that nobody is to think of; whom it is about may be left open."""
        return self.prop(tuple(() if part == -1 else part for part in act))


def _fields(checks: tuple[Check, ...]) -> Check:
    return lambda held: len(held) == len(checks) and all(map(call, checks, held))


def _each(check: Check, count: int | None) -> Check:
    return lambda held: count in (None, len(held)) and all(map(check, held))


def _table(key: Check, value: Check) -> Check:
    return lambda held: all(map(key, held)) and all(map(value, held.values()))
