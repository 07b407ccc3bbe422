"""From a frame and the people in it to a sentence: any tense, anybody's mouth, pronouns where they are clear."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from muchado.bundle.checked import Checked
from muchado.bundle.counted import counted_in, one_of
from muchado.bundle.model import Relation
from muchado.bundle.sentences import FREE, called, positive
from muchado.kernel.events import Prop, relation
from muchado.tell.english.clauses import Clause, Mentions, Voice
from muchado.tell.english.lexicon import LINKS, OPEN_GROUND, PREPOSED, REPORTING
from muchado.tell.english.passive import turned
from muchado.tell.english.pieces import (
    MANY,
    OBJECT,
    POSSESSIVE,
    REFLEXIVE,
    SUBJECT,
    WHOSE,
    Frame,
    Pair,
    Ref,
    Shown,
    They,
    Verb,
    Who,
)
from muchado.tell.english.reading import read
from muchado.tell.english.verbs import BEFORE_PAST, HAVING, PAST, PLURAL, THIRD, conjugate, participle
from muchado.tell.english.words import PRONOUNS, finished, listed

_SUBJECTS = frozenset(forms[SUBJECT].words for forms in PRONOUNS.values())
_THIRD_PERSONS = frozenset(["he", "she", "they", "him", "her", "them"])

HELPING = frozenset(
    ["be", "have", HAVING, "can", "will", "may", "shall", "must", "could", "would", "might", "should", "had"]
)
"""Verbs that are said in full where another would share its "had" with the verb before."""

DIGITS = "0123456789"

_WORDS = re.compile(r"[a-z']+|[^a-z' ]+")
_PARTING = LINKS - PREPOSED | {",", ":", ";"}
"""What parts a verb from those who are its objects."""

_IN = re.compile(r"\bin $")


_PLAIN = Clause(Frame((), ()), ())


class English:
    """Says clauses about the people of one world."""

    def __init__(self, bundle: Checked) -> None:
        self._bundle = bundle
        self.names = [called(bundle, "person", number) for number in range(len(bundle.people))]
        self._shown = [Shown(name) for name in self.names]
        self._owned = [Shown(f"{name}'s") for name in self.names]
        self._kin = dict(self._relatives())
        self.counted = counted_in(bundle.relations)
        self.pronouns = [person.pronoun for person in bundle.people]
        self._claims: dict[int, Frame] = {}

    # ------------------------------------------------------------------ sentences

    def sentence(self, parts: Sequence[Clause | str], voice: Voice, mentions: Mentions) -> str:
        """Return clauses and the words between them as one sentence, with a capital and a stop."""
        mentions.begin(self.people(part for part in parts if isinstance(part, Clause)), voice, self.pronouns)
        text = "".join(part if isinstance(part, str) else self.say(part, voice, mentions) for part in parts)
        return finished(text)

    def series(self, clauses: Sequence[Clause], link: str, voice: Voice, mentions: Mentions) -> str:
        """Return clauses as one sentence.

        After the first, each begins with the `link`, unless it is about the same person as the one before it. Without a
        link, people are named in each as if it were a sentence of its own, and those of whoever was the subject do
        without it.
        """
        said: list[str] = []
        topic = before = -1
        for clause in clauses:
            if not link or not said:
                mentions.begin(self.people(clauses if link else (clause,)), voice, self.pronouns)
            text = self.say(clause, voice, mentions)
            who, _, rest = text.partition(" ")
            subject = _subject(clause)
            shared = said and who in _SUBJECTS and (not link or (subject == before >= 0))
            said.append(rest if shared else f"{link}{text}" if said else text)
            before = subject
            topic = mentions.topic if len(said) == 1 else topic
        mentions.topic = topic
        return finished(listed(said))

    def say(self, clause: Clause, voice: Voice, mentions: Mentions) -> str:
        """Return a clause as it stands within a sentence that has begun."""
        return _Saying(self, clause, voice, mentions, nested=False).say()

    def people(self, clauses: Iterable[Clause]) -> Iterator[int]:
        """Yield the people who occur in clauses, at any depth."""
        for clause in clauses:
            for slot in clause.frame.used:
                kind, value = clause.frame.kinds[slot], clause.values[slot]
                if isinstance(value, Clause):
                    yield from self.people((value,))
                elif isinstance(value, tuple):
                    yield from self._people_of(value)
                elif kind == "person" and isinstance(value, int) and value >= 0:
                    yield value

    def _people_of(self, prop: Prop) -> Iterator[int]:
        if prop:
            for kind, value in zip(self._bundle.relations[relation(prop)].roles, prop[1:], strict=True):
                if isinstance(value, tuple):
                    yield from self._people_of(value)
                elif kind == "person" and value >= 0:
                    yield value

    # ------------------------------------------------------------------ propositions

    def claim(self, prop: Prop, *, denied: bool = False) -> Clause:
        """Return the clause that a proposition makes: "A dates B", "A broke up with B", "A means to make up with B"."""
        number = relation(prop)
        if number not in self._claims:
            about = self._bundle.relations[number]
            self._claims[number] = read(positive(about), DIGITS[: len(about.roles)], about.roles, verb=verb_of(about))
        return Clause(self._claims[number], prop[1:], negative=denied)

    def is_of_a_mind(self, prop: Prop) -> bool:
        """Whether a proposition is about what goes on in the one it names first."""
        return self._bundle.relations[relation(prop)].kind in {"phrase", "aim", "trait"}

    def base(self, prop: Prop) -> Clause:
        """Return the clause without its subject: "break up with B"."""
        about = self._bundle.relations[relation(prop)]
        return Clause(read(about.forms.base, DIGITS[: len(about.roles)], about.roles, bare=True), prop[1:])

    # ------------------------------------------------------------------ people

    def _relatives(self) -> Iterator[tuple[int, tuple[int, str]]]:
        """Those who are called by what they are to somebody: "Ino's father" is a father to Ino."""
        known = {name: at for at, name in enumerate(self.names)}
        for person, name in enumerate(self.names):
            owner, _, role = name.partition("'s ")
            if role and owner in known:
                yield person, (known[owner], role)

    def named(self, person: int, case: str, voice: Voice, mentions: Mentions) -> Shown:
        """Return how somebody is named: in full the first time, and to whom they are kin by what they are to them."""
        title = self._bundle.people[person].title
        told = mentions.introduced
        if "," in title and case not in WHOSE and told is not None and person not in told:
            told.add(person)
            return Shown(f"{title},")
        owner, role = self._kin.get(person, (-1, ""))
        if owner >= 0 and owner != person:
            mine = owner in voice[1:]
            if mine or (owner == mentions.focus and self._is_alone(owner, mentions)):
                if not mine and owner not in mentions.here:
                    mentions.here.append(owner)
                    mentions.tacit |= {owner} - mentions.named
                whose = self.shown(owner, POSSESSIVE, voice, pronoun=True).words
                return Shown(f"{whose} {role}'s" if case in WHOSE else f"{whose} {role}")
        return self.shown(person, case, voice, pronoun=False)

    def _is_alone(self, person: int, mentions: Mentions) -> bool:
        """Whether a pronoun that stands for somebody could be meant of nobody else."""
        return mentions.rivals.get(self.pronouns[person], 0) == (person in mentions.before | mentions.now)

    def shown(self, person: int, case: str, voice: Voice, *, pronoun: bool) -> Shown:
        """Return how somebody appears, and whom a verb after it agrees with."""
        if person == voice.me:
            return PRONOUNS["I"][case]
        if person == voice.you:
            return PRONOUNS["you"][case]
        if pronoun:
            return PRONOUNS[self.pronouns[person]][case]
        return self._owned[person] if case in WHOSE else self._shown[person]

    def clear(self, person: int, case: str, mentions: Mentions, doer: int = -1) -> bool:
        """Whether a pronoun for somebody could be meant of nobody else.

        Nobody else of that pronoun may stand in the sentence but the `doer`, whose verb has this person as its
        object (it would be "herself"); nor in the one before, unless it was this person's sentence already, or
        the passage is theirs.
        """
        pronoun = self.pronouns[person]
        excused = 0 <= doer != person and self.pronouns[doer] == pronoun
        if mentions.others.get(pronoun, 0) - excused != 1:
            return False
        if person in mentions.here:
            return True
        if person not in mentions.before:
            return False
        if person == mentions.topic and case == SUBJECT:
            return True
        if excused and mentions.rivals.get(pronoun, 0) == 1 + excused:
            return True
        return (person == mentions.focus and not self._overshadowed(person, mentions)) or mentions.rivals.get(
            pronoun
        ) == 1

    def carries_on(self, person: int, mentions: Mentions) -> bool:
        """Whether somebody goes on being the subject, or is the one whose passage it is while no rival is it."""
        if person == mentions.topic:
            return True
        return person == mentions.focus and not self._overshadowed(person, mentions)

    def _overshadowed(self, person: int, mentions: Mentions) -> bool:
        """Whether the text is about another of somebody's pronoun, or tells of acts and has just named only others."""
        pronoun = self.pronouns[person]
        rival = mentions.topic not in {-1, person} and self.pronouns[mentions.topic] == pronoun
        return rival or not (mentions.inward or person in mentions.last.get(pronoun, {person}))

    def nearest(self, person: int, voice: Voice, mentions: Mentions) -> bool:
        """Whether somebody is the one named last in this sentence of all whom a pronoun could mean."""
        for other in reversed(mentions.here):
            if other == person:
                return True
            if other not in {voice.me, voice.you} and self.pronouns[other] == self.pronouns[person]:
                return False
        return False

    def name(self, kind: str, number: int) -> str:
        """Return how a place or thing is called."""
        return called(self._bundle, kind, number) if number >= 0 else FREE[kind]


def _subject(clause: Clause) -> int:
    """Whom a clause is about, or the clause that it leads to; -1 if it does not begin with somebody."""
    inner = next((value for value in clause.values if isinstance(value, Clause)), clause)
    first = inner.frame.pieces[0] if inner.frame.pieces else ""
    value = inner.values[first.slot] if isinstance(first, Ref) else -1
    return value if isinstance(value, int) else -1


class _Saying:
    """One clause on its way to words."""

    __slots__ = (
        "_after_verb",
        "_clause",
        "_crowd",
        "_doer",
        "_english",
        "_mentions",
        "_named",
        "_nested",
        "_numbers",
        "_pieces",
        "_teller",
        "_voice",
        "own",
    )

    def __init__(self, english: English, clause: Clause, voice: Voice, mentions: Mentions, *, nested: bool) -> None:
        self._english, self._clause, self._voice, self._mentions = english, clause, voice, mentions
        self._pieces = turned(clause.frame.pieces) if clause.passive else clause.frame.pieces
        self._nested = nested
        self._named: set[int] = set()
        self._doer = self._teller = self.own = -1
        self._crowd = False
        self._after_verb = False
        self._numbers: dict[int, int] = {MANY: PLURAL}

    def say(self) -> str:
        out: list[str] = []
        ones: list[int] = []
        main = self._clause
        turned_round: Ref | None = None
        for at, piece in enumerate(self._pieces):
            if piece is turned_round:
                out.pop()
            elif isinstance(piece, Verb) and (turned_round := self._reporter(piece, at)) is not None:
                who, said = self._ref(turned_round), self._verb(piece, _PLAIN)
                out.append(f"{who} {said}" if who in _SUBJECTS and piece.base in REPORTING else f"{said} {who}")
            elif isinstance(piece, str):
                out.append(piece)
            elif isinstance(piece, Ref):
                out.append(self._ref(piece))
                if self._clause.frame.kinds[piece.slot] == "place" and out[-1].rpartition(" ")[2] in OPEN_GROUND:
                    out[-2:-1] = [_IN.sub("on ", before) for before in out[-2:-1]]
                if self._clause.frame.kinds[piece.slot] == "number" and out[-1] == "1":
                    ones.append(len(out))
            elif isinstance(piece, Verb):
                out.append(self._verb(piece, main))
                self._crowd = piece.subject == MANY
                main = _PLAIN
                self._after_verb = True
                continue
            elif isinstance(piece, Who):
                out.append(self._who(piece))
            elif isinstance(piece, Pair):
                out.append(self._pair(piece))
            else:
                out.append(self._they(piece))
            if not (
                isinstance(piece, str) and (piece == " " or self._nested) and _PARTING.isdisjoint(_WORDS.findall(piece))
            ):
                self._after_verb = False
        for at in reversed(ones):
            out[at:] = [one_of("".join(out[at:]), self._english.counted)]
        return "".join(out)

    def _reporter(self, verb: Verb, at: int) -> Ref | None:
        """Who stands after a verb as its subject: "so does Ann", "not now, says Ann" (a pronoun goes before)."""
        match self._pieces[at + 1 : at + 3]:
            case [" ", Ref(slot, case) as who] if (
                slot == verb.subject and case == SUBJECT and slot not in self._numbers
            ):
                return who
        return None

    def _verb(self, verb: Verb, main: Clause) -> str:
        """The verb as it stands; what is asked of the clause is asked of its first verb."""
        time = self._voice.tense + self._clause.back
        time = min((min(time, PAST) if verb.under else time) + verb.back, BEFORE_PAST)
        number = self._numbers.get(verb.subject, THIRD)
        if verb.again and time == BEFORE_PAST and self._clause.back and not verb.negative and verb.base not in HELPING:
            return participle(verb.base)
        said = conjugate(verb.base, number, time, main.aspect, verb.negative != main.negative, main.passive)
        return _with_adverb(said, verb) if verb.adverb else said

    def _ref(self, ref: Ref) -> str:
        value = self._clause.values[ref.slot]
        kind = self._clause.frame.kinds[ref.slot]
        if kind == "person" and isinstance(value, int) and value >= 0:
            shown = self._person(value, ref)
            self._numbers[ref.slot] = shown.number
            return shown.words.capitalize() if ref.capital and shown.words != "I" else shown.words
        if isinstance(value, str):
            return value
        if isinstance(value, Clause):
            return _Saying(self._english, value, self._voice, self._mentions, nested=True).say()
        if isinstance(value, tuple):
            if not value:
                return _unknown(kind, ref.case)
            nested = _Saying(self._english, self._english.claim(value), self._voice, self._mentions, nested=True)
            carried = self._english.is_of_a_mind(value) and not self._has_another_actor(ref)
            nested.own = self._teller if carried or self._is_alone() else self._whose_word(ref)
            return nested.say()
        if kind == "person":
            return _unknown(kind, ref.case)
        return self._english.name(kind, value)

    def _whose_word(self, before: Ref) -> int:
        """Whose word a claim is that somebody else brings: "word from B that he is sorry"; -1 if nobody's."""
        match self._pieces[: self._pieces.index(before)][-3:]:
            case [str(first), Ref(slot), str(link)] if first.endswith("from ") and link.strip() in {"that", ":"}:
                value = self._clause.values[slot]
                return value if isinstance(value, int) and self._clause.frame.kinds[slot] == "person" else -1
        return -1

    def _has_another_actor(self, before: Ref) -> bool:
        """Whether somebody else is to do something before a claim: "asks B to tell C that ..."."""
        pieces = self._pieces[: self._pieces.index(before)]
        return any(isinstance(piece, str) and piece.startswith(" to ") for piece in pieces[3:] if piece != " to ")

    def _is_alone(self) -> bool:
        """Whether nobody else of the teller's pronoun has been named in this sentence."""
        teller, pronouns, here = self._teller, self._english.pronouns, self._mentions.here
        return teller >= 0 and not any(one != teller and pronouns[one] == pronouns[teller] for one in here)

    def _person(self, person: int, ref: Ref) -> Shown:
        english, voice, mentions = self._english, self._voice, self._mentions
        if ref.named and person not in (voice.me, voice.you):
            mentions.here.append(person)
            self._named.add(person)
            return english.named(person, ref.case, voice, mentions)
        doer = self._doer if ref.case == OBJECT and self._after_verb else -1
        forced = ref.pronoun and person in self._named and not self._is_looked_at(person, ref)
        pronoun = forced or english.clear(person, ref.case, mentions, doer)
        if not pronoun and self._nested and ref.case != SUBJECT:
            pronoun = english.nearest(person, voice, mentions)
        elif not pronoun and self._nested and person == self.own:
            pronoun = True  # what one says of oneself, where nobody else has been named
        elif not pronoun and not self._nested and ref.case == SUBJECT and english.carries_on(person, mentions):
            # Whoever was the subject goes on being it, whoever else is named beside.
            pronoun = mentions.here[0] == person if mentions.here else person in mentions.before
        word = english.pronouns[person]
        if pronoun and not forced and mentions.meant.setdefault(word, person) != person:
            pronoun = False
        if pronoun and ref.case == OBJECT:
            # An author's pronoun goes by its form: "she shoved her, and Sakura looked at Ino".
            pronoun = mentions.meant.setdefault(f"{word} as {OBJECT}", person) == person
        self._named.add(person)
        if ref.case == SUBJECT:
            self._doer = person if person not in (voice.me, voice.you) else -1
            self._teller = person if self._teller < 0 else self._teller
        if not mentions.here and ref.case == SUBJECT:
            mentions.topic = person
        mentions.here.append(person)
        if ref.case == REFLEXIVE:
            return english.shown(person, REFLEXIVE, voice, pronoun=True)
        if pronoun:
            return english.shown(person, ref.case, voice, pronoun=True)
        return english.named(person, ref.case, voice, mentions)

    def _is_looked_at(self, person: int, ref: Ref) -> bool:
        """Whether others do something to somebody after another has been named whom an author's pronoun could mean.

        "She mocks Ann, and the others look at her": at whom?
        """
        if ref.case != OBJECT or not self._crowd or any(isinstance(piece, Pair) for piece in self._pieces):
            return False
        pronouns, here = self._english.pronouns, self._mentions.here
        return [one for one in here if pronouns[one] == pronouns[person]][-1:] not in ([], [person])

    def _who(self, who: Who) -> str:
        value = self._clause.values[who.slot]
        if isinstance(value, int) and value >= 0 and value in {self._voice.me, self._voice.you}:
            shown = self._english.shown(value, SUBJECT, self._voice, pronoun=True)
            self._numbers[who.slot] = shown.number
            return f"and {shown.words}"
        self._numbers[who.slot] = THIRD
        return "who"

    def _pair(self, pair: Pair) -> str:
        slots = sorted((pair.first, pair.second), key=lambda slot: self._last(self._clause.values[slot]))
        both = [self._ref(Ref(slot, pair.case)) for slot in slots]
        meant = [word in _THIRD_PERSONS for word in both]
        if pair.case == SUBJECT:
            self._mentions.topic = -1  # it goes on being about neither of them alone
        if all(meant):
            return PRONOUNS["they"][pair.case].words
        return " and ".join(
            self._in_full(slot, pair.case) if pronoun else word
            for slot, word, pronoun in zip(slots, both, meant, strict=True)
        )

    def _in_full(self, slot: int, case: str) -> str:
        """Somebody's name: beside another's it stands better than a pronoun."""
        person = self._clause.values[slot]
        shown = self._english.named(person, case, self._voice, self._mentions) if isinstance(person, int) else None
        return shown.words if shown is not None else ""

    def _last(self, value: object) -> int:
        """Politeness: others first, then you, then I."""
        return 2 if value == self._voice.me else 1 if value == self._voice.you else 0

    def _they(self, they: They) -> str:
        people = [
            value for kind, value in zip(self._clause.frame.kinds, self._clause.values, strict=True) if kind == "person"
        ]
        word = "we" if self._voice.me in people[:2] else "you" if self._voice.you in people[:2] else "they"
        said = PRONOUNS[word][they.case].words
        return said.capitalize() if they.capital else said


def verb_of(about: Relation) -> str:
    """Return the verb of what nobody does, in the base form; "" of all else, of which the subject tells it."""
    if about.roles[0] != "nobody":
        return ""
    present, denied = about.forms.present.split(), about.forms.negative.split()
    at = next(at for at, word in enumerate(denied) if word != present[at])
    return denied[at + 2] if denied[at] == "does" else "be"


def _unknown(kind: str, case: str) -> str:
    """Return what stands for somebody or something of which one knows nothing."""
    return f"{FREE[kind]}'s" if case in WHOSE else FREE[kind]


def _with_adverb(said: str, verb: Verb) -> str:
    """Put an adverb before the verb, or after its first helping verb: "never thought", "had never thought"."""
    helper, _, rest = said.partition(" ")
    return f"{helper} {verb.adverb} {rest}" if rest and not verb.negative else f"{verb.adverb} {said}"
