"""The passive: whoever undergoes an act comes first."""

from __future__ import annotations

from functools import cache

from muchado.tell.english.pieces import OBJECT, SUBJECT, Piece, Ref, Verb


@cache
def turned(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return a frame in the passive: "{A} shoves {B} aside" -> "{B} be shoved aside by {A}".

    A frame whose verb takes no person right after it, or that has two verbs, has no passive.

    Raises:
        ValueError: it has none.

    """
    match pieces:
        case [Ref(_, "he", False) as doer, " ", Verb() as verb, " ", Ref(_, "him", False) as done, *rest] if not any(
            isinstance(piece, Verb) for piece in rest
        ):
            undergoes = (done._replace(case=SUBJECT), " ", verb._replace(subject=done.slot))
            return (*undergoes, *rest, " by ", doer._replace(case=OBJECT))
    raise ValueError("This frame has no passive.")
