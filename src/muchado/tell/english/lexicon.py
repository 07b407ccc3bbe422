"""The words that a reader of frames must know: helping verbs, links between clauses, and places."""

from __future__ import annotations

HELPERS = {
    "is": ("be", 0, False),
    "are": ("be", 0, True),
    "was": ("be", 1, False),
    "were": ("be", 1, True),
    "has": ("have", 0, False),
    "have": ("have", 0, True),
    "had": ("have", 1, False),
    "had been": ("had", 0, False),
    "does": ("do", 0, False),
    "do": ("do", 0, True),
    "did": ("do", 1, False),
    "can": ("can", 0, False),
    "cannot": ("can", 0, False),
    "will": ("will", 0, False),
    "may": ("may", 0, False),
    "shall": ("shall", 0, False),
    "must": ("must", 0, False),
    "could": ("could", 0, False),
    "would": ("would", 0, False),
    "might": ("might", 0, False),
    "should": ("should", 0, False),
}
"""Verbs that are verbs wherever they stand: base form, 1 for the past, whether of a plural."""

MODALS = frozenset(["can", "cannot", "will", "may", "shall", "must", "could", "would", "might", "should"])

SEMIMODALS = frozenset(["need", "dare"])
"""Before "not" they stay as they are in every tense: "he need not go"."""

CONTRACTED = {
    "isn't": "is not",
    "aren't": "are not",
    "wasn't": "was not",
    "weren't": "were not",
    "hasn't": "has not",
    "haven't": "have not",
    "hadn't": "had not",
    "doesn't": "does not",
    "don't": "do not",
    "didn't": "did not",
    "can't": "cannot",
    "won't": "will not",
    "couldn't": "could not",
    "wouldn't": "would not",
    "shouldn't": "should not",
}

_ADVERBS = """
just only never already still hardly always nearly even also soon now once both all almost again
often ever quietly simply really truly slowly suddenly softly gently at last first finally barely
scarcely half not no longer
"""
ADVERBS = frozenset(_ADVERBS.split())
"""Words that may stand between a subject and its verb."""

_LINKS = """
and or but then that whether if because when while as where how why until than since before after
though so yet unless although once nor what wherever whenever
"""
PREPOSED = frozenset(["before", "after", "since", "until", "than", "but"])
"""Links that are prepositions where no clause follows."""

IN_CASE = "in case"
"""The one link of two words."""

LINKS = frozenset([*_LINKS.split(), IN_CASE])
"""Words after which a new clause may begin."""

UNDER = LINKS - {"and", "or", "but", "then", "so", "yet", "nor"}
"""Words that put a clause under another."""

_ONES = """
it nobody somebody someone everybody everyone anybody nothing something everything what that which
there this one neither
"""
ONES = frozenset(_ONES.split())
"""Words that are subjects by themselves, of the third person."""

PLURALS = frozenset(["things", "people", "others", "words"])
"""Nouns that are subjects of a plural verb."""

REFLECTING = frozenset(["thinks", "knows", "says", "believes", "hopes", "fears", "suspects", "wishes", "swears"])
"""Verbs after which "that" may be left out."""

_UNVERBED = """
this his its hers ours theirs yours as is's us yes always perhaps sometimes besides towards
afterwards less
"""
UNVERBED = frozenset(_UNVERBED.split())
"""Words that end as verbs do and are none."""

_BEFORE_NOUNS = """
the a an his her its their my your our no some any this that these those every each all both one two three in on at of
to for with by from into onto about over under after before between through round up down out off against near
"""
BEFORE_NOUNS = frozenset(_BEFORE_NOUNS.split())
"""Words after which a noun stands, and no verb."""

DETERMINERS = frozenset(["the", "a", "an", "his", "her", "its", "their", "my", "your", "our"])
"""Words with which a noun begins."""

OPEN_GROUND = frozenset(["beach", "bridge", "deck", "ground", "hill", "island", "meadow", "quay", "roof", "terrace"])
"""Places which one is on, and not in."""

REPORTING = frozenset(["say", "ask", "answer", "think"])
"""Verbs that may stand before whoever says what stands before them: "not now, says Ann"."""

PREPOSITIONS = frozenset(["to", "with", "from", "of", "for", "at", "by", "about", "toward", "beside", "against"])
"""Words after which nobody is the subject of a verb that follows: "what she said to him has to wait"."""

_PLACED = """
above across ahead alone around asleep at awake back behind below beneath beside between close dead down far flat here
ill in inside lifeless low near next on open out outside over quiet quietly ready side sleeping sleepless there together
under underneath unconscious up upon where with within wounded still motionless
"""
PLACED = frozenset(_PLACED.split())
"""Words after which "lie" is said of where somebody or something is, and not of what somebody says."""
