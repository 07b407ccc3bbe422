"""Looking into one person's mind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from muchado.bundle.bringing import is_settled
from muchado.bundle.clauses import SentenceFinder, finder_of
from muchado.bundle.degrees import SUSPECTS
from muchado.bundle.model import KNOWS
from muchado.bundle.sentences import DONE, called, forms, say, say_base, say_denied
from muchado.bundle.suggest import UnknownNameError, offered
from muchado.kernel.events import number as number_at
from muchado.kernel.events import relation
from muchado.stage.refusals import nobody_called, unknown_sentence
from muchado.tell.reasons import MATTERS, certainty, held_as
from muchado.tell.times import moment
from muchado.why.truth import is_so

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.kernel import Simulation
    from muchado.kernel.events import Prop
    from muchado.kernel.mind.belief import Belief as Account
    from muchado.why.ledger import Ledger


MOST_SIGHTS = 200
"""So much of what somebody takes others to have seen is told at most."""


@dataclass(frozen=True, slots=True)
class Belief:
    """What somebody holds of a sentence.

    Attributes:
        person: whose belief it is.
        sentence: what it is about, as a clause.
        sure: from -100 (sure that it is not so) to 100 (sure that it is).
        words: "is sure", "thinks", "suspects", "hardly suspects" or "cannot tell".
        source: "took part", "saw", "heard", "overheard", "told", "inferred", "assumed" or "opening".
        teller: who told it, None if nobody did.
        event: the number of the event behind it, None if there is none.
        since: since when, as in "Monday 13 February 2006, 10:41".
        claimed: whom the teller named as their own source, None if nobody.
        truth: whether the sentence, as it stands here, is so; None where there is no fact of the matter, or
            where it lies before the world's beginning, or where they are busy and have yet to take in what shows it:
            whoever is about an act learns at its end what comes of it. It is for the reader: nobody in the world can
            look it up.
        accounts: the accounts that it is made of, where there are several.
        slight: whether it is hardly worth telling: a passing act, or that somebody knows something.
        act: which act or deed it tells of, whoever they are: "make small talk with somebody"; "" where it tells of
            none, or of words and what they were.

    """

    person: str
    sentence: str
    sure: int
    words: str
    source: str
    teller: str | None
    event: int | None
    since: str
    claimed: str | None = None
    truth: bool | None = None
    accounts: tuple[Belief, ...] = ()
    slight: bool = False
    act: str = ""

    @property
    def wrong(self) -> bool:
        """Whether the person is mistaken: suspects at least what is not so."""
        return self.truth is False and abs(self.sure) >= SUSPECTS

    def turned(self) -> Belief:
        """The same, where it was asked whether that is not so."""
        return replace(self, sure=-self.sure, accounts=tuple(replace(one, sure=-one.sure) for one in self.accounts))

    def __str__(self) -> str:
        return f"{self.person} {held_as(self.sure, self.sentence)}"


class Mind:
    """One person's mind as it is now. A view: it follows the run."""

    def __init__(self, bundle: Checked, simulation: Simulation, ledger: Ledger, person: int, now: int) -> None:
        self._bundle = bundle
        self._view = simulation.view
        self._ledger = ledger
        self._mind = self._view.mind(person)
        self._person = person
        self._now = now

    @property
    def number(self) -> int:
        """The person's number in the bundle."""
        return self._person

    @property
    def name(self) -> str:
        """Whose mind it is."""
        return self._bundle.people[self._person].name

    @property
    def place(self) -> str:
        """Where the person is, by the place's name."""
        return self._bundle.places[self._mind.place].name

    @property
    def company(self) -> tuple[str, ...]:
        """Who is in sight, the person too, by name."""
        return tuple(self._bundle.people[person].name for person in self._mind.company)

    @property
    def holding(self) -> tuple[str, ...]:
        """What the person has, in words."""
        return tuple(called(self._bundle, "thing", thing) for thing in self._mind.holding)

    @property
    def feelings(self) -> dict[str, int]:
        """All feelings and moods that are not as usual, in points: "anger toward Ino", "sadness"."""
        found = {}
        for number, quality in enumerate(self._bundle.qualities):
            for target in self._mind.felt(number) if quality.kind != "trait" else ():
                toward = "" if target < 0 else f" toward {called(self._bundle, 'person', target)}"
                level = self._level(number, target)
                if level != self._mind.rate(number).usual:
                    found[f"{quality.name}{toward}"] = level
        return found

    @property
    def traits(self) -> dict[str, int]:
        """The person's traits in points, by name."""
        return {q.name: self._level(i, -1) for i, q in enumerate(self._bundle.qualities) if q.kind == "trait"}

    @property
    def aims(self) -> tuple[str, ...]:
        """What the person means to do: "make up with Ino"."""
        return tuple(say_base(self._bundle, aim) for aim in self._mind.aims)

    @property
    def beliefs(self) -> tuple[Belief, ...]:
        """All that the person believes, in the order in which it was learned."""
        return self.beliefs_about(None)

    def beliefs_about(self, name: str | None) -> tuple[Belief, ...]:
        """All that the person believes about somebody, in the order in which it was learned; about all if None.

        Raises:
            UnknownNameError: nobody is called so.

        """
        whom = None if name is None else person_number(self._bundle, name)
        senses = self._ledger.program.senses
        held = (
            self._belief(prop) for prop, _ in self._mind.beliefs() if whom is None or whom in senses.people_in(prop)
        )
        return tuple(belief for belief in held if belief is not None)

    def sights_about(self, name: str | None) -> tuple[Belief, ...]:
        """What the person takes others to have seen with them and to hold still, about somebody or (None) anybody.

        Where people and things are, and what shows in them; of very many the latest `MOST_SIGHTS`, the latest last.

        Raises:
            UnknownNameError: nobody is called so.

        """
        whom = None if name is None else person_number(self._bundle, name)
        senses = self._ledger.program.senses
        held = [one for one in self._mind.sights() if whom is None or whom in senses.people_in(one[0])]
        latest = sorted(held, key=lambda one: one[1].since)[-MOST_SIGHTS:]
        return tuple(belief for prop, _ in latest if (belief := self._belief(prop)) is not None)

    @property
    def concerns(self) -> tuple[Belief, ...]:
        """What of all that is worth telling: not passing acts, nor who knows what, nor what one hardly suspects."""
        relations, actions = self._bundle.relations, self._bundle.actions
        told = []
        for prop, _ in self._mind.beliefs():
            about = relations[relation(prop)]
            passing = about.kind == "act" and actions[about.number].passing
            if about.kind not in {"knows", "in"} and not passing:
                told.append(self._belief(prop))
        return tuple(belief for belief in told if belief is not None and abs(belief.sure) >= MATTERS)

    @property
    def unsettled(self) -> tuple[Belief, ...]:
        """What of `concerns` may come to be otherwise, or is known to some alone."""
        settled = {say(self._bundle, prop) for prop, _ in self._mind.beliefs() if is_settled(self._bundle, prop)}
        return tuple(belief for belief in self.concerns if belief.sentence not in settled)

    @property
    def known_to(self) -> tuple[tuple[str, str, Belief], ...]:
        """What the person takes others to know: who, by name; what, as a clause; and the belief that they know it.

        What they did themselves, or what was done to them, is left out: that they know it goes without saying.
        """
        found = []
        for prop, _ in self._mind.beliefs():
            known = prop[-1]
            if relation(prop) == KNOWS and isinstance(known, tuple) and not self._took_part(number_at(prop, 1), known):
                belief = self._belief(prop)
                if belief is not None and belief.sure >= MATTERS:
                    found.append((self._bundle.people[number_at(prop, 1)].name, say(self._bundle, known), belief))
        return tuple(found)

    def _took_part(self, person: int, known: Prop) -> bool:
        if not known or self._bundle.relations[relation(known)].kind != "act":
            return False
        return person in self._ledger.program.senses.people_in(known)

    def believes(self, sentence: str) -> Belief | None:
        """Return what the person holds of a sentence with names, None if they never thought of it.

        How sure they are is how sure that the sentence is so, also where it says what is not so.

        Args:
            sentence: a clause such as "Naruto dates Sakura"; acts in the past: "Naruto broke up with Sakura".

        Raises:
            UnknownNameError: no sentence of this world says that.

        """
        finder = _finder(self._bundle, self._ledger)
        found = finder.asked(sentence)
        if found is None:
            raise unknown_sentence(self._bundle, finder, sentence)
        prop, denied = found
        held = self._as_held(prop, self._mind.expects(self._ledger.program, prop, self._now))
        return held.turned() if held is not None and denied else held

    def feels(self, quality: str, toward: str | None = None) -> int:
        """Return how strong a feeling toward somebody, or a mood, is now.

        Args:
            quality: the feeling's or mood's name: "anger".
            toward: whom it is toward; left out for a mood.

        Returns:
            Points within the quality's own range, most often 0 to 100 or -100 to 100.

        Raises:
            UnknownNameError: there is no such feeling or no such person, or `toward` does not fit the feeling.

        """
        felt = {q.name: i for i, q in enumerate(self._bundle.qualities) if q.kind in {"feeling", "mood"}}
        if quality in self.traits:
            raise UnknownNameError(f'"{quality}" is a trait: `mind("{self.name}").traits` has it.')
        if quality not in felt:
            raise UnknownNameError(f'There is no feeling or mood "{quality}".{offered(quality, felt)}')
        number = felt[quality]
        is_feeling = self._bundle.qualities[number].kind == "feeling"
        if is_feeling and toward is None:
            raise UnknownNameError(f'"{quality}" is a feeling toward somebody: say toward whom.')
        if not is_feeling and toward is not None:
            raise UnknownNameError(f'"{quality}" is a mood: it is toward nobody.')
        return self._level(number, -1 if toward is None else person_number(self._bundle, toward))

    def _level(self, quality: int, target: int) -> int:
        return self._mind.feels(quality, target, self._now)

    def _belief(self, prop: Prop) -> Belief | None:
        return self._as_held(prop, self._mind.believes(prop))

    def _as_held(self, prop: Prop, held: Account | None) -> Belief | None:
        if held is None or 0 < held.expires <= self._now:
            return None
        program = self._ledger.program
        truth = is_so(self._ledger, self._view, prop, self._now)
        truth = not truth if truth is not None and held.sure < 0 else truth
        if truth is False and self._view.is_reaching(program, self._person, self._matter(prop)):
            truth = None
        slight = program.is_passing(prop) or program.kind(prop) == "knows"
        accounts = self._mind.accounts(prop)
        several = tuple(self._account(prop, one) for one in accounts)
        return replace(self._account(prop, held), truth=truth, accounts=several, slight=slight, act=self._act(prop))

    @staticmethod
    def _matter(prop: Prop) -> Prop:
        """What it is about in the end, through however many minds."""
        while prop[0] == KNOWS and isinstance(inner := prop[-1], tuple):
            prop = inner
        return prop

    def _act(self, prop: Prop) -> str:
        """Which act or deed a claim tells of, whoever they are."""
        about = self._bundle.relations[relation(prop)]
        told = about.kind in DONE and "claim" not in about.roles
        return say_base(self._bundle, (prop[0], *((),) * len(about.roles))) if told else ""

    def _account(self, prop: Prop, account: Account) -> Belief:
        sure = account.strength(self._now, self._bundle.settings.forgetting)
        return Belief(
            person=self.name,
            sentence=say(self._bundle, prop) if sure >= 0 else say_denied(self._bundle, prop),
            sure=sure,
            words=certainty(sure),
            source=account.source,
            teller=self._called(account.teller),
            event=account.event if account.event >= 0 else None,
            since=moment(account.since),
            claimed=self._called(account.claimed),
        )

    def _called(self, person: int) -> str | None:
        return called(self._bundle, "person", person) if person >= 0 else None


def _finder(bundle: Checked, ledger: Ledger) -> SentenceFinder:
    """The finder of a bundle's sentences; a ledger of the bundle has one already."""
    return ledger.finder if ledger.bundle is bundle else finder_of(bundle)


def prop_said(bundle: Checked, sentence: str) -> Prop:
    """Return what a clause with names says.

    Raises:
        UnknownNameError: no sentence of this world says that.

    """
    finder = finder_of(bundle)
    prop = finder.find(sentence)
    if prop is None:
        raise unknown_sentence(bundle, finder, sentence)
    return prop


def person_number(bundle: Checked, name: str) -> int:
    """Return a person's number by name.

    Raises:
        UnknownNameError: nobody is called so.

    """
    for number, person in enumerate(bundle.people):
        if name in forms(person):
            return number
    raise nobody_called(bundle, name)
