"""From numbers to names and back: claims and inputs as hosts have them, and as one world's kernel takes them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from muchado.bundle.inputs import Believe, Chance, Choose, Fact, Make, Mean, Respond
from muchado.bundle.inputs import Input as Done
from muchado.bundle.sentences import normal, relation_of, tables
from muchado.bundle.sound import BundleError
from muchado.bundle.soundinputs import check_inputs
from muchado.bundle.stories import Absent, Level
from muchado.bundle.suggest import nearest
from muchado.stage.mistakes import StageError
from muchado.stage.protocol import Claim, Input, Name
from muchado.tell.times import moment

if TYPE_CHECKING:
    from muchado.bundle.inputs import What
    from muchado.bundle.model import Bundle, Prop
    from muchado.kernel import Program

MOST = 48
"""So many lists of inputs are remembered by number at most."""

PREMISES = {"choose": ("act",), "answer": ("act",), "do": ("act",), "aim": ("aim",), "fact": ("status", "in", "has")}
"""Which kinds of claim an input is about; any where nothing is said."""


def claim_of(bundle: Bundle, prop: Prop) -> Claim:
    """Return a proposition as a claim, in names."""
    relation = relation_of(bundle, prop)
    named = tables(bundle)
    parts: list[Name | Claim] = []
    for kind, value in zip(relation.roles, prop[1:], strict=True):
        if isinstance(value, tuple):
            parts.append(claim_of(bundle, value) if value else Name(kind))
        else:
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
            raise StageError(f"A host cannot put {type(one.what).__name__} into a town: that makes another world.")


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
            (one.kind, one.name, one.roles): at for at, one in enumerate(bundle.relations)
        }

    def person(self, name: str | None) -> int:
        """Return a person's number."""
        return self._number("person", name)

    def prop(self, claim: Claim | None, kinds: tuple[str, ...] = ()) -> Prop:
        """Return the proposition of a claim, which is to be of one of some kinds if any are given."""
        if claim is None:
            raise StageError("The claim that it is about is left out.")
        if kinds and claim.kind not in kinds:
            raise StageError(f'"{claim.name}" is of kind "{claim.kind}", and here one of {", ".join(kinds)} is needed.')
        roles = tuple("claim" if isinstance(one, Claim) else one.kind for one in claim.of)
        number = self._relations.get((claim.kind, claim.name, roles))
        if number is None:
            raise StageError(
                f'This world has no {claim.kind} "{claim.name}" of {self._listed(roles)}.{self._like(claim)}'
            )
        arguments: list[int | Prop] = []
        for one in claim.of:
            if isinstance(one, Claim):
                arguments.append(self.prop(one))
            else:
                arguments.append(() if one.name is None else self._number(one.kind, one.name))
        return normal(self._bundle.relations[number], number, arguments)

    def done(self, one: Input) -> Done:
        """Return an input as the kernel takes it."""
        return Done(one.minute, self._what(one))

    def _what(self, one: Input) -> What:
        kinds = PREMISES.get(one.kind, ())
        match one.kind:
            case "choose":
                return Choose(self.person(one.person), () if one.claim is None else self.prop(one.claim, kinds))
            case "answer":
                return self._answer(one)
            case "do":
                return Make(self.prop(one.claim, kinds))
            case "fact":
                return Fact(self.prop(one.claim, kinds), one.on)
            case "belief":
                return Believe(self.person(one.person), self.prop(one.claim), one.amount)
            case "aim":
                return Mean(self.prop(one.claim, kinds), one.on)
            case "feeling":
                toward = -1 if one.toward is None else self.person(one.toward)
                return Level(self.person(one.person), self._quality(one.quality), toward, one.amount)
            case "absent":
                return Absent(self.person(one.person))
            case "chance":
                return Chance(one.amount)

    def _answer(self, one: Input) -> Respond:
        act = self.prop(one.claim, PREMISES["answer"])
        action = self._bundle.actions[self._bundle.relations[int(str(act[0]))].number]
        answers = [answer.name for answer in action.answers]
        if one.answer not in answers:
            known = f": {', '.join(answers)}" if answers else ""
            raise StageError(f'"{one.answer}" is no answer to "{action.name}"{known}.')
        return Respond(self.person(one.person), act, one.answer)

    def _quality(self, name: str | None) -> int:
        found = {quality.name: at for at, quality in enumerate(self._bundle.qualities)}
        if name not in found:
            raise StageError(f'This world has no feeling, mood or trait "{name}".{nearest(name or "", found)}')
        return found[name]

    def _number(self, kind: str, name: str | None) -> int:
        known = self._named.get(kind, {})
        if name not in known:
            raise StageError(f'This world has no {kind} called "{name}".{nearest(name or "", known)}')
        return known[name]

    def _like(self, claim: Claim) -> str:
        return nearest(claim.name, [name for kind, name, _ in self._relations if kind == claim.kind])

    @staticmethod
    def _listed(roles: tuple[str, ...]) -> str:
        return ", ".join(f"a {role}" for role in roles) or "nobody"


@lru_cache(maxsize=MOST)
def numbered(program: Program, inputs: tuple[Input, ...]) -> tuple[Done, ...]:
    """Return inputs as the kernel takes them.

    Raises:
        StageError: one of them does not fit into the world.

    """
    names = Names(program.bundle)
    found = []
    for at, one in enumerate(inputs, 1):
        try:
            found.append(names.done(one))
        except StageError as error:
            where = f"Input {at} ({one.kind}, {named_minute(one.minute)})"
            raise StageError(f"{where} does not fit into this world: {error}") from error
    try:
        check_inputs(program.bundle, found)
    except BundleError as error:
        raise StageError(f"What is done to this town makes no sense in its world: {error}") from error
    return tuple(found)


def named_minute(minute: int) -> str:
    """Return a minute in words; as a number where no calendar goes so far."""
    try:
        return moment(minute)
    except (OverflowError, ValueError):
        return f"minute {minute}"
