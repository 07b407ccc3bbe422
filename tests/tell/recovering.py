"""Reading acts back out of a text: who does what to whom, as a reader would, with nothing but the acts' wording."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from muchado.bundle.checked import Checked
from muchado.bundle.sentences import called
from muchado.kernel.events import Event
from muchado.tell.telling import Sentence
from muchado.tell.words import PRONOUNS

_PLACE = re.compile(r"\{(?:\w+ )?([A-Z])\}(?:'s)?")
_SENTENCES = re.compile(r"(?<=[.!?]) +(?=[A-Z{])")
_QUOTED = re.compile(r'"[^"]*"')
_TWO = re.compile(r"\{[A-Z]\} and \{[A-Z]\}(?!\w)")
_TAG = re.compile(r"\b(he|she|they) (said)\b(?=[,.])")
"""A tag with a pronoun, which stands before its verb and not behind it, as a name does."""
FORMS = {form for forms in PRONOUNS.values() for form in forms.values()} | {"her", "hers", "theirs"}
OWNED = {"hers": "her", "theirs": "their"}
"""Forms that stand by themselves, by those that stand before what is owned."""
OLD = "was|were|had|did|went|could|would|might|made|took|gave|told|said|fell|lay|been"
"""Past forms that do not begin like their verbs, or are worth having."""


class UnreadableError(AssertionError):
    """The text does not say what the record says."""


def read_back(bundle: Checked, event: Event, sentences: Sequence[Sentence], reader: int = -1) -> list[int]:
    """Return who stands in the roles of an act, in the order of its wording, as the sentences about it say.

    `reader`: whose story it is, where a pronoun may be meant of anybody whom it fits; -1 where it has to be plain.
    """
    about = [at for at, sentence in enumerate(sentences) if event.id in sentence.events]
    if not about:
        raise UnreadableError(f"Nothing tells of {event}.")
    way = event.ways[0]
    words = _SENTENCES.split(way.words)[0].rstrip(".")
    values = {role.letter: role.value for role in way.roles if role.kind == "person"}
    pattern, letters = _pattern(bundle, words, set(values))
    for at in about:
        match = re.search(pattern, _TAG.sub(r"\2 \1", sentences[at].text))
        if match:
            said = zip(letters, match.groups(default="they"), strict=True)
            texts = [_QUOTED.sub("", one.text) for one in sentences[at::-1]]
            return [_who(bundle, word, texts, int(str(values[letter])), reader) for letter, word in said]
    raise UnreadableError(f"{way.words!r} does not stand in {[sentences[at].text for at in about]}.")


def _pattern(bundle: Checked, words: str, people: set[str]) -> tuple[str, list[str]]:
    """The wording of an act as a pattern: names or pronouns where people stand, any tense of any word."""
    letters: list[str] = []
    pieces: list[str] = []
    at = 0
    for place in _PLACE.finditer(words):
        pieces += _words(words[at : place.start()])
        if place[1] in people:
            letters.append(place[1])
            pieces.append(rf"({_any_of([*_titles(bundle), *FORMS])})(?:'s|, who)?")
        else:
            pieces.append(r".+?")
        at = place.end()
    pieces += _words(words[at:])
    if two := _TWO.search(words):
        at = len(_PLACE.sub("_", words[: two.start()]).split())
        pieces[at : at + 3] = [f"(?:{pieces[at]} and {pieces[at + 2]}|{'them' if at else 'they'})"]
    return r"(?i)(?<!\w)" + r"[\s,;:.]+".join(pieces), letters


def _titles(bundle: Checked) -> list[str]:
    return [called(bundle, "person", person) for person in range(len(bundle.people))]


def _any_of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def _words(text: str) -> list[str]:
    """Each word in any tense: what lay further back has "had" before it."""
    words = re.findall(r"[\w'-]+", text)
    return [rf"(?:had )?(?:{re.escape(word)}|{re.escape(word[0])}\w*|{OLD})(?: not)?" for word in words]


def _named(bundle: Checked, text: str) -> Iterator[int]:
    for person, title in enumerate(_titles(bundle)):
        if re.search(rf"(?<!\w){re.escape(title)}(?!\w)", text):
            yield person


def _who(bundle: Checked, said: str, texts: Sequence[str], expected: int, reader: int) -> int:
    """Whom a name or pronoun means: one named beside it, or in the nearest sentence before that names any such."""
    by_name = [person for person, title in enumerate(_titles(bundle)) if title.lower() == said.lower()]
    if by_name:
        return by_name[0]
    word = OWNED.get(said.lower(), said.lower())
    gender = {forms["he"] for forms in PRONOUNS.values() if word in forms.values()}
    if reader >= 0:  # whom else a pronoun could mean is for whoever reads names to say
        return expected if bundle.people[expected].pronoun in gender else -1
    together = said.lower() in PRONOUNS["they"].values()
    beside, *before = (
        [person for person in _named(bundle, text) if together or bundle.people[person].pronoun in gender]
        for text in texts
    )
    others = ([person for person in people if person not in beside] for people in before)
    nearest = [*chain(*before)] if together else next((people for people in others if people), [])
    fitting = beside + nearest
    return expected if expected in fitting else (fitting or [-1])[0]
