"""What is said to whoever wrote a host of what does not fit: in the words of the world, and what to try instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.clauses import SentenceFinder
from muchado.bundle.inputs import Ban, NewDuty, NewWorld
from muchado.bundle.sentences import called, fill, name_argument, relation_of, say
from muchado.bundle.stories import NoDuty, NoRule, NoThing
from muchado.bundle.suggest import UnknownNameError, nearest, offered
from muchado.stage.mistakes import StageError
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.bundle.inputs import What
    from muchado.bundle.model import Bundle, Prop
    from muchado.stage.protocol import InputKind

TAKES: dict[InputKind, tuple[str, ...]] = {
    "choose": ("act",),
    "answer": ("act",),
    "do": ("act",),
    "aim": ("aim",),
    "fact": ("status", "in", "has", "lies", "inside", "on"),
}
"""Which kinds of claim an input is about; any where nothing is said."""

_NEEDED: dict[InputKind, str] = {
    "choose": "what somebody chooses is an act of theirs",
    "answer": "what is answered is an act",
    "do": "what is done is an act",
    "aim": "what is meant is what a plan of this world is about",
    "fact": "a fact is a status, where somebody or something is, or what somebody has",
    "belief": "a belief needs a claim",
}

_IS = {
    "act": "something that is done",
    "deed": "what several acts come to",
    "aim": "something that is meant",
    "status": "a status",
    "in": "a whereabouts",
    "has": "a possession",
    "lies": "a whereabouts",
    "inside": "a whereabouts",
    "on": "a whereabouts",
    "knows": "something that is known",
    "notion": "something that people think",
    "trait": "a trait",
    "phrase": "a phrase, which follows from other things",
}
"""What a claim is, by its kind."""

_TRY = {
    "act": '`town.did("...")` has it done',
    "aim": 'put an input of kind "aim"',
    "status": '`town.fact("...")` makes it so',
    "in": '`town.fact("...")` makes it so',
    "has": '`town.fact("...")` makes it so',
    "lies": '`town.fact("...")` makes it so',
    "inside": '`town.fact("...")` makes it so',
    "on": '`town.fact("...")` makes it so',
    "deed": "say which act is done",
    "trait": 'put an input of kind "feeling", which sets traits too',
    "notion": 'put an input of kind "belief", which says in whom',
    "knows": 'put an input of kind "belief", which says in whom',
}
"""What to do with a claim of a kind, where it cannot be what it was given for."""

_MADE = {
    NewWorld: "the text of its world was changed while it was played",
    NewDuty: "somebody was given a duty",
    NoDuty: "a duty was taken from somebody",
    NoThing: "a thing was taken out of the world",
    NoRule: "a rule was taken out of the world",
    Ban: "an act was forbidden",
}
"""What was done to a run that no town takes in."""


def check_claim(bundle: Bundle, prop: Prop, kind: InputKind) -> None:
    """See whether a claim is of a kind that an input can be about.

    Raises:
        StageError: it is not.

    """
    relation = relation_of(bundle, prop)
    given = relation.kind
    if given in TAKES.get(kind, (given,)):
        return
    said = fill(relation.forms.present, tuple(name_argument(bundle, prop, at) for at in range(len(relation.roles))))
    instead = f" {_TRY[given].replace('...', said)}." if given in _TRY else ""
    raise StageError(f'"{said}" is {_IS.get(given, given)}, and {_NEEDED[kind]}.{_capital(instead)}')


def no_claim(kind: InputKind) -> StageError:
    """Say what an input is about that says nothing of it."""
    return StageError(f'It says nothing of what it is about: {_NEEDED[kind]}. Give it as its "claim".')


def another_world(what: What) -> StageError:
    """Say of something that was done to a run why it cannot be a town."""
    made = _MADE.get(type(what), "something was made otherwise")
    return StageError(f"This run cannot be a town: {made}. Begin a town in the world as it is to be.")


def check_quality(bundle: Bundle, quality: int, toward: str | None) -> None:
    """See whether a feeling has somebody whom it is toward, and a mood or trait nobody.

    Raises:
        StageError: it is otherwise.

    """
    name, kind = bundle.qualities[quality].name, bundle.qualities[quality].kind
    if kind == "feeling" and toward is None:
        raise StageError(f'"{name}" is a feeling toward somebody: say toward whom.')
    if kind != "feeling" and toward is not None:
        raise StageError(f'"{name}" is a {kind}: it is toward nobody.')


def outside(bundle: Bundle) -> str:
    """Say when a world is played."""
    return f'"{bundle.title}" is played from {moment(bundle.start)} to {moment(bundle.end)}'


def unknown_sentence(bundle: Bundle, finder: SentenceFinder, sentence: str) -> UnknownNameError:
    """Say that no sentence of a world says something; and which one is near, or how sentences are."""
    hint = finder.unread(sentence) or nearest(sentence, finder.like(sentence))
    return UnknownNameError(f'No sentence of this world says "{sentence}".{hint or _example(bundle)}')


def _example(bundle: Bundle) -> str:
    """Give a sentence of a world, said of its people."""
    for number, relation in enumerate(bundle.relations):
        of = relation.roles
        if relation.kind in {"status", "notion"} and set(of) == {"person"} and len(of) <= len(bundle.people):
            said = say(bundle, (number, *range(len(of))))
            return f' Sentences are said as they are declared, with names, such as "{said}".'
    return ""


def nobody_called(bundle: Bundle, name: str) -> UnknownNameError:
    """Say that nobody has a name; and who is near, or who there is."""
    everybody = (called(bundle, "person", at) for at in range(len(bundle.people)))
    near = nearest(name, [person.name for person in bundle.people])
    return UnknownNameError(f'There is nobody called "{name}".{near or offered(name, everybody)}')


def _capital(text: str) -> str:
    return text[:1] + text[1:2].upper() + text[2:]
