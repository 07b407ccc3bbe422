"""What can be made otherwise by hand: what there is to be changed, and a change as the engine takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from muchado.bundle.inputs import ANYBODY, Ban, Believe, Input
from muchado.bundle.sentences import called, relation_of, say, say_denied
from muchado.bundle.soundinputs import check_inputs
from muchado.bundle.stories import Absent, Level
from muchado.page.mistakes import AskError
from muchado.stage.mind import person_number, prop_said
from muchado.tell.reasons import certainty
from muchado.why.ironies import BESIDE

if TYPE_CHECKING:
    from muchado.bundle.checked import Checked
    from muchado.bundle.inputs import WorldChange
    from muchado.kernel import Simulation
    from muchado.kernel.view import MindView
    from muchado.page.asks import Alter

Data = dict[str, Any]


MOST = 24
"""So many changes are made at once at most."""


def changeable(bundle: Checked, simulation: Simulation) -> Data:
    """What can be changed at the point where a run stands: people with what is in them, and acts."""
    now = max(simulation.now, bundle.start)
    minds = [_mind(bundle, mind, now) for mind in simulation.view.minds()]
    acts = [one for one in bundle.actions if not one.passing and one.occurs is None]
    return {"people": minds, "acts": [{"name": one.name} for one in acts], "minute": now}


def _mind(bundle: Checked, mind: MindView, now: int) -> Data:
    one = bundle.people[mind.me]
    traits, feelings = [], []
    for number, quality in enumerate(bundle.qualities):
        bounds = {"low": quality.low, "high": quality.high}
        if quality.kind == "trait":
            traits.append({"name": quality.name, "amount": mind.feels(number, -1, now), **bounds})
            continue
        for target in mind.felt(number):
            toward = None if target < 0 else bundle.people[target].name
            amount = mind.feels(number, target, now)
            feelings.append({"name": quality.name, "toward": toward, "amount": amount, **bounds})
    beliefs = []
    for prop, _ in mind.beliefs():
        sure = mind.sure(prop, now)
        if relation_of(bundle, prop).kind not in BESIDE and sure:
            beliefs.append({"sentence": say(bundle, prop), "sure": sure, "how": certainty(sure)})
    return {
        "name": one.name,
        "title": one.title or one.name,
        "traits": traits,
        "feelings": feelings,
        "beliefs": beliefs,
    }


def changes_of(bundle: Checked, alters: tuple[Alter, ...], minute: int) -> tuple[WorldChange, ...]:
    """Return changes as the engine takes them.

    Raises:
        AskError: one makes no sense in this world.

    """
    if not 0 < len(alters) <= MOST:
        raise AskError(f"Change one thing at least, and {MOST} at most.")
    if not bundle.start <= minute < bundle.end:
        raise AskError("Nothing can be changed then: the world is not played at that minute.")
    changes = tuple(_change(bundle, one) for one in alters)
    try:
        check_inputs(bundle, [Input(minute, one) for one in changes])
    except ValueError as error:
        raise AskError(str(error)) from error
    return changes


def _change(bundle: Checked, alter: Alter) -> WorldChange:
    if alter.kind == "forbid" and not alter.person:
        return Ban(_act(bundle, ANYBODY, alter))
    me = person_number(bundle, alter.person)
    match alter.kind:
        case "trait":
            return _level(bundle, me, alter, {"trait"}, -1)
        case "feeling":
            if alter.toward is None:
                return _level(bundle, me, alter, {"mood"}, -1)
            return _level(bundle, me, alter, {"feeling"}, person_number(bundle, alter.toward))
        case "belief":
            return Believe(me, prop_said(bundle, alter.sentence), alter.amount)
        case "absent":
            return Absent(me)
        case "forbid":
            return Ban(_act(bundle, me, alter))
        case _:
            assert_never(alter.kind)


def _level(bundle: Checked, me: int, alter: Alter, kinds: set[str], target: int) -> Level:
    for number, one in enumerate(bundle.qualities):
        if one.name == alter.name and one.kind in kinds:
            if not one.low <= alter.amount <= one.high:
                raise AskError(f"{one.name} is {one.low} to {one.high}, and not {alter.amount}.")
            if target == me:
                raise AskError("Nobody has a feeling toward themselves.")
            return Level(me, number, target, alter.amount)
    raise AskError(f'There is no {" or ".join(sorted(kinds))} called "{alter.name[:60]}" in this world.')


def _act(bundle: Checked, me: int, alter: Alter) -> tuple[int | tuple[Any, ...], ...]:
    """An act of somebody's, toward somebody or whomever it may be."""
    for number, one in enumerate(bundle.relations):
        if one.kind == "act" and bundle.actions[one.number].name == alter.act:
            whom = ANYBODY if alter.toward is None else person_number(bundle, alter.toward)
            rest = [whom if kind == "person" else () if kind == "claim" else ANYBODY for kind in one.roles[1:]]
            return (number, me, *rest)
    raise AskError(f'There is no act called "{alter.act[:60]}" in this world.')


def said(bundle: Checked, alters: tuple[Alter, ...], when: str) -> str:
    """What is otherwise, as a clause: "Sakura does not suspect that Naruto loves Ino, from the start"."""
    return f"{' and '.join(_said(bundle, one) for one in alters)}, {when}"


def _said(bundle: Checked, alter: Alter) -> str:
    who = called(bundle, "person", person_number(bundle, alter.person)) if alter.person else "Nobody"
    toward = "" if alter.toward is None else f" {called(bundle, 'person', person_number(bundle, alter.toward))}"
    match alter.kind:
        case "trait" | "feeling":
            return f"{who}'s {alter.name}{' toward' if toward else ''}{toward} is {alter.amount}"
        case "belief":
            prop = prop_said(bundle, alter.sentence)
            if not alter.amount:
                return f"{who} has no thought that {say(bundle, prop)}"
            return f"{who} {certainty(alter.amount)} that {(say if alter.amount > 0 else say_denied)(bundle, prop)}"
        case "absent":
            return f"{who} is not there"
        case "forbid":
            acts = f"may {alter.act}" if who == "Nobody" else f"does not {alter.act}"
            return f"{who} {acts}{toward}"
        case _:
            assert_never(alter.kind)
