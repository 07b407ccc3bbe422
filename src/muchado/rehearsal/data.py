"""A rehearsal as data, for JSON and for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.rulebook import speaking
from muchado.bundle.sentences import say
from muchado.rehearsal.measures import measures
from muchado.tell.times import iso

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Where
    from muchado.rehearsal.together import Chain, Course, Oddity, Rehearsal
    from muchado.rehearsal.usage import RuleKey

Data = dict[str, Any]

DIGITS = 6
"""Decimals of figures."""


def as_data(bundle: Checked, found: Rehearsal) -> Data:
    """Return all of it; of what shows something the seed, and the time at which it does."""
    return {
        "runs": found.runs,
        "figures": {name: round(figure, DIGITS) for name, figure in measures(found).items()},
        "courses": [_course(bundle, course) for course in found.courses],
        "odd": [_odd(bundle, odd) for odd in found.oddities],
        "chains": [_chain(bundle, chain) for chain in found.chains],
        "causes": [{**cause._asdict(), "all_or_nothing": cause.is_all_or_nothing} for cause in found.causes],
        "rules": [
            {"kind": rule.kind, "rule": rule.name, **_at(rule.where), "against": rule.against, **rule.use._asdict()}
            for rule in found.rules
        ],
        "unused": [{"kind": one.kind, "act": one.act, "words": one.words, **_at(one.where)} for one in found.unused],
    }


def _course(bundle: Checked, course: Course) -> Data:
    return {"runs": course.runs, "seed": course.seed, **_when(bundle, course.minute), "held": list(course.held)}


def _odd(bundle: Checked, odd: Oddity) -> Data:
    return {
        "kind": odd.kind,
        "times": odd.times,
        "runs": odd.runs,
        "seed": odd.seed,
        **_when(bundle, odd.first.minute),
        "what": say(bundle, odd.first.prop),
        "rules": [{**_rule(bundle, rule), "times": times} for rule, times in odd.rules],
    }


def _rule(bundle: Checked, rule: RuleKey | None) -> Data:
    if rule is None:
        return {"kind": None, "rule": None, "file": None, "line": None}
    found = speaking(bundle)[rule[0]][rule[1]]
    return {"kind": rule[0], "rule": found.name, **_at(found.where)}


def _chain(bundle: Checked, chain: Chain) -> Data:
    return {
        "test": chain.test.name,
        **_at(chain.test.where),
        "links": [
            {"words": fall.words, "reached": fall.reached, "seed": fall.seed, **_when(bundle, fall.minute)}
            for fall in chain.falls
        ],
        "breaks": chain.breaks,
        "why_not": list(chain.why_not),
    }


def _at(where: Where) -> Data:
    return {"file": where.file, "line": where.line}


def _when(bundle: Checked, minute: int) -> Data:
    """Return a time, as it is written and in minutes; the beginning, where it is none."""
    minute = max(minute, bundle.start)
    return {"at": iso(minute), "minute": minute}
