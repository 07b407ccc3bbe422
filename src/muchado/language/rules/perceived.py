"""How an act is perceived: by whom, as what, and whether its words ring true."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.slots import slots_in
from muchado.language.sentences.options import take_amount, take_quoted
from muchado.language.sentences.scope import Scope
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from muchado.bundle.model import Action, Amount, Claim
    from muchado.language.text.bodies import Item
    from muchado.language.text.diagnostics import Journal

_SEEN = {"by nobody": 0, "here": 1, "from afar": 2}
_HEARD = {"by nobody": 0, "here": 1, "next door": 2}


def said_of_senses(action: Action) -> str:
    """Say how far an act shows and sounds, in the words that declare it."""
    seen = next(words for words, far in _SEEN.items() if far == action.seen)
    heard = next(words for words, far in _HEARD.items() if far == action.heard)
    return f"seen {seen}, heard {heard}"


def read_senses(items: Iterable[Item], journal: Journal) -> dict[str, int]:
    """Read `seen here, heard next door`, on one line or on two: how far an act shows and sounds."""
    found: dict[str, int] = {}
    for item in items:
        journal.attempt(_sense, item, found)
    return found


def read_seeming(items: Iterable[Item], scope: Scope) -> dict[str, Claim]:
    """Read what an act is taken for: `taken for`, by all but its actor, and `taken from afar for`."""
    found: dict[str, Claim] = {}
    given = len(scope.roles)
    for item in items:
        scope.journal.attempt(_taken, item, found, scope, given)
    return found


def read_ringing(item: Item | None, speaker: str, scope: Scope) -> Amount | None:
    """Read `rings false by 47`: to how many of a hundred hearers, as it lies in the one who speaks."""
    return None if item is None else scope.journal.attempt(_false_by, item, speaker, scope)


def _sense(item: Item, found: dict[str, int]) -> None:
    line = item.line()
    while True:
        at = line.here
        sense = line.peek()
        line.could_be("seen", "heard")
        table = {"seen": _SEEN, "heard": _HEARD}.get(sense)
        if table is None:
            raise MistakeError("E208", at, '"seen" or "heard" is missing here', "such as: seen here, heard next door")
        if sense in found:
            raise MistakeError("E212", at, f'"{sense}" stands twice', "say it once")
        line.at += 1
        at = line.here
        line.could_be(*table)
        words = " ".join(token.text for token in line.words_until(","))
        if words not in table:
            hint = f"it can be {sense} {', '.join(table)}"
            raise MistakeError("E208", at, f'nothing is {sense} "{words}"', hint, words, table)
        found[sense] = table[words]
        if not line.take_if(","):
            return


def _taken(item: Item, found: dict[str, Claim], scope: Scope, given: int) -> None:
    line = item.line()
    line.expect("taken")
    words = "taken from afar for" if line.take_if("from", "afar") else "taken for"
    line.expect("for")
    if words in found:
        raise MistakeError("E212", item.spot, f'"{words}" stands twice', "say it once")
    claim = take_quoted(line, scope, "act", f'{words} "A greets B"', "an act is taken for another act")
    if any(slot >= given for slot in slots_in(claim)):
        known = ", ".join(role.letter for role in scope.roles[:given])
        raise MistakeError(
            "E412", item.spot, "this speaks of somebody who is not in the action", f"it may speak of {known}"
        )
    found[words] = claim


def _false_by(item: Item, speaker: str, scope: Scope) -> Amount:
    line = item.line()
    line.expect("rings", "false", "by")
    # Whoever speaks is the one whose mind is asked: in the words of an answer that is not the actor.
    line.tokens = [token._replace(text=OWNER) if token.is_word(speaker) else token for token in line.tokens]
    at = line.here
    amount = take_amount(line, Scope(scope.vocabulary, scope.journal))
    line.end()
    if any(slots_in(amount)):
        hint = "it can be a number, a trait or a mood of the one who speaks"
        raise MistakeError("E310", at, "how it sounds hangs on nobody but the one who speaks", hint)
    return amount
