"""What a frame is made of once its verbs are found: fixed words, and the places that vary with the telling."""

from __future__ import annotations

from muchado.bundle.records import NamedTuple
from muchado.tell.english.verbs import THIRD

SUBJECT, OBJECT, POSSESSIVE, REFLEXIVE = "he", "him", "his", "himself"
"""The cases of a pronoun, by the words that authors write for them."""

OWNED = "hers"
"""Whose something is, with nothing after it: "her hand finds hers"."""

WHOSE = frozenset([POSSESSIVE, OWNED])


class Ref(NamedTuple):
    """Somebody or something that a role stands for, by the role's position.

    `pronoun`: the author wrote "he", not the name; `capital`: with a capital letter; `named`: "who" follows, which
    goes with a name only.
    """

    slot: int
    case: str
    pronoun: bool = False
    capital: bool = False
    named: bool = False


class Pair(NamedTuple):
    """Two people named together, "A and B". Whoever tells comes last."""

    first: int
    second: int
    case: str


class Who(NamedTuple):
    """The relative pronoun for somebody just named; "and I" for whoever tells."""

    slot: int


class They(NamedTuple):
    """The people that a frame has named together, as they, them or their; "we" with whoever tells."""

    case: str
    capital: bool = False


class Verb(NamedTuple):
    """A finite verb: its base form, and the role it agrees with (-1: a third person, -2: a plural).

    `back`: 1 where the author wrote the past. `negative`: the author denied it. `adverb`: what stands before it.
    `under`: in a clause under another ("what is going on"). `again`: it shares the subject of the verb before.
    """

    base: str
    subject: int = -1
    back: int = 0
    negative: bool = False
    adverb: str = ""
    under: bool = False
    again: bool = False


ONE, MANY = -1, -2
"""Subjects of verbs that are no role: a third person, a plural."""

Piece = str | Ref | Pair | Who | They | Verb


class Frame(NamedTuple):
    """A sentence with its verbs found; `kinds` says what each role stands for, `used` which of them occur."""

    pieces: tuple[Piece, ...]
    kinds: tuple[str, ...]
    used: tuple[int, ...] = ()


class Shown(NamedTuple):
    """How a person appears in a sentence, and whom a verb after it agrees with."""

    words: str
    number: int = THIRD
