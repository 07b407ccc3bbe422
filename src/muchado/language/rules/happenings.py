"""What happens and nobody does: when it does, how often by chance, where, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from muchado.bundle.calendar import UNITS
from muchado.bundle.model import Action, Const, Inform, LookInto, Read, SetStatus, Slot, Write
from muchado.bundle.model.rules import Bell, Occurring
from muchado.language.rules.actions import ActReader
from muchado.language.rules.draft import where
from muchado.language.rules.perceived import read_senses
from muchado.language.sentences.flags import NOT_BEGUN
from muchado.language.text import times
from muchado.language.text.bodies import Item, Layout
from muchado.language.text.diagnostics import MistakeError
from muchado.language.text.letters import OWNER
from muchado.language.text.words import Spot
from muchado.plan.facts import has_truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.bundle.model import Condition, Term, WorldEffect
    from muchado.language.rules.draft import Draft
    from muchado.language.text.bodies import Sections
    from muchado.language.text.entries import Entry
    from muchado.language.text.lines import Words
    from muchado.language.text.words import Token

LAYOUT = Layout(
    "a happening",
    once=("about", "in", "takes", "passing"),
    many=("on", "every", "while", "seen", "heard", "counts", "afterwards", "told"),
)

MOST_TIMES = 1000
"""How often at most something may happen by chance in the time that is named."""

MOST_BEFALLEN = 2
"""How many different ones a happening may befall: each of all that there are may be in each of its roles."""


def read_happening(entry: Entry, draft: Draft) -> None:
    """Read what nobody does into the draft, noting mistakes."""
    tokens = (token for block in entry.block.below for token in block.tokens)
    owner = next((token for token in tokens if token.kind == "letter" and token.text == OWNER), None)
    if owner is not None:
        message = "A is whoever does something, and nobody does what happens"
        draft.journal.error("E420", owner, message, "people are B to K here, those of whom its sentence speaks")
        return
    errors = draft.journal.errors
    parts = LAYOUT.read(entry.block.below, entry.token, draft.journal)
    action = _HappeningReader(entry, draft).happening(parts)
    if draft.journal.errors == errors:
        draft.add_action(entry, action)


class _Often(NamedTuple):
    """How often something happens by chance: so many `times` in so many minutes."""

    times: int
    within: int


class _HappeningReader(ActReader):
    """Reads the lines of one happening."""

    def happening(self, parts: Sections) -> Action:
        """Read what nobody does."""
        roles = self._own[1:]
        if len(roles) > MOST_BEFALLEN:
            message = f"a happening may befall {MOST_BEFALLEN} at once"
            self._journal.error("E420", self._entry.token, message, "leave a letter out of its sentence")
        needs = tuple(need for item in parts.all("while") for need in self._while(item))
        senses = read_senses((*parts.all("seen"), *parts.all("heard")), self._journal)
        action = Action(
            name=self._entry.name,
            relation=self._term.number,
            roles=tuple(self._scope.roles),
            needs=needs,
            takes=self._minutes(parts),
            seen=senses.get("seen", 1),
            heard=senses.get("heard", 1),
            parties=tuple(at for at, role in enumerate(self._own) if role.kind == "person"),
            answerer=-1,
            answers=(),
            effects=self._befalls(parts.all("afterwards")),
            says=(),
            told=self._told(parts.all("told")) or (self._plainly(),),
            counts_as=self._counts(parts),
            passing=self._is_passing(parts),
            where=where(self._entry),
            occurs=self._occurs(parts),
        )
        self._draft.check_later(action, self._scope, self._entry)
        return action

    def _occurs(self, parts: Sections) -> Occurring:
        bells = [self._journal.attempt(_bell, item) for item in (*parts.all("on"), *parts.all("every"))]
        often = parts.one("about")
        rate = (self._journal.attempt(_often, often) if often else None) or _Often(0, 0)
        if not (bells or often) and not parts.all("on"):
            hint = "write: on 5 June at 3:00, or: every day at 6:00, or: about once in 10 days"
            self._journal.error("E213", self._entry.token, "this never happens: nothing says when", hint)
        return Occurring(tuple(bell for bell in bells if bell), *rate, self._place(parts.one("in")))

    def _place(self, item: Item | None) -> Term:
        """Where it happens: as a line says, or in the place that its sentence names, or about the first it names."""
        if item is not None:
            place = self._journal.attempt(self._named_place, item)
            return place if place is not None else Slot(0)
        own = (at for at, role in enumerate(self._own) if role.kind == "place")
        slot = next(own, 1 if len(self._own) > 1 else 0)
        if slot:
            return Slot(slot)
        places = self._draft.vocabulary.places
        hint = f"write: in {next(iter(places), 'hall')}; or let its sentence speak of a place: it rains in L"
        self._journal.error("E420", self._entry.token, "nothing says where this happens", hint)
        return Slot(0)

    def _named_place(self, item: Item) -> Term:
        line = item.line()
        line.expect("in")
        places = self._draft.vocabulary.places
        line.could_be(*places)
        token = line.here
        name = line.peek()
        line.at += 1
        line.end()
        own = next((at for at, role in enumerate(self._own) if role.letter == name and role.kind == "place"), None)
        if own is not None:
            return Slot(own)
        if name not in places:
            message = f'there is no place called "{name}"' if name else "a place is missing here"
            raise MistakeError("E102", token, message, "declare it: place ...", name, places)
        if places.tree and not isinstance(token, Spot):
            places.tree.names("place", (token,))
        return Const("place", places[name])

    def _befalls(self, items: Sequence[Item]) -> tuple[WorldEffect, ...]:
        """Read what follows; nobody begins a talk in it."""
        effects = self._effects(items)
        terms = self._draft.vocabulary.terms
        if any(isinstance(one, SetStatus) and one.on and terms[one.claim.relation].topic for one in effects):
            self._journal.error("E421", items[0].spot, *NOT_BEGUN)
        return effects

    def _while(self, item: Item) -> Iterable[Condition]:
        """Read how things have to stand: what is so in the world, and in nobody's mind."""
        for part in self._draft.clauses(item, "while"):
            for need in self._draft.conditions([part], self._scope):
                if has_truth(self._draft.vocabulary.kinds, need):
                    yield need
                else:
                    hint = "ask where somebody or something is, for a status, or for the day and the hour"
                    message = "what happens hangs on how things are, not on what anybody thinks or feels"
                    self._journal.error("E420", part[0], message, hint)

    def _effect(self, part: list[Token]) -> WorldEffect:
        effect = super()._effect(part)
        if isinstance(effect, Inform | Write | Read | LookInto):
            hint = "write an action for it: words are somebody's"
            raise MistakeError("E420", part[0], "nobody says or reads anything in what only happens", hint)
        return effect


def _bell(item: Item) -> Bell:
    """Read `on 5 June at 3:00`, `on 5 June 2007 at 3:00` or `every Monday at 6:00`."""
    line = item.line()
    weekdays = month = day = date = 0
    if line.take_if("every"):
        weekdays = line.weekdays()
    else:
        line.expect("on")
        month, day, date = _date(line)
    line.take_if("at")
    minute = times.time_of_day(line.take("time", "a time"))
    line.end()
    return Bell(weekdays, date, month, day, minute)


def _date(line: Words) -> tuple[int, int, int]:
    """Take a date: its month and day where it has no year, or the number of the day."""
    named = line.maybe("name")
    day, month = line.take("number", "a day of the month"), line.take("name", "a month")
    year = line.maybe("number")
    if year is None:
        if named is not None:
            raise MistakeError("E507", named, "without a year it is another day each year", f"leave out {named.text}")
        return *times.day_of_year(day, month), 0
    found = times.ordinal(day, month, year)
    if named:
        times.check_weekday(named, found)
    return 0, 0, found


def _often(item: Item) -> _Often:
    """Read `about once in 10 days`, `about 3 times a day`, `about twice a week`."""
    line = item.line()
    line.expect("about")
    at = line.here
    line.could_be("once", "twice", "3 times")
    if line.take_if("once"):
        many = 1
    elif line.take_if("twice"):
        many = 2
    else:
        many = line.number(1, MOST_TIMES)
        line.expect("times")
    line.could_be("in", "a", "an")
    line.take_if("in")
    within = _span(line)
    line.end()
    if many > within:
        raise MistakeError("E311", at, "nothing happens more often than once a minute", "name a longer time")
    return _Often(many, within)


def _span(line: Words) -> int:
    """Take a span, its number in figures or in words: "in ten days" is how one says it."""
    token = line.tokens[line.at] if not line.ended else None
    unit = line.tokens[line.at + 1 : line.at + 2]
    figure = times.figure(token) if token else ""
    if token is None or not figure or not unit or unit[0].text not in (*UNITS, *(f"{one}s" for one in UNITS)):
        return line.span()
    line.at += 2
    return times.span(token._replace(kind="number", text=figure), unit[0])
