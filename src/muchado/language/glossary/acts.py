"""What a page says of an act, and of a deed: what it is, what speaks for and against it, and what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.language.glossary.wording import bullets, place, rule, sentence, used, written
from muchado.language.rules.perceived import said_of_senses
from muchado.plan.bounds import Bounds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from muchado.bundle.model import Action, Answer, Want
    from muchado.language.glossary.shelf import Library
    from muchado.language.text.block import Block
    from muchado.language.text.entries import Entry

SAID = ("says", "told", "may", "for", "if", "seen", "heard")
"""Lines that are summed up, or said of the answers."""


def act(library: Library, action: Action) -> Iterator[str]:
    """Describe an act."""
    entry = library.entry(action.where)
    yield f"### {action.name}"
    yield ""
    yield f"*{sentence(entry)}*"
    yield ""
    lines = [line for line in entry.block.below if not _is_summed_up(line)]
    yield from bullets("", [*map(written, lines), *_summed_up(library, action)])
    yield from _answers(library, action, entry)
    wants = library.of_wants[action.relation]
    yield from _for_and_against(library, [want for want in wants if not want.answer], "it")
    for answer in action.answers:
        yield from _for_and_against(library, [want for want in wants if want.answer == answer.name], f"`{answer.name}`")
    yield from _follows(library, action.relation)


def deed(library: Library, entry: Entry, relation: int) -> Iterator[str]:
    """Describe what several acts count as."""
    yield f"### {entry.name}"
    yield ""
    yield from bullets(
        "**What counts as it**", [f"`{one.name}` ({used(one.where.file)})" for one in library.of_deeds[relation]]
    )
    yield from bullets("", list(_turns(library, relation)))
    yield from _for_and_against(library, library.of_wants[relation], "it")
    yield from _follows(library, relation)


def _is_summed_up(line: Block) -> bool:
    words = [token.text for token in line.tokens[:2] if token.kind != "text"]
    return any(word in SAID for word in words)


def _summed_up(library: Library, action: Action) -> Iterator[str]:
    yield said_of_senses(action)
    if action.says:
        yield f"{_count(len(action.says))} to say"
    yield from _turns(library, action.relation)


def _turns(library: Library, relation: int) -> Iterator[str]:
    for topic in library.of_topics[relation]:
        entry = library.entry(topic.where)
        yield f"a turn in the talk `{topic.name}`: *{sentence(entry)}* ({place(entry)})"
    for topic in library.of_ends[relation]:
        yield f"ends the talk `{topic.name}` ({place(library.entry(topic.where))})"


def _answers(library: Library, action: Action, entry: Entry) -> Iterator[str]:
    said = {library.answered(line.line.file, line.line.number): line for line in entry.block.below if line.word == "if"}
    letter = action.roles[action.answerer].letter if action.answers else ""
    yield from bullets(f"**{letter} may**", [_answer(action, one, said.get(one.name)) for one in action.answers])


def _answer(action: Action, answer: Answer, block: Block | None) -> str:
    parts = ["for want of a reason"] if action.for_want_of_a_reason == answer.name else []
    parts += [written(line) for line in (() if block is None else block.below) if not _is_summed_up(line)]
    parts += [f"{_count(len(answer.says))} to say"] if answer.says else []
    return f"**{answer.name}**{': ' if parts else ''}{'; '.join(parts)}"


def _for_and_against(library: Library, wants: Iterable[Want], what: str) -> Iterator[str]:
    bounds, sides = Bounds(library.bundle), {"For": list[str](), "Against": list[str]()}
    for want in wants:
        side = "Against" if bounds.only_lowers(want.amount, want.when) and not want.idle else "For"
        sides[side].append(rule(library.entry(want.where)))
    for side, found in sides.items():
        yield from bullets(f"**{side} {what}**", found)


def _follows(library: Library, relation: int) -> Iterator[str]:
    plans = [library.entry(plan.where) for plan in library.of_plans[relation]]
    yield from bullets("**Plans that lead to it**", [f"*{entry.name}* ({place(entry)})" for entry in plans])
    reactions = [rule(library.entry(one.where)) for one in library.of_reactions[relation]]
    yield from bullets("**What it does to people**", reactions)


def _count(lines: int) -> str:
    return f"{lines} {'line' if lines == 1 else 'lines'}"
