"""What is said of a sentence after it, between commas: how it shows, what it closes, of which role there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.model.closed import CLOSES, Closure, being_of, words_of
from muchado.language.sentences.terms import irregular_past
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import LETTERS

if TYPE_CHECKING:
    from muchado.language.sentences.vocabulary import Term
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

WEIGHT = 60
"""How much a duty weighs where nothing is said."""

HEAVIEST = 1000

CLOSURES: tuple[Closure, ...] = words_of(Closure)
"""What a status can close to whoever is so, in the words in which that is said."""

NOT_BEGUN = ("a talk is begun by somebody", "let an act begin it: afterwards A talks with B about the work")
"""What to say where it is said to be so that people talk, and nobody has begun to."""

PLAIN = ("both ways", "public", "seen", "unnoticed", "for good", "an appointment", *CLOSURES)
"""What can be said of a status in a word or two."""


class Flags(NamedTuple):
    """What is said after a sentence. `plain`: those of `PLAIN`; `one`: the letter of which there is one.

    `past`: the verb's, where it does not follow from the verb. `guise`: the letter of whom somebody is taken for, ""
    for somebody. `voice`: the letter of whom one is taken for by the voice. `lasts`: for so many minutes it is a duty,
    and that weighs so much (`weight`; -1 where nothing is said). `mistakes`: the sentences of which one is taken for
    the other, in quotes. `looks`: the sentence that others take
    it for, in quotes.
    """

    plain: tuple[str, ...] = ()
    past: str = ""
    one: Token | None = None
    guise: str | None = None
    voice: str = ""
    lasts: int = 0
    weight: int = -1
    mistakes: tuple[tuple[Token, Token], ...] = ()
    looks: Token | None = None


def read_flags(line: Words, quoted: Token, *, status: bool) -> Flags:
    """Read what stands between commas after a sentence; most can be said of a `status` only."""
    flags, plain = Flags(), PLAIN if status else ()
    while line.take_if(","):
        flag = next((flag for flag in plain if line.take_if(*flag.split())), "")
        if flag:
            flags = flags._replace(plain=(*flags.plain, flag))
        elif status and line.take_if("one"):
            flags = flags._replace(one=line.take("letter", "the role of which there is one"))
        elif status and line.take_if("taken", "for"):
            somebody = line.take_if("somebody")
            letter = "" if somebody else line.take("letter", "somebody, or the letter of whom one is taken for,").text
            flags = flags._replace(guise=letter)
        elif status and line.take_if("sounds", "like"):
            flags = flags._replace(voice=line.take("letter", "the letter of whom one is taken for,").text)
        elif status and line.take_if("looks", "like"):
            flags = flags._replace(looks=line.take("text", "the status that it looks like, in quotes,"))
        elif status and line.take_if("takes"):
            what = line.take("text", "what is taken for something else, in quotes,")
            line.expect("for")
            mistake = what, line.take("text", "what it is taken for, in quotes,")
            flags = flags._replace(mistakes=(*flags.mistakes, mistake))
        elif status and line.take_if("a", "duty"):
            line.expect("for")
            flags = flags._replace(lasts=line.span())
        elif status and line.take_if("weight"):
            flags = flags._replace(weight=line.number(0, HEAVIEST))
        elif line.take_if("past"):
            flags = flags._replace(past=irregular_past(line, quoted))
        else:
            known = (*plain, "past")
            said, hint = "this says nothing about a sentence", f"it can be: {', '.join(known)}"
            raise MistakeError("E209", line.here, said, hint, line.peek(), known)
    return flags


def put_flags(term: Term, quoted: Token, flags: Flags) -> None:
    """Let a relation be as is said of it.

    Raises:
        MistakeError: what is said does not go with the sentence, or not together.

    """
    term.both_ways, term.public, term.seen = (word in flags.plain for word in ("both ways", "public", "seen"))
    term.closes = tuple(closure for closure in CLOSURES if closure in flags.plain)
    term.for_good = "for good" in flags.plain
    _at_a_time(term, quoted, flags)
    _check_closes(term, quoted)
    if flags.one is not None:
        term.one = term.letters.find(flags.one.text)
        if term.one < 0:
            hint = 'such as: "A is married to B", one B'
            raise MistakeError("E314", flags.one, f"{flags.one.text} is no role of this sentence", hint)
    _numbered(term, quoted)
    if flags.voice:
        _sounds_like(term, quoted, flags.voice)
    if flags.guise is not None:
        _taken_for(term, quoted, flags.guise)
    _unnoticed(term, quoted, unnoticed="unnoticed" in flags.plain or flags.guise is not None)
    if flags.mistakes and term.letters != "A":
        hint = 'such as: status "A is colour-blind", takes "X is red" for "X is green"'
        raise MistakeError("E314", quoted, "only a state of one person lets them mistake something", hint)
    term.mistakes = flags.mistakes
    if flags.looks is not None:
        _looks_like(term, flags.looks)
    if term.both_ways and term.letters[:2] != "AB":
        raise MistakeError("E314", quoted, "only a sentence about A and B can go both ways", 'such as: "A dates B"')


def _at_a_time(term: Term, quoted: Token, flags: Flags) -> None:
    """Whoever is so is to be somewhere at a time: where others expect them, or where they are due."""
    term.appointment, term.lasts = "an appointment" in flags.plain, flags.lasts
    if flags.weight >= 0 and not flags.lasts:
        hint = 'such as: status "A is to stand guard in L at T", a duty for 2 hours, weight 40'
        raise MistakeError("E314", quoted, "only a duty weighs anything", hint)
    if term.lasts:
        term.pull = flags.weight if flags.weight >= 0 else WEIGHT
    if not term.appointment and not term.lasts:
        return
    what = "a duty for 2 hours" if term.lasts else "an appointment"
    if (term.roles[0], *map(term.roles.count, ("place", "hour"))) != ("person", 1, 1):
        hint = f'such as: status "A is to meet B in L at T", {what}'
        raise MistakeError(
            "E314", quoted, f"{what.partition(' for ')[0]} is somebody's, in one place, at one time", hint
        )
    if term.appointment and term.lasts:
        said = "a duty is where people are expected anyhow"
        raise MistakeError("E314", quoted, said, 'leave out "an appointment", or "a duty"')


def _numbered(term: Term, quoted: Token) -> None:
    """Of what is so many there is one number at a time."""
    numbers = [at for at, kind in enumerate(term.roles) if kind == "number"]
    if term.kind != "status" or not numbers:
        return
    if len(numbers) > 1 or term.one not in (-1, numbers[0]):
        said = "a status speaks of one number, and of that there is one at a time"
        raise MistakeError("E314", quoted, said, 'such as: status "A owes B S coins"')
    term.one = numbers[0]


def _looks_like(term: Term, looks: Token) -> None:
    """Whoever is so shows it, but as another status."""
    if term.roles[0] != "person" or term.unnoticed or term.public:
        hint = 'such as: status "A plays asleep", looks like "A is asleep"'
        raise MistakeError("E314", looks, "only what shows in somebody can look like something else", hint)
    term.seen, term.looks = True, looks


def _check_closes(term: Term, quoted: Token) -> None:
    """Tell of what cannot be closed to the kind of being that a status is about."""
    bearer = being_of(term.roles[0])
    able = CLOSES[bearer] if bearer else ()
    for closure in term.closes:
        if closure not in able:
            who, example = ("a place", "L is locked") if closure in CLOSES["place"] else ("somebody", "A is asleep")
            hint = f'such as: status "{example}", seen, {closure}'
            raise MistakeError("E314", quoted, f"only {who} {closure}", hint)
    if term.closes and bearer == "place" and len(term.letters) > 1:
        said = "what lets nobody in or out is said of the place alone"
        raise MistakeError("E314", quoted, said, f'such as: status "L is locked", seen, {term.closes[0]}')


def _taken_for(term: Term, quoted: Token, guise: str) -> None:
    """Whoever is so is taken for another of whom the sentence speaks, or for somebody (no letter)."""
    term.guise = term.letters.find(guise) if guise else 0
    if guise and (term.guise < 1 or guise not in LETTERS["person"]):
        message = f"{guise} is nobody else in this sentence"
        raise MistakeError("E314", quoted, message, 'such as: status "A wears the coat of B", taken for B')


def _sounds_like(term: Term, quoted: Token, voice: str) -> None:
    """Whoever is so is taken for another of whom the sentence speaks by those who only hear them."""
    term.voice = term.letters.find(voice)
    if term.voice < 1 or voice not in LETTERS["person"] or term.roles[0] != "person":
        message = f"{voice} is nobody else in this sentence"
        raise MistakeError("E314", quoted, message, 'such as: status "A speaks in the voice of B", sounds like B')


def _unnoticed(term: Term, quoted: Token, *, unnoticed: bool) -> None:
    """Whoever is so is not noticed: it shows, to those alone who know that they are there."""
    if not unnoticed:
        return
    others = [letter for letter in term.letters[1:] if letter in LETTERS["person"]]
    if term.letters[:1] != "A" or len(others) > (term.guise > 0):
        raise MistakeError(
            "E314", quoted, "only one person can be unnoticed", 'such as: "A is hidden", or "A is hidden in L"'
        )
    if term.public or term.seen:
        said = "public" if term.public else "seen"
        word = "unnoticed" if term.guise < 0 else "taken for"
        raise MistakeError("E314", quoted, f"who is not noticed is not {said}", f'leave out "{said}" or "{word}"')
    term.seen = term.unnoticed = True
