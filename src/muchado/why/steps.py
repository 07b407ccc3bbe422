"""A step of an explanation: something that was so, and on demand what it came of. Walked to a tree or a chain."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, Protocol

from muchado.tell.words import sentence
from muchado.why.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from muchado.kernel.events import Event, Prop
    from muchado.plan.reads import Ground
    from muchado.why.bounds import Asked
    from muchado.why.ledger import Ledger
    from muchado.why.records import Place

LOOKED = 100
"""Through how many steps at most it is looked for sentences: in a long life the same reasons come again and again."""

LONGEST = 7
"""Sentences of a chain at most."""

SHORTEST = 3
"""With fewer sentences, a chain goes on to the next reason."""

MOST = 2000
"""Reasons in a tree at most."""

DEEPEST = 120
"""How deep a tree goes at most."""


class Step(NamedTuple):
    """Something that was so.

    `key`: the same for the same thing. `causes`: what it came of, the most telling first. `told`: its sentence in a
    chain, "" where the chain passes through without a word. `aside`: belongs to the whole tree; a chain does not
    go there.
    """

    key: Hashable
    reason: Reason
    causes: Callable[[], Iterable[Step]]
    told: str = ""
    aside: bool = False


class Explains(Protocol):
    """What the makers of steps need of one another."""

    @property
    def ledger(self) -> Ledger:
        """The record that is explained."""

    def act(self, event: Event) -> Step:
        """The step of an event."""

    def status(self, prop: Prop, before: Place) -> Step | None:
        """How a status came to be as it is, in truth; None if nothing is known of it."""

    def fact(self, person: int, fact: Ground, before: Place, asked: Asked | None = None) -> Step | None:
        """The step of something in a mind before a place in the record; None if it was never there."""


def nothing() -> tuple[Step, ...]:
    """What a step without causes came of."""
    return ()


def tree(step: Step) -> Reason:
    """The step with all that lies under it; what was shown before is not shown again."""
    return _Tree().grow(step, 0)


class _Tree:
    def __init__(self) -> None:
        self._shown: set[Hashable] = set()
        self._count = 0

    def grow(self, step: Step, depth: int) -> Reason:
        self._count += 1
        if step.key in self._shown:
            return replace(step.reason, again=step.causes is not nothing)
        self._shown.add(step.key)
        under: list[Reason] = []
        for cause in step.causes():
            if self._count >= MOST or depth >= DEEPEST:
                under.append(Reason("more", "and so on"))
                break
            under.append(self.grow(cause, depth + 1))
        if step.reason.kind == "feeling":
            under.sort(key=lambda reason: (reason.minute or 0, reason.kind != "fading"))
        return replace(step.reason, under=tuple(under))


def chain(step: Step) -> tuple[Reason, ...]:
    """At most seven sentences: the most telling cause of each thing, as far back as it goes.

    A chain that ends sooner than after three sentences goes on with the next cause on the way.
    """
    found: list[Reason] = []
    for reason in _sentences(step, set(), found):
        found.append(reason)
        if len(found) == LONGEST:
            break
    if found and len(found) < SHORTEST:
        for reason in _against(step):
            if len(found) < SHORTEST and not any(_says_the_same(one, reason) for one in found):
                found.append(reason)
    return tuple(found) or _facts(step)


def _against(step: Step) -> Iterator[Reason]:
    """What spoke against an act, where little spoke for it."""
    for choice in step.causes():
        for cause in choice.causes():
            if cause.aside and cause.told:
                yield replace(cause.reason, text=sentence(cause.told))


def _facts(step: Step) -> tuple[Reason, ...]:
    """Where no rule spoke: what it came of, as far as it stands at the start."""
    causes = (cause for cause in step.causes() if not cause.aside)
    return tuple(replace(cause.reason, text=sentence(cause.reason.text)) for cause in islice(causes, SHORTEST))


def _says_the_same(one: Reason, other: Reason) -> bool:
    """Whether two sentences are one, or give the same rule about the same people as the reason."""
    same_rule = one.rule is not None and (one.rule, one.because) == (other.rule, other.because)
    return same_rule or one.text == other.text


def _sentences(step: Step, shown: set[Hashable], found: list[Reason]) -> Iterator[Reason]:
    shown.add(step.key)
    if step.told:
        said = replace(step.reason, text=sentence(step.told))
        if not any(_says_the_same(one, said) for one in found):
            yield said
    before = len(found)
    for cause in step.causes():
        if cause.aside or cause.key in shown:
            continue
        if len(shown) >= LOOKED:
            return
        yield from _sentences(cause, shown, found)
        if len(found) > before and len(found) >= SHORTEST:
            return
