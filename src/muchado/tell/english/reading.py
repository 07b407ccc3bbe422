"""Finding the verbs of a frame: a sentence in the plain present becomes pieces that can be told otherwise.

Authors write frames for people to read, so there is nothing in them that says which word is a verb. But
they are narrow English: the subject is a role, a pronoun or a short noun, it comes first, and in the third
person of the present every verb ends in "s". That, a closed list of helping verbs, and a list of common
verbs for what follows "and" or a comma are enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from muchado.bundle import inflect
from muchado.bundle.verbs import BASES, THIRDS
from muchado.tell.english.lexicon import (
    ADVERBS,
    BEFORE_NOUNS,
    CONTRACTED,
    DETERMINERS,
    HELPERS,
    IN_CASE,
    LINKS,
    MODALS,
    ONES,
    PLACED,
    PLURALS,
    PREPOSED,
    PREPOSITIONS,
    REFLECTING,
    REPORTING,
    SEMIMODALS,
    UNDER,
    UNVERBED,
)
from muchado.tell.english.pieces import (
    MANY,
    OBJECT,
    ONE,
    OWNED,
    POSSESSIVE,
    REFLEXIVE,
    SUBJECT,
    WHOSE,
    Frame,
    Pair,
    Piece,
    Ref,
    They,
    Verb,
    Who,
)
from muchado.tell.english.verbs import HAVING, RESTING, is_participle

_TOKEN = re.compile(rf"\{{(?:(\w+) )?(\w)\}}('s)?|{IN_CASE}\b|[A-Za-z][A-Za-z'-]*|\s+|.", re.DOTALL)
_CONTRACTED = re.compile(r"\b(" + "|".join(CONTRACTED) + r")\b")
_CASES = {case: case for case in (SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE)}
_THEY = {"they": SUBJECT, "them": OBJECT, "their": POSSESSIVE}


_MAY_STAND_IN = ADVERBS - {"all", "both", "half", "no", "only", "at"} | {"not"}
"""Words that may stand between "has" and the participle that it helps."""

_NO_VERB_AFTER = frozenset(["to", "not", "has", "have", "had", "be", "been", "being"])
"""Words after which a helping verb is not the finite one."""

_ADDING = frozenset(["and", "but", "or", "so", "yet"])
"""Words after which another subject may begin."""

_A_FRIEND_OF = [[noun, " ", "of", " "] for noun in ("friend", "enemy", "acquaintance")]
"""What stands before whoever one is a friend to: "a friend of hers"."""

_ENDING = frozenset(".,;:!?")
"""What stands after a word with which its part of the sentence ends."""

_BEING = frozenset(["is", "are", "was", "were"])
"""Verbs after which "nobody" is no subject: "there is nobody left"."""

NO_LETTER = "_"
"""What stands for the letter of a role that has none, and so in no frame."""


def in_a_row(letters: Iterable[str]) -> str:
    """Return what each of some roles is called, "" where one has no letter, as `read` takes it."""
    return "".join(letter or NO_LETTER for letter in letters)


@cache
def read(words: str, letters: str, kinds: tuple[str, ...], *, bare: bool = False, verb: str = "") -> Frame:
    """Return a sentence as a frame.

    Args:
        words: the frame: "{A} tells {B} that {he A} is sorry"; a relation's form has digits: "{0} dates {1}".
        letters: what each role is called, in order: "AB" or "01".
        kinds: what each role stands for: "person", "place", "thing", "claim" or "words".
        bare: it has no subject, and its first verb is in the base form: "break up with {1}".
        verb: a verb that is known to be one, in the base form: of what nobody does the subject can be any noun.

    """
    plain = _CONTRACTED.sub(lambda found: CONTRACTED[found[0]], words)
    pieces = _Reader(letters, kinds, verb).read(plain, bare=bare)
    return Frame(pieces, kinds, tuple(sorted({slot for piece in pieces for slot in _slots(piece)})))


def _slots(piece: Piece) -> tuple[int, ...]:
    match piece:
        case Ref(slot) | Who(slot):
            return (slot,)
        case Pair(first, second):
            return (first, second)
    return ()


class _Reader:
    """Walks along a frame and keeps in mind what the subject is and whether a verb is due."""

    def __init__(self, letters: str, kinds: tuple[str, ...], verb: str) -> None:
        self._base = False  # the word that comes now is a verb in its base form
        self._known = [inflect.third(verb), inflect.past(inflect.third(verb))] if verb else []
        self._slots = {letter: slot for slot, letter in enumerate(letters)}
        self._kinds = kinds
        self._out: list[Piece] = []
        self._new_clause()

    def _new_clause(self) -> None:
        self._before = ""  # the word before, "" at the start of a clause
        self._subject: int | None = None
        self._doer = ONE  # the subject of the verb before
        self._due = False  # a verb is due: a subject stands just before
        self._again = False  # another verb of the same subject may follow, after "and" or a comma
        self._past = self._had = self._under = False
        self._bare = False  # after "might" and the like the next verb of the same subject is in its base form
        self._noun = False  # after "and" another subject has begun: "and the talk stops"
        self._denied = False  # a verb follows "does not"

    def read(self, words: str, *, bare: bool) -> tuple[Piece, ...]:
        self._had = self._base = bare
        tokens = list(_TOKEN.finditer(words))
        for at, token in enumerate(tokens):
            text = token[0]
            if text.isspace():
                self._out.append(" ")
            elif token[2]:
                after = tokens[at + 1][0] if at + 1 < len(tokens) else "."
                self._role(token[1], token[2], OWNED if after in _ENDING else POSSESSIVE, possessive=bool(token[3]))
            elif text[0].isalpha():
                self._word(text, tokens[at + 2][0] if at + 2 < len(tokens) else "")
            else:
                self._mark(text)
        return _joined(_objects(self._out))

    # ------------------------------------------------------------------ roles

    def _role(self, form: str | None, letter: str, whose: str, *, possessive: bool) -> None:
        if letter not in self._slots:
            self._out.append("{" + (f"{form} " if form else "") + letter + "}")
            return
        slot = self._slots[letter]
        owned = [str(piece) for piece in self._out[-4:]] in _A_FRIEND_OF and not form
        case = _CASES.get(form.lower(), OBJECT) if form else whose if possessive else OWNED if owned else ""
        leads = case == SUBJECT or (not case and self._leads())
        case = case or (SUBJECT if leads else OBJECT)
        person = self._kinds[slot] == "person"
        joined = self._joins(slot) if person and not form and not possessive else None
        if joined is not None:
            self._out[joined:] = [Pair(self._last_slot(joined), slot, case := self._case_at(joined))]
            self._subject, self._due = MANY, case == SUBJECT
        else:
            if case == OBJECT and person and not form and (verb := self._turned_round()) is not None:
                case, self._out[-2] = SUBJECT, verb._replace(subject=slot)
            self._out.append(Ref(slot, case, form is not None, form is not None and form[:1].isupper()))
            self._due = (leads or self._before in REFLECTING) and case in {SUBJECT, OBJECT}
            self._subject = slot if person and (leads or self._had) and self._before not in PREPOSITIONS else ONE
            self._bare = self._bare and not self._due
            if case in WHOSE:
                self._subject = None
        self._again = self._noun = False
        self._before = "{}"

    def _leads(self) -> bool:
        """Whether what comes now would be the subject of its clause."""
        return self._before in {"", ",", "there", "here", "whom", "how well"} or self._before in LINKS

    def _turned_round(self) -> Verb | None:
        """The verb that stands before, if its subject comes after it: "not now, says ...", "so does ..."."""
        match self._out[-4:]:
            case [",", " ", Verb(base, subject) as verb, " "] if base in REPORTING and subject == ONE:
                return verb
            case [("So" | "so" | "Neither" | "neither" | "nor"), " ", Verb() as verb, " "]:
                return verb
        return None

    def _joins(self, slot: int) -> int | None:
        """Where "A and" stands right before this role, the position of A."""
        last = self._out[-4:]
        match last:
            case [*_, Ref(first, case, False), " ", "and", " "] if self._kinds[first] == "person" and first != slot:
                return len(self._out) - 4 if case in (SUBJECT, OBJECT) else None
        return None

    def _last_slot(self, at: int) -> int:
        piece = self._out[at]
        return piece.slot if isinstance(piece, Ref) else ONE

    def _case_at(self, at: int) -> str:
        piece = self._out[at]
        return piece.case if isinstance(piece, Ref) else OBJECT

    # ------------------------------------------------------------------ words

    def _word(self, text: str, following: str) -> None:
        word = text.lower()
        verb = None if self._base else self._verb(word, following)
        self._base = False
        if verb is not None:
            self._take(verb._replace(base=RESTING) if verb.base == "lie" and following in PLACED else verb)
        elif word == "not" and self._took_do(following):
            pass  # the verb before is denied; "do" goes with it
        elif word in ADVERBS and (self._due or self._again or self._leads()):
            self._out.append(text)
            return
        elif self._due_after_do():
            self._undo(RESTING if word == "lie" and following in PLACED else word)
        else:
            self._plain(text, word)
        self._before = "how well" if self._before == "how" and word not in ONES else word

    def _plain(self, text: str, word: str) -> None:
        """A word that is no verb: it may bring a new subject, or a new clause."""
        if word == "who" and self._who():
            self._due = True
        elif word in _THEY and self._is_of_people(word):
            self._out.append(They(_THEY[word], text[0].isupper()))
        else:
            self._out.append(text)
            self._due = False
            if word in ONES:
                self._subject, self._due = ONE, self._before not in _BEING
            elif word in PLURALS:
                self._subject, self._due = MANY, True
            self._bare = self._bare and not self._due
        if word == "they":
            self._subject, self._due = MANY, True
        if word in DETERMINERS and self._before in _ADDING and self._had:
            self._noun, self._subject = True, ONE
        elif word in BEFORE_NOUNS or word in LINKS:
            self._noun = False
        self._again = word in {"and", "or", "but", "then"} and self._had
        if word in LINKS and self._before in {"a", "an", "the"}:
            return  # "for a while"
        if word in UNDER or (word == "who" and self._subject == ONE):
            self._under = True
        elif self._before == "," and word in LINKS:
            self._under = False
        if word in LINKS and not self._again and word not in ONES:
            self._had = False
            self._subject = None

    def _is_of_people(self, word: str) -> bool:
        """Whether "they" are those whom the frame names: whoever does something to "them" is none of them."""
        _, *others = [kind for kind in self._kinds if kind == "person"] or [""]
        both = word != "them" or self._doer == MANY or self._before == "between"
        return bool(others[1:] or (others and both))

    def _who(self) -> bool:
        """Whether "who" is said of a person just named."""
        named = next((piece for piece in reversed(self._out) if piece not in (" ", ",")), None)
        if isinstance(named, Pair):
            self._out.append("who")
            self._subject = MANY
            return True
        if not (isinstance(named, Ref) and self._kinds[named.slot] == "person" and named.case == OBJECT):
            self._out.append("who")
            self._subject = ONE
            return True
        self._out[self._out.index(named)] = named._replace(named=True)
        self._out.append(Who(named.slot))
        self._subject = named.slot
        return True

    def _mark(self, text: str) -> None:
        self._out.append(text)
        if text in '.:;!?"':
            self._new_clause()
            return
        self._again = text == "," and self._had
        self._due = self._due and text == ","
        self._before = text

    # ------------------------------------------------------------------ verbs

    def _verb(self, word: str, following: str) -> Verb | None:
        if word in HELPERS:
            stays = word == "had" and (following in {"not", "better"} or is_participle(following))
            verb = self._helper("had been" if stays else word)
            having = (
                verb is not None and verb.base == "have" and (following in _MAY_STAND_IN or is_participle(following))
            )
            return verb._replace(base=HAVING) if verb is not None and having else verb
        if word in self._known and not self._had:
            return Verb(inflect.base(self._known[0]), ONE, self._known.index(word))
        if word in UNVERBED or word in LINKS or (word in SEMIMODALS and following == "not"):
            return None
        if self._due:
            return self._lexical(word, sure=self._subject is not None and self._before in ("{}", "who", "they", ","))
        if self._again or (not self._had and self._before == "{}" and self._subject == ONE):
            return self._lexical(word, sure=self._before == "then")
        if (self._noun or not self._had) and word in THIRDS and self._before not in {"", "{}", *BEFORE_NOUNS}:
            return Verb(inflect.base(word), ONE)  # "the rest waits"
        return None

    def _helper(self, word: str) -> Verb | None:
        base, back, plural = HELPERS[word]
        if self._before in MODALS or self._before in _NO_VERB_AFTER or (self._bare and word == base not in MODALS):
            return None
        subject = self._doer if self._again else ONE if self._subject is None else self._subject
        if plural and subject != MANY:
            if self._subject is not None and self._before != "there":
                return None  # "as if he were": it stays so in every telling
            subject = MANY
        return Verb(base, subject, back, word == "cannot")

    def _lexical(self, word: str, *, sure: bool) -> Verb | None:
        subject = self._doer if self._again else ONE if self._subject is None else self._subject
        if subject == MANY:
            if inflect.is_past(word) and word not in BASES:
                return Verb(inflect.base_of_past(word), subject, 1)
            return Verb(word, subject) if sure or word in BASES else None
        if word in THIRDS or (sure and inflect.is_verb(word)):
            return Verb(inflect.base(word), subject)
        if self._again and not self._past:
            return None
        if inflect.PASTS.get(word) == word:
            return Verb(word, subject, 1)
        if inflect.is_past(word) and (sure or inflect.base_of_past(word) in BASES):
            return Verb(inflect.base_of_past(word), subject, 1)
        return None

    def _take(self, verb: Verb) -> None:
        if self._before == "{}":
            self._promote(verb.subject)
        self._out.append(verb._replace(adverb=self._adverbs(), under=self._under, again=self._again))
        self._had, self._past, self._bare = True, verb.back > 0, verb.base in MODALS
        self._due = self._again = self._noun = self._denied = False
        self._subject = self._doer = verb.subject

    def _adverbs(self) -> str:
        """Take back the adverbs between subject and verb: they may have to stand after a helping verb."""
        at = len(self._out)
        while at > 1 and self._out[at - 1] == " " and self._out[at - 2] in ADVERBS:
            at -= 2
        words = "".join(str(piece) for piece in self._out[at:])
        del self._out[at:]
        return words.strip()

    def _promote(self, slot: int) -> None:
        """Whoever stands right before the verb is its subject, whatever came before."""
        for at in range(len(self._out) - 1, max(len(self._out) - 3, -1), -1):
            piece = self._out[at]
            if isinstance(piece, Ref) and piece.slot == slot and piece.case == OBJECT:
                self._out[at] = piece._replace(case=SUBJECT)

    def _took_do(self, following: str) -> bool:
        """Whether the last piece is a helping verb, which "not" now denies."""
        match self._out[-2:]:
            case [Verb("do"), " "] if following in ADVERBS:
                return False
            case [Verb("do", _, _, False) as verb, " "]:
                self._out[-2:] = [verb._replace(negative=True)]
                return True
            case [Verb(base, _, _, False) as verb, " "] if base in MODALS or base in {"be", "had", HAVING}:
                self._out[-2:] = [verb._replace(negative=True)]
                return True
        return False

    def _due_after_do(self) -> bool:
        match self._out[-2:]:
            case [Verb("do", _, _, True), " "]:
                return not self._denied
        return False

    def _undo(self, word: str) -> None:
        """The bare verb after "does not" is the one that is denied."""
        verb = self._out[-2]
        if isinstance(verb, Verb):
            self._out[-2:] = [verb._replace(base=word)]
            self._denied = True


def _objects(pieces: list[Piece]) -> Iterator[Piece]:
    """Put those into the object case who stand after "before" and the like, and do nothing there."""
    words = [piece for piece in pieces if piece != " "]
    for at, piece in enumerate(words):
        if (
            isinstance(piece, Ref)
            and piece.case == SUBJECT
            and not piece.pronoun
            and at
            and words[at - 1] in PREPOSED
            and not (at + 1 < len(words) and (isinstance(words[at + 1], Verb) or words[at + 1] in ADVERBS))
        ):
            words[at] = piece._replace(case=OBJECT)
    found = iter(words)
    for piece in pieces:
        yield piece if piece == " " else next(found)


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Put fixed words that follow one another together."""
    out: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and out and isinstance(out[-1], str):
            out[-1] += piece
        else:
            out.append(piece)
    return tuple(out)
