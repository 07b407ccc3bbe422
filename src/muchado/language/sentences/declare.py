"""The first pass: names, scales and sentences, so that the second can read what is said with them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from muchado.bundle import inflect
from muchado.bundle.model import Forms, Quality
from muchado.bundle.model.closed import QualityKind, RelationKind
from muchado.language.sentences.flags import put_flags, read_flags
from muchado.language.sentences.groups import group_terms
from muchado.language.sentences.seeming import resolve_seeming
from muchado.language.sentences.terms import Numbering, declared, happening
from muchado.language.sentences.vocabulary import Group, Scale, Term, Vocabulary
from muchado.language.text.diagnostics import Journal, MistakeError
from muchado.language.text.letters import NAMED_BESIDE
from muchado.language.text.lines import Words
from muchado.language.text.names import as_name
from muchado.language.text.tree import ANSWER
from muchado.language.text.words import across, behind, inside, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from muchado.language.text.block import Block
    from muchado.language.text.diagnostics import Cure
    from muchado.language.text.entries import Alteration, Entries, Entry
    from muchado.language.text.names import Names
    from muchado.language.text.tree import Tree
    from muchado.language.text.words import Token

LOWEST, HIGHEST = -1000, 1000
"""Between these lie all feelings, moods and traits."""

_SHORTEST_NAME = 2
_USUAL_TRAIT = 50


@dataclass(slots=True)
class Declared:
    """What the first pass finds. `terms` leads from an entry's kind and name to its relation.

    `before`: how many entries of each kind were declared, and read, ahead.
    """

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    terms: dict[tuple[str, str], Term] = field(default_factory=dict)
    names: dict[str, list[Entry]] = field(default_factory=dict)
    before: dict[str, int] = field(default_factory=dict)

    def of(self, kind: str) -> list[Entry]:
        """Give the entries of a kind that were declared without mistake, in order."""
        return self.names.get(kind, [])

    def new(self, kind: str) -> list[Entry]:
        """Give those of them that are still to be read."""
        return self.of(kind)[self.before.get(kind, 0) :]

    def term(self, entry: Entry) -> Term:
        """Give the relation that an entry declares."""
        return self.terms[entry.kind, entry.name]


def declare(entries: Entries, journal: Journal, found: Declared | None = None) -> Declared:
    """Declare all names, scales and sentences of the entries, beside what was declared before."""
    found = Declared() if found is None else found
    found.vocabulary.watch(journal.tree)
    for one in entries.altered:
        _put(one, found, journal)
    found.before = {kind: len(entries) for kind, entries in found.names.items()}
    numbering = Numbering(found.vocabulary)
    for entry in entries.new:
        try:
            _DECLARING[entry.kind](entry, found, numbering)
        except MistakeError as mistake:
            journal.note(mistake)
            journal.unread(entry.block.tokens)
        else:
            found.names.setdefault(entry.kind, []).append(entry)
            if journal.tree:
                _note(entry, found, journal.tree)
    resolve_seeming(found.vocabulary, journal)
    altered = [one.now for one in entries.altered if one.now and one.now.kind == "action"]
    for entry in (*altered, *found.new("action")):
        _declare_answers(entry.block, found.vocabulary)
    return found


def _put(one: Alteration, found: Declared, journal: Journal) -> None:
    """Put a block in the place of one that was declared in the same words, or leave that out."""
    names = found.names[one.before.kind]
    at = names.index(one.before)
    names[at : at + 1] = [] if one.now is None else [one.now]
    if one.now is None:
        return
    if one.now.kind in NAMED_BESIDE:
        found.term(one.now).at = next(token for token in one.now.rest if token.kind == "text").spot
    if journal.tree:
        _note(one.now, found, journal.tree)


def _note(entry: Entry, found: Declared, tree: Tree) -> None:
    """Keep where a name is declared; and the sentence that is said, where that is another."""
    term = found.terms.get((entry.kind, entry.name))
    tokens = (entry.token,) if entry.token.kind == "text" else inside_name(entry)
    shape = term.forms.present if term and entry.kind not in NAMED_BESIDE else ""
    tree.note(entry.kind, entry.name, tokens, declares=True, shape=shape)
    if entry.kind in NAMED_BESIDE:
        quoted = next(token for token in entry.rest if token.kind == "text")
        tree.note(entry.kind, entry.name, (quoted,), declares=True, shape=found.term(entry).forms.present)


# ---------------------------------------------------------------- scales


def _trait(entry: Entry, found: Declared, numbering: Numbering) -> None:
    line = entry.line()
    usual = _USUAL_TRAIT
    if line.take_if(","):
        line.expect("usually")
        usual = line.number(0, 100)
    line.end()
    _scale(entry, Quality(entry.name, "trait", 0, 100, usual), found)
    name = entry.name
    forms = Forms(f"{{0}} is {name}", f"{{0}} is not {name}", f"{{0}} was {name}", f"be {name}")
    number = len(found.vocabulary.terms)
    term = Term(number, name, "trait", "A", forms, entry.token.spot, index=found.vocabulary.scales[name].number)
    numbering.add(term, entry.token)


def _feeling(entry: Entry, found: Declared, _: Numbering) -> None:
    line = entry.line()
    if line.take_if("towards"):
        token = line.tokens[line.at - 1]
        said = '"towards" is written "toward" here'
        raise MistakeError("E312", token, said, 'write "toward someone"', cure=[(token, "toward")])
    line.expect("toward", "someone")
    _scale(entry, _range(line, entry.name, "feeling"), found)


def _mood(entry: Entry, found: Declared, _: Numbering) -> None:
    _scale(entry, _range(entry.line(), entry.name, "mood"), found)


def _range(line: Words, name: str, kind: QualityKind) -> Quality:
    """Read `, 0 to 100, usually 10, fades by half in 3 hours`, any part of which may be missing."""
    low, high, usual, half_life = 0, 100, 0, 0
    while line.take_if(","):
        at = line.here
        if line.take_if("usually"):
            usual = line.number(LOWEST, HIGHEST)
        elif line.take_if("fades"):
            line.expect("by", "half", "in")
            half_life = line.span()
        else:
            low = line.number(LOWEST, HIGHEST)
            line.expect("to")
            high = line.number(LOWEST, HIGHEST)
            if low >= high:
                raise MistakeError("E311", at, f"{low} to {high} is no range", "the lower number comes first")
    if not low <= usual <= high:
        raise MistakeError(
            "E311", line.tokens[0], f"usually {usual} is not between {low} and {high}", "choose a number in the range"
        )
    line.end()
    return Quality(name, kind, low, high, usual, half_life)


def _scale(entry: Entry, quality: Quality, found: Declared) -> None:
    scales = found.vocabulary.scales
    for token in inside_name(entry):
        if token.kind == "number" and quality.kind == "trait":
            raise MistakeError("E108", token, "all traits go from 0 to 100", 'write only the name, or ", usually 60"')
        if token.kind != "word":
            raise MistakeError(
                "E108", token, f"a {quality.kind} is named in lower case", f'write "{token.text.lower()}"'
            )
    if quality.name in scales:
        other = scales[quality.name]
        where = f"{other.at.line.file}, line {other.at.line.number}"
        raise MistakeError(
            "E104", entry.token, f'"{quality.name}" is a {other.quality.kind} already', f"it is declared in {where}"
        )
    found.vocabulary.qualities.append(quality)
    scales[quality.name] = Scale(len(scales), quality, entry.token.spot)


def inside_name(entry: Entry) -> list[Token]:
    """Give the words of an entry's name where it is not in quotes."""
    tokens = entry.block.tokens
    start = tokens.index(entry.token)
    return tokens[start : start + len(entry.name.split())]


# ---------------------------------------------------------------- sentences


def _flagged(entry: Entry, found: Declared, numbering: Numbering, quoted: Token, *, status: bool = False) -> Words:
    """Declare a sentence and read its flags; give the rest of the line."""
    line = entry.line()
    if entry.kind in NAMED_BESIDE:
        line.expect(":")
        line.take("text", f"the {entry.kind}'s sentence in quotes")
    flags = read_flags(line, quoted, status=status)
    number = len(found.vocabulary.terms)
    if entry.kind == "happening":
        term = happening(quoted, entry.name, number, flags.past)
    else:
        term = declared(quoted, entry.name, _DECLARED[entry.kind], number, flags.past)
    put_flags(term, quoted, flags)
    numbering.add(term, quoted)
    found.terms[entry.kind, entry.name] = term
    return line


def _status(entry: Entry, found: Declared, numbering: Numbering) -> None:
    _flagged(entry, found, numbering, entry.token, status=True).end()


def _plain(entry: Entry, found: Declared, numbering: Numbering) -> None:
    _flagged(entry, found, numbering, entry.token).end()


def _phrase(entry: Entry, found: Declared, numbering: Numbering) -> None:
    line = _flagged(entry, found, numbering, entry.token)
    if not line.ended and line.peek() != ":":
        line.end()


def _action(entry: Entry, found: Declared, numbering: Numbering) -> None:
    line = entry.line()
    line.expect(":")
    quoted = line.take("text", f"the {entry.kind}'s sentence in quotes")
    _flagged(entry, found, numbering, quoted).end()


def _topic(entry: Entry, found: Declared, numbering: Numbering) -> None:
    line = entry.line()
    line.expect(":")
    quoted = line.take("text", "the topic's sentence in quotes")
    _flagged(entry, found, numbering, quoted, status=True).end()
    term = found.term(entry)
    if term.letters[:2] != "AB":
        hint = 'such as: "A talks with B about the work"'
        raise MistakeError("E314", quoted, "a topic is what A and B talk about", hint)
    term.both_ways = term.seen = term.topic = True


def _declare_answers(block: Block, vocabulary: Vocabulary) -> None:
    """Learn the verbs of `B may accept, protest`."""
    for below in block.below:
        words = below.tokens
        line = Words(words)
        line.at = len(("B", "may"))
        if below.broken or line.ended or not words[1].is_word("may"):
            continue
        while not line.ended:
            tokens = line.words_until(",")
            answer = spoken(tokens)
            line.take_if(",")
            if answer and vocabulary.tree:
                vocabulary.tree.names(ANSWER, tokens, declares=True)
            if answer and answer not in vocabulary.answers.texts:
                vocabulary.answers.add(answer, answer)
                verb, *rest = answer.split()
                vocabulary.answering.add(" ".join((inflect.third(verb), *rest)), answer)


# ---------------------------------------------------------------- names


def _place(entry: Entry, found: Declared, _: Numbering) -> None:
    _number(entry, found.vocabulary.places, "a place")


def _thing(entry: Entry, found: Declared, _: Numbering) -> None:
    _number(entry, found.vocabulary.things, "a thing")


def _number(entry: Entry, names: Names, what: str) -> None:
    if entry.token.kind != "word" or " " in entry.name:
        raise MistakeError(
            "E108",
            entry.token,
            f"the name of {what} is one word in lower case",
            f'such as "{entry.name.lower().replace(" ", "-")}"',
            cure=[(across(inside_name(entry)), entry.name.lower().replace(" ", "-"))],
        )
    title = next((token.text for token in entry.rest if token.kind == "text"), "")
    names.declare(entry.name, title or entry.name)


def _person(entry: Entry, found: Declared, _: Numbering) -> None:
    name = entry.name
    if entry.token.kind == "letter":
        raise MistakeError(
            "E108",
            entry.token,
            f'"{name}" is too short for a name: single letters are roles',
            "names have at least two letters",
        )
    if entry.token.kind != "name" or " " in name:
        raise MistakeError(
            "E108",
            entry.token,
            f'"{name}" cannot be a name',
            f"{as_name(name)}a name is one word and begins with a capital; a longer one can follow in quotes",
            cure=_name_cure(entry),
        )
    if len(name) < _SHORTEST_NAME and name.isascii():
        raise MistakeError("E108", entry.token, f'"{name}" is too short for a name', "names have at least two letters")
    found.vocabulary.people[name] = len(found.vocabulary.people)


def _name_cure(entry: Entry) -> Cure:
    """Give what makes a name of one in lower case, or of one without a comma before the pronoun."""
    name, *pronoun = inside_name(entry)
    if [token.text for token in pronoun] in (["he"], ["she"], ["they"]):
        return [(behind(name), ",")]
    return [(name, name.text.capitalize())] if not pronoun and name.text.isalpha() else ()


def _people(entry: Entry, found: Declared, numbering: Numbering) -> None:
    """Declare who is of a group and who leads it: two statuses, as visible as its head says."""
    vocabulary = found.vocabulary
    terms = group_terms(inside_name(entry), entry.line(), len(vocabulary.terms))
    for term in terms:
        numbering.add(term, entry.token)
    vocabulary.groups[entry.name] = Group(*(term.number for term in terms))


def _holiday(entry: Entry, found: Declared, _: Numbering) -> None:
    tokens = inside(entry.token)
    stray = next((token for token in tokens if token.kind in {"stray", "text"}), None)
    if stray is not None:
        message = f'"{stray.text}" cannot stand in the name of a holiday'
        raise MistakeError("E108", stray, message, "write it in words, as conditions will: it is New Year's Eve")
    words = " ".join(token.text for token in tokens)
    if words:
        found.vocabulary.holidays.add(words, len(found.names.get("holiday", [])))


def _nothing(entry: Entry, found: Declared, numbering: Numbering) -> None:
    """Leave a block to the second pass."""


_DECLARED: dict[str, RelationKind] = {
    "status": "status",
    "notion": "notion",
    "deed": "deed",
    "phrase": "phrase",
    "plan": "aim",
    "action": "act",
    "happening": "act",
    "topic": "status",
}
"""The kinds of relation that blocks declare."""

_DECLARING: dict[str, Callable[[Entry, Declared, Numbering], None]] = {
    "trait": _trait,
    "feeling": _feeling,
    "mood": _mood,
    "status": _status,
    "notion": _plain,
    "deed": _plain,
    "phrase": _phrase,
    "plan": _plain,
    "action": _action,
    "happening": _action,
    "topic": _topic,
    "place": _place,
    "thing": _thing,
    "person": _person,
    "people": _people,
    "holiday": _holiday,
    **dict.fromkeys(
        ("world", "library", "timetable", "want", "reaction", "drift", "retelling", "test", "pattern"), _nothing
    ),
}
