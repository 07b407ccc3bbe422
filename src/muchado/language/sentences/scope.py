"""The roles of one rule, action or fact: letters and names become slots and numbers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from zlib import crc32

from muchado.bundle.calendar import WEEK, WEEKDAYS
from muchado.bundle.model import DAY, Claim, Compare, Condition, Const, Here, Many, Num, Role, Slot
from muchado.bundle.model.closed import BeingKind, RoleKind
from muchado.bundle.model.questions.amounts import COMPARISONS
from muchado.bundle.model.terms import BY_NOBODY
from muchado.bundle.slots import slots_in
from muchado.language.sentences.mentions import Mention, Said, as_said
from muchado.language.sentences.minds import check_minds
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.letters import KINDS, OWNER, UNDONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from muchado.bundle.model import Term
    from muchado.language.sentences.vocabulary import Form, Vocabulary
    from muchado.language.sentences.vocabulary import Term as WordTerm
    from muchado.language.text.words import Token

UNKNOWN = -1
"""The number of something whose name nobody has; the mistake has been noted."""

_IN_PLACE = {
    "person": "a name",
    "place": "a place's name",
    "thing": "a thing's name",
    "claim": "a sentence",
    "hour": "a time",
    "number": "a number",
}


class Scope:
    """Who is who in a rule, or in the facts about a person (`me`), where names take the place of letters.

    With `named`, names may stand beside letters. `roles` and `tokens` (where each was met first) go by slot.
    `answers`: how the act in question may be answered. `witnessed`: an act is in question that the owner takes part in
    or witnesses. `rule`: what the rule is called. `asks`: a condition is being read.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        journal: Journal,
        me: Const | None = None,
        letters: str = OWNER,
        *,
        named: bool = False,
        rule: str = "",
    ) -> None:
        self.vocabulary = vocabulary
        self.journal = journal
        self.me = me
        self.rule = rule
        self._allows_names = named or me is not None
        self.roles = [] if me else [Role(letter.strip(UNDONE), KINDS[letter]) for letter in letters]
        self.tokens: list[Token | None] = [None] * len(self.roles)
        self._read: list[tuple[object, Sequence[Token]]] = []
        self.answers: frozenset[str] = frozenset()
        self.witnessed = False
        self._dice = 0
        self._given = len(self.roles)
        self._met = set(letters)
        self._here: list[Condition] = []
        self._nobody: tuple[Slot, bool] | None = None
        self._bounds: list[tuple[Slot, Compare]] = []
        self.asks = False

    def dice(self) -> int:
        """Give the number of dice that nothing else in the world throws, so far as rules are called differently."""
        self._dice += 1
        return crc32(f"{self.rule} {self._dice}".encode())

    def begin_alternative(self) -> None:
        """Forget who was introduced by `someone`, so that another alternative may introduce them again."""
        self._met = {role.letter for role in self.roles[: self._given]}

    def keep(self, piece: object, tokens: Sequence[Token]) -> None:
        """Keep by which words a piece of the rule was said: a condition, an act, an amount, an effect."""
        self._read.append((piece, tokens))

    def words_of(self, pieces: Sequence[object]) -> Iterator[tuple[object, Sequence[Token]]]:
        """Give those of some pieces whose words are known, with them, in the order of the text."""
        return ((piece, tokens) for piece, tokens in self._read if any(piece is one for one in pieces))

    def mention(self, slot: int, pieces: Sequence[object]) -> Token | None:
        """Give where some pieces of the rule first speak of a role; where they do not, where the rule first does."""
        first, letter = self.tokens[slot], self.roles[slot].letter
        for piece, tokens in self.words_of(pieces):
            if slot in slots_in(piece):
                of_it = (token for token in tokens if token is first or (letter and token.is_word(letter)))
                return next(of_it, tokens[0])
        return first

    def slot_of(self, letter: str) -> Slot | None:
        """Give the slot of a letter, None if it has not been met."""
        return next((Slot(i) for i, role in enumerate(self.roles) if role.letter == letter), None)

    def term(self, mention: Mention) -> Term:
        """Give the slot or number of what is mentioned; note a name that nobody has."""
        if mention.how == "name":
            return self._named(mention)
        if self.me is not None:
            raise MistakeError(
                "E403",
                mention.token,
                "a fact is about somebody in particular",
                f'write {_IN_PLACE[mention.kind]} in place of "{mention.bound or mention.letter or mention.how}"',
            )
        if mention.how == "nobody":
            return self._nobody_at_all(mention)
        if mention.how == "bound":
            return self._bounded(mention)
        return self._role(mention)

    def claim(self, said: object, *, negative: bool = False) -> Term:
        """Give what is said, by letter or as a sentence; a denied sentence only where `negative` allows it."""
        if isinstance(said, Mention):
            return self.term(said)
        if not isinstance(said, Said):
            raise TypeError("a claim is a letter or a sentence")
        if said.form.negative and not negative:
            raise MistakeError(
                "E307",
                said.token,
                "only what is so can be said here, not what is not so",
                "declare a sentence that means the contrary, and say that",
            )
        self._check_tense(said)
        return self.relation(said.form, said.values)

    def relation(self, form: Form, values: Sequence[object], *, alone: bool = False) -> Claim:
        """Give a claim of the relation of a form from what its holes hold; it may stand `alone`, as what A thinks."""
        check_minds(form, values, self.vocabulary, alone=alone)
        number = form.relation
        doer = (BY_NOBODY,) if self.vocabulary.terms[number].undone else ()
        claim = Claim(number, (*doer, *(self.argument(value) for value in values)))
        at = next((value.token for value in values if isinstance(value, Mention)), None)
        if at is not None and len(claim.args) > 1 and claim.args[0] == claim.args[1]:
            self._check_twice(self.vocabulary.terms[number], claim.args[0], at)
        self.check_one_twice(claim, values)
        return claim

    def check_one_twice(self, claim: Claim, values: Sequence[object]) -> None:
        """Refuse an act that somebody does to themselves, or that has one thing in two parts."""
        about = self.vocabulary.terms[claim.relation]
        if about.kind != "act":
            return
        first = len(claim.args) - len(values)
        for at, (value, term) in enumerate(zip(values, claim.args[first:], strict=True), first):
            if not isinstance(value, Mention) or (isinstance(term, Const) and term.id == UNKNOWN):
                continue
            if value.kind == "thing" and term in claim.args[:at]:
                raise MistakeError("E519", value.token, "this is one thing twice", "name another thing")
            if value.kind == "person" and at and term == claim.args[0]:
                hint = "name somebody else"
                raise MistakeError("E416", value.token, "whoever does this cannot be the other one too", hint)

    def _check_twice(self, about: WordTerm, term: Term, at: Token) -> None:
        """Refuse that somebody is something with themselves, and that a thing is in or on itself."""
        if self.me is None and about.both_ways:
            raise MistakeError("E511", at, "this is said of somebody with themselves", "name somebody else")
        if about.kind in ("inside", "on") and term != Const("thing", UNKNOWN):
            raise MistakeError("E519", at, "nothing is in itself or on itself", "name another thing, or a place")

    def argument(self, value: object) -> Term:
        """Give one argument of a sentence."""
        return self.term(value) if isinstance(value, Mention) and value.kind != "claim" else self.claim(value)

    def fresh(self, kind: RoleKind) -> Slot:
        """Make a role without a letter."""
        return self._new(Role("", kind), None)

    def take_here(self) -> list[Condition]:
        """Give the conditions that `someone here` has asked for since last time."""
        taken, self._here = self._here, []
        return taken

    def take_nobody(self) -> tuple[Slot, bool] | None:
        """Give the slot that `nobody` has made since last time, and whether `here` was said."""
        taken, self._nobody = self._nobody, None
        return taken

    def take_bounds(self) -> list[tuple[Slot, Compare]]:
        """Give the numbers without a letter that were bound since last time, and how."""
        taken, self._bounds = self._bounds, []
        return taken

    def mark(self) -> tuple[int, frozenset[str]]:
        """Give how far who is who is known, to go back to if what is read turns out to be something else."""
        return len(self.roles), frozenset(self._met)

    def back_to(self, mark: tuple[int, frozenset[str]]) -> None:
        """Forget whom a sentence has introduced that turned out to be something else."""
        del self.roles[mark[0] :], self.tokens[mark[0] :]
        self._met = set(mark[1])
        self.forget()

    def forget(self) -> None:
        """Forget what a condition that could not be read has left."""
        self._here, self._nobody, self._bounds = [], None, []

    def _check_tense(self, said: Said) -> None:
        term = self.vocabulary.terms[said.form.relation]
        if term.happens and said.form.tense == "present":
            raise MistakeError(
                "E305",
                said.token,
                "what somebody has done is said in the past tense",
                f'the past is "{term.said(term.forms.past, as_said(said.values))}"',
            )
        if said.form.tense == "dropped":
            raise MistakeError("E307", said.token, "only what is so can be said here", 'say "means to"')

    def _named(self, mention: Mention) -> Term:
        if mention.kind == "hour":
            return self._timed(mention)
        if mention.kind == "number":
            return Const("number", mention.number)
        kind, name = cast("BeingKind", mention.kind), mention.token.text  # claims have no names
        table = {
            "person": self.vocabulary.people,
            "place": self.vocabulary.places,
            "thing": self.vocabulary.things,
        }[kind]
        if kind == "person" and not self._allows_names:
            raise MistakeError(
                "E402",
                mention.token,
                f'a rule names nobody, and here stands "{name}"',
                "rules speak of roles: write a letter from B to K, and say in a condition who that can be",
            )
        if name not in table:
            message = f'there is nobody called "{name}"'
            self.journal.note(MistakeError("E101", mention.token, message, "", name, table))
            return Const(kind, UNKNOWN)
        return Const(kind, table[name])

    def _timed(self, mention: Mention) -> Term:
        """Give a time that is named: of a day that is not, it is the first since the world began."""
        if not self._allows_names:
            message = f'a rule names no time, and here stands "{mention.token.text}"'
            hint = "write a letter, T, U or V, and say in a condition which time that is: T is today at 18:00"
            raise MistakeError("E402", mention.token, message, hint)
        weekday, time = divmod(mention.minute, DAY)
        if weekday > len(WEEKDAYS):
            return Const("hour", mention.minute)
        day = (self.vocabulary.start + DAY - 1 - time) // DAY
        return Const("hour", (day + (weekday - 1 - (day - 1)) % WEEK * (weekday > 0)) * DAY + time)

    def _nobody_at_all(self, mention: Mention) -> Slot:
        if self._nobody:
            raise MistakeError("E309", mention.token, '"nobody" can stand only once in a condition')
        slot = self._new(Role("", "person"), mention.token)
        self._nobody = slot, mention.here
        return slot

    def _bounded(self, mention: Mention) -> Slot:
        """Give a number without a letter that is at least, or at most, another."""
        if not self.asks:
            message = f'"{mention.bound}" can stand in a condition only'
            hint = "say how many it is; in a rule by a letter, S or W, of which a condition asks: S is at least 3"
            raise MistakeError("E309", mention.token, message, hint)
        bound = Many(self._role(replace(mention, how="letter"))) if mention.letter else Num(mention.number)
        test = next(test for test, words in COMPARISONS.items() if words == mention.bound)
        slot = self._new(Role("", "number"), mention.token)
        self._bounds.append((slot, Compare(Many(slot), test, bound)))
        return slot

    def _role(self, mention: Mention) -> Slot:
        letter = mention.letter
        if letter and letter in self._met and mention.how != "letter":
            self._already(mention.token, letter, mention.how)
        slot = self.slot_of(letter) if letter else None
        if slot is None:
            slot = self._new(Role(letter, mention.kind, mention.how == "each"), mention.token)
        self._met.add(letter)
        if mention.here:
            self._here.append(Here(slot))
        return slot

    def _new(self, role: Role, token: Token | None) -> Slot:
        self.roles.append(role)
        self.tokens.append(token)
        return Slot(len(self.roles) - 1)

    def _already(self, token: Token, letter: str, how: str) -> None:
        if letter == OWNER:
            raise MistakeError("E404", token, "A is the one whose mind it is, and nobody else", f'leave out "{how}"')
        raise MistakeError("E404", token, f"{letter} has been met before", f'leave out "{how}", or take another letter')
