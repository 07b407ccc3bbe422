"""The telling's own frames, in groups of ways to say the same.

Like an author's, they are sentences in the plain present. `A`, `B`, `C` are people, `L` is a place, `P` a claim,
`V` an act without its subject, `R` a clause, `W` words that are ready.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from muchado.tell.english.pieces import Frame
from muchado.tell.english.reading import read
from muchado.tell.reasons import Certainty

KINDS = {"A": "person", "B": "person", "C": "person", "L": "place", "X": "thing"}
"""What a letter stands for; any other stands for a claim, a clause or words."""

Way = Literal["feels", "is full", "feels more", "feels less", "feels none"]
"""How a feeling has moved, and to what."""

Group = (
    Certainty
    | Way
    | Literal[
        "sees",
        "sees words",
        "hears",
        "finds",
        "rings false",
        "fails",
        "looks for",
        "looks everywhere",
        "hardly believes",
        "thought otherwise",
        "thought",
        "means",
        "means no more",
        "gives up",
        "is too late",
        "still means",
        "feels toward",
        "is full toward",
        "feels more toward",
        "feels less toward",
        "feels none toward",
        "later",
        "says",
        "answers",
        "asks",
        "says to",
        "asks of",
        "tells",
        "is wrong",
        "guesses right",
        "does not know",
        "lies",
        "was not there",
        "remembers",
        "goes back",
    ]
)
"""All that the telling has words of its own for; each has its frames below."""

TOWARD: dict[Way, Group] = {
    "feels": "feels toward",
    "is full": "is full toward",
    "feels more": "feels more toward",
    "feels less": "feels less toward",
    "feels none": "feels none toward",
}
"""The same of a feeling toward somebody."""

FRAMES: dict[Group, tuple[str, ...]] = {
    # ---------------------------------------------------------------- perceiving
    "sees": ("{A} sees {B} {V}", "{A} watches {B} {V}"),
    "sees words": (
        "{A} sees {B} {V}, too far off to catch a word",
        "{A} sees {B} {V}, and cannot hear what is said",
    ),
    "hears": ("{A} hears {B} {V}", "from where {he A} is, {A} can hear {B} {V}"),
    "finds": ("{A} sees that {P}", "{A} finds that {P}"),
    "rings false": (
        "it does not ring true to {A}",
        "{A} does not like the sound of it",
        "something in it sounds false to {A}",
    ),
    "fails": ("{A} sets out to {V}, but it comes to nothing", "{A} tries to {V}, in vain"),
    "looks for": ("{A} looks for {B} in {W} and does not find {him B}", "{A} goes to {W} for {B}, who is not there"),
    "looks everywhere": (
        "{A} looks for {B} in {W}, always in the wrong place",
        "{A} looks for {B} in {W}, and finds {him B} nowhere",
    ),
    # ---------------------------------------------------------------- believing
    "is sure": ("{A} is sure that {P}", "{A} has no doubt that {P}"),
    "thinks": ("{A} thinks that {P}", "{A} believes that {P}", "to {A} it is plain that {P}"),
    "suspects": ("{A} suspects that {P}", "{A} begins to suspect that {P}", "perhaps, it seems to {A}, {P}"),
    "hardly suspects": ("{A} hardly suspects that {P}", "it crosses {A}'s mind that {P}"),
    "cannot tell": ("{A} cannot tell whether {P}", "{A} does not know any more whether {P}"),
    "hardly believes": ("{A} does not know whether to believe it", "{A} only half believes it"),
    "thought otherwise": ("until now {A} has been sure that {P}", "{A} has believed all along that {P}"),
    "thought": ("{W}, {A} thinks", "{W}, {A} tells {himself A}", "{W}: that is what {A} thinks"),
    # ---------------------------------------------------------------- meaning to
    "means": (
        "{A} means to {V}",
        "{A} makes up {his A} mind to {V}",
        "{A} is going to {V}",
        "one thing is clear to {A}: {he A} has to {V}",
    ),
    "means no more": (
        "{A} no longer means to {V}",
        "{A} has no more reason to {V}",
        "there is no need any more for {A} to {V}",
    ),
    "gives up": ("{A} gives up trying to {V}", "{A} has waited long enough, and gives up trying to {V}"),
    "is too late": ("it is too late for {A} to {V}", "{A} is too late to {V}"),
    "still means": ("{A} still means to {V}", "{A} has yet to {V}"),
    # ---------------------------------------------------------------- feeling
    "feels toward": ("{A} feels {W} toward {B}", "{A} feels {W} when {he A} thinks of {B}"),
    "is full toward": ("{A} is full of {W} toward {B}", "{A} feels nothing but {W} toward {B}"),
    "feels more toward": ("{A} feels more {W} toward {B} than before", "{A} feels still more {W} toward {B}"),
    "feels less toward": ("{A} feels less {W} toward {B} than before", "{A}'s {W} toward {B} ebbs away"),
    "feels none toward": ("{A} feels no {W} toward {B} any more", "there is no {W} toward {B} left in {A}"),
    "feels": ("{A} feels {W}", "{W} comes over {A}"),
    "is full": ("{A} is full of {W}", "{A} feels nothing but {W}"),
    "feels more": ("{A}'s {W} grows", "{W} rises in {A}"),
    "feels less": ("{A}'s {W} eases", "{A}'s {W} grows less"),
    "feels none": ("{A} feels no {W} any more", "{A}'s {W} is gone"),
    # ---------------------------------------------------------------- time
    "later": ("a few minutes later, ", "after a while, ", "some minutes later, "),
    # ---------------------------------------------------------------- speaking
    "says": ("{A} says",),
    "answers": ("{A} says", "{A} answers", "{A} says"),
    "asks": ("{A} asks",),
    "says to": ("{A} says to {B}", "{A} tells {B}"),
    "asks of": ("{A} asks {B}",),
    "tells": ('"{W}," {A} tells {B}', '"{W}," {A} says to {B}', '{A} has news for {B}: "{W}."'),
    # ---------------------------------------------------------------- the teller outside
    "is wrong": ("it is not so", "{A} is wrong there", "there {A} is mistaken"),
    "guesses right": ("{A} has not seen it, but {he A} is right", "{he A} is right, though {he A} has only guessed it"),
    "does not know": (
        "{A} does not know yet that {P}",
        "what {A} does not know is that {P}",
        "nobody has told {A} yet that {P}",
    ),
    "lies": ("that is not what {A} believes", "{A} knows better than that"),
    "was not there": ("I was not there; I tell it as it was told to me",),
    # ---------------------------------------------------------------- links
    "remembers": ("{A} thinks back to {W}", "it all comes back to {A}: {W}"),
    "goes back": ("it all goes back to {W}",),
}


_PLACE = re.compile(r"\{(?:\w+ )?([A-Z])\}")


@cache
def letters_of(words: str) -> str:
    """Return the letters of a frame's roles, in the order in which they first stand in it."""
    return "".join(dict.fromkeys(_PLACE.findall(words)))


@cache
def frame(words: str) -> Frame:
    """Return one of the telling's own frames."""
    letters = letters_of(words)
    return read(words, letters, tuple(KINDS.get(letter, "claim") for letter in letters))
