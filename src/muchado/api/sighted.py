"""A place where a pattern was found, in names and words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import called, say, say_base, say_denied
from muchado.tell.times import iso
from muchado.why.question import Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.bundle.checked import Checked
    from muchado.bundle.stories import StoryTest
    from muchado.find.record import Occurrence
    from muchado.find.watch import Sighting
    from muchado.kernel.events import Prop
    from muchado.why.reasons import Answer


@dataclass(frozen=True, slots=True)
class Step:
    """A link of a pattern as it came about.

    Attributes:
        words: the link in the author's words.
        text: what happened: "Naruto broke up with Sakura".
        minute: when, in the world's minutes; `at` is the same in ISO 8601.
        person: who did, learned or met.
        event: the number of the event that it is or that set it off; None where there is none.
        question: what to ask `why` about it; None where nothing can be asked.

    """

    words: str
    text: str
    minute: int
    person: str | None
    event: int | None
    question: str | Question | None = field(repr=False)

    @property
    def at(self) -> str:
        """When, as an ISO 8601 minute."""
        return iso(self.minute)


@dataclass(frozen=True, slots=True)
class Find:
    """A place where a pattern was found.

    Attributes:
        pattern: what was looked for.
        seed: the seed of the run.
        who: whom and what its letters stand for.
        steps: its links, in the order of the pattern.
        why: why it came to the last of them, where that was asked.
        file: the file of the run, "" if it was played.

    """

    pattern: str
    seed: int
    who: dict[str, str] = field(hash=False)
    steps: tuple[Step, ...]
    why: Answer | None = field(default=None, repr=False, compare=False)
    file: str = ""

    @property
    def minute(self) -> int:
        """When it was whole."""
        return max(step.minute for step in self.steps)

    def to_dict(self) -> dict[str, Any]:
        """The find as plain data, ready for JSON."""
        steps = [
            {"words": one.words, "text": one.text, "at": one.at, "person": one.person, "event": one.event}
            for one in self.steps
        ]
        found: dict[str, Any] = {"pattern": self.pattern, "seed": self.seed}
        if self.file:
            found["file"] = self.file
        found |= {"at": iso(self.minute), "who": self.who, "steps": steps}
        if self.why is not None:
            found["why"] = self.why.to_dict()
        return found


def told(bundle: Checked, patterns: Sequence[StoryTest], found: Sighting, seed: int) -> Find:
    """Return a find in names and words."""
    pattern = patterns[found.pattern]
    who = {
        role.letter: _named(bundle, role.kind, value)
        for role, value in zip(pattern.roles, found.binding, strict=True)
        if role.letter and value is not None
    }
    pairs = zip(pattern.claim, found.steps, strict=True)
    return Find(pattern.name, seed, who, tuple(_step(bundle, link.words, one) for link, one in pairs))


def _named(bundle: Checked, kind: str, value: int | Prop) -> str:
    return say(bundle, value) if isinstance(value, tuple) else called(bundle, kind, value)


def _step(bundle: Checked, words: str, one: Occurrence) -> Step:
    person = None if one.person == NOBODY else bundle.people[one.person].name
    text, question = _said(bundle, person or "", one)
    event = one.event if one.event >= 0 else None
    if one.kind == "done":
        question = None if event is None else str(event)
    return Step(words, text, one.minute, person, event, question)


def _said(bundle: Checked, person: str, one: Occurrence) -> tuple[str, str | Question | None]:
    """What happened, and what to ask `why` about it."""
    match one.kind:
        case "learned":
            clause = say(bundle, one.prop) if one.after >= 0 else say_denied(bundle, one.prop)
            teller = "" if one.teller < 0 else f" from {bundle.people[one.teller].name}"
            return f"{person} learned{teller} that {clause}", f"{person} believes that {say(bundle, one.prop)}"
        case "aim":
            question = say(bundle, one.prop)
            return (question if one.after else f"{person} no longer means to {say_base(bundle, one.prop)}"), question
        case "met" | "missed":
            other = bundle.people[one.prop[0]].name if isinstance(one.prop[0], int) else ""
            return f"{person} {one.kind} {other}", Question(one.kind, one.person, one.prop)
        case "moment":
            return "all this was so", None
        case _:
            answer = f" (answered: {one.answer})" if one.answer else ""
            return f"{say(bundle, one.prop)}{answer}", None
