"""The telling's own frames, in groups of ways to say the same.

Like an author's, they are sentences in the plain present. `A` to `D` are people, `L` is a place, `P` a claim,
`V` an act without its subject, `R` a clause, `W` words that are ready.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from muchado.tell.english.pieces import Frame
from muchado.tell.english.reading import read
from muchado.tell.reasons import Certainty

KINDS = {"A": "person", "B": "person", "C": "person", "D": "person", "K": "place", "L": "place", "X": "thing"}
"""What a letter stands for; any other stands for a claim, a clause or words."""

Group = (
    Certainty
    | Literal[
        "sees",
        "sees words",
        "sees writing",
        "hears",
        "rings false",
        "fails",
        "does the same",
        "does the same to",
        "looks for",
        "looks everywhere",
        "hardly believes",
        "thought otherwise",
        "concludes",
        "guesses",
        "wonders",
        "protests",
        "means",
        "means no more",
        "gives up",
        "is too late",
        "still means",
        "later",
        "says",
        "says to",
        "is wrong",
        "guesses right",
        "does not know",
        "lies",
        "remembers",
        "goes back",
    ]
)
"""All that the telling has words of its own for; each has its frames below."""

FRAMES: dict[Group, tuple[str, ...]] = {
    # ---------------------------------------------------------------- perceiving
    "sees": ("{A} sees {B} {V}", "{A} watches {B} {V}"),
    "sees words": (
        "{A} sees {B} {V}, too far off to catch a word",
        "{A} sees {B} {V}, and cannot hear what is said",
    ),
    "sees writing": ("{A} sees {B} {V}, and cannot see what it says", "{A} watches {B} {V}, and does not see what"),
    "hears": ("{A} hears {B} {V}", "from where {he A} is, {A} can hear {B} {V}"),
    "rings false": (
        "it does not ring true to {A}",
        "{A} does not like the sound of it",
        "something in it sounds false to {A}",
    ),
    "fails": ("{A} sets out to {V}, but it comes to nothing", "{A} tries to {V}, in vain"),
    "does the same": ("{A} does the same", "{A} does so too", "{A} does just that as well"),
    "does the same to": ("then {A} turns to {B} with the same", "{A} turns to {B} next"),
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
    "concludes": (
        "so {P}",
        "{P}, then",
        "there is no other way to see it: {P}",
        "it is plain enough: {P}",
        "it can only mean that {P}",
    ),
    "guesses": (
        "perhaps {P}",
        "it may be that {P}",
        "can it be that {P}?",
        "it looks as if {P}",
        "{P}, by the look of it",
    ),
    "wonders": ("but what if {P}?", "it is just possible that {P}", "{P}? It is hard to say"),
    "protests": (
        "but {P}",
        "{P}: that is how it has been, and nobody has said otherwise",
        "{he A} could have sworn until this minute that {P}",
        "and {A} has gone about as if {P}",
        "surely {P}",
    ),
    # ---------------------------------------------------------------- meaning to
    "means": (
        "{he A} will {V}",
        "there is nothing for it: {he A} has to {V}",
        "one thing is clear: {he A} has to {V}",
        "it is time to {V}",
        "now to {V}",
        "{he A} knows what to do: {V}",
        "the thing is to {V}, and soon",
        "if {he A} does nothing else today, {he A} will {V}",
    ),
    "means no more": (
        "there is no need any more to {V}",
        "{he A} has no more reason to {V}",
        "{he A} no longer means to {V}",
    ),
    "gives up": ("{he A} gives up trying to {V}", "so much for trying to {V}"),
    "is too late": ("it is too late to {V}", "the time to {V} has come and gone"),
    "still means": ("{A} still means to {V}", "{A} has yet to {V}"),
    # ---------------------------------------------------------------- time
    "later": (
        "a few minutes later, ",
        "after a while, ",
        "presently, ",
        "by and by, ",
        "before long, ",
        "some minutes later, ",
        "in a little while, ",
    ),
    # ---------------------------------------------------------------- speaking
    "says": ("{A} says",),
    "says to": ("{A} says to {B}",),
    # ---------------------------------------------------------------- the teller outside
    "is wrong": ("it is not so", "{A} is wrong there", "there {A} is mistaken"),
    "guesses right": ("{A} has not seen it, but {he A} is right", "{he A} is right, though {he A} has only guessed it"),
    "does not know": (
        "{A} does not know yet that {P}",
        "what {A} does not know is that {P}",
        "nobody has told {A} yet that {P}",
    ),
    "lies": ("that is not what {A} believes", "{A} knows better than that"),
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
