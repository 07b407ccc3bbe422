"""From what a question asks to operations: a check where all is known, a way to find its roles where it is not."""

from __future__ import annotations

from typing import assert_never, cast

from muchado.bundle.degrees import THINKS
from muchado.bundle.model import IN, KNOWS, OWNER, Amount, Claim, Question, Slot, Term, Value, meaning_of
from muchado.bundle.model.questions.finds import feeling, is_turned, terms_of
from muchado.bundle.model.questions.meaning import Among, Asking, Held, InPlace, Is, Look, So, Table, Weighed
from muchado.plan.ops import (
    AtOne,
    Beliefs,
    Call,
    Check,
    Compares,
    Contains,
    Equal,
    Feelings,
    Gives,
    Operand,
    Pick,
    Reg,
    Require,
    Scan,
    Sureness,
    Thoughts,
    Yes,
)
from muchado.plan.writer import Writer

WHOEVER = WHATEVER = -1


def require(writer: Writer, question: Question) -> None:
    """Write that a question all of whose roles are known is so."""
    writer.add(Require(check_of(writer, meaning_of(question).view(question)), is_turned(question)))


def check_of(writer: Writer, view: Asking) -> Check:
    """The check of what is asked, all of whose roles are known."""
    match view:
        case Among(ask, term):
            return Contains(writer.call(ask), writer.operand(term))
        case Is(ask, term):
            return Gives(writer.call(ask), writer.operand(term))
        case So(ask):
            return Yes(writer.call(ask))
        case Weighed(left, test, right):
            return Compares(writer.measure(left), test, writer.measure(right))
        case Held(so=so) if so is not None:
            return Yes(writer.call(so))
        case Held(claim, least, contrary):
            return Sureness(writer.operand(claim), least, contrary, plain=_is_plain(claim))
        case InPlace((person,), place, least, contrary) if place is not None:
            return Sureness(writer.operand(Claim(IN, (person, place))), least, contrary, plain=False)
        case InPlace(people, place, least, contrary):
            where = -1 if place is None else writer.operand(place)
            return AtOne(tuple(map(writer.operand, people)), where, least, contrary)
        case _:
            assert_never(view)


def _is_plain(term: Term) -> bool:
    """Whether what one holds of a claim tells: not of where somebody is, in whosever thoughts."""
    while isinstance(term, Claim) and term.relation == KNOWS:
        term = term.args[1]
    return isinstance(term, Claim) and term.relation != IN


def find(writer: Writer, question: Question) -> None:
    """Write how the free roles of a question are found, so that it is so; there must be a way (`finds.way`)."""
    match meaning_of(question).view(question):
        case Among(ask, term):
            _scan(writer, writer.call(ask), term)
        case Is() as view:
            _look_up(writer, view)
        case So() as view:
            _find_so(writer, view)
        case Weighed() as view:
            value, _ = cast("tuple[Value, Amount]", feeling(view, writer))
            _scan(writer, Feelings(value.quality), cast("Slot", value.target))
            writer.add(Require(check_of(writer, view)))
        case Held() as view:
            _find_held(writer, view)
        case InPlace() as view:
            _find_place(writer, view)
        case view:
            assert_never(view)


def _scan(writer: Writer, table: Call[Table] | Beliefs | Thoughts | Feelings, term: Term) -> None:
    entry = writer.fresh()
    writer.add(Scan(table, entry))
    writer.unify(term, Reg(entry))


def _look_up(writer: Writer, view: Is) -> None:
    key = None if view.key is None or writer.is_bound(view.key) else view.key
    if key is not None and view.back is not None and writer.is_bound(view.term):
        _scan(writer, writer.call(view.back), key)
        return
    if key is not None and view.every is not None:
        _scan(writer, writer.call(view.every), key)
    found = writer.fresh()
    writer.add(Pick(writer.call(view.ask), found))
    writer.unify(view.term, Reg(found))


def _find_so(writer: Writer, view: So) -> None:
    if view.term is None or view.every is None:
        raise TypeError(f"nothing is found by {view!r}")
    if view.every.sense == "fits" and isinstance(view.term, Claim):
        whole = writer.fresh()
        writer.add(Scan(writer.call(view.every), whole))
        writer.unify_parts(view.term, whole)
        return
    _scan(writer, writer.call(view.every), view.term)
    writer.add(Require(check_of(writer, view)))


def _find_held(writer: Writer, view: Held) -> None:
    """What one holds, and whose word it is."""
    if isinstance(view.claim, Claim) and not writer.is_bound(view.claim):
        whole = writer.fresh()
        writer.add(Scan(_beliefs(writer, view.claim, contrary=view.contrary), whole))
        writer.unify_parts(view.claim, whole)
    for teller in () if view.so is None else terms_of(view.so.given[1:]):
        if not writer.is_bound(teller):
            _scan(writer, Call("tellers", (writer.operand(view.claim),)), teller)
    writer.add(Require(check_of(writer, view)))


def _find_place(writer: Writer, view: InPlace) -> None:
    """People by where one takes them to be, all in one place."""
    place: Operand | None = None
    for person in view.people:
        if not writer.is_bound(person):
            _scan(writer, Call("company" if OWNER in view.people else "all people"), person)
        found = writer.fresh()
        writer.add(Pick(_where(writer, person), found))
        if place is not None:
            writer.add(Equal(Reg(found), place))
        elif view.place is not None:
            writer.unify(view.place, Reg(found))
        place = Reg(found)
    if view.least > THINKS:  # that one is expected there is no more than a thought
        writer.add(Require(check_of(writer, view)))


def _where(writer: Writer, person: Term) -> Call[Look]:
    return Call("place") if person == OWNER else Call("expected", (writer.operand(person),))


def _beliefs(writer: Writer, claim: Claim, *, contrary: bool) -> Beliefs | Thoughts:
    """The smallest table of beliefs that the claim can be among."""
    if claim.relation == KNOWS:
        return _thoughts(writer, claim, contrary=contrary)
    both_ways = writer.bundle.relations[claim.relation].both_ways
    for at, argument in enumerate(claim.args):
        if writer.is_key(argument):
            return Beliefs(claim.relation, at, writer.operand(argument), both_ways and at in (0, 1))
    return Beliefs(claim.relation)


def _thoughts(writer: Writer, claim: Claim, *, contrary: bool) -> Thoughts:
    whose: list[Operand] = []
    about: Term = claim
    while isinstance(about, Claim) and about.relation == KNOWS:
        person, about = about.args
        whose.append(writer.operand(person) if writer.is_bound(person) else WHOEVER)
    if isinstance(about, Claim):
        return Thoughts(tuple(whose), about.relation, contrary)
    return Thoughts(tuple(whose), writer.operand(about) if writer.is_bound(about) else WHATEVER, contrary)
