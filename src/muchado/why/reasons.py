"""What an explanation is made of, as values: to print, to draw, to hand on as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from muchado.tell.times import iso

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.why.question import Question


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its kind ("want", "plan", "reaction", "drift", "happening"), its name, and where it stands."""

    kind: str
    name: str
    file: str
    line: int

    def __str__(self) -> str:
        return f'{self.kind} "{self.name}"{self.place}'

    @property
    def place(self) -> str:
        """Where it stands, to be said after its name; nothing of what stands in no text."""
        return f", {self.file}:{self.line}" if self.file else ""


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing in an explanation, and what lies under it.

    Attributes:
        kind: what it is. "act": an event. "choice", "answer": why it was chosen, with the whole score under it.
            "rule": a rule that spoke for or against. "chance". "next best": the runner-up. "tip": what would have
            tipped it. "belief", "feeling", "trait", "aim", "status": something that is so. "moved": what moved a
            feeling. "fading". "altered": where a report was altered on its way. "need": a need of an act, met or not.
            "unnoticed": what a rule waited for had happened, and how it passed somebody by.
            "happening": when something happens that nobody does. "journey": through which places one led, and how it
            ended. "start": so from the start. "more": left out here.
        text: it in words; without a stop in a tree, a whole sentence in a chain.
        minute: when, None where it has no time.
        event: the number of the event that it is or that brought it, None if there is none.
        points: its share in a score or how much it moved, None where nothing is counted.
        rule: the rule behind it, None if there is none.
        because: the rule's `because` about these people, "" if there is no rule.
        under: what it rests on.
        again: what lies under it has been told already, above.
        without: in a chain that was proved, what comes about without it; else "".
        decides: whether that is anything else than what came about; None where it was not tried.

    """

    kind: str
    text: str
    minute: int | None = None
    event: int | None = None
    points: int | None = None
    rule: Rule | None = None
    because: str = ""
    under: tuple[Reason, ...] = field(default=(), repr=False)
    again: bool = False
    without: str = ""
    decides: bool | None = None

    def to_dict(self) -> dict[str, Any]:
        """The reason as plain data; times in ISO 8601, what is not there left out."""
        found: dict[str, Any] = {"kind": self.kind, "text": self.text}
        if self.minute is not None:
            found["at"] = iso(self.minute)
        for name in ("event", "points"):
            value = getattr(self, name)
            if value is not None:
                found[name] = value
        if self.rule is not None:
            rule = self.rule
            found["rule"] = {"kind": rule.kind, "name": rule.name, "file": rule.file, "line": rule.line}
            found["because"] = self.because
        if self.again:
            found["again"] = True
        if self.without:
            found["without"], found["decides"] = self.without, self.decides
        if self.under:
            found["under"] = [reason.to_dict() for reason in self.under]
        return found


@dataclass(frozen=True)
class Answer:
    """The answer to one question.

    Attributes:
        question: what was asked.
        text: the answer in one sentence.
        chain: at most seven sentences that lead from it back to where it came from, the nearest first.
        grow: makes `tree`, which is not needed for the short answer.
        note: what else the reader should know, "" for nothing.
        asked: what was asked about, an act by the number of its event; None where there is nothing to prove.

    """

    question: str
    text: str
    chain: tuple[Reason, ...]
    grow: Callable[[], Reason] = field(repr=False, compare=False)
    note: str = ""
    asked: Question | None = field(default=None, repr=False, compare=False)

    @cached_property
    def tree(self) -> Reason:
        """Everything."""
        return self.grow()

    def __str__(self) -> str:
        lines = [self.text, *(f"  {_line(reason)}" for reason in self.chain), *([self.note] if self.note else [])]
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """The answer as plain data, ready for JSON."""
        return {
            "question": self.question,
            "answer": self.text,
            "chain": [reason.to_dict() for reason in self.chain],
            "tree": self.tree.to_dict(),
            "note": self.note,
        }


def _line(reason: Reason) -> str:
    line = f"{reason.text} [{reason.rule}]" if reason.rule else reason.text
    return f"{line} ({reason.without})" if reason.without else line
