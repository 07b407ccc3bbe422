"""Whether what a file holds makes sense in its world: each number within its table, each word one that we know.

A file can come from anybody. `shapes` says of each field of each record what it may be, `soundstate` of each part of a
state; whoever reads on can rely on it.
"""

from __future__ import annotations

from operator import call
from typing import TYPE_CHECKING, Any

from muchado.bundle.model.closed import ChangeKind, Ended, How, Reason, SourceIfAny, TalkEndIfAny, words_of
from muchado.bundle.rulebook import recorded, speaking
from muchado.bundle.soundfields import LARGEST
from muchado.kernel.common.dealing import by_lot
from muchado.kernel.common.wording import Wording
from muchado.kernel.events import (
    FAILS,
    NOBODY,
    Change,
    Choice,
    Encounter,
    Event,
    Filled,
    Notice,
    Overwork,
    Part,
    Perception,
    RuleUse,
    Said,
    Stage,
    Way,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.bundle.model import Bundle, Plan, Reaction, Want

    Check = Callable[[Any], bool]
    Rule = Want | Reaction | Plan

DEEPEST = 12
"""How deep claims may stand within claims; people here think of each other's thoughts not half as deep."""

MANY = 100_000
"""How many propositions are remembered as sound: the same ones come again and again."""


class Sense:
    """What makes sense in a world."""

    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.person, self.place = below(bundle.people), below(bundle.places)
        self.thing, self.action, self.quality = below(bundle.things), below(bundle.actions), below(bundle.qualities)
        self.minute = whole(bundle.start - 1, bundle.end)
        self._named = {
            "person": self.person,
            "place": self.place,
            "thing": self.thing,
            "hour": whole(0),
            "number": whole(0),
        }
        self._rules = speaking(bundle)
        self.asking: dict[str, Check] = {kind: below(rules) for kind, rules in recorded(bundle).items()}
        self.answer = word("", FAILS, *(answer.name for action in bundle.actions for answer in action.answers))
        self.wording = Wording(bundle)
        self._sound: set[Any] = set()
        self._shapes = {record: tuple(checks.values()) for record, checks in shapes(self).items()}

    def fits(self, record: tuple[Any, ...]) -> bool:
        """Whether a record is such as a run of this world brings forth."""
        checks = self._shapes[type(record)]
        try:
            return all(map(call, checks, record)) and self._together(record)
        except TypeError:  # something in it is no tuple at all
            return False

    def worded(self, event: Event) -> Event:
        """An event of a file that is too old to hold its words, with those that its draw picks in this world.

        One that makes no sense stays without.
        """
        try:
            ways, lines = self.wording.drawn(event.prop, event.answer, by_lot(event.variant))
        except (LookupError, TypeError, ValueError):
            return event
        return event._replace(ways=ways, lines=lines)

    def record(self, kind: type) -> Check:
        """A record of a kind that makes sense."""
        return lambda held: isinstance(held, tuple) and type(held) is kind and self.fits(held)

    # ------------------------------------------------------------------ propositions and rules

    def prop(self, value: Any) -> bool:  # noqa: ANN401 (whatever a file holds)
        """Whether something is a proposition of this world."""
        if type(value) is not tuple:
            return False
        if value in self._sound:
            return True
        if not self._is_prop(value, DEEPEST):
            return False
        if len(self._sound) < MANY:
            self._sound.add(value)
        return True

    def prop_or_nothing(self, value: Any) -> bool:  # noqa: ANN401 (as above)
        """Whether something is a proposition, or none is there."""
        return value is None or value == () or self.prop(value)

    def act(self, value: Any, by: int) -> bool:  # noqa: ANN401 (as above)
        """Whether something is an act of somebody's."""
        return self.prop(value) and value[1] == by and self._kind(value) == "act"

    def _together(self, record: tuple[Any, ...]) -> bool:
        """Whether the fields of a record, each of which can be, can be so together."""
        match record:
            case Event(action=action, by=by, prop=prop, meant=meant):
                own = prop[0] == self.bundle.actions[action].relation and self.act(prop, by)
                return own and (not meant or self.act(meant, by)) and self.wording.could_be(record)
            case Choice(person=person, prop=prop, answer=answer, runner_up=other):
                mine = answer or self.act(prop, person)
                return bool(mine) and self._kind(prop) == "act" and (other is None or self._kind(other) == "act")
            case Change(kind="feeling", about=(quality, *toward)):
                return self.quality(quality) and len(toward) <= 1 and all(map(or_none(self.person), toward))
            case Change(kind=kind, about=about, person=person):
                return self.prop(about) and (kind != "aim" or (self._kind(about) == "aim" and about[1] == person))
            case Perception(prop=prop):
                return self._kind(prop) == "act"
            case Overwork(kind=kind, rule=rule):
                return self.asking[kind](rule)
            case _:
                return True

    def _kind(self, prop: Any) -> str:  # noqa: ANN401 (a proposition)
        relation: int = prop[0]
        return self.bundle.relations[relation].kind

    def use(self, value: Any) -> bool:  # noqa: ANN401 (as above)
        """Whether something is a rule of this world, with what its roles stood for."""
        if type(value) is not RuleUse or value.kind not in self._rules:
            return False
        rules = self._rules[value.kind]
        if type(value.rule) is not int or not 0 <= value.rule < len(rules):
            return False
        roles = rules[value.rule].roles
        return len(value.binding) == len(roles) and all(
            self._argument(role.kind, one) or one == -1 for role, one in zip(roles, value.binding, strict=True)
        )

    def _is_prop(self, value: tuple[Any, ...], depth: int) -> bool:
        head, *arguments = value or (None,)
        if type(head) is not int or not 0 <= head < len(self.bundle.relations) or not depth:
            return False
        roles = self.bundle.relations[head].roles
        return len(roles) == len(arguments) and all(
            self._argument(kind, one, depth) for kind, one in zip(roles, arguments, strict=True)
        )

    def _argument(self, kind: str, value: Any, depth: int = DEEPEST) -> bool:  # noqa: ANN401 (as above)
        """Whether something can stand for a role; of what was not heard, or left out, there is ()."""
        if kind == "nobody":
            return type(value) is int and value == NOBODY
        if type(value) is tuple:
            return not value or (kind == "claim" and self._is_prop(value, depth - 1))
        return kind != "claim" and self._named[kind](value)


def shapes(sense: Sense) -> dict[type, dict[str, Check]]:
    """What each field of each record may be, in the order of the fields."""
    # What ways and lines hold is held against their act as a whole: see `_together`.
    person, minute, prop, event = sense.person, sense.minute, sense.prop, whole(-1)
    people, answer, points, yes = each(person), sense.answer, whole(), whole(0, 1)
    return {
        Event: {
            "id": whole(0), "minute": minute, "until": whole(0), "action": sense.action, "prop": prop,
            "by": or_none(person), "to": people, "place": sense.place, "answer": answer, "about": sense.prop_or_nothing,
            "causes": each(event), "saw": people, "heard": people, "variant": whole(0),
            "meant": sense.prop_or_nothing, "follows": event, "turn": whole(0), "talk": event,
            "ends": word(*words_of(TalkEndIfAny)),
            "ways": each(sense.record(Way)), "lines": each(sense.record(Said)), "missed": people,
        },
        Way: {"act": whole(0), "roles": each(sense.record(Filled)), "words": text},
        Filled: {"letter": text, "kind": text, "value": one},
        Said: {"speaker": person, "line": text, "words": text, "way": whole(0)},
        Part: {"use": sense.use, "amount": points, "rests_on": each(event)},
        Choice: {
            "person": person, "minute": minute, "prop": prop, "answer": answer,
            "parts": each(sense.record(Part)), "chance": points, "score": points,
            "runner_up": lambda held: held is None or prop(held), "runner_up_answer": answer,
            "runner_up_score": points, "event": event, "bidden": yes,
        },
        Change: {
            "person": person, "minute": minute, "kind": word(*words_of(ChangeKind)), "about": tuple_,
            "before": points, "after": points, "use": lambda held: held is None or sense.use(held), "event": event,
            "source": word(*words_of(SourceIfAny)), "teller": or_none(person),
            "reason": word(*words_of(Reason)), "claimed": or_none(person),
        },
        Notice: {"person": person, "event": event, "minute": minute},
        Perception: {
            "person": person, "minute": minute, "event": event, "how": word(*words_of(How)),
            "prop": prop, "rang_false": yes, "passed": or_none(minute),
        },
        Stage: {
            "event": whole(0), "minute": minute, "by": person, "place": sense.place, "saw": people, "heard": people,
            "missed": people, "ended": word(*words_of(Ended)), "instead": event,
        },
        Encounter: {"person": person, "other": person, "minute": minute, "found": yes},
        Overwork: {
            "person": person, "minute": minute, "kind": word(*sense.asking), "rule": whole(0),
            "phrase": or_none(below(sense.bundle.phrases)), "until": whole(0),
        },
    }  # fmt: skip


# ---------------------------------------------------------------------- checks


def whole(low: int = -LARGEST, high: int = LARGEST) -> Check:
    """A whole number within bounds; yes and no count as 1 and 0."""
    return lambda held: isinstance(held, int) and low <= held <= high


def below(table: tuple[object, ...]) -> Check:
    """The number of an entry of a table."""
    return whole(0, len(table) - 1)


def or_none(check: Check) -> Check:
    """The same, or -1 where there is none."""
    return lambda held: check(held) or held == -1


def word(*words: str) -> Check:
    """One of some words."""
    known = frozenset(words)
    return lambda held: type(held) is str and held in known


def text(held: object) -> bool:
    """A text; which it may be is looked at with the fields around it."""
    return type(held) is str


def one(held: object) -> bool:
    """A number or a tuple; which it may be is looked at with the fields around it."""
    return isinstance(held, int | tuple)


def each(check: Check) -> Check:
    """A tuple of such."""
    return lambda held: type(held) is tuple and all(map(check, held))


def tuple_(held: object) -> bool:
    """A tuple; what is in it is looked at with the fields around it."""
    return type(held) is tuple
