"""English verbs: "dates", "date", "dated", "does not date"."""

from __future__ import annotations

import re
from functools import cache

_PASTS = """
become became, begin began, bend bent, bet bet, bind bound, bite bit, bleed bled, blow blew, break broke,
bring brought, build built, burn burned, burst burst, buy bought, cast cast, catch caught, choose chose, cling
clung, come came, cost cost, creep crept, cut cut, deal dealt, dig dug, do did, draw drew, dream dreamed,
drink drank, drive drove, eat ate, fall fell, feed fed, feel felt, fight fought, find found, flee fled, fling
flung, fly flew, forbid forbade, forget forgot, forgive forgave, freeze froze, get got, give gave, go went,
grow grew, hang hung, have had, hear heard, hide hid, hit hit, hold held, hurt hurt, keep kept, kneel knelt,
know knew, lay laid, lead led, lean leaned, leap leapt, learn learned, leave left, lend lent, let let, lie
lied, light lit, lose lost, make made, mean meant, meet met, mislead misled, misunderstand misunderstood, pay
paid, put put, quit quit, read read, rid rid, ride rode, ring rang, rise rose, run ran, say said, see saw,
seek sought, sell sold, send sent, set set, shake shook, shine shone, shoot shot, show showed, shut shut, sing
sang, sink sank, sit sat, sleep slept, slide slid, slip slipped, smell smelled, sneak sneaked, speak spoke,
spend spent, spin spun, spit spat, split split, spread spread, spring sprang, stand stood, steal stole, stick
stuck, sting stung, stink stank, stride strode, strike struck, strive strove, swear swore, sweep swept, swim
swam, swing swung, take took, teach taught, tear tore, tell told, think thought, throw threw, thrust thrust,
understand understood, upset upset, wake woke, wear wore, weave wove, weep wept, win won, wind wound, withdraw
withdrew, withhold withheld, write wrote, overhear overheard, oversee oversaw, overtake overtook, undo undid,
retell retold, rebuild rebuilt, mistake mistook, arise arose, awake awoke, bear bore, beat beat, befall
befell, beget begot, behold beheld, beset beset, bid bid, breed bred, foresee foresaw, foretell foretold,
forgo forwent, forsake forsook, mislay mislaid, misread misread, outdo outdid, outgrow outgrew, outrun outran,
outshine outshone, overcome overcame, overdo overdid, overlie overlay, override overrode, overrun overran,
oversleep overslept, overthrow overthrew, redo redid, remake remade, repay repaid, rerun reran, reset reset,
retake retook, rethink rethought, rewind rewound, rewrite rewrote, shed shed, shrink shrank, slay slew, sling
slung, slink slunk, slit slit, string strung, tread trod, unbind unbound, undergo underwent, underlie
underlay, undertake undertook, unwind unwound, uphold upheld, waylay waylaid, withstand withstood, wring wrung
"""
PASTS = dict(pair.split() for pair in _PASTS.split(","))
"""The past of irregular verbs, by base form."""

_PRESENTS = {past: present for present, past in reversed(PASTS.items()) if past != present}

_IN_E = """
ache axe avalanche bellyache belie cache canoe die finesse hie hoe lie niche overlie psyche shoe snowshoe stymie
throe tie tiptoe toe underlie untie vie
"""
_IN_S = "alias bias bus callus canvas caucus census chorus dis focus gas nonplus refocus trellis"
_BASES = {"is": "be", "has": "have", "does": "do", "quizzes": "quiz", "stomachs": "stomach"}
_BASES |= {f"{verb}s": verb for verb in _IN_E.split()} | {f"{verb}es": verb for verb in _IN_S.split()}
_THIRDS = {base: third for third, base in _BASES.items()}
_HISSING = re.compile(r"(ss|sh|ch|x|[tz]z|o)es$")
_HISSES = re.compile(r"(s|sh|ch|x|z|(?<![aeiou])o)$")

_SHORT = re.compile(r"^y?[^aeiouy]*(qu)?[aeiou][bdfgklmnprstvz]$")
_STRESSED = re.compile(r"((?<!li)(?<!vo)mit|(?<=[ens])fer|gret|cur|pel|trol|bel)$")
_DOUBLING = """
abet abhor abut acquit allot annul aver backdrop backlog backstop befit beget begin beset bestir bootleg
bootstrap costar debar debug demur deter disbar disinter eavesdrop embed entrap equip excel extol forbid forget
format handicap inter kidnap leapfrog misfit nonplus outfit outrun outstrip outwit overlap overrun overstep
program rebut recap refit rerun reset sandbag sidestep unbar underpin unman unpin unplug unwrap unzip upset
worship zigzag
"""
_DOUBLES = frozenset(_DOUBLING.split())
"""Verbs of more than one syllable whose last letter is doubled all the same, beside those that end as `_STRESSED`."""

_ODD = """
add awe bivouac boycott butt dye ebb egg err eye frolic guide invalid mimic owe panic picnic purr smooth sugar traffic
welcome
"""
"""Verbs to which their past does not lead back by the endings below."""

_DOUBLED = re.compile(r"(([bdgkmnprt])\2|[aeiou].*([^aeiouw]el|trol)l)$")
_SILENT = re.compile(
    r"""(
      [ceuv] | (?<!s)s | (?<![tz])z
    | (?<![aeiou])[iou]b
    | (?<![aeiou])[aiou]d | uad | (?<!e)ed
    | [aeioudrl]g | [hr]ang | [eu]ng | (cr|fr|h|b|s|imp)ing
    | (?<![aeiou])[aiou]k
    | [^aeioulrw]l | (?<![aeiou])ul | (xh|nh|mp)al | (comp|onc|gu|x|rev|f)il | (cons|caj|par)ol
    | (?<![aeiou])[iu]m | (?<![aeiou])(?<!gr)am
    | (?<![aeiou])[iu]n | (erv|onv)en | (postp|cond|int|thr|leph)on
    | (?<![aeiou])[ay]p
    | (?<![aeiou])[ai]r | [qu]uir | (?<![aemo])ur | (^[^aeiou]*|pl|gn|st|d)or | (adh|inh|coh|terf|rev|rsev)er
    | (?<![aeo])at | creat | (comp|pl|del|cr)et | (inv|n|xc|rec|inc)it | (prom|dev|den|qu)ot | (?<![aeiou])ut
    | (?<![aeiou])[btwp]ast
    | (ea|oo|oa|ee|ri|wa|ba|la|lo|ti)th
    )$""",
    re.VERBOSE,
)
"""How verbs end that lose an -e before -ed, by their last letter; the short ones are known by `_SHORT`."""

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
    known = _PRESENTS.get(word) or _of_listed().get(word) or PASTS.get(word)
    if known is not None:
        return known
    if word.endswith("ied"):
        return word[:-3] + "y"
    stem = word[:-2]
    if _DOUBLED.search(stem):
        return stem[:-1]
    return stem + "e" if _SHORT.search(stem) or _SILENT.search(stem) else stem


@cache
def _of_listed() -> dict[str, str]:
    """The verbs that are listed here, by their past."""
    listed = (*_BASES.values(), *_DOUBLES, *_ODD.split())
    return {past(third(verb)): verb for verb in listed}


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
    return lengthened(verb) + "ed"


def lengthened(verb: str) -> str:
    """Give the verb as it stands before -ed and -ing: "stop" -> "stopp", "panic" -> "panick", "greet" -> "greet"."""
    if verb.endswith("ic"):
        return verb + "k"
    doubled = verb in _DOUBLES or _SHORT.search(verb) or _STRESSED.search(verb)
    return verb + verb[-1] if doubled else verb


def negative(third_form: str) -> str:
    """Give the present denied: "dates" -> "does not date", "is" -> "is not"."""
    return "is not" if third_form == "is" else f"does not {base(third_form)}"


def past_negative(third_form: str) -> str:
    """Give the past denied: "dates" -> "did not date", "is" -> "was not"."""
    return "was not" if third_form == "is" else f"did not {base(third_form)}"
