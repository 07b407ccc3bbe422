"""What is said: news to those who have it, questions that were answered, the same line once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from muchado.bundle.calendar import DAY
from muchado.bundle.degrees import THINKS
from muchado.bundle.model import KNOWS, Claim, Inform, Nobody, meaning_of
from muchado.bundle.script import id_of
from muchado.kernel.events import Prop, relation
from muchado.rehearsal.flaws.flaw import Flaw, flaw_in

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Action, Want
    from muchado.rehearsal.seen import Seen


class Tellings:
    """Watches whether those who are told something think so already, and whether the teller takes them to know it."""

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all that is told."""
        for event in seen.done:
            at = seen.occurrence(event) if event.about else None
            if event.about is None or at is None or not _tells(seen.action(event)):
                continue
            for other in event.to:
                if seen.record.sure(other, event.about, at) >= THINKS:
                    yield flaw_in("told what they knew", event, seen.reason(event))
                if seen.record.sure(event.by, (KNOWS, other, event.about), at) >= THINKS:
                    yield flaw_in("told one known to know", event, seen.reason(event))


def _tells(action: Action) -> bool:
    return any(isinstance(effect, Inform) and not effect.answered for effect in action.effects)


class Askings:
    """Watches whether somebody asks the same again though they were told something since they asked.

    An act asks if rules tell something because of it, or if who answers it gives their word for something.
    """

    def __init__(self, bundle: Checked) -> None:
        self._asking = asking(bundle)
        self._asked: dict[Prop, int] = {}
        self._answered: set[Prop] = set()

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all that is asked and told."""
        for event in seen.done:
            if relation(event.prop) in self._asking:
                if event.prop in self._answered and event.minute - self._asked[event.prop] <= DAY:
                    yield flaw_in("asked what was answered", event, seen.reason(event))
                self._answered.discard(event.prop)
                self._asked[event.prop] = event.minute
                if any(isinstance(one, Inform) for one in seen.action(event).effects_when(event.answer)):
                    self._answered.add(event.prop)
            elif event.about is not None and _tells(seen.action(event)):
                self._answered |= {prop for prop in self._asked if prop[1] in event.to and event.by in prop[2:]}


def asking(bundle: Checked) -> frozenset[int]:
    """The relations of the acts that ask something."""
    telling = {action.relation for action in bundle.actions if _tells(action)}
    answered = {
        action.relation
        for action in bundle.actions
        if any(isinstance(one, Inform) and one.answered for one in action.all_effects())
    }
    return frozenset(answered.union(*(_asked(bundle, want) for want in bundle.wants if want.claim.relation in telling)))


def _asked(bundle: Checked, want: Want) -> set[int]:
    """The acts because of which somebody wants to tell something: done to them by the one whom they tell."""
    other = want.claim.args[1] if len(want.claim.args) > 1 else None
    return {
        claim.relation
        for condition in want.when
        for claim in (() if isinstance(condition, Nobody) else meaning_of(condition).rests_on(condition))
        if isinstance(claim, Claim)
        and bundle.relations[claim.relation].kind == "act"
        and claim.args[0] == other
        and want.claim.args[0] in claim.args
    }


class Lines:
    """Watches who says a line again while another that fits has not been said by them."""

    def __init__(self, bundle: Checked) -> None:
        self._alike = alike(bundle)
        self._said: defaultdict[int, set[str]] = defaultdict(set)

    def see(self, seen: Seen) -> Iterator[Flaw]:
        """Look at all that is said."""
        for event in seen.beat.events:
            for said in event.lines:
                used = self._said[said.speaker]
                if said.line in used and not self._alike.get(said.line, frozenset()) <= used:
                    yield flaw_in("line repeated", event, seen.reason(event))._replace(person=said.speaker)
                used.add(said.line)


def alike(bundle: Checked) -> dict[str, frozenset[str]]:
    """By the id of each line that is for every occasion: all such that the same speaker could say in its place."""
    found: dict[str, frozenset[str]] = {}
    for ids in _turns(bundle):
        found |= dict.fromkeys(ids, ids)
    return found


def _turns(bundle: Checked) -> Iterator[frozenset[str]]:
    for action in bundle.actions:
        for answer, lines in (("", action.says), *((one.name, one.says) for one in action.answers)):
            for speaker in {line.speaker for line in lines}:
                said = [line for line in lines if line.speaker == speaker and not line.when]
                yield frozenset(id_of(action, answer, line) for line in said)
