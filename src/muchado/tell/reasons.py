"""Which change of mind is worth telling beside an event, and the words for what changed and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from muchado.bundle.rulebook import speaking
from muchado.bundle.sentences import DONE, called, relation_of, say_base, say_denied
from muchado.tell.words import clause, fill

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.checked import Checked
    from muchado.kernel.events import Change, RuleUse

MATTERS = 15
"""A feeling or belief must move by at least so many points to be worth a line."""

Certainty = Literal["is sure", "thinks", "suspects", "hardly suspects", "cannot tell"]
"""How sure one is, in words."""

CERTAINTY: tuple[tuple[int, Certainty], ...] = (
    (85, "is sure"),
    (60, "thinks"),
    (30, "suspects"),
    (1, "hardly suspects"),
    (0, "cannot tell"),
)
"""The words for how sure one is, each from so many points on."""

FIRM = 60
"""From so many points on one thinks that something has not happened; below, one doubts it."""

AIM_POINTS = 50
"""What taking up or dropping an aim counts beside the points of feelings."""


def reason(bundle: Checked, use: RuleUse) -> str:
    """Return the rule's `because` about the people it was about, as a clause."""
    rule = speaking(bundle)[use.kind][use.rule]
    return fill(bundle, rule.because, rule.roles, use.binding)


def effect(bundle: Checked, change: Change) -> str:
    """Return what has changed in whom, as a clause: "Ino's anger toward Sakura rises"."""
    who = called(bundle, "person", change.person)
    if change.kind == "aim":
        return f"{who} {'means' if change.after else 'no longer means'} to {say_base(bundle, change.about)}"
    if change.kind == "belief":
        said = clause(bundle, change.about, change.person)
        if change.after == 0:
            return f"{who} no longer thinks that {said}"
        if -FIRM < change.after < 0 and relation_of(bundle, change.about).kind in DONE:
            return f"{who} doubts that {said}"
        if change.after < 0:
            said = say_denied(bundle, change.about)
        return f"{who} {held_as(change.after, said)}"
    quality, *target = change.about
    if not isinstance(quality, int):
        raise TypeError("A change of feeling names the feeling by its number.")
    toward = "".join(f" toward {called(bundle, 'person', one)}" for one in target if isinstance(one, int) and one >= 0)
    return f"{who}'s {bundle.qualities[quality].name}{toward} {'rises' if change.after > change.before else 'falls'}"


def certainty(sure: int) -> Certainty:
    """Return the verb for how sure one is, from -100 to 100: "is sure", "thinks" and so on, "cannot tell" for 0."""
    return next(words for least, words in CERTAINTY if abs(sure) >= least)


def held_as(sure: int, said: str) -> str:
    """Return a clause under the verb for how sure one is of it: "thinks that it rains", "cannot tell whether it does".

    `said` is what is held: where one holds that something is not so, the clause that denies it.
    """
    words = certainty(sure)
    return f"{words} {'whether' if words == 'cannot tell' else 'that'} {said}"


def whence(source: str, teller: str | None, claimed: str | None = None) -> str:
    """From where somebody has what they hold, as they would put it, and whom the teller named."""
    who = teller or "somebody"
    ways = {"opening": "from the start", "told": f"told by {who}", "overheard": f"overheard from {who}"}
    return ways.get(source, source) + (f", who named {claimed}" if claimed else "")


def strongest(changes: Iterable[Change]) -> Change | None:
    """Return the change of mind by a rule that moved most, the first of equals; None if none matters."""
    best: Change | None = None
    for change in changes:
        if change.use is not None and points(change) >= max(MATTERS, points(best) + 1 if best else 0):
            best = change
    return best


def points(change: Change) -> int:
    """Return how much a change moved, in points of 0 to 200."""
    return AIM_POINTS if change.kind == "aim" else abs(change.after - change.before)
