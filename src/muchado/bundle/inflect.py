"""English verbs: "dates", "date", "dated", "does not date"."""

from __future__ import annotations

import re

_PASTS = """
become became, begin began, bend bent, bet bet, bind bound, bite bit, bleed bled, blow blew, break broke, bring
brought, build built, burn burned, burst burst, buy bought, cast cast, catch caught, choose chose, cling clung, come
came, cost cost, creep crept, cut cut, deal dealt, dig dug, do did, draw drew, dream dreamed, drink drank, drive
drove, eat ate, fall fell, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew, forbid
forbade, forget forgot, forgive forgave, freeze froze, get got, give gave, go went, grow grew, hang hung, have had,
hear heard, hide hid, hit hit, hold held, hurt hurt, keep kept, kneel knelt, know knew, lay laid, lead led, lean
leaned, leap leapt, learn learned, leave left, lend lent, let let, lie lied, light lit, lose lost, make made, mean
meant, meet met, mislead misled, misunderstand misunderstood, pay paid, put put, quit quit, read read, rid rid, ride
rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold, send sent, set set, shake shook,
shine shone, shoot shot, show showed, shut shut, sing sang, sink sank, sit sat, sleep slept, slide slid, slip
slipped, smell smelled, sneak sneaked, speak spoke, spend spent, spin spun, spit spat, split split, spread spread,
spring sprang, stand stood, steal stole, stick stuck, sting stung, stink stank, stride strode, strike struck, strive
strove, swear swore, sweep swept, swim swam, swing swung, take took, teach taught, tear tore, tell told, think
thought, throw threw, thrust thrust, understand understood, upset upset, wake woke, wear wore, weave wove, weep
wept, win won, wind wound, withdraw withdrew, withhold withheld, write wrote, overhear overheard, oversee oversaw,
overtake overtook, undo undid, retell retold, rebuild rebuilt, mistake mistook
"""
PASTS = dict(pair.split() for pair in _PASTS.split(","))
"""The past of irregular verbs, by base form."""

_PRESENTS = {past: present for present, past in reversed(PASTS.items()) if past != present}

_BASES = {"is": "be", "has": "have", "does": "do", "goes": "go", "aches": "ache", "axes": "axe", "dies": "die"}
_BASES |= {"lies": "lie", "ties": "tie", "vies": "vie", "belies": "belie", "unties": "untie", "shoes": "shoe"}
_THIRDS = {base: third for third, base in _BASES.items()}
_HISSING = re.compile(r"(ss|sh|ch|x|zz|o)es$")
_HISSES = re.compile(r"(s|sh|ch|x|z|o)$")
_SHORT = re.compile(r"^[^aeiou]*(qu)?[aeiou][bdfgklmnprtvz]$")
_STRESSED = re.compile(r"(mit|(?<!f)fer|gret|cur|pel|trol|bel|^begin|^forget|^beget|^upset|^forbid)$")
_HELPERS = frozenset(
    ["can", "could", "may", "might", "must", "shall", "should", "will", "would", "are", "was", "were", "am"]
)


def is_verb(word: str) -> bool:
    """Say whether the word could be a verb in the present tense, third person."""
    return word.endswith("s") and not word.endswith("ss") and len(word) > 1 and word not in _HELPERS


def is_past(word: str) -> bool:
    """Say whether the word could be a verb in the past tense."""
    return word in _PRESENTS or (word.endswith("ed") and len(word) > len("bed"))


def base_of_past(word: str) -> str:
    """Give the base form: "took" -> "take", "cried" -> "cry", "dated" -> "date"."""
    if word in _PRESENTS:
        return _PRESENTS[word]
    if word.endswith("ied"):
        return word[:-3] + "y"
    stem = word[:-2]
    if re.search(r"([bdgklmnprt])\1$", stem) and not stem.endswith("ll"):
        return stem[:-1]
    return (
        stem + "e"
        if _SHORT.search(stem) or re.search(r"([cuv]|[aeiou][sz]|[aeiour]g|[hr]ang|eng|[^aeiou][aio]r|(?<!m)ur)$", stem)
        else stem
    )


def base(third: str) -> str:
    """Give the base form: "dates" -> "date", "cries" -> "cry", "is" -> "be"."""
    if third in _BASES:
        return _BASES[third]
    if third.endswith("ies"):
        return third[:-3] + "y"
    if _HISSING.search(third):
        return third[:-2]
    return third.removesuffix("s")


def third(base_form: str) -> str:
    """Give the present tense: "date" -> "dates", "cry" -> "cries"."""
    if base_form in _THIRDS:
        return _THIRDS[base_form]
    if re.search(r"[^aeiou]y$", base_form):
        return base_form[:-1] + "ies"
    return base_form + ("es" if _HISSES.search(base_form) else "s")


def past(third_form: str) -> str:
    """Give the past tense: "dates" -> "dated", "breaks" -> "broke", "is" -> "was"."""
    if third_form == "is":
        return "was"
    verb = base(third_form)
    if verb in PASTS:
        return PASTS[verb]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + (verb[-1] if doubles(verb) else "") + "ed"


def doubles(verb: str) -> bool:
    """Say whether the last letter is doubled before an ending: "stop" -> "stopped", "stopping"."""
    return bool(_SHORT.search(verb) or _STRESSED.search(verb))


def negative(third_form: str) -> str:
    """Give the present denied: "dates" -> "does not date", "is" -> "is not"."""
    return "is not" if third_form == "is" else f"does not {base(third_form)}"


def past_negative(third_form: str) -> str:
    """Give the past denied: "dates" -> "did not date", "is" -> "was not"."""
    return "was not" if third_form == "is" else f"did not {base(third_form)}"
