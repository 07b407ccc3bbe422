"""Faults planted in good sentences, for what finds faults to be held against."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from muchado.bundle import inflect
from muchado.bundle.verbs import BASES

PRESENTS = {
    inflect.past(inflect.third(base)): inflect.third(base) for base in BASES if inflect.past(base + "s") != base
}
GOOD_PASTS = {
    base: inflect.past(inflect.third(base)) for base in ("go", "take", "see", "give", "know", "come", "break")
}

Planter = Callable[[str, Mapping[str, str]], str | None]
"""Takes a sentence and people's pronouns; returns the sentence with a fault, None if this kind does not go into it."""


def _replaced(pattern: str, put: str | Callable[[re.Match[str]], str]) -> Planter:
    def plant(text: str, _: Mapping[str, str]) -> str | None:
        changed, many = re.subn(pattern, put, text, count=1)
        return changed if many else None

    return plant


def _object_acts(text: str, _pronouns: Mapping[str, str]) -> str | None:
    forms = {"He": "Him", "She": "Her", "I": "Me", "They": "Them"}
    first, rest = [*text.split(" ", 1), ""][:2]
    follows = rest.partition(" ")[0]
    return (
        f"{forms[first]} {rest}"
        if first in forms and (follows in PRESENTS or follows in {"was", "had", "did"})
        else None
    )


def _mixed(text: str, _: Mapping[str, str]) -> str | None:
    found = re.search(r" and (\w+)\b", text)
    if (
        found is None
        or found[1] not in PRESENTS
        or PRESENTS[found[1]] == found[1]
        or not re.match(r"(He|She|[A-Z]\w+) ", text)
    ):
        return None
    return text.replace(found[0], f" and {PRESENTS[found[1]]}", 1)


def _not_shifted(text: str, pronouns: Mapping[str, str]) -> str | None:
    found = re.search(rf"\b(he|she|He|She|{'|'.join(pronouns)}) (\w+)\b", text)
    if found is None or found[2] not in PRESENTS:
        return None
    return text.replace(found[0], f"{found[1]} {PRESENTS[found[2]]}", 1)


def _himself(text: str, pronouns: Mapping[str, str]) -> str | None:
    found = re.match(rf"({'|'.join(pronouns)}) (\w+ed) ({'|'.join(pronouns)})\b", text)
    return f"{found[1]} {found[2]} {found[1]}{text[found.end() :]}" if found else None


def _ambiguous(text: str, pronouns: Mapping[str, str]) -> str | None:
    names = "|".join(pronouns)
    found = re.search(rf"\b({names})\b.* to (?:tell|ask) ({names})\b.*\b(?:that|because|how) ({names})\b", text)
    if not found or len({pronouns[found[at]] for at in (1, 2, 3)}) > 1 or len({found[1], found[2]}) < 2:
        return None
    return text[: found.start(3)] + pronouns[found[3]] + text[found.end(3) :]


def _said_him(text: str, pronouns: Mapping[str, str]) -> str | None:
    found = re.search(rf"\bsaid ({'|'.join(pronouns)})\b", text)
    forms = {"he": "him", "she": "her", "they": "them"}
    return f"{text[: found.start()]}said {forms[pronouns[found[1]]]}{text[found.end() :]}" if found else None


def _beside_a_name(text: str, pronouns: Mapping[str, str]) -> str | None:
    names = "|".join(pronouns)
    found = re.search(rf"\b({names}) and ({names})(?=[.,])", text)
    if found is None:
        return None
    return f"{text[: found.start(2)]}{'him' if pronouns[found[2]] == 'he' else 'her'}{text[found.end() :]}"


def _in_the_present(found: re.Match[str]) -> str:
    return f", and {found[1]} {found[2]} {PRESENTS.get(found[3], found[3])}"


KINDS: dict[str, Planter] = {
    "a helping verb twice": _replaced(r"\bhad (\w+ed|told|taken|left|gone|come|known|not)\b", r"had had \1"),
    "two helping verbs": _replaced(r"\b(was|did|would|could) (not )?", r"\1 \2had "),
    "said him": _said_him,
    "an object acts": _object_acts,
    "a subject is acted on": _replaced(
        r"\b(to|with|for|at|toward|of|before|told|asked) (him|her)(?=[.,])",
        _subject := (lambda found: f"{found[1]} {'he' if found[2] == 'him' else 'she'}"),
    ),
    "himself": _replaced(r"\b(herself|himself)\b", lambda found: "herself" if found[1] == "himself" else "himself"),
    "oneself by name": _himself,
    "not shifted back": _not_shifted,
    "is for was": _replaced(r"\b(he|she|it|He|She|It) was\b", r"\1 is"),
    "mixed tenses": _mixed,
    "a for an": _replaced(r"\ban (\w)", r"a \1"),
    "an for a": _replaced(r"\ba ([bcdfgklmnprstvw]\w+)", r"an \1"),
    "a word twice": _replaced(r"\b(to|and|her|him|the|of|was) (?!\1)", r"\1 \1 "),
    "number": _replaced(r"(?<!if )\b(he|she|He|She) was\b", r"\1 were"),
    "number of I": _replaced(r"\bI was\b", "I were"),
    "a past after a modal": _replaced(
        rf"\b(would|could|might) (not )?({'|'.join(GOOD_PASTS)})\b", lambda found: f"{found[1]} {GOOD_PASTS[found[3]]}"
    ),
    "a past after did": _replaced(
        rf"\bdid not ({'|'.join(GOOD_PASTS)})\b", lambda found: f"did not {GOOD_PASTS[found[1]]}"
    ),
    "a noun's verb in another tense": _replaced(r", and (the|his|her) (\w+) (\w+ed)\b", _in_the_present),
    "a friend of him": _replaced(r"\b(friend|enemy) of (?:his|hers|\w+'s)\b", r"\1 of him"),
    "lied still": _replaced(r"\b(?:lay|lay down|sat|stood) (still|there|down)\b", r"lied \1"),
    "ambiguous": _ambiguous,
    "a pronoun beside a name": _beside_a_name,
}


def planted(sentences: Sequence[str], pronouns: Mapping[str, str], each: int) -> Iterator[tuple[str, str]]:
    """Yield kinds of faults and sentences that have them, of each kind so many at most."""
    for kind, plant in KINDS.items():
        many = 0
        for sentence in sentences:
            changed = plant(sentence, pronouns) if many < each and '"' not in sentence.replace('"" ', "") else None
            if kind == "said him" and many < each:
                changed = plant(sentence, pronouns)
            if changed is not None and changed != sentence:
                many += 1
                yield kind, changed
