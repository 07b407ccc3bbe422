"""As what a state shows, and for what somebody takes what they see: sentences in quotes, found when all are known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.model import Claim, Mistaken, Slot
from muchado.language.text.letters import KINDS
from muchado.language.text.words import inside

if TYPE_CHECKING:
    from muchado.language.sentences.vocabulary import Term, Vocabulary
    from muchado.language.text.diagnostics import Journal
    from muchado.language.text.words import Token


def resolve_seeming(vocabulary: Vocabulary, journal: Journal) -> None:
    """Find the sentences of which others are seen instead, now that all are declared; note those that there are not."""
    states = {term.shape(): term for term in vocabulary.terms if term.kind == "status"}
    acts = {term.shape(): term for term in vocabulary.terms if term.kind == "act" and not term.undone}
    for term in vocabulary.terms:
        if term.looks is not None and term.feigns is None:
            term.feigns = _shown(term, term.looks, states, journal)
        if term.mistakes and not term.takes:
            found = [_mistaken(what, other, states, acts, journal) for what, other in term.mistakes]
            term.takes = tuple(one for one in found if one is not None)
            _each_once(term, journal)


def _each_once(term: Term, journal: Journal) -> None:
    """Note what is taken for two things."""
    met: set[int] = set()
    for (what, _), one in zip(term.mistakes, term.takes, strict=False):
        if one.relation in met:
            journal.error("E314", what, "this is taken for something else already", "leave one of them out")
        met.add(one.relation)
    term.takes = tuple({one.relation: one for one in reversed(term.takes)}.values())


def _shown(term: Term, looks: Token, states: dict[str, Term], journal: Journal) -> Claim | None:
    shape, letters = _of(looks)
    other = states.get(shape)
    if other is None or not other.seen or other.looks is not None or letters[:1] != term.letters[0]:
        message = f'no status that shows is "{looks.text}"'
        journal.error("E314", looks, message, 'declare it: status "A is asleep", seen')
        return None
    return _about_the_same(other, letters, term.letters, looks, journal)


def _mistaken(
    what: Token, other: Token, states: dict[str, Term], acts: dict[str, Term], journal: Journal
) -> Mistaken | None:
    """What is taken for what: one act for another, or what shows for something else that does."""
    shape, letters = _of(what)
    seems, those = _of(other)
    for quoted, known in ((what, shape), (other, seems)):
        state = states.get(known)
        if known not in acts and (state is None or not state.seen):
            message = f'no act and no status that shows is "{quoted.text}"'
            journal.error("E314", quoted, message, 'declare it: status "X is red", seen')
            return None
    table = acts if shape in acts else states
    if seems not in table or seems == shape or those[:1] != letters[:1]:
        said = "an act is taken for another act, and what shows for something else that shows in the same"
        journal.error("E314", other, said, 'such as: takes "X is red" for "X is green"')
        return None
    claim = _about_the_same(table[seems], those, letters, other, journal)
    if claim is None:
        return None
    return Mistaken(table[shape].number, claim.relation, tuple(arg.at for arg in claim.args if isinstance(arg, Slot)))


def _of(quoted: Token) -> tuple[str, str]:
    """The shape of a sentence in quotes, and its letters in their order."""
    tokens = inside(quoted)
    said = (f"{{{KINDS[token.text]}}}" if token.text in KINDS else token.text for token in tokens)
    return " ".join(said), "".join(token.text for token in tokens if token.kind == "letter")


def _about_the_same(other: Term, letters: str, known: str, quoted: Token, journal: Journal) -> Claim | None:
    if not {*letters} <= {*known}:
        message = "this speaks of somebody of whom the sentence does not"
        journal.error("E314", quoted, message, f"it speaks of {', '.join(known)}")
        return None
    return Claim(other.number, tuple(Slot(known.index(letter)) for letter in letters))
