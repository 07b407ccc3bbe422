"""Actions: what can be done, what it takes, how it is perceived and what follows."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from muchado.bundle.inflect import base, is_verb, third
from muchado.bundle.model import Action, Answer, Claim, Here, Slot
from muchado.bundle.model import Line as Spoken
from muchado.bundle.model.closed import FAILS
from muchado.bundle.slots import slots_in
from muchado.language.rules.draft import Draft, where
from muchado.language.rules.ends import check_ends, read_end
from muchado.language.rules.perceived import read_ringing, read_seeming, read_senses
from muchado.language.sentences.effects import read_world_effect
from muchado.language.sentences.options import take_quoted
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Item, Layout, clauses
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.texts import take_text
from muchado.language.text.tree import ANSWER as ANSWERS
from muchado.language.text.words import Spot, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import Condition, WorldEffect
    from muchado.language.text.bodies import Sections
    from muchado.language.text.diagnostics import Cure
    from muchado.language.text.entries import Entry
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

LAYOUT = Layout(
    "an action",
    once=("takes", "passing", "may", "for", "rings"),
    many=("needs", "reaches", "seen", "heard", "counts", "taken", "afterwards", "says", "told", "if"),
    nesting=("if",),
)
ANSWER = Layout("an answer", once=("rings",), many=("afterwards", "says", "told"))

_LONGEST = 7 * 24 * 60


def read_action(entry: Entry, draft: Draft) -> None:
    """Read an action into the draft, noting mistakes."""
    errors = draft.journal.errors
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    action = ActReader(entry, draft).read(parts, flawed=draft.journal.errors > errors or _is_broken(entry))
    if action and draft.journal.errors == errors:
        draft.add_action(entry, action)


def _is_broken(entry: Entry) -> bool:
    """Whether a line of a block could not be read at all."""
    return any(block.broken for block in entry.block.below)


class ActReader:
    """Reads the lines of one action, or of what only happens."""

    def __init__(self, entry: Entry, draft: Draft) -> None:
        self._entry = entry
        self._draft = draft
        self._journal = draft.journal
        self._term = draft.declared.term(entry)
        self._scope = Scope(
            draft.vocabulary, draft.journal, letters=self._term.letters, rule=f"{entry.kind} {entry.name}"
        )
        self._own = tuple(self._scope.roles)

    def read(self, parts: Sections, *, flawed: bool = False) -> Action | None:
        """Read an action; where a line of it could not be read, what it would have said is not missed."""
        errors = self._journal.errors
        needs = self._needs(parts.all("needs"))
        parties = self._parties(needs)
        ends = [self._journal.attempt(read_end, item, self._scope, self._own, parties) for item in parts.all("reaches")]
        reached, sent = (tuple(end.at for end in ends if end and end.later is later) for later in (False, True))
        whole = self._journal.errors == errors and not flawed
        present = (*parties, *reached) if whole else tuple(range(1, len(self._own)))
        senses = read_senses((*parts.all("seen"), *parts.all("heard")), self._journal)
        seeming = read_seeming(parts.all("taken"), self._scope)
        may = parts.one("may")
        answerer, names = self._journal.attempt(self._may, may, present) or (-1, ())
        unmoved = self._journal.attempt(self._unmoved, parts.one("for"), answerer, names) or ""
        answers = self._answers(answerer, names, parts.all("if")) if names or (may is None and not flawed) else ()
        says = self._says(parts.all("says"))  # before the roles: what speaks of nobody has one
        action = Action(
            name=self._entry.name,
            relation=self._term.number,
            roles=tuple(self._scope.roles),
            needs=needs,
            takes=self._minutes(parts),
            seen=senses.get("seen", 1),
            heard=senses.get("heard", 1),
            parties=parties,
            answerer=answerer,
            answers=answers,
            effects=self._effects(parts.all("afterwards")),
            says=says,
            told=self._told(parts.all("told")) or (self._plainly(),),
            counts_as=self._counts(parts),
            passing=self._is_passing(parts),
            where=where(self._entry),
            taken_for=seeming.get("taken for"),
            from_afar=seeming.get("taken from afar for"),
            rings=read_ringing(parts.one("rings"), OWNER, self._scope),
            reached=reached,
            sent=sent,
            unmoved=unmoved,
        )
        check_ends(action, self._term.letters, self._entry, self._journal)
        self._draft.check_later(action, self._scope, self._entry)
        return action

    def _minutes(self, parts: Sections) -> int:
        found = [self._journal.attempt(_takes, item) for item in parts.all("takes")]
        return next(iter(found), 1) or 1

    def _counts(self, parts: Sections) -> tuple[Claim, ...]:
        found = [self._journal.attempt(self._deed, item) for item in parts.all("counts")]
        return tuple(claim for claim in found if claim)

    def _is_passing(self, parts: Sections) -> bool:
        for item in parts.all("passing"):
            self._journal.attempt(_passing, item)
        return bool(parts.one("passing"))

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
                found.append(self._journal.attempt(self._effect, part))
                self._scope.forget()
        return tuple(effect for effect in found if effect)

    def _effect(self, part: list[Token]) -> WorldEffect:
        effect = read_world_effect(part, self._scope)
        self._check_own(effect, part)
        return effect

    def _check_own(self, piece: object, said: list[Token]) -> None:
        """Tell of a role that is not in the action's sentence: once it is done, nobody can say who that is."""
        slot = next((slot for slot in slots_in(piece) if slot >= len(self._own)), None)
        if slot is not None:
            letter = self._scope.roles[slot].letter
            token = next((token for token in said if letter and token.is_word(letter)), said[0])
            raise self._stranger(token, letter)

    def _stranger(self, at: Token, letter: str) -> MistakeError:
        message = f"{letter or 'somebody without a letter'} is nobody in this action"
        known = ", ".join(role.letter for role in self._own)
        hint = f"it is about {known}; put {letter or 'a letter'} into its sentence"
        return MistakeError("E409", at, message, hint)

    def _parties(self, needs: Iterable[Condition]) -> tuple[int, ...]:
        """Give who must be there with the actor; note those of whom the sentence does not speak."""
        present: dict[int, None] = {}
        for need in needs:
            if isinstance(need, Here) and isinstance(need.person, Slot):
                slot = need.person.at
                role, token = self._scope.roles[slot], self._scope.tokens[slot]
                if slot >= len(self._own) and role.letter and token:
                    self._journal.note(self._stranger(token, role.letter))
                elif 0 < slot < len(self._own) and not need.negated:
                    present[slot] = None
        return tuple(present)

    def _deed(self, item: Item) -> Claim:
        line = item.line()
        line.expect("counts", "as")
        hint = 'declare a wider act: deed "A hurts B"'
        claim = take_quoted(line, self._scope, "deed", 'counts as "A hurts B"', hint)
        self._check_own(claim, item.tokens)
        return claim

    def _may(self, item: Item | None, parties: tuple[int, ...]) -> tuple[int, tuple[str, ...]]:
        """Read `B may accept, refuse`: who answers, and how."""
        if item is None:
            return -1, ()
        line = item.line()
        token = line.take("letter", "the letter of the one who answers")
        line.expect("may")
        slot = self._scope.slot_of(token.text)
        if token.text == OWNER:
            others = [role.letter for role in self._own[1:] if role.kind == "person"]
            hint = f"write: {others[0] if others else 'B'} may {spoken(line.rest())}"
            raise MistakeError("E409", token, "A acts, and it is somebody else who answers", hint)
        if slot is None or slot.at not in parties:
            hint = f"write: needs {token.text} is here; or, over any distance: reaches {token.text}"
            raise MistakeError("E409", token, f"{token.text} cannot answer without being there", hint)
        names: dict[str, None] = {}
        line.list_of(lambda one: self._name(one, names))
        return slot.at, tuple(names)

    def _name(self, line: Words, names: dict[str, None]) -> None:
        at = line.here
        line.could_be(*self._draft.vocabulary.answers.texts)
        name = spoken(line.words_until(","))
        if not name:
            raise MistakeError("E209", at, "an answer is missing here", "such as: B may accept, refuse")
        if name == FAILS:
            raise MistakeError("E212", at, f'"{name}" is what is said of every act in vain', "find another word")
        first, *rest = name.split()
        if {"or", "and"} & {*rest}:
            hint = f"write: {name.replace(' or ', ', ').replace(' and ', ', ')}"
            raise MistakeError("E109", at, "answers stand between commas", hint, cure=_commas(line.tokens))
        if is_verb(first) and third(base(first)) == first != base(first) + "ss":
            hint = f"write: {' '.join((base(first), *rest))}"
            cure = [(Spot(at.line, at.column, len(first)), base(first))]
            raise MistakeError("E109", at, "an answer is named as what one may do", hint, cure=cure)
        if name in names:
            self._journal.error("E212", at, f'"{name}" stands twice', "say it once")
        names[name] = None

    def _answers(self, answerer: int, names: tuple[str, ...], items: list[Item]) -> tuple[Answer, ...]:
        """Read what follows from each answer."""
        bodies: dict[str, Item] = {}
        speaker = self._scope.roles[answerer].letter if answerer >= 0 else OWNER
        for item in items:
            self._journal.attempt(self._answer_head, item, speaker, names, bodies)
        return tuple(self._answer(name, bodies.get(name), speaker) for name in names)

    def _answer_head(self, item: Item, speaker: str, names: tuple[str, ...], bodies: dict[str, Item]) -> None:
        line = item.line()
        line.expect("if")
        line.could_be(speaker)
        if not line.ended and line.tokens[1].kind != "letter" and names:
            raise MistakeError("E409", line.here, f"it is {speaker} who answers", f"write: if {speaker} ...")
        token = line.take("letter", "the letter of the one who answers")
        said = spoken(line.tokens[line.at :])
        if names and token.text != speaker:
            hint = f"write: if {speaker} {said}"
            raise MistakeError("E409", token, f"it is {speaker} who answers", hint, cure=[(token, speaker)])
        name = self._given(line, token, names)
        if name in bodies:
            raise MistakeError("E212", item.spot, "this answer stands twice", "put all its lines together")
        bodies[name] = item

    def _given(self, line: Words, who: Token, names: tuple[str, ...]) -> str:
        """Read which of the answers somebody gives, as it is said of them: `B accepts`."""
        known = {" ".join((third(name.split()[0]), *name.split()[1:])): name for name in names}
        at = line.here
        line.could_be(*known)
        tokens = line.rest()
        said = spoken(tokens)
        if said not in known:
            message = f'"{said}" is none of the answers to this action'
            hint = f"{who.text} may: {', '.join(names)}" if names else "say first: B may accept, refuse"
            raise MistakeError("E109", at, message, hint, said, known)
        if self._journal.tree:
            self._journal.tree.note(ANSWERS, known[said], tokens)
        return known[said]

    def _unmoved(self, item: Item | None, answerer: int, names: tuple[str, ...]) -> str:
        """Read `for want of a reason B hesitates`: what is done where nothing speaks for any answer."""
        if item is None:
            return ""
        line = item.line()
        line.expect("for", "want", "of", "a", "reason")
        token = line.take("letter", "the letter of the one who answers")
        speaker = self._scope.roles[answerer].letter if answerer >= 0 else token.text
        if token.text != speaker:
            raise MistakeError("E409", token, f"it is {speaker} who answers", cure=[(token, speaker)])
        return self._given(line, token, names)

    def _answer(self, name: str, item: Item | None, speaker: str) -> Answer:
        if item is None:
            return Answer(name, (), (), ())
        parts = ANSWER.read(item.below, item.spot, self._journal)
        effects = self._effects(parts.all("afterwards"))
        says, told = self._says(parts.all("says")), self._told(parts.all("told"))
        return Answer(name, effects, says, told, read_ringing(parts.one("rings"), speaker, self._scope))

    def _says(self, items: Iterable[Item]) -> tuple[Spoken, ...]:
        found = [self._journal.attempt(self._line, item) for item in items]
        return tuple(line for line in found if line)

    def _line(self, item: Item) -> Spoken:
        line = item.line()
        if line.peek() == "says":
            raise MistakeError("E209", line.here, "who says it is missing here", 'write: A says "..."')
        token = line.take("letter", "the letter of the one who speaks")
        line.expect("says")
        slot = self._scope.slot_of(token.text)
        if slot is None or slot.at >= len(self._own) or self._own[slot.at].kind != "person":
            raise MistakeError(
                "E409", token, f"{token.text} is nobody in this action", "A speaks, or a role of its sentence"
            )
        words = take_text(line, self._own, self._journal, speech=True, more="when")
        return Spoken(slot.at, words, when=self._occasion(line, token.text))

    def _occasion(self, line: Words, speaker: str) -> tuple[Condition, ...]:
        """Read `when B is proud`, in the mind of the one who speaks: they are A in it, the actor has their letter."""
        if not line.take_if("when"):
            return ()
        turned = {speaker: OWNER, OWNER: speaker}
        parts = [[token._replace(text=turned.get(token.text, token.text)) for token in part] for part in clauses(line)]
        found = self._draft.conditions(parts, self._scope)
        for condition in found:
            self._check_own(condition, line.tokens)
        return found

    def _told(self, items: Iterable[Item]) -> tuple[str, ...]:
        found = [self._journal.attempt(self._told_as, item) for item in items]
        return tuple(words for words in found if words)

    def _told_as(self, item: Item) -> str:
        line = item.line()
        line.expect("told", "as")
        return take_text(line, self._own, self._journal)

    def _plainly(self) -> str:
        """Tell it in the words of its own sentence."""
        letters = [f"{{{letter}}}" for letter in self._term.letters[self._term.undone :]]
        said = self._term.said(self._term.forms.present, letters)
        return f"{said[0].upper()}{said[1:]}."


def _commas(tokens: list[Token]) -> Cure:
    """Give what puts commas in the place of words that join answers."""
    found = []
    for before, token in pairwise(tokens):
        if token.is_word("or", "and"):
            end = before.column + before.width
            found.append((Spot(token.line, end, token.column + token.width - end), ","))
    return found


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
