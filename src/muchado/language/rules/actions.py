"""Actions: what can be done, what it takes, how it is perceived and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Action, Answer, Claim, Here, Line, Slot
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.clause import Clause
from muchado.language.sentences.effects import read_world_effect
from muchado.language.sentences.puzzle import puzzled
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import MistakeError
from muchado.bundle.inflect import third
from muchado.language.text.texts import take_text
from muchado.language.text.words import inside, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import Condition, WorldEffect
    from muchado.language.text.bodies import Sections
    from muchado.language.text.entries import Entry

LAYOUT = Layout(
    "an action",
    once=("takes", "passing", "may"),
    many=("needs", "seen", "heard", "counts", "afterwards", "says", "told", "if"),
    nesting=("if",),
)
ANSWER = Layout("an answer", many=("afterwards", "says", "told"))

_LONGEST = 7 * 24 * 60
_SEEN = {"by nobody": 0, "here": 1, "from afar": 2}
_HEARD = {"by nobody": 0, "here": 1, "next door": 2}


def read_action(entry: Entry, draft: Draft) -> None:
    """Read an action into the draft, noting mistakes."""
    errors = draft.journal.errors
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    action = _Reader(entry, draft).read(parts)
    if action and draft.journal.errors == errors:
        draft.add_action(entry, action)


class _Reader:
    """Reads the lines of one action."""

    def __init__(self, entry: Entry, draft: Draft) -> None:
        self._entry = entry
        self._draft = draft
        self._journal = draft.journal
        self._term = draft.declared.term(entry)
        self._scope = Scope(draft.vocabulary, draft.journal, letters=self._term.letters)

    def read(self, parts: Sections) -> Action | None:
        needs = self._needs(parts.all("needs"))
        parties = _parties(needs)
        senses = self._senses((*parts.all("seen"), *parts.all("heard")))
        minutes = [self._journal.attempt(_takes, item) for item in parts.all("takes")]
        counts = [self._journal.attempt(self._deed, item) for item in parts.all("counts")]
        for item in parts.all("passing"):
            self._journal.attempt(_passing, item)
        may = parts.one("may")
        answerer, names = self._journal.attempt(self._may, may, parties) or (-1, ())
        answers = self._answers(names, parts.all("if"))
        self._draft.search(self._entry, self._scope, needs, range(len(self._term.letters)))
        return Action(
            name=self._entry.name,
            relation=self._term.number,
            roles=tuple(self._scope.roles),
            needs=needs,
            takes=next(iter(minutes), 1) or 1,
            seen=senses.get("seen", 1),
            heard=senses.get("heard", 1),
            parties=parties,
            answerer=answerer,
            answers=answers,
            effects=self._effects(parts.all("afterwards")),
            says=self._says(parts.all("says")),
            told=self._told(parts.all("told")) or (self._plainly(),),
            counts_as=tuple(claim for claim in counts if claim),
            passing=bool(parts.one("passing")),
            where=where(self._entry),
        )

    def _needs(self, items: Iterable[Item]) -> tuple[Condition, ...]:
        return tuple(
            condition
            for item in items
            for condition in self._draft.conditions(self._draft.clauses(item, "needs"), self._scope)
        )

    def _effects(self, items: Iterable[Item]) -> tuple[WorldEffect, ...]:
        found = []
        for item in items:
            for part in self._draft.clauses(item, "afterwards"):
                found.append(self._journal.attempt(read_world_effect, part, self._scope))
                self._scope.forget()
        return tuple(effect for effect in found if effect)

    def _senses(self, items: Iterable[Item]) -> dict[str, int]:
        found: dict[str, int] = {}
        for item in items:
            self._journal.attempt(_sense, item, found)
        return found

    def _deed(self, item: Item) -> Claim:
        line = item.line()
        line.expect("counts", "as")
        quoted = line.take("text", "a deed in quotes")
        line.end()
        tokens = inside(quoted)
        clause = Clause(tokens, self._draft.vocabulary)
        sentences = self._draft.vocabulary.sentences
        found = sentences.longest(tokens, 0, clause, clause.dead_end) if tokens else None
        if found is None or found.end < len(tokens):
            if not tokens:
                raise MistakeError("E209", quoted, "a deed is missing here", 'such as: counts as "A hurts B"')
            raise puzzled(clause, sentences.texts, self._journal.speller, found.end if found else 0)
        if self._draft.vocabulary.terms[found.meaning.relation].kind != "deed":
            raise MistakeError("E306", quoted, "this is no deed", 'declare a wider act: deed "A hurts B"')
        return self._scope.relation(found.meaning.relation, found.values)

    def _may(self, item: Item | None, parties: tuple[int, ...]) -> tuple[int, tuple[str, ...]]:
        """Read `B may accept, refuse`: who answers, and how."""
        if item is None:
            return -1, ()
        line = item.line()
        token = line.take("letter", "the letter of the one who answers")
        line.expect("may")
        slot = self._scope.slot_of(token.text)
        if slot is None or slot.at not in parties:
            hint = f"write: needs {token.text} is here"
            raise MistakeError("E409", token, f"{token.text} cannot answer without being there", hint)
        names: list[str] = []
        at = line.here
        while not line.ended:
            at = line.here
            name = spoken(line.words_until(","))
            if name in names:
                self._journal.error("E212", at, f'"{name}" stands twice', "say it once")
            names.append(name)
            if not name or (line.take_if(",") and line.ended):
                at = line.here
                names.append("")
        if "" in names or not names:
            raise MistakeError("E209", at, "an answer is missing here", "such as: B may accept, refuse")
        return slot.at, tuple(dict.fromkeys(names))

    def _answers(self, names: tuple[str, ...], items: list[Item]) -> tuple[Answer, ...]:
        """Read what follows from each answer."""
        bodies: dict[str, Item] = {}
        for item in items:
            self._journal.attempt(self._answer_head, item, names, bodies)
        return tuple(self._answer(name, bodies.get(name)) for name in names)

    def _answer_head(self, item: Item, names: tuple[str, ...], bodies: dict[str, Item]) -> None:
        line = item.line()
        line.expect("if")
        token = line.take("letter", "the letter of the one who answers")
        at = line.here
        said = spoken(line.rest())
        known = {" ".join((third(name.split()[0]), *name.split()[1:])): name for name in names}
        if said not in known:
            message = f'"{said}" is none of the answers to this action'
            hint = f"{token.text} may: {', '.join(names)}" if names else "say first: B may accept, refuse"
            raise MistakeError("E109", at, message, hint, said, known)
        if known[said] in bodies:
            raise MistakeError("E212", item.spot, "this answer stands twice", "put all its lines together")
        bodies[known[said]] = item

    def _answer(self, name: str, item: Item | None) -> Answer:
        if item is None:
            return Answer(name, (), (), ())
        parts = ANSWER.read(item.below, item.spot, self._journal)
        effects = self._effects(parts.all("afterwards"))
        return Answer(name, effects, self._says(parts.all("says")), self._told(parts.all("told")))

    def _says(self, items: Iterable[Item]) -> tuple[Line, ...]:
        found = [self._journal.attempt(self._line, item) for item in items]
        return tuple(line for line in found if line)

    def _line(self, item: Item) -> Line:
        line = item.line()
        token = line.take("letter", "the letter of the one who speaks")
        line.expect("says")
        slot = self._scope.slot_of(token.text)
        if slot is None:
            raise MistakeError(
                "E409", token, f"{token.text} is nobody in this action", "A speaks, or a role of its sentence"
            )
        return Line(slot.at, take_text(line, self._scope.roles, self._journal))

    def _told(self, items: Iterable[Item]) -> tuple[str, ...]:
        found = [self._journal.attempt(self._told_as, item) for item in items]
        return tuple(words for words in found if words)

    def _told_as(self, item: Item) -> str:
        line = item.line()
        line.expect("told", "as")
        return take_text(line, self._scope.roles, self._journal)

    def _plainly(self) -> str:
        """Tell it in the words of its own sentence."""
        return self._term.forms.present.format(*(f"{{{letter}}}" for letter in self._term.letters)) + "."


def _parties(needs: Iterable[Condition]) -> tuple[int, ...]:
    found = [
        need.person.at
        for need in needs
        if isinstance(need, Here) and not need.negated and isinstance(need.person, Slot)
    ]
    return tuple(slot for slot in dict.fromkeys(found) if slot)


def _takes(item: Item) -> int:
    line = item.line()
    line.expect("takes")
    at = line.here
    minutes = line.span()
    line.end()
    if minutes > _LONGEST:
        raise MistakeError("E311", at, "that is too long for one action", "it may take up to a week")
    return minutes


def _passing(item: Item) -> None:
    line = item.line()
    line.expect("passing")
    line.end()


def _sense(item: Item, found: dict[str, int]) -> None:
    """Read `seen here, heard next door`."""
    line = item.line()
    while True:
        at = line.here
        sense = line.peek()
        table = {"seen": _SEEN, "heard": _HEARD}.get(sense)
        if table is None:
            raise MistakeError("E208", at, '"seen" or "heard" is missing here', "such as: seen here, heard next door")
        if sense in found:
            raise MistakeError("E212", at, f'"{sense}" stands twice', "say it once")
        line.at += 1
        at = line.here
        words = " ".join(token.text for token in line.words_until(","))
        if words not in table:
            hint = f"it can be {sense} {', '.join(table)}"
            raise MistakeError("E208", at, f'nothing is {sense} "{words}"', hint, words, table)
        found[sense] = table[words]
        if not line.take_if(","):
            return
