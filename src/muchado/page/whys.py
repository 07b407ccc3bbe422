"""Why: a chain from what is asked about back to where it came from, and how a choice added up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from muchado.bundle.sentences import say, say_base
from muchado.page.mistakes import AskError
from muchado.page.values import values
from muchado.stage.mind import person_number, prop_said
from muchado.tell.lines import deed
from muchado.tell.reasons import reason, strongest
from muchado.tell.times import clock, when
from muchado.tell.words import sentence
from muchado.why.answers import answered
from muchado.why.question import Question
from muchado.why.words import rule_of

if TYPE_CHECKING:
    from muchado.kernel.events import Change, Choice
    from muchado.page.asks import Of
    from muchado.page.played import Played
    from muchado.why.ledger import Ledger
    from muchado.why.reasons import Reason, Rule

Data = dict[str, Any]

TIME = re.compile(r" \((?:[a-z ]+, )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d\d:\d\d\)")
"""When something was, within a sentence."""

BELIEF = re.compile(r"(.+?) (?:became sure|came to think|came to suspect|came hardly to suspect) that (.+)\.")
FEELING = re.compile(r"(.+?)'s (\w+)(?: toward (.+))? (?:rose|fell) by ")
"""How links tell of a belief that somebody came to, and of a feeling that moved."""

SAID, THOUGHT = "s", "t"
"""How the ids of lines begin that belong to an event."""


def why(played: Played, of: Of) -> Data:
    """Explain what is asked about."""
    asked, minute = question_of(played, of)
    found = answered(played.ledger, asked, "", minute)
    choices = played.ledger.choices(asked.number) if asked.kind == "event" else ()
    own = [one for one in choices if not one.answer]
    return {
        "minute": minute,
        "when": when(minute),
        "sentence": _head(played, asked, found.text),
        "chain": [_link(played, number, one) for number, one in enumerate(found.chain, 1)],
        **(_scored(played.ledger, own[0]) if own else {"parts": [], "total": None, "next": None}),
        "proved": None,
        "told_by": _tellers(played, asked, minute),
        "values": values(played, own[0]) if own else None,
        "note": found.note,
    }


def question_of(played: Played, of: Of) -> tuple[Question, int]:
    """What is asked about, and at which minute."""
    ledger = played.ledger
    minute = played.now if of.minute is None else min(max(of.minute, played.bundle.start), played.now)
    if of.line is not None:
        return _line(played, of.line)
    if of.event is not None:
        return _event(ledger, of.event)
    if of.person is None:
        raise AskError("Why what? Name an event, a line, or somebody's belief or feeling.")
    person = person_number(played.bundle, of.person)
    if of.sentence is not None:
        return Question("belief", person, prop_said(played.bundle, of.sentence)), minute
    if of.feeling is not None:
        return Question("feeling", person, _quality(played, of.feeling, of.toward)), minute
    raise AskError("Why what? Name a belief or a feeling.")


def _head(played: Played, asked: Question, text: str) -> str:
    """What is asked about: an act as it was told, anything else in a sentence."""
    event = played.ledger.event(asked.number) if asked.kind == "event" else None
    return _alone(text, "") if event is None else deed(played.bundle, event)


def _alone(text: str, because: str) -> str:
    """A sentence without its time and its reason, which stand beside it."""
    for joined in (f", also because {because}", f", because {because}") if because else ():
        text = text.replace(joined, "")
    return sentence(TIME.sub("", text))


def _event(ledger: Ledger, number: int) -> tuple[Question, int]:
    event = ledger.event(number)
    if event is None:
        raise AskError("That has not happened in this story.")
    return Question("event", number=number), event.minute


def _line(played: Played, line: str) -> tuple[Question, int]:
    number = line.removeprefix(SAID).removeprefix(THOUGHT).partition(".")[0]
    if not number.isascii() or not number.isdigit() or len(number) > 12:  # noqa: PLR2004 (more than any story has)
        raise AskError("There is no such line in this story.")
    if not line.startswith(THOUGHT):
        return _event(played.ledger, int(number))
    change = _told(played, int(number))
    if change is None:
        raise AskError("There is no such line in this story.")
    return Question("aim" if change.kind == "aim" else change.kind, change.person, change.about), change.minute


def _told(played: Played, event: int) -> Change | None:
    """The change of mind that is told with an event."""
    return strongest(change for scene in played.scenes for change in scene.beat.changes if change.event == event)


def _quality(played: Played, name: str, toward: str | None) -> tuple[int, ...]:
    for number, one in enumerate(played.bundle.qualities):
        if one.name == name and one.kind != "trait" and (one.kind == "feeling") == (toward is not None):
            return (number,) if toward is None else (number, person_number(played.bundle, toward))
    raise AskError(f'Nobody has a feeling called "{name[:60]}" in this world.')


def _link(played: Played, number: int, one: Reason) -> Data:
    rule, said = one.rule, _alone(one.text, one.because)
    return {
        "number": number,
        "kind": one.kind,
        "sentence": said,
        "because": one.because,
        "clock": clock(one.minute) if one.minute is not None else None,
        "minute": one.minute,
        "rule": _at(rule),
        "event": one.event,
        "ask": _further(played, one, said),
    }


def _at(rule: Rule | None) -> Data | None:
    """Where a rule stands; None where there is none, or it stands in no text."""
    if rule is None or not rule.file:
        return None
    return {"kind": rule.kind, "name": rule.name, "file": rule.file, "line": rule.line}


def _further(played: Played, one: Reason, said: str) -> Data | None:
    """What could be asked about a link: the belief or feeling that it tells of, or else the event behind it."""
    names = {person.title or person.name: person.name for person in played.bundle.people}
    event = None if one.event is None else {"event": one.event}
    if held := BELIEF.match(said):
        who, clause = held.groups()
        known = who in names and played.ledger.finder.find(clause) is not None
        return {"person": names[who], "sentence": clause, "minute": one.minute} if known else event
    if moved := FEELING.match(said):
        who, feeling, toward = moved.groups()
        if who in names and (toward is None or toward in names):
            return {"person": names[who], "feeling": feeling, "toward": toward and names[toward], "minute": one.minute}
    return event


def _scored(ledger: Ledger, choice: Choice) -> Data:
    """How a choice added up: parts that sum to the total, and the next best thing."""
    bundle = ledger.bundle
    parts = []
    for part in sorted(choice.parts, key=lambda one: -one.amount):
        rule = rule_of(bundle, part.use)
        parts.append({"words": reason(bundle, part.use), "points": part.amount, "rule": _at(rule)})
    if choice.chance:
        parts.append({"words": "chance", "points": choice.chance, "rule": None})
    other = choice.runner_up
    words = "" if other is None else choice.runner_up_answer or say_base(bundle, other)
    return {
        "parts": parts,
        "total": {"words": say_base(bundle, choice.prop), "points": choice.score},
        "next": None if other is None else {"words": words, "points": choice.runner_up_score},
    }


def _tellers(played: Played, asked: Question, minute: int) -> list[Data]:
    """From whom somebody has what they hold."""
    if asked.kind != "belief":
        return []
    name = played.bundle.people[asked.person].name
    held = played.mind(name, minute).believes(say(played.bundle, asked.about))
    accounts = () if held is None else held.accounts or (held,)
    return [
        {"person": one.teller, "claimed": one.claimed, "source": one.source, "sure": one.sure, "since": one.since}
        for one in accounts
    ]
