"""What somebody would weigh at a minute: their mind brought up to that minute on the side, with nothing changed."""

from __future__ import annotations

from copy import copy

from muchado.bundle.records import NamedTuple
from muchado.kernel.exec.program import Program
from muchado.kernel.mind.mind import Mind
from muchado.kernel.phases.moment import Moment
from muchado.kernel.phases.think import come_to
from muchado.kernel.state.canon import copied_mind
from muchado.kernel.world.world import World


class Thought(NamedTuple):
    """Somebody about to choose: the minute in hand, and their mind with all taken in that had reached them."""

    moment: Moment
    mind: Mind


def thought(program: Program, seed: int, shared: World, person: int, minute: int) -> Thought | None:
    """What somebody would have in mind if they thought at a minute; None if they are busy or on their way then.

    All that comes before the minute must have been played, and nothing of it.
    """
    if not shared.is_free(person, minute):
        return None
    world = copy(shared)  # shares everything but what is replaced here: the one mind and its mail
    world.now = minute
    world.inbox = list(world.inbox)
    world.minds = list(world.minds)
    mind = world.minds[person] = copied_mind(world.minds[person])
    moment = Moment(program, seed, minute, aside=dict(world.aside))
    moment.talks = dict(world.talks)
    come_to(moment, world, mind, world.companies(minute)[world.place[person]])
    return Thought(moment, mind)
