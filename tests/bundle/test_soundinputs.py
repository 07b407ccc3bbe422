"""What is done to a run from outside is looked through; whatever somebody can believe can be put in."""

from __future__ import annotations

import pytest

import muchado
from muchado.bundle.inputs import Ban, Believe, Fact, Input, What
from muchado.bundle.model import KNOWS, Prop
from muchado.bundle.sound import BundleError
from muchado.bundle.soundinputs import check_inputs


def _has_a_blank(prop: Prop) -> bool:
    return any(part == () or (isinstance(part, tuple) and _has_a_blank(part)) for part in prop)


def test_whatever_somebody_believes_can_be_put_into_another_mind() -> None:
    run = muchado.load("valentine").start()
    run.until("Monday 12:45")
    held = [prop for mind in run.simulation.view.minds() for prop, _ in mind.beliefs()]
    assert any(map(_has_a_blank, held)), "of what somebody only saw said they do not know the words"
    for prop in held:
        check_inputs(run.bundle, [Input(run.now, Believe(0, prop, 40))])


@pytest.mark.parametrize("what", [Believe(0, (), 40), Believe(0, (KNOWS, -1, ()), 40), Fact((KNOWS, 0, ()), on=True)])
def test_a_blank_stands_only_where_one_may_not_know(what: What) -> None:
    run = muchado.load("village").start()
    with pytest.raises(BundleError):
        check_inputs(run.bundle, [Input(run.bundle.start, what)])


def test_a_ban_may_leave_open_what_it_is_about() -> None:
    run = muchado.load("village").start()
    about = next(at for at, one in enumerate(run.bundle.relations) if one.kind == "act" and "claim" in one.roles)
    roles = run.bundle.relations[about].roles
    check_inputs(
        run.bundle, [Input(run.bundle.start, Ban((about, *(() if kind == "claim" else -1 for kind in roles))))]
    )
