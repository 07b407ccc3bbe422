"""Thoughts: what goes through whoever a feeling or mood moves, in a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Condition, Musing
from muchado.bundle.thoughts import HINGES, is_of_the_record
from muchado.language.rules.draft import Draft, where
from muchado.language.sentences.scope import Scope
from muchado.language.text.bodies import Item, Layout, clauses
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.texts import take_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.text.entries import Entry
    from muchado.language.text.words import Token

LAYOUT = Layout("a feeling", many=("told",))

MOVES = ("rises", "falls")
"""How a feeling moves."""

HINT = "such as: when A is proud, when A loves B, when A is in garden, when A's anger toward B falls"


def read_thoughts(entry: Entry, draft: Draft) -> None:
    """Read the thoughts that belong to a feeling or mood into the draft, noting mistakes."""
    for item in LAYOUT.read(entry.block.below, entry.token, draft.journal).all("told"):
        thought = draft.journal.attempt(_thought, item, entry, draft)
        if thought is not None:
            draft.thoughts.append(thought)


def _thought(item: Item, entry: Entry, draft: Draft) -> Musing | None:
    errors = draft.journal.errors
    scale = draft.vocabulary.scales[entry.name]
    letters = f"{OWNER}B" if scale.quality.kind == "feeling" else OWNER
    scope = Scope(draft.vocabulary, draft.journal, letters=f"{letters}L", rule=f"{entry.kind} {entry.name}")
    own = tuple(scope.roles)
    line = item.line()
    line.expect("told", "as")
    words = take_text(line, own, draft.journal, more="when")
    falls, conditions = False, list[Condition]()
    for part in clauses(line) if line.take_if("when") else ():
        if part[-1].is_word(*MOVES):
            _check_motion(part, entry.name, letters)
            falls = part[-1].text == "falls"
        else:
            conditions += _conditions(part, scope, draft)
    for at, role in enumerate(scope.roles[len(own) :], len(own)):
        if role.letter or role.kind != "place":  # a place without a letter is where somebody lives
            message = f"nothing tells who or what {role.letter or 'this'} is"
            known = "A is whoever feels it" + (", B whoever it is toward" if len(letters) > 1 else "")
            draft.journal.error("E409", scope.tokens[at] or item.spot, message, f"{known}, L where A is")
    if draft.journal.errors > errors:
        return None
    return Musing(scale.number, falls, tuple(scope.roles), words, tuple(conditions), where(entry))


def _check_motion(part: Sequence[Token], name: str, letters: str) -> None:
    """Check that what is said to rise or fall is the feeling itself."""
    of_it = f"{OWNER}'s {name}" + (" toward B" if len(letters) > 1 else "")
    said = " ".join(token.text for token in part[:-1]).replace(" 's", "'s")
    if said != of_it:
        message = f"a thought comes as {of_it} moves, and not another"
        raise MistakeError("E408", part[0], message, f"write: {of_it} {part[-1].text}")


def _conditions(part: list[Token], scope: Scope, draft: Draft) -> tuple[Condition, ...]:
    found = draft.conditions([part], scope)
    if not all(is_of_the_record(one, draft.phrase) for one in found):
        draft.journal.error("E408", part[0], f"a thought may hang only on {HINGES}", HINT)
    return found
