"""How word was handed on: who told it, from whom they had it in truth, and where it was altered on its way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from muchado.bundle.model.closed import FactKind
from muchado.bundle.sentences import say
from muchado.kernel.events import relation
from muchado.kernel.phases.recorded import recording
from muchado.plan.reads import Ground
from muchado.tell.reasons import reason
from muchado.tell.times import when
from muchado.tell.words import fill
from muchado.why.fits import binding_of
from muchado.why.reasons import Reason
from muchado.why.steps import Step, nothing
from muchado.why.words import did, holds, made, name, rule_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from muchado.kernel.events import Change, Event, Part, Prop
    from muchado.why.steps import Explains

OWN = ("aim", "phrase", "trait")
"""What one tells of oneself without believing it."""


def mistaken(why: Explains, change: Change, event: Event) -> Iterator[Step]:
    """Where somebody took an act for another than it was."""
    seen = why.ledger.perceived(change.person, event.id)
    if seen is None or relation(seen.prop) == relation(event.prop):
        return
    bundle = why.ledger.bundle
    words = f"{name(bundle, change.person)} took it that {say(bundle, seen.prop)}; in truth {say(bundle, event.prop)}"
    found = Reason("altered", words, event.minute, event.id)
    yield Step(("mistaken", change.person, event.id), found, nothing, words)


def telling(why: Explains, change: Change, event: Event) -> Step:
    """A hand-off: that it was told, why, and how whoever's word it is had come to it."""
    bundle = why.ledger.bundle
    words = f"{did(bundle, event)} ({when(event.minute)})"
    found = Reason("told", words, event.minute, event.id)
    told = words
    best = _strongest(why, event)
    if best is not None:
        because = reason(bundle, best.use)
        found = Reason("told", words, event.minute, event.id, None, rule_of(bundle, best.use), because)
        told = f"{words}, because {because}"
    return Step(
        ("told", event.id, change.about), found, partial(_origin, why, change, event), told + _had(why, change, event)
    )


def _strongest(why: Explains, event: Event) -> Part | None:
    choice = next((choice for choice in why.ledger.choices(event.id) if not choice.answer), None)
    return max(choice.parts, key=lambda part: part.amount, default=None) if choice else None


def _author(why: Explains, change: Change, event: Event) -> int:
    """Whose word it is: who wrote it, where it was read; else who spoke, though the voice may not have been known."""
    if change.teller < 0:
        return event.by
    return next(_recorded(why, change, event), change.teller)


def _recorded(why: Explains, change: Change, event: Event) -> Iterator[int]:
    """Who gave their word for what is read or played in an event, the latest first, where voices can be put on."""
    program = why.ledger.program
    if not program.voices:
        return
    done = partial(_done, why, event.minute)
    for act in recording(program, event, as_known(event, change.about), done):
        if isinstance(by := act[1], int):
            yield by


def _done(why: Explains, until: int, relation: int) -> Iterator[Prop]:
    anything: Prop = (relation, *((),) * len(why.ledger.bundle.relations[relation].roles))
    return (event.prop for event in why.ledger.acts(anything, until))


def _had(why: Explains, change: Change, event: Event) -> str:
    """How whoever's word it is had it, for the end of a sentence; with whom they named, if that was another."""
    author = _author(why, change, event)
    entry = why.ledger.latest(author, Ground("belief", as_known(event, change.about)), why.ledger.place(event.minute))
    bundle = why.ledger.bundle
    who = name(bundle, author)
    if entry is None:
        account = why.ledger.opening.mind(author).believes(as_known(event, change.about))
        held = account is not None and account.sure * change.after > 0
        return f"; {who} had held it from the start" if held else ""
    had = entry.change
    if had.after * change.after <= 0:
        return ""
    teller = name(bundle, had.teller)
    ways = {
        "took part": f"{who} had been part of it",
        "saw": f"{who} had seen it",
        "heard": f"{who} had heard it",
        "told": f"{who} had it from {teller}",
        "overheard": f"{who} had overheard it from {teller}",
        "inferred": f"{who} had worked it out",
        "assumed": f"{who} had taken it for granted",
    }
    way = ways.get(had.source, "")
    if not way:
        return ""
    hidden = had.source in {"told", "overheard"} and change.claimed != had.teller
    named = f" but named {name(bundle, change.claimed)}" if change.claimed >= 0 else " but did not say so"
    return f"; {way}{named if hidden else ''}"


def _origin(why: Explains, change: Change, event: Event) -> Iterator[Step]:
    """Where what was told is not what its author held; how they held it; and why it was told at all."""
    author, prop = _author(why, change, event), as_known(event, change.about)
    before = why.ledger.place(event.minute)
    own = len(prop) > 1 and prop[1] == author and why.ledger.program.kind(prop) in OWN
    kind: FactKind = "aim" if own and why.ledger.program.kind(prop) == "aim" else "phrase" if own else "belief"
    known = why.fact(author, Ground(kind, prop), before)
    yield from _altered(why, change, event)
    if not own:
        yield from _unfounded(why, change, event, known)
    yield from _false_ring(why, change, event)
    if known is not None:
        yield known
    yield why.act(event)._replace(aside=True)


def as_known(event: Event, prop: Prop) -> Prop:
    """What was told as the teller knew it: a tale may have grown in the telling."""
    for said, meant in zip(event.prop, event.meant, strict=False):
        if said == prop and isinstance(meant, tuple) and meant:
            return meant
    return prop


def _altered(why: Explains, change: Change, event: Event) -> Iterator[Step]:
    """Where the teller told it otherwise than they knew it."""
    known = as_known(event, change.about)
    if known == change.about:
        return
    bundle = why.ledger.bundle
    words = f"it was altered here: {name(bundle, event.by)} knew it as that {say(bundle, known)}"
    key, found = ("altered", event.id, change.about), Reason("altered", words, event.minute, event.id)
    for number, retelling in enumerate(bundle.retellings):
        heard = binding_of(retelling.heard, known, retelling.roles, event.by)
        if heard is not None and binding_of(retelling.told, change.about, retelling.roles, event.by):
            because = fill(bundle, retelling.because, retelling.roles, heard)
            rule = made("retelling", bundle.retellings[number])
            found = Reason("altered", words, event.minute, event.id, None, rule, because)
            yield Step(key, found, nothing, f"{words}, because {because}")
            return
    yield Step(key, found, nothing, words)


def _unfounded(why: Explains, change: Change, event: Event, known: Step | None) -> Iterator[Step]:
    """Where the author did not hold true what they gave their word for."""
    prop = as_known(event, change.about)
    sure = None if known is None else known.reason.points
    if why.ledger.program.kind(prop) == "knows" or (sure is not None and sure * change.after > 0):
        return
    bundle, author = why.ledger.bundle, _author(why, change, event)
    words = f"{name(bundle, author)} made it up"
    if sure is not None:
        words = f"{name(bundle, author)} did not hold it true: {holds(bundle, author, prop, sure)}"
    yield Step(("unfounded", event.id, prop), Reason("altered", words, event.minute, event.id), nothing, words)


def _false_ring(why: Explains, change: Change, event: Event) -> Iterator[Step]:
    """That the words did not sound true, and were believed the less."""
    seen = why.ledger.perceived(change.person, event.id)
    if seen is not None and seen.rang_false:
        words = f"it did not ring true to {name(why.ledger.bundle, change.person)}"
        yield Step(
            ("rang", change.person, event.id), Reason("doubt", words, event.minute, event.id), nothing, aside=True
        )
