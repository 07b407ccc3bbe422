"""Ways, and people on them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kernel.play import Play
from kernel.small import A, B, Holds, Word, World, post
from muchado.bundle.model import IN, Claim, Due, Go, Here, Num, Shift, Slot, Step, Trigger, WouldLook
from muchado.kernel.common.paths import FAR, Paths

L = Slot(1)
ON_THE_WAY = (Due(L), Holds(Claim(IN, (A, L)), negated=True))
"""Due in L and not there."""


def town(minutes: int = 600) -> tuple[World, Word]:
    """Three places in a row, the second way four minutes long, one cut off; going is an act."""
    world = World(minutes=minutes)
    for name in ("hall", "corner", "gate", "island"):
        world.place(name)
    world.way(0, 1)
    world.way(1, 2, 4)
    return world, world.action("go", "person", "place", effects=[Go(A, L)], passing=True)


def test_the_next_way_toward_a_place() -> None:
    world, _ = town()
    paths = Paths(world.bundle())
    assert paths.minutes(0, 2) == 5
    assert paths.step(0, 2) == (1, 1)
    assert paths.step(1, 2) == (2, 4)
    assert paths.step(2, 2) == (-1, 0)
    assert paths.minutes(0, 3) == FAR
    assert paths.step(0, 3) == (-1, 0)


def test_a_way_may_lead_in_one_direction_only() -> None:
    """The language has no such ways, but a bundle may."""
    world, _ = town()
    world.places[3] = world.places[3]._replace(ways=((0, 7), (0, 3)))
    paths = Paths(world.bundle())
    assert (paths.minutes(3, 1), paths.step(3, 1)) == (4, (0, 3))
    assert (paths.minutes(1, 3), paths.step(1, 3)) == (FAR, (-1, 0))


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 9)), max_size=9))
def test_ways_are_the_shortest(ways: list[tuple[int, int, int]]) -> None:
    """Held against a plain search that relaxes every way again and again."""
    world = World()
    for number in range(6):
        world.place(f"place-{number}")
    taken = {(min(one, other), max(one, other)): minutes for one, other, minutes in ways if one != other}
    for (one, other), minutes in taken.items():
        world.way(one, other, minutes)
    best = {(at, at): 0 for at in range(6)} | taken | {(end, start): minutes for (start, end), minutes in taken.items()}
    for middle in range(6):
        for start in range(6):
            for end in range(6):
                through = best.get((start, middle), FAR) + best.get((middle, end), FAR)
                best[start, end] = min(through, best.get((start, end), FAR))
    paths = Paths(world.bundle())
    assert all(paths.minutes(start, end) == minutes for (start, end), minutes in best.items())
    nearer = taken | {(end, start): minutes for (start, end), minutes in taken.items()}
    for start, end in best:
        nexts = [at for (here, at), way in nearer.items() if here == start and way + best[at, end] == best[start, end]]
        there = min(nexts) if nexts and start != end and best[start, end] < FAR else -1
        assert paths.step(start, end) == ((there, nearer[start, there]) if there >= 0 else (-1, 0))


def test_where_one_may_look_lies_around_one() -> None:
    world, _ = town()
    paths = Paths(world.bundle())
    assert dict(paths.around(0, 4)) == {at: paths.minutes(0, at) for at in range(4) if paths.minutes(0, at) <= 4}
    assert list(paths.around(2, 9).items()) == sorted(paths.around(2, 9).items(), key=lambda entry: entry[::-1])


def test_walking_takes_its_time() -> None:
    world, go = town()
    ann = world.person("Ann", 1, [post(2)])
    world.want(go(A, L), 50, ON_THE_WAY)
    play = Play(world.bundle()).until(0)
    shared = play.simulation.world
    assert (shared.place[ann], shared.arrives[ann]) == (2, play.bundle.start + 4)
    assert all(ann not in company for company in shared.companies(play.bundle.start + 3).values())
    assert play.mind(ann).place == 1, "on the way one has not seen the other place yet"
    play.until(4)
    assert play.mind(ann).place == 2
    assert [act for _, act, _ in play.acts()] == [go.of(ann, 2)]


def test_one_goes_by_way_of_the_places_between() -> None:
    world, go = town()
    ann = world.person("Ann", 0, [post(2)])
    world.want(go(A, L), 50, ON_THE_WAY)
    play = Play(world.bundle()).until(10)
    assert [(event.minute - play.bundle.start, event.place) for event in play.events] == [(0, 0)]
    stages = [(one.minute - play.bundle.start, one.place, one.ended) for beat in play.beats for one in beat.stages]
    assert stages == [(1, 1, ""), (5, 2, "arrived")]
    assert play.mind(ann).place == 2


def test_one_who_walks_cannot_be_met() -> None:
    world, go = town()
    greet = world.action("greet", "person", "person", needs=[Here(B)])
    ann, bob = world.person("Ann", 1, [post(2)]), world.person("Bob", 2)
    world.want(go(A, L), 50, ON_THE_WAY)
    world.wish(bob, greet.of(bob, ann), 30)
    play = Play(world.bundle()).until(10)
    assert (4, greet.of(bob, ann), "") in play.acts(), "greeted on the minute of arriving, not before"
    assert len(play.acts()) == 2


def test_a_place_without_a_way_is_never_reached() -> None:
    world, go = town()
    ann = world.person("Ann", 0, [post(3)])
    world.want(go(A, L), 50, ON_THE_WAY)
    play = Play(world.bundle()).until(60)
    assert play.simulation.world.place[ann] == 0


def test_coming_upon_somebody_is_an_occasion_for_both() -> None:
    world, go = town()
    joy = world.quality("feeling", "joy")
    world.reaction(Trigger("meets", person=B), [Shift(joy, B, "rises", Num(10))])
    ann, bob, cy = world.person("Ann", 1, [post(0)]), world.person("Bob", 0), world.person("Cy", 3)
    world.want(go(A, L), 50, ON_THE_WAY)
    play = Play(world.bundle()).until(5)
    assert (play.level(ann, joy, bob), play.level(bob, joy, ann)) == (10, 10)
    assert play.level(bob, joy, cy) == 0


def test_whoever_is_not_where_expected_is_missed_once() -> None:
    world, go = town()
    sorrow = world.quality("feeling", "sorrow")
    world.reaction(Trigger("misses", person=B), [Shift(sorrow, B, "rises", Num(10))])
    ann, bob = world.person("Ann", 0), world.person("Bob", 3, [post(1)])
    place = Slot(2)
    find = world.plan("find", "person", "person", steps=[Step((WouldLook(B, place),), go(A, place))])
    world.means(ann, find.of(ann, bob))
    play = Play(world.bundle()).until(3)
    assert play.acts()[0] == (0, go.of(ann, 1), "")
    assert play.level(ann, sorrow, bob) == 10
    assert play.simulation.program.senses.expected(play.mind(ann), bob, play.simulation.now) == -1
