"""What a scene of a script asks for before it comes up: what has happened, what is so, what is in minds, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model import DAY, Where
from muchado.bundle.slots import slots_in
from muchado.bundle.stories import Absence, AnyMoment, Link, Reply, SceneGate, Share, State, StoryTest
from muchado.language.sentences.scope import Scope
from muchado.language.stories.happenings import Seen, take_happening, take_state
from muchado.language.stories.moments import is_moment, take_day, take_moment
from muchado.language.text.blocks import read_blocks
from muchado.language.text.bodies import clauses
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.lines import Words
from muchado.language.text.source import SourceFile
from muchado.language.text.words import SourceLine, Spot, across, spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from muchado.language.cast.timetables import Times
    from muchado.language.rules.draft import Draft
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.words import Token

_DID = "E60"
"""How the codes of mistakes begin that are about what happens."""


class Condition(NamedTuple):
    """A line of what a scene asks for, and where it stands."""

    text: str
    file: str
    line: int


class Scene(NamedTuple):
    """A scene of a script: its name, where it begins, and what it asks for, all of it."""

    name: str
    conditions: tuple[Condition, ...]
    file: str
    line: int


def read_gate(scene: Scene, draft: Draft, world: Times) -> SceneGate | None:
    """Read what a scene asks for, noting mistakes; None where there are any."""
    journal = draft.journal
    errors = journal.errors
    scope = Scope(draft.vocabulary, journal, letters="", named=True)
    reader = _GateReader(scope, world)
    for condition in scene.conditions:
        for tokens in _lines(condition, journal):
            journal.attempt(reader.read, tokens)
    bounds = scope.take_bounds()
    for _ in bounds:
        spot = Spot(SourceLine(scene.file, scene.line, scene.name, False), 1, 1)
        journal.error("E309", spot, 'a scene does not ask for "at least" so many', "say how many, or leave it out")
    if journal.errors == errors:
        journal.attempt(reader.check)
    if journal.errors > errors:
        return None
    text = " and ".join(condition.text for condition in scene.conditions)
    where = Where(scene.file, scene.line)
    test = StoryTest(scene.name, tuple(scope.roles), (), (), reader.chain(), Share(1, 1, 1), text, where)
    return SceneGate(test, reader.clauses())


def _lines(condition: Condition, journal: Journal) -> list[list[Token]]:
    """Read the words of a condition, where they stand in the script."""
    errors = journal.errors
    text = "\n" * (condition.line - 1) + condition.text.strip()
    blocks = read_blocks(SourceFile(condition.file, text), journal)
    if not blocks and journal.errors == errors:
        line = SourceLine(condition.file, condition.line, condition.text, False)
        journal.note(MistakeError("E209", Spot(line, 1, 1), "nothing is said here", "say what the scene asks for"))
    return [] if journal.errors > errors else [block.tokens for block in blocks]


class _GateReader:
    """Reads the clauses of one scene."""

    def __init__(self, scope: Scope, world: Times) -> None:
        self._scope = scope
        self._world = world
        self._happenings: list[tuple[Link, str]] = []
        self._states: list[tuple[State, str, Sequence[Token]]] = []
        self._absences: list[tuple[Absence, str]] = []
        self._first, self._last = -1, -1
        self._when: list[str] = []

    def read(self, tokens: Sequence[Token]) -> None:
        """Read a line: clauses joined by `and`.

        Raises:
            MistakeError: one cannot be read.

        """
        for part in clauses(Words(tokens)):
            self._clause(part)

    def chain(self) -> tuple[Link, ...]:
        """Give the links: what has to have happened, then any moment at which all is so."""
        last = Link(
            (AnyMoment(),),
            earliest=self._first,
            latest=self._last,
            absences=tuple(absence for absence, _ in self._absences),
            states=tuple(state for state, _, _ in self._states),
        )
        return (*(link for link, _ in self._happenings), last)

    def clauses(self) -> tuple[str, ...]:
        """Give the clauses in the author's words, in the order that a gate has."""
        told = (*(words for _, words in self._happenings), *(words for _, words, _ in self._states))
        return (*told, *(words for _, words in self._absences), *([" and ".join(self._when)] if self._when else []))

    def check(self) -> None:
        """Check that it is known by what happens who is spoken of in what is so.

        Raises:
            MistakeError: it is not.

        """
        known = {slot for link, _ in self._happenings for slot in slots_in(link.happenings)}
        for state, _, tokens in self._states:
            for slot in slots_in(state):
                role = self._scope.roles[slot]
                if slot not in known and not (role.kind == "number" and not role.letter):
                    token = self._scope.mention(slot, (state,)) or tokens[0]
                    message = f"nothing here can find out who {role.letter or token.text} is"
                    hint = "name somebody, or let them take part in what happens: someone B hurts Ino and B knows ..."
                    raise MistakeError("E412", token, message, hint)

    def _clause(self, tokens: list[Token]) -> None:
        line, words = Words(tokens), spoken(tokens)
        if line.peek() in {"on", "before", "after"}:
            word = line.peek()
            line.at += 1
            if word == "on" or is_moment(line):
                self._time(word, line)
                self._when.append(words)
                line.end()
                return
            if word == "before":
                seen = take_happening(line, self._scope)
                self._take(seen._replace(denied=True), line, words)
                return
            self._take(take_happening(line, self._scope), line, words)
            return
        self._state_or_happening(tokens, words)

    def _state_or_happening(self, tokens: list[Token], words: str) -> None:
        """Read what is so or, where it is nothing of the kind, what has happened."""
        mark = self._scope.mark()
        try:
            line = Words(tokens)
            state = take_state(line, self._scope)
            line.end()
        except MistakeError as mistake:
            self._scope.back_to(mark)
            line = Words(tokens)
            self._take(self._or(mistake, lambda: take_happening(line, self._scope)), line, words)
            return
        self._states.append((state, words, tokens))

    @staticmethod
    def _or(mistake: MistakeError, read: Callable[[], Seen]) -> Seen:
        """Read what happens; if it is nothing of the kind either, what was wrong at first is told."""
        try:
            return read()
        except MistakeError as other:
            raise other if other.code.startswith(_DID) or mistake.code.startswith(_DID) else mistake from other

    def _take(self, seen: Seen, line: Words, words: str) -> None:
        if not line.ended:
            left = line.tokens[line.at :]
            hint = 'a scene asks for one thing after the other, joined by "and"; when: on Tuesday, after 15:00'
            raise MistakeError("E302", across(left), f"this is left over: {spoken(left)}", hint)
        if isinstance(seen.happening, Reply):
            raise MistakeError("E603", line.tokens[0], "what comes before this is never answered so", "leave it out")
        if seen.denied:
            self._absences.append((Absence((seen.happening,), ever=True), words))
        else:
            self._happenings.append((Link((seen.happening,), words=words), words))

    def _time(self, word: str, line: Words) -> None:
        if word == "on":
            day = take_day(line, self._world)
            first, last = day * DAY, (day + 1) * DAY
        else:
            minute = take_moment(line, self._world)
            first, last = (minute, -1) if word == "after" else (-1, minute)
        self._first = max(self._first, first)
        self._last = min([minute for minute in (self._last, last) if minute >= 0], default=-1)
