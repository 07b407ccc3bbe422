"""Who is there without being noticed, and who notices them all the same: whoever has it that they are hidden."""

from __future__ import annotations

from muchado.bundle.degrees import THINKS
from muchado.kernel.mind.mind import Mind
from muchado.kernel.moments.stays import NOT_YET
from muchado.kernel.world.world import World


def notices(world: World, mind: Mind, person: int) -> bool:
    """Whether one notices somebody who is where one is, or sees them from afar."""
    if person == mind.me or person not in world.hidden:
        return True
    standing = world.signs.get(("person", person), {})
    return any(prop[0] in world.ground.hiding and mind.sure(prop, world.now) >= THINKS for prop in standing)


def noticed(world: World, mind: Mind, company: dict[int, int]) -> dict[int, int]:
    """Those of a company whom one notices."""
    if world.hidden.isdisjoint(company):
        return company
    return {person: 1 for person in company if notices(world, mind, person)}


def run_out(world: World) -> None:
    """Let those be noticed again who were to be hidden for a while that is over."""
    for kind, person in world.signs if world.ground.hiding else ():
        kept = kind == "person" and world.ground.stays.people[person][-1].place < NOT_YET
        if kept and not world.is_hidden(person, world.now):
            world.stand(person, world.now - 1, max(world.arrives[person], world.now))
