"""English verbs in every person, tense, aspect and voice, made from their base form."""

from __future__ import annotations

from functools import cache

from muchado.bundle import inflect

FIRST, THIRD, PLURAL = 0, 1, 2
"""Whom a verb agrees with: I; he, she, it or a name; we, you, they."""

PRESENT, PAST, BEFORE_PAST = 0, 1, 2
"""Now; then; before then ("had gone")."""

SIMPLE, PERFECT, PROGRESSIVE = "simple", "perfect", "progressive"

_PARTICIPLES = """
arise arisen, awake awoken, be been, bear borne, beat beaten, become become, befall befallen, beget begotten,
begin begun, bite bitten, blow blown, break broken, choose chosen, come come, do done, draw drawn, drink
drunk, drive driven, eat eaten, fall fallen, fly flown, forbid forbidden, foresee foreseen, forget forgotten,
forgive forgiven, forgo forgone, forsake forsaken, freeze frozen, get got, give given, go gone, grow grown,
hide hidden, know known, lie lain, mistake mistaken, outdo outdone, outgrow outgrown, outrun outrun, overcome
overcome, overdo overdone, overlie overlain, override overridden, overrun overrun, oversee overseen, overtake
overtaken, overthrow overthrown, redo redone, rerun rerun, retake retaken, rewrite rewritten, ride ridden,
ring rung, rise risen, run run, see seen, shake shaken, show shown, shrink shrunk, sing sung, sink sunk, slay
slain, speak spoken, spring sprung, steal stolen, stink stunk, stride stridden, strive striven, swear sworn,
swim swum, take taken, tear torn, throw thrown, tread trodden, undergo undergone, underlie underlain,
undertake undertaken, undo undone, wake woken, wear worn, weave woven, withdraw withdrawn, write written
"""
_PARTICIPLE = dict(pair.split() for pair in _PARTICIPLES.split(","))
_PARTICIPLE["lie"] = "lied"

HAVING = "have done"
"""What stands for "have" before a participle: nothing lies further back than "had gone"."""

RESTING = "lie down"
"""What stands for "lie" where it is no lie: its past is "lay"."""

_PARTICIPLE[RESTING] = "lain"

_KNOWN_PARTICIPLES = frozenset([*_PARTICIPLE.values(), *inflect.PASTS.values()]) - {"did", "saw", "was"}

_MODALS = {
    "can": "could",
    "will": "would",
    "may": "might",
    "shall": "should",
    "must": "must",
    "could": "could",
    "would": "would",
    "might": "might",
    "should": "should",
    "had": "had",  # before a participle: nothing lies further back
}
"""Verbs that have no other form than these: of the present, of the past."""

_BE = {(PRESENT, FIRST): "am", (PRESENT, THIRD): "is", (PAST, THIRD): "was", (PAST, FIRST): "was"}


def participle(base: str) -> str:
    """Return the past participle: "take" -> "taken", "cry" -> "cried"."""
    return _PARTICIPLE.get(base) or inflect.past(inflect.third(base))


def is_participle(word: str) -> bool:
    """Say whether the word could be a past participle: "been", "gone", "cried", "put"."""
    return word in _KNOWN_PARTICIPLES or (word.endswith("ed") and len(word) > len("need"))


def gerund(base: str) -> str:
    """Return the form in -ing: "take" -> "taking", "run" -> "running", "die" -> "dying"."""
    if base == RESTING:
        return "lying"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return inflect.lengthened(base) + "ing"


@cache
def conjugate(
    base: str, number: int, time: int, aspect: str = SIMPLE, negative: bool = False, passive: bool = False
) -> str:
    """Return the verb as it stands after its subject: "does not go", "had been seen", "am crying".

    Args:
        base: the base form ("go"), or a modal verb ("can"), which has neither aspect nor voice.
        number: `FIRST`, `THIRD` or `PLURAL`.
        time: `PRESENT`, `PAST` or `BEFORE_PAST`.
        aspect: `SIMPLE`, `PERFECT` or `PROGRESSIVE`.
        negative: denied.
        passive: what is done to the subject.

    """
    if base == HAVING:
        base, time = "have", min(time, PAST)
        if negative:
            return f"{_finite(base, number, past=time == PAST)} not"
    if base in _MODALS:
        word = _MODALS[base] if time else base
        return f"{word}not" if negative and word == "can" else f"{word} not" if negative else word
    chain = [("have", participle)] if aspect == PERFECT or time == BEFORE_PAST else []
    chain += [("be", gerund)] if aspect == PROGRESSIVE else []
    chain += [("be", participle)] if passive else []
    helpers = [helper for helper, _ in chain]
    verbs = [*helpers, base]
    words = [_finite(verbs[0], number, past=time != PRESENT)]
    words += [form(verb) for (_, form), verb in zip(chain, verbs[1:], strict=True)]
    if negative:
        bare = "lie" if base == RESTING else base
        words[:1] = [words[0], "not"] if helpers or base == "be" else [*_denied(number, time), bare]
    return " ".join(words)


def _denied(number: int, time: int) -> list[str]:
    return [_finite("do", number, past=time != PRESENT), "not"]


def _finite(base: str, number: int, *, past: bool) -> str:
    if base == "be":
        return _BE.get((PAST if past else PRESENT, number), "were" if past else "are")
    if base == RESTING:
        return "lay" if past else _finite("lie", number, past=False)
    if past:
        return inflect.past(inflect.third(base))
    return inflect.third(base) if number == THIRD else base
