"""From numbers to names and back: claims and inputs as hosts have them, and as one world's kernel takes them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from muchado.bundle.calendar import date_of
from muchado.bundle.inputs import Believe, Chance, Choose, Fact, Make, Mean, Respond
from muchado.bundle.inputs import Input as Done
from muchado.bundle.mistakes import BundleError
from muchado.bundle.model import DAY
from muchado.bundle.model.terms import NOBODY
from muchado.bundle.sentences import normal, relation_of, tables
from muchado.bundle.soundinputs import check_inputs
from muchado.bundle.stories import Absent, Level
from muchado.bundle.suggest import nearest, offered
from muchado.stage.mistakes import StageError
from muchado.stage.protocol import Claim, Input, Name
from muchado.stage.protocol import RoleKind as Spoken
from muchado.stage.refusals import another_world, check_claim, check_quality, no_claim, outside
from muchado.tell.times import from_iso, iso, moment

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import What
    from muchado.bundle.model import Bundle, Prop
    from muchado.kernel import Program

MOST = 48
"""So many lists of inputs are remembered by number at most."""


def claim_of(bundle: Bundle, prop: Prop) -> Claim:
    """Return a proposition as a claim, in names."""
    relation = relation_of(bundle, prop)
    named = tables(bundle)
    parts: list[Name | Claim] = []
    for kind, value in zip(relation.roles, prop[1:], strict=True):
        if isinstance(value, tuple):
            parts.append(claim_of(bundle, value) if value else Name(cast("Spoken", kind)))
        elif kind == "hour":
            parts.append(Name(kind, iso(value)))
        elif kind == "number":
            parts.append(Name(kind, str(value)))
        elif kind != "nobody":
            parts.append(Name(kind, named[kind][value].name))
    return Claim(relation.kind, relation.name, tuple(parts))


def input_of(bundle: Bundle, one: Done) -> Input:
    """Return what is done to a run, in names.

    Raises:
        StageError: it is none of the things that a host does.

    """
    person = _person_of(bundle, one.what)
    match one.what:
        case Choose(_, act):
            return Input(one.minute, "choose", person, claim_of(bundle, act) if act else None)
        case Respond(_, act, answer):
            return Input(one.minute, "answer", person, claim_of(bundle, act), answer)
        case Make(act):
            return Input(one.minute, "do", claim=claim_of(bundle, act))
        case Fact(prop, on):
            return Input(one.minute, "fact", claim=claim_of(bundle, prop), on=on)
        case Believe(_, prop, sure):
            return Input(one.minute, "belief", person, claim_of(bundle, prop), amount=sure)
        case Mean(aim, on):
            return Input(one.minute, "aim", claim=claim_of(bundle, aim), on=on)
        case Level(_, quality, target, amount):
            toward = None if target < 0 else bundle.people[target].name
            return Input(
                one.minute, "feeling", person, amount=amount, quality=bundle.qualities[quality].name, toward=toward
            )
        case Absent():
            return Input(one.minute, "absent", person)
        case Chance(seed):
            return Input(one.minute, "chance", amount=seed)
        case _:
            raise another_world(one.what)


def _person_of(bundle: Bundle, what: What) -> str | None:
    number = getattr(what, "person", None)
    return None if number is None else bundle.people[number].name


class Names:
    """Finds by name what is in one world.

    Every method raises StageError, with a suggestion, where there is nothing of that name.
    """

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._named = {
            kind: {form: at for at, one in enumerate(table) for form in (one.title, one.name) if form}
            for kind, table in tables(bundle).items()
        }
        self._relations: dict[tuple[str, str, tuple[str, ...]], int] = {
            (one.kind, one.name, tuple(kind for kind in one.roles if kind != "nobody")): at
            for at, one in enumerate(bundle.relations)
        }

    def person(self, name: str | None) -> int:
        """Return a person's number."""
        return self._number("person", name)

    def prop(self, claim: Claim) -> Prop:
        """Return the proposition of a claim."""
        roles = tuple("claim" if isinstance(one, Claim) else one.kind for one in claim.of)
        number = self._relations.get((claim.kind, claim.name, roles))
        if number is None:
            raise self._no_such(claim, roles)
        arguments: list[int | Prop] = [NOBODY] if "nobody" in self._bundle.relations[number].roles else []
        for one in claim.of:
            if isinstance(one, Claim):
                arguments.append(self.prop(one))
            else:
                arguments.append(() if one.name is None else self._number(one.kind, one.name))
        return normal(self._bundle.relations[number], number, arguments)

    def done(self, one: Input) -> Done:
        """Return an input as the kernel takes it."""
        done = Done(one.minute, self._what(one))
        if not self._bundle.start <= one.minute < self._bundle.end:
            raise StageError(f"{outside(self._bundle)}.")
        return done

    def _about(self, one: Input) -> Prop:
        """Return what an input is about."""
        if one.claim is None:
            raise no_claim(one.kind)
        prop = self.prop(one.claim)
        check_claim(self._bundle, prop, one.kind)
        return prop

    def _what(self, one: Input) -> What:
        match one.kind:
            case "choose":
                return Choose(self.person(one.person), () if one.claim is None else self._about(one))
            case "answer":
                return self._answer(one)
            case "do":
                return Make(self._about(one))
            case "fact":
                return self._fact(one)
            case "belief":
                return Believe(self.person(one.person), self._about(one), one.amount)
            case "aim":
                return Mean(self._about(one), one.on)
            case "feeling":
                quality, toward = self._quality(one.quality), -1 if one.toward is None else self.person(one.toward)
                check_quality(self._bundle, quality, one.toward)
                return Level(self.person(one.person), quality, toward, one.amount)
            case "absent":
                return Absent(self.person(one.person))
            case "chance":
                return Chance(one.amount)

    def _fact(self, one: Input) -> Fact:
        prop = self._about(one)
        if not one.on and relation_of(self._bundle, prop).kind == "in":
            raise StageError("Where somebody or something is ends only by another place: say where instead.")
        return Fact(prop, one.on)

    def _answer(self, one: Input) -> Respond:
        act = self._about(one)
        action = self._bundle.actions[self._bundle.relations[int(str(act[0]))].number]
        answers = [answer.name for answer in action.answers]
        if one.answer not in answers:
            if not answers:
                raise StageError(f'Nobody answers "{action.name}": have it done, or chosen.')
            raise StageError(f'"{one.answer}" is no answer to "{action.name}": {", ".join(answers)}.')
        return Respond(self.person(one.person), act, one.answer)

    def _quality(self, name: str | None) -> int:
        found = {quality.name: at for at, quality in enumerate(self._bundle.qualities)}
        if name is None:
            raise StageError('It does not say which feeling, mood or trait: give it as its "quality".')
        if name not in found:
            raise StageError(f'This world has no feeling, mood or trait "{name}".{offered(name, found)}')
        return found[name]

    def _number(self, kind: str, name: str | None) -> int:
        if kind == "hour" and name is not None:
            return self._hour(name)
        if kind == "number" and name is not None and name.isdecimal():
            return int(name)
        known = self._named.get(kind, {})
        if name is None:
            raise StageError(f"It does not say which {kind}.{offered('', known)}")
        if name not in known:
            raise StageError(f'This world has no {kind} called "{name}".{offered(name, known)}')
        return known[name]

    def _hour(self, name: str) -> int:
        try:
            return from_iso(name)
        except ValueError as error:
            raise StageError(f'"{name}" is no time: write it as {iso(self._bundle.start)}.') from error

    def _no_such(self, claim: Claim, roles: tuple[str, ...]) -> StageError:
        """Say what is wrong with a claim that this world does not have: its words, or whom it speaks of."""
        of = [listed for kind, name, listed in self._relations if (kind, name) == (claim.kind, claim.name)]
        if of:
            return StageError(f'"{claim.name}" speaks of {_listed(of[0])}, and here of {_listed(roles)}.')
        like = nearest(claim.name, [name for kind, name, _ in self._relations if kind == claim.kind])
        return StageError(f'This world has no {claim.kind} "{claim.name}".{like}')


def _listed(roles: tuple[str, ...]) -> str:
    return ", ".join(f"a {role}" for role in roles) or "nobody"


@lru_cache(maxsize=MOST)
def numbered(program: Program, inputs: tuple[Input, ...]) -> tuple[Done, ...]:
    """Return inputs as the kernel takes them.

    Raises:
        StageError: one of them does not fit into the world.

    """
    names, found = Names(program.bundle), []
    for at, one in enumerate(inputs, 1):
        try:
            found.append(names.done(one))
        except StageError as error:
            raise StageError(f"{_which(at, one)} does not fit into this world: {error}") from error
    try:
        check_inputs(program.bundle, found)
    except BundleError:
        for at, one in enumerate(inputs, 1):
            _check(program.bundle, found[:at], _which(at, one))
        raise
    return tuple(found)


def _check(bundle: Checked, inputs: list[Done], last: str) -> None:
    """See whether inputs make sense, where those before the last do."""
    try:
        check_inputs(bundle, inputs)
    except BundleError as error:
        raise StageError(f"{last} makes no sense: {str(error).partition(': ')[2]}") from error


def _which(at: int, one: Input) -> str:
    return f"Input {at} ({one.kind}, {named_minute(one.minute)})"


def named_minute(minute: int) -> str:
    """Return a minute in words; as a number where no calendar goes so far."""
    return moment(minute) if date_of(minute).toordinal() == minute // DAY else f"minute {minute}"
