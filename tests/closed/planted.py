"""Leaks to be found: kernels in which one mind reads another, or takes in what never reached it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muchado.bundle.degrees import CERTAIN
from muchado.bundle.model import OpeningBelief, OpeningStatus
from muchado.kernel import Mind, Simulation
from muchado.kernel.mind.belief import SAW
from muchado.kernel.moments.between import Between, Mutual
from muchado.kernel.moments.witnessed import Witnessed
from muchado.kernel.phases import act, decide, think
from muchado.kernel.phases.perceive import look
from muchado.kernel.world.world import Percept

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pytest

    from muchado.bundle.checked import Checked
    from muchado.bundle.model.terms import Term
    from muchado.kernel import Beat, Prop
    from muchado.kernel.exec.program import Program
    from muchado.kernel.phases.act import Outcome
    from muchado.kernel.phases.moment import Moment
    from muchado.kernel.phases.weigh import Options
    from muchado.kernel.world.world import Word, World

JOY = 2
"""The number of the mood in the world of `secrets`."""

MUCH = 50


def others_feelings(patch: pytest.MonkeyPatch) -> None:
    """Whoever asks what they feel toward another reads what that one feels toward them."""
    minds = _all_minds(patch)
    level = Mind.level

    def reading(mind: Mind, quality: int, target: int, now: int) -> int:
        others = minds.get(id(mind), [])
        if target < 0 or not others:
            return level(mind, quality, target, now)
        return level(others[target], quality, mind.me, now)

    patch.setattr(Mind, "level", reading)


def all_see_all(patch: pytest.MonkeyPatch) -> None:
    """Whatever is done anywhere is seen by everybody, though nobody is said to have seen it."""
    plain = Simulation.beat.__globals__["deliver"]

    def leaking(program: Program, world: World, outcome: Outcome, seed: int) -> None:
        plain(program, world, outcome, seed)
        event = outcome.event
        for person, inbox in enumerate(world.inbox):
            if person not in (event.by, *event.to, *event.saw, *event.heard):
                inbox.append(Percept(event, SAW, False, (), ()))

    patch.setitem(Simulation.beat.__globals__, "deliver", leaking)


def rapport(patch: pytest.MonkeyPatch) -> None:
    """What moves a feeling moves it the more, the more joy there is in the first of all people."""
    minds = _all_minds(patch)
    shift = Mind.shift_level

    def moved(mind: Mind, quality: int, target: int, by: int, now: int, event: int) -> tuple[int, int]:
        first = minds[id(mind)][0]
        return shift(mind, quality, target, by + first.level(JOY, -1, now) // 10, now, event)

    patch.setattr(Mind, "shift_level", moved)


def certain_as_others_are(patch: pytest.MonkeyPatch) -> None:
    """Whoever else gives their word sounds as sure as the first of all people has joy."""
    minds = _all_minds(patch)
    plain = vars(act)["_word"]

    def word(moment: Moment, mind: Mind, *rest: Any) -> Word:  # noqa: ANN401 (whatever it is)
        said = plain(moment, mind, *rest)
        return said._replace(sure=1 + minds[id(mind)][0].level(JOY, -1, moment.now)) if mind.me else said

    patch.setattr(act, "_word", word)


def everybody_sees_who_sees(patch: pytest.MonkeyPatch) -> None:
    """Whoever perceives something is seen to do so, from wherever."""
    patch.setattr(Witnessed, "sees", lambda *_: True)


def slips_into(patch: pytest.MonkeyPatch, slip: Callable[[Mind], None]) -> None:
    """Something slips into the last mind at once when there is much joy in the first."""
    plain = Simulation.beat

    def beat(simulation: Simulation) -> Beat:
        played = plain(simulation)
        minds = simulation.world.minds
        if minds[0].level(JOY, -1, played.minute) > MUCH:
            slip(minds[-1])
            minds[-1].stamp = None
        return played

    patch.setattr(Simulation, "beat", beat)


def lies_answered_as_lies(patch: pytest.MonkeyPatch) -> None:
    """An act is answered as what it is, not as what it looks to be."""
    plain = vars(decide)["_wished_answers"]

    def wished(moment: Moment, mind: Mind, *rest: Any) -> Options:  # noqa: ANN401 (whatever it is)
        with patch.context() as inner:
            inner.setattr(moment.program, "appearance", lambda act, *_: act)
            found: Options = plain(moment, mind, *rest)
        return found

    patch.setattr(decide, "_wished_answers", wished)


def _all_minds(patch: pytest.MonkeyPatch) -> dict[int, list[Mind]]:
    """All minds, by the identity of each: something that no mind may have."""
    found: dict[int, list[Mind]] = {}

    def looking(program: Program, world: World, mind: Mind, company: dict[int, int]) -> None:
        found.update((id(one), world.minds) for one in world.minds)
        look(program, world, mind, company)

    patch.setattr(think, "look", looking)
    return found


def shared_if_so(
    bundle: Checked, say_so: Callable[[Term, Prop], Prop], people_in: Callable[[Prop], Sequence[int]]
) -> Between:
    """Share a status with those who are in it, if it is so, and with all who are certain of it too."""
    facts = [fact for fact in bundle.opening if isinstance(fact, OpeningStatus | OpeningBelief)]
    shared: dict[Prop, dict[int, None]] = {}
    for fact in facts:
        prop = say_so(fact.claim, ())
        if isinstance(fact, OpeningStatus):
            shared.setdefault(prop, {}).update(dict.fromkeys(people_in(prop)))
        elif fact.sure == CERTAIN:
            shared.setdefault(prop, {})[fact.person] = None
    held: dict[int, dict[Prop, Mutual]] = {}
    for prop, people in shared.items():
        for person in people if len(people) > 1 else ():
            held.setdefault(person, {})[prop] = Mutual(bundle.start, tuple(people))
    return Between(bundle.start, held)
