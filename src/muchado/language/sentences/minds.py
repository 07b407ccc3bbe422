"""What others hold, said within a sentence: of them it is said that they think so, or that they do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import KNOWS
from muchado.language.sentences.mentions import UNSAID, Mention, Said, as_so, spelt
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.words import across

if TYPE_CHECKING:
    from collections.abc import Sequence

    from muchado.language.sentences.vocabulary import Form, Vocabulary

CODE = "E307"

THINKS, DOES_NOT = "thinks that", "does not think that"


def check_minds(form: Form, values: Sequence[object], vocabulary: Vocabulary, *, alone: bool) -> None:
    """Tell if somebody is said to think that something is not so: it is said that they do not think that it is.

    `alone`: it is not said yet that this is what A thinks.
    """
    who, inner = (*values, None, None)[:2]
    if form.relation != KNOWS or not isinstance(who, Mention) or not isinstance(inner, Said):
        return
    denials = _denials(inner)
    if not denials:
        return
    at, what = across([who.token, *inner.words]), _unsaid(inner, vocabulary)
    subject = f"{OWNER} {THINKS} {spelt(who)}" if alone else spelt(who)
    if denials + form.negative > 1:
        message, hint = "this denies what is denied, which is too hard to follow", "if that is meant"
        raise MistakeError(CODE, at, message, f'say "{subject} {THINKS} {what}", {hint}')
    said = f"{subject} {DOES_NOT} {what}"
    message = "of others it is said that they do not think so, not that they think that it is not so"
    raise MistakeError(CODE, at, message, f'say "{said}"', cure=[(at, said)] if UNSAID not in said else ())


def _denials(said: Said) -> int:
    """How often what somebody thinks that others think is denied, down to what is about nobody's thoughts."""
    inner = said.values[1] if said.form.relation == KNOWS else None
    return said.form.negative + (_denials(inner) if isinstance(inner, Said) else 0)


def _unsaid(said: Said, vocabulary: Vocabulary) -> str:
    """Give the same without the denials."""
    who, inner = (*said.values, None, None)[:2]
    if said.form.relation == KNOWS and isinstance(who, Mention) and isinstance(inner, Said):
        return f"{spelt(who)} {THINKS} {_unsaid(inner, vocabulary)}"
    return as_so(said, vocabulary)
