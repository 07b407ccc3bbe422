"""A checker of grammar: marks of bad English in what is told, found by the words alone.

It knows who there is and by which pronoun, and in which tense a text is told. What people say is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from muchado.bundle import inflect
from muchado.bundle.verbs import BASES, KNOWN
from muchado.tell.english.lexicon import ADVERBS, PLACED
from muchado.tell.english.verbs import participle

HELPERS = "was|were|is|are|am|had|has|did|does|do|would|could|will|can|might|may|must|should|shall"
FINITE = "was|were|is|are|am|had|has|did|does|would|could|will|can|might|should"
SUBJECTS, OBJECTS = "I|he|she|we|they", "me|him|her|us|them"
LINKS = "because|that|if|when|while|whether|though|until|what|how|where|why|who"
BEFORE_OBJECTS = (
    "to|with|for|at|toward|of|from|by|on|over|about|before|after|between|against|beside|past|near|round|without|"
    "told|asked|saw|watched|heard|hurt|loved|left|met|held|kissed|took|shoved|hugged|thanked|helped|gave|let|made|"
    "tells|asks|sees|watches|hears|hurts|loves|leaves|meets|holds|kisses|takes"
)
_PASTS = {inflect.past(inflect.third(base)) for base in BASES} - BASES
_ONLY_PAST = _PASTS - {participle(base) for base in BASES}
"""Pasts that are no participles: "went", "took"."""
_PURE = {base for base in BASES if inflect.past(inflect.third(base)) != base}
_THIRDS = {inflect.third(base) for base in BASES} - _PASTS - BASES
_LIKE_VERBS = """
hands arms looks turns words steps tears flowers sounds thanks smiles sweets cries friends shoulders laughs comes means
questions answers names shouts voices ways ears eyes lies
"""
_NOUNS = frozenset(_LIKE_VERBS.split())
"""Nouns that look like verbs."""

_NOT = r"(?:not |never |just |still |also |already |(?:just )?as well )?"
_SUBJECT = r"(?:[Hh]e|[Ss]he|[Ii]t|[Ww]ho|[Nn]obody|[Ss]omebody|[Ee]verybody|[Tt]here)"


def _any(words: frozenset[str] | set[str]) -> str:
    return "|".join(map(re.escape, sorted(words)))


_MODAL = "would|could|will|can|cannot|might|may|should|must"
_WISHED = "had|has|have|wants?|wanted|meant|means|longed|tried|going|time|need"
_DONE = _any({participle(base) for base in KNOWN} | {"not", "been", "had"})
_SAID_OF_PLACES = {"about", "around", "with", "on", "where", "in", "at", "under", "again"}
_HELD = "arm|arms|hand|hands|shoulder|head"

_ALWAYS = {
    "a word twice": r"\b(?!had had\b|her her\b|that that (?![A-Z]|s?he\b|it\b|there\b))(\w+) \1\b",
    "a helping verb twice": rf"\bhad had (?:{_DONE})\b(?! by)"
    r"|\b(?:be|been|being) had had\b"
    rf"|\b(?:was|were|is|are|am) {_NOT}(?:had|has|did|does|was|is|were|are)\b"
    rf"|\b(?:did|does|do) {_NOT}(?:had|has|was|is|did|does)\b"
    rf"|\b(?:{_MODAL}) {_NOT}(?:would|could|will|can|was|is|has|had|did|does)\b",
    "a past after a modal": rf"\b(?:{_MODAL}) {_NOT}(?:{_any(_ONLY_PAST)})\b",
    "a past after did": rf"\b(?:did|does|do) (?:not )(?:{_any(_PASTS)})\b",
    "a past after to": rf"\b(?:{_WISHED}) to (?:{_any(_ONLY_PAST)})\b",
    "a past for a participle": rf"\b(?:had|has|have) {_NOT}(?:{_any(_ONLY_PAST - {'was'})})\b",
    "said him": r"\b(?:said|says|answered) (?:him|me|us|her)(?=[.,]|$| to [A-Z])"
    r"|\" ?(?:him|her|me|them|us) (?:said|says)\b",
    "an object that acts": r"(?<!one of )(?<!all of )(?<!both of )(?<!neither of )"
    r"(?<!between )(?<!to )(?<!from )(?<!with )(?<!othing about )"
    rf"\b(?:me|him|us|them|her) (?:{FINITE})\b"
    rf"|(?:^|[.:;!?] )(?:Him|Me|Us|Them|Her) (?:{_any(_PASTS)}|{HELPERS})\b"
    rf"|\b(?:because|that|if|when|whether|though|until) (?:him|me|us|them) ",
    "a subject that is acted on": rf"\b(?:{BEFORE_OBJECTS}) (?:{SUBJECTS})(?=[.,;:!?]|$| (?:and|to|with|that|how)\b)",
    "a pronoun that owns": rf"\b(?:I|me|he|him|she|they|them|us)'s\b|\b(?:him|she|he) (?:{_HELD})\b"
    r"|\b(?:hand|friend|enemy) of (?:him|her|me|us|them)\b",
    "a pronoun after a particle": r"\b(?:ran|runs|run) (?:down|off|out) (?:him|her|me|us|them)\b",
    "reflexive": r"\bI\b[^.,;:A-Z]*\b(?:himself|herself)\b|\b[Ss]he (?:\w+ ){1,3}himself\b"
    r"|\b[Hh]e (?:\w+ ){1,3}herself\b"
    r"|\bI \w+ me\b|\b((?:[A-Z]\w+ )?[A-Z]\w+) (?!that\b)\w+ \1\b",
    "number": r"(?<!and )\bI (?:is|are|has|does|were)\b|(?<!and )\b(?:[Hh]e|[Ss]he|[Ii]t) (?:am|are|have|do)\b"
    r"|(?<!if )(?<!only )(?<!and )\b(?:[Hh]e|[Ss]he) were\b|\b(?:[Ww]e|[Tt]hey) (?:is|was|has|does|am)\b",
    "a or an": r"\b[Aa] (?:[aeio]|u(?!ni|se|su|ti))(?!ne\b|ne-)\w*|\b[Aa]n (?!hour|honest|heir|hono)[^aeiou\W]\w*",
    "lied": rf"\blied (?:{_any(PLACED - _SAID_OF_PLACES)})\b",
    "marks": r"[{}]|  | [,.;:!?]|[,.]{2}(?<!\.\.)|,\.",
}


class Checker:
    """Finds faults in what is told of some people in one tense."""

    def __init__(self, pronouns: Mapping[str, str], *, past: bool) -> None:
        self._pronouns, self._past = dict(pronouns), past

    def faults(self, text: str) -> list[str]:
        """Return the faults in a sentence or paragraph."""
        prose = re.sub(r'"[^"]*"', '""', text)
        found = [name for name, pattern in self._patterns.items() if pattern.search(prose)]
        return [*found, *self._ambiguous(prose), *self._mirrored(prose)]

    def unresolved(self, passage: str) -> list[str]:
        """Return the pronouns of a passage that come before anybody whom they could mean."""
        prose = re.sub(r'"[^"]*"', '""', passage)
        found: list[str] = []
        for pronoun in ("he", "she"):
            used = re.search(rf"\b(?:{pronoun}|{pronoun.capitalize()})\b", prose)
            called = [name.partition("'s ")[2] or name for name, one in self._pronouns.items() if one == pronoun]
            named = [at for name in called if (at := prose.find(name)) >= 0]
            if used and used.start() < min(named, default=len(prose)):
                found.append(pronoun)
        return found

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        found = {name: re.compile(pattern) for name, pattern in _ALWAYS.items()}
        names = "|".join(re.escape(name) for name in self._pronouns)
        adverb = rf"(?:(?:{_any(ADVERBS - {'all', 'both', 'half', 'at', 'no'})}) )?"
        who = rf"(?:{_SUBJECT}|{names})"
        found["oneself by name"] = re.compile(
            rf"\b({names}) (?:was sure|is sure|thought|thinks|believed|believes|had no doubt|has no doubt) that \1\b"
        )
        found["a pronoun beside a name"] = re.compile(
            rf"\b(?:{names}) and (?:him|her)(?=[.,;:!?]|$| (?:to|with|in|on|at|and|that)\b)"
            rf"|(?<!between )\b(?:him|her) and (?:{names})\b(?!'s)(?! \w+ed\b)"
        )
        if self._past:
            now = rf"is|are|am|has|does|do|can|cannot|will|{_any(_THIRDS - _NOUNS)}"
            mine = rf"am|have|do|can|will|{_any(_PURE - {'tell', 'need', 'lay'})}"
            found["a present in the past"] = re.compile(
                rf"\b{who} {adverb}(?:{now}|{_any(_THIRDS)})\b(?!')|\bI {adverb}(?:{mine})\b"
                rf"|\band (?:then )?{adverb}(?:is|has|does|{_any(_THIRDS - _NOUNS)})\b"
                rf"|\band (?:{_any(_THIRDS)}) (?:away|at|off|on|up|down|over|past|back|out)\b"
                rf"|\band (?:the|his|her) \w+ (?:{_any(_THIRDS - _NOUNS)})\b|\bwho (?:{_any(_PURE)})\b"
                rf"|\b(?:{names}|\w+s) (?:is|has|does)\b|\b(?:is|are|has|does)\b"
            )
        else:
            pasts, now = _any(_PASTS), _any(_THIRDS)
            found["a past after a present"] = re.compile(
                rf"^(?:{who}) (?:is|has|does|{now})\b[^.,:;]*(?<!been) and (?:was|had|did|{_any(_ONLY_PAST)})\b"
                rf"|^(?:{who}) (?:{now}) (?!what|how|that|who|where|as|and)[^.,:;]*\band (?:{pasts})(?! by)\b"
            )
        return found

    def _mirrored(self, prose: str) -> Iterator[str]:
        """A reflexive to which nobody in its sentence answers."""
        for sentence in re.split(r"(?<=[.!?]) ", prose):
            for word, pronoun in (("himself", "he|him|his"), ("herself", "she|her")):
                names = "|".join(re.escape(name) for name, one in self._pronouns.items() if pronoun.startswith(one))
                if re.search(rf"\b{word}\b", sentence) and not re.search(
                    rf"\b(?i:{pronoun}|who|nobody|somebody)\b|\b(?:{names or '-'})\b", sentence
                ):
                    yield "reflexive"

    def _ambiguous(self, prose: str) -> Iterator[str]:
        """A pronoun that is the subject of a clause under another which has named two whom it could mean."""
        for sentence in re.split(r"(?<=[.!?]) ", prose):
            for found in re.finditer(rf"\b(?:{LINKS}) (he|she)\b", sentence):
                before = sentence[: found.start()]
                rivals = {name for name, one in self._pronouns.items() if one == found[1] and f"{name}" in before}
                teller = re.search(r"([A-Z]\w+) \w+ $", before)
                if (
                    len(rivals) > 1
                    and re.search(r" to (?:tell|ask|say|let) ", before)
                    and not (teller and teller[1] in " ".join(rivals))
                ):
                    yield "ambiguous"
