"""Which question it is whether somebody holds a claim: the one place that tells one's own matters from others."""

from __future__ import annotations

from muchado.bundle.degrees import FAIRLY, THINKS
from muchado.bundle.model.questions import Believes, Compare, Has, IsAt, Means, OwnPhrase, Question, Stands
from muchado.bundle.model.terms import OWNER, Claim, Num, Term, Value
from muchado.bundle.model.vocabulary import IN, Relation


def held(
    about: Relation | None,
    claim: Term,
    least: int = THINKS,
    *,
    contrary: bool = False,
    negated: bool = False,
) -> Question:
    """Return the question whether the owner holds a claim true, or with `contrary` false; `negated`: does not.

    `about` is the claim's relation, None where the claim is a letter that may stand for anything.
    """
    if about is None or not isinstance(claim, Claim):
        return Believes(claim, least, contrary, negated)
    if claim.args[0] == OWNER:
        match about.kind:
            case "phrase":
                return OwnPhrase(claim, contrary, negated)
            case "aim":
                return Means(claim, contrary, negated)
            case "has":
                return Has(claim.args[1], contrary, negated)
            case "in":
                return Stands(claim.args[1], contrary, negated)
            case "trait":
                return Compare(Value(about.number, None), "<" if contrary != negated else ">=", Num(FAIRLY))
    if claim.relation == IN:
        return IsAt(claim.args[0], claim.args[1], least, contrary, negated)
    return Believes(claim, least, contrary, negated)
