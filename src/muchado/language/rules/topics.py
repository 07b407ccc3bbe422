"""Topics: what people can have a talk about, what they can do in it, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Closing, SetStatus, Slot, Topic
from muchado.bundle.model.closed import TalkEnd, words_of
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.options import take_act
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Layout
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.lines import Words
from muchado.language.text.words import spoken

if TYPE_CHECKING:
    from muchado.language.text.bodies import Item
    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Spot, Token

_ENDS: tuple[TalkEnd, ...] = words_of(TalkEnd)
_SAID = f"when {_ENDS[0]}: nod to B"

LAYOUT = Layout(
    "a topic",
    once=("at", "whatever"),
    many=("may", "anybody", "when"),
    needed={"may": "A may apologise to B, tell B that P", "when": _SAID},
)

MOST_TURNS = 1000
TURNS = 12
"""After how many turns a talk goes on too long where nothing is said."""

NOBODY = -1


def read_topic(entry: Entry, draft: Draft) -> None:
    """Read a topic into the draft, noting mistakes."""
    errors = draft.journal.errors
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    term = draft.declared.term(entry)
    scope = Scope(draft.vocabulary, draft.journal, letters=term.letters, rule=f"topic {entry.name}")
    reader = _Reader(draft, scope, len(term.letters))
    moves = tuple(move for item in parts.all("may") for move in reader.moves(item))
    turns = reader.number(parts.one("at"), ("at", "most"), ("turns",), TURNS)
    called = reader.number(parts.one("whatever"), ("whatever", "is", "worth"), ("calls", "away"), NOBODY)
    joined, broken = reader.others(parts.all("anybody"))
    ends = reader.ends(parts.all("when"))
    if draft.journal.errors > errors:
        return
    if not ends or ends[0].how != _ENDS[0]:
        message = "this does not say what somebody does when all is said: nobody could end such a talk"
        draft.journal.error("E421", entry.token, message, f"write: {_SAID}")
        return
    roles = tuple(scope.roles)
    draft.topics.append(Topic(entry.name, term.number, roles, moves, turns, called, joined, broken, ends, where(entry)))


class _Reader:
    """Reads the lines of one topic, whose sentence has so many roles of its own."""

    def __init__(self, draft: Draft, scope: Scope, own: int) -> None:
        self._draft = draft
        self._journal = draft.journal
        self._scope = scope
        self._own = own

    def moves(self, item: Item) -> list[Claim]:
        """Read `A may apologise to B, tell B that P`."""
        return self._journal.attempt(self._moves, item) or []

    def _moves(self, item: Item) -> list[Claim]:
        line = item.line()
        token = line.take("letter", "A")
        if token.text != OWNER:
            other = {OWNER: token.text, token.text: OWNER}
            turned = [one._replace(text=other[one.text]) if one.text in other else one for one in line.tokens]
            cure = [(one, other[one.text]) for one in line.tokens if one.text in other]
            raise MistakeError(
                "E421", token, "what either may do is said of A, to B", f"write: {spoken(turned)}", cure=cure
            )
        line.expect("may")
        found: list[Claim] = []
        line.list_of(lambda line: found.append(self._move(line)))
        line.end()
        return found

    def _move(self, line: Words) -> Claim:
        at = line.here
        part = Words(line.words_until(","), line.tokens[line.at - 1])
        claim = take_act(part, self._scope)
        part.end()
        if Slot(1) not in claim.args:
            said = f'nobody else is spoken of in "{spoken(part.tokens)}", so it is nothing to do in a talk'
            raise MistakeError("E421", at, said, "name something that A does to B: tell B that P")
        return claim

    def number(self, item: Item | None, before: tuple[str, ...], after: tuple[str, ...], otherwise: int) -> int:
        """Read a line with a number in it."""
        if item is None:
            return otherwise
        found = self._journal.attempt(_number, item, before, after)
        return otherwise if found is None else found

    def others(self, items: list[Item]) -> tuple[int, int]:
        """Read `anybody may join by 30` and `anybody may break in by 45`."""
        found = {"join": NOBODY, "break in": NOBODY}
        for item in items:
            self._journal.attempt(_other, item, found)
        return found["join"], found["break in"]

    def ends(self, items: list[Item]) -> tuple[Closing, ...]:
        """Read how it ends, what is done when all is said first."""
        found: dict[TalkEnd, Closing] = {}
        for item in items:
            self._journal.attempt(self._ending, item, found)
        return tuple(found[how] for how in _ENDS if how in found)

    def _ending(self, item: Item, found: dict[TalkEnd, Closing]) -> None:
        line = item.line()
        line.expect("when")
        at = line.here
        line.could_be(*_ENDS)
        said = spoken(line.words_until(":"))
        how = next((one for one in _ENDS if one == said), None)
        if how is None:
            hint = f"it can be: {', '.join(_ENDS)}"
            raise MistakeError("E421", at, f'no talk ends "when {said}"', hint, said, _ENDS)
        if how in found:
            raise MistakeError("E212", at, "this end stands twice", "say once what is done then")
        line.expect(":")
        at = line.here
        claim = take_act(line, self._scope)
        line.end()
        self._check_end(claim, at)
        found[how] = Closing(how, claim)

    def _check_end(self, claim: Claim, at: Token | Spot) -> None:
        """Tell of what cannot end a talk: it is one of them who does it, and nobody has to answer."""
        term = self._draft.vocabulary.terms[claim.relation]
        if term.kind != "act":
            raise MistakeError("E421", at, "a deed is nothing that can be done by itself", "name an action")
        if any(isinstance(one, Slot) and one.at >= self._own for one in claim.args):
            letters = " and ".join(role.letter for role in self._scope.roles[: self._own])
            raise MistakeError("E421", at, f"when a talk ends, only {letters} are known", "name what A does to B")
        action = self._draft.actions[term.index] if term.index >= 0 else None
        if action is not None and action.answers:
            message = "this has to be answered, and a talk ends with what needs no answer"
            raise MistakeError("E421", at, message, "take an action that has no line with may")
        if action is not None and any(self._begins(effect) for effect in action.effects):
            message = "this begins a talk: one could lead to the next for ever"
            raise MistakeError("E421", at, message, "take an action that begins none")

    def _begins(self, effect: object) -> bool:
        return isinstance(effect, SetStatus) and effect.on and self._draft.vocabulary.terms[effect.claim.relation].topic


def _number(item: Item, before: tuple[str, ...], after: tuple[str, ...]) -> int:
    line = item.line()
    line.expect(*before)
    found = line.number(1 if before[0] == "at" else 0, MOST_TURNS)
    line.expect(*after)
    line.end()
    return found


def _other(item: Item, found: dict[str, int]) -> None:
    line = item.line()
    line.expect("anybody", "may")
    line.could_be(*found)
    what = next((words for words in found if line.take_if(*words.split())), "")
    if not what:
        raise MistakeError("E421", line.here, "others can join a talk, or break in", "write: anybody may join by 30")
    line.expect("by")
    points = line.number(0, MOST_TURNS)
    line.end()
    found[what] = points
