"""The words of an event, taken from its record by all that tells of it: in which way it was done, what was said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from muchado.bundle.sentences import fill as fill_form
from muchado.bundle.sentences import relation_of
from muchado.kernel.events import Event, Filled, Way
from muchado.tell.english.clauses import Mentions, Voice
from muchado.tell.english.realise import English
from muchado.tell.english.words import finished
from muchado.tell.words import fill, sentence

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Prop, Said

_ONE_PLACE = re.compile(r"\{([A-Z])\}")


def way_of(bundle: Checked, event: Event, prop: Prop) -> Way:
    """Return in which way an event was done, as the act that somebody took it for."""
    return next((way for way in event.ways if way.act == prop[0]), None) or _plain(bundle, prop)


def told(bundle: Checked, event: Event, prop: Prop) -> str:
    """Return what was done, as the act that somebody took it for, without what was said."""
    way = way_of(bundle, event, prop)
    return fill(bundle, way.words, way.roles, prop[1:])


def spoken(bundle: Checked, event: Event, said: Said) -> str:
    """Return the words of a line as they were said, with a stop; "" for a line that says nothing.

    They do not hang on who tells of it. A line that is a claim alone is put as its speaker would.
    """
    way = event.ways[said.way]
    news = news_in(event, said)
    if news:
        return _own_words(bundle, news, said.speaker, event)
    return sentence(fill(bundle, said.words, way.roles, tuple(role.value for role in way.roles)))


def news_in(event: Event, said: Said) -> Prop:
    """Return the claim that a line consists of; () if it is no claim alone."""
    alone = _ONE_PLACE.fullmatch(said.words)
    roles = event.ways[said.way].roles if alone else ()
    found = (role.value for role in roles if alone and role.letter == alone[1])
    return next((value for value in found if isinstance(value, tuple)), ())


def to_quote(event: Event, way: Way) -> tuple[Said, ...]:
    """Return the lines to quote beside a way of telling: those whose claim it has told already are left out."""
    has_told = {role.value for role in way.roles if f"{{{role.letter}}}" in way.words}
    return tuple(said for said in event.lines if news_in(event, said) not in has_told)


def _own_words(bundle: Checked, news: Prop, speaker: int, event: Event) -> str:
    """Return a claim as somebody says it to whoever else took part: "I love you"."""
    others = [person for person in event.parties if person != speaker]
    english = English(bundle)
    voice, mentions = Voice(0, speaker, others[0] if len(others) == 1 else -1), Mentions()
    clause = english.claim(news)
    mentions.begin(english.people((clause,)), voice, english.pronouns)
    return finished(english.say(clause, voice, mentions))


def _plain(bundle: Checked, prop: Prop) -> Way:
    """Return the way to tell an act of which no way was drawn."""
    about = relation_of(bundle, prop)
    roles = zip("ABCDE", about.roles, prop[1:], strict=False)
    filled = tuple(Filled(letter, kind, value) for letter, kind, value in roles)
    places = tuple(f"{{{role.letter}}}" for role in filled)
    return Way(prop[0] if isinstance(prop[0], int) else -1, filled, fill_form(about.forms.present, places))
