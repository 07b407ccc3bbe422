"""The reasons behind a run as one graph, each reason once, for a page that opens them step by step."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from muchado.plan.reads import Ground
from muchado.why.explainer import Explainer
from muchado.why.ledger import Ledger
from muchado.why.steps import Step, chain

if TYPE_CHECKING:
    from collections.abc import Hashable

    from muchado.kernel.events import Prop
    from muchado.record.chronicle import Chronicle
    from muchado.why.reasons import Rule

MOST = 5_000
"""Reasons in a page at most; those nearest to what can be asked come first."""

CUT = "And so on: the command `muchado why` goes all the way"
"""What stands in the place of those that are left out."""


class Whys:
    """What can be asked on the page, and all that it rests on.

    Ask for events and changes of mind, then take `data` once: the roots that were asked for and everything below them.
    """

    def __init__(self, chronicle: Chronicle) -> None:
        self._chronicle = chronicle
        self.ledger = Ledger.of(chronicle)
        self._explainer = Explainer(self.ledger)
        self._roots: dict[str, Step] = {}
        self._facts: dict[tuple[int, Ground, int], str | None] = {}
        self._causes: dict[Hashable, list[Step]] = {}

    def event(self, number: int) -> str | None:
        """Return the name under which the page finds the why of an event; None if there is no such event."""
        name = f"e{number}"
        if name not in self._roots:
            event = self.ledger.event(number)
            if event is None:
                return None
            self._roots[name] = self._explainer.act(event)
        return name

    def change(self, number: int) -> str | None:
        """Return the name of the why of a change of mind, by its position in the chronicle; None if it has none."""
        change = self._chronicle.changes[number]
        return self._fact(change.person, Ground(change.kind, change.about), change.minute)

    def belief(self, person: int, prop: Prop, minute: int) -> str | None:
        """Return the name of the why of what somebody holds since a minute; None if it has none."""
        return self._fact(person, Ground("belief", prop), minute)

    def _fact(self, person: int, fact: Ground, minute: int) -> str | None:
        about = (person, fact, minute)
        if about not in self._facts:
            step = self._explainer.fact(person, fact, self.ledger.place(minute))
            name = f"f{len(self._facts)}" if step else None
            self._facts[about] = name
            if step and name:
                self._roots[name] = step
        return self._facts[about]

    def data(self) -> dict[str, object]:
        """Return the graph as plain data.

        `nodes`: [text, because, rule, children]; `rules`: where each stands, -1 for none. `roots`: for each name its
        node. `links`: [text, rule], each once. `chains`: for each name its few links.
        """
        numbers: dict[Hashable, int] = {}
        steps: list[Step] = []
        waiting = deque(self._roots.values())
        children: list[list[Step]] = []
        while waiting and len(steps) < MOST:
            step = waiting.popleft()
            if step.key in numbers:
                continue
            numbers[step.key] = len(steps)
            steps.append(step)
            children.append(self._below(step))
            waiting.extend(children[-1])
        rules: dict[str, int] = {}
        nodes = [
            [
                step.reason.text,
                step.reason.because,
                _rule(rules, step.reason.rule),
                list(dict.fromkeys(numbers.get(child.key, len(steps)) for child in below)),
            ]
            for step, below in zip(steps, children, strict=True)
        ]
        nodes.append([CUT, "", -1, []])
        links: dict[tuple[str, int], int] = {}
        chains = {
            name: [
                links.setdefault((reason.text, _rule(rules, reason.rule)), len(links))
                for reason in chain(self._known(step))
            ]
            for name, step in self._roots.items()
        }
        roots = {name: numbers[step.key] for name, step in self._roots.items() if step.key in numbers}
        return {"nodes": nodes, "rules": list(rules), "roots": roots, "links": list(links), "chains": chains}

    def _below(self, step: Step) -> list[Step]:
        """What a step came of, worked out once: the same things lie under many others."""
        if step.key not in self._causes:
            self._causes[step.key] = [self._known(cause) for cause in step.causes()]
        return self._causes[step.key]

    def _known(self, step: Step) -> Step:
        return step._replace(causes=partial(self._below, step))


def _rule(rules: dict[str, int], rule: Rule | None) -> int:
    return -1 if rule is None else rules.setdefault(str(rule), len(rules))
