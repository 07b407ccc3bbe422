"""The published forms of tests of false beliefs, each as a way to make a story out of five people and a thing.

Every form may be played with either thing, and one after the other: so nothing is taken for granted but that the five
are on the stage, and the thing with them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from muchado.conform.minds.scene import AWAY, BASKET, BOX, CHEST, DRAWER, FAR, STAGE, Scene
from muchado.conform.minds.story import Spot

Form: TypeAlias = Callable[[Scene, int], None]


def transfer(scene: Scene, thing: int) -> None:
    """Sally puts the marble into the basket and leaves; Anne moves it to the box."""
    sally, anne, *_ = scene.cast
    _moved_unseen(scene, thing, sally, anne)
    if scene.perhaps():
        scene.go(sally, STAGE)


def second_order(scene: Scene, thing: int) -> None:
    """Each of two learns where the ice-cream van has gone, and neither knows of the other that they have."""
    john, mary, driver, neighbour, _ = scene.cast
    scene.lay(driver, thing)
    scene.go(mary, AWAY)
    scene.take(driver, thing)
    scene.go(driver, FAR)
    scene.lay(driver, thing)
    if scene.perhaps():
        scene.go(driver, STAGE)
        scene.tell(driver, john, thing)
    if scene.perhaps():
        scene.go(neighbour, FAR)
        scene.go(neighbour, AWAY)
        scene.tell(neighbour, mary, thing)
    else:
        scene.go(mary, FAR)
    scene.go(scene.pick((mary, neighbour)), STAGE)


def true_belief(scene: Scene, thing: int) -> None:
    """The controls: she stays; or is back before it is moved; or it is moved back."""
    sally, anne, *_ = scene.cast
    first = scene.stash(sally, thing, BASKET, BOX, DRAWER)
    way = scene.random.randrange(3)
    if way > 0:
        scene.go(sally, AWAY)
    if way == 1:
        scene.go(sally, STAGE)
    scene.stash(anne, thing, BASKET, BOX, DRAWER)
    if way == 2:  # noqa: PLR2004 (the third of three)
        scene.stash(anne, thing, first)
        scene.go(sally, STAGE)


def contents(scene: Scene, thing: int) -> None:
    """All take a box to hold what it held, or what they are told, and it holds something else; one looks into it."""
    filler, sly, child, friend, _ = scene.cast
    box = scene.stash(filler, thing, BASKET, BOX)
    scene.go(child, AWAY)
    scene.go(friend, AWAY)
    scene.stash(sly, thing, DRAWER)
    scene.stash(sly, 1 - thing, box)
    if scene.perhaps():
        scene.go(filler, FAR)
    scene.go(child, STAGE)
    if scene.perhaps():
        scene.tell(sly, child, thing, Spot("inside", box))
    if scene.perhaps():
        scene.look(child, box)
        scene.go(friend, STAGE)
    else:
        scene.go(friend, STAGE)
        scene.look(child, box)


def left_the_room(scene: Scene, thing: int) -> None:
    """One after the other leaves, and each time it is moved; some come back."""
    mover, *others = scene.cast
    scene.stash(mover, thing, BASKET, BOX, DRAWER)
    for who in others[: scene.random.randint(2, 4)]:
        scene.go(who, scene.pick((AWAY, FAR)))
        scene.stash(mover, thing, BASKET, BOX, DRAWER)
    for who in others:
        if scene.perhaps(40):
            scene.go(who, STAGE)


def told_away(scene: Scene, thing: int) -> None:
    """Somebody who saw it being moved goes after her and tells her."""
    sally, anne, witness, other, _ = scene.cast
    _moved_unseen(scene, thing, sally, anne)
    if scene.perhaps():
        scene.go(other, scene.standing.room[sally])
    scene.go(witness, scene.standing.room[sally])
    scene.tell(witness, sally, thing)
    if scene.perhaps():
        scene.stash(anne, thing, BASKET, BOX, DRAWER)
    scene.go(scene.pick((sally, witness)), STAGE)


def private_talk(scene: Scene, thing: int) -> None:
    """In the sight of all she is told where it is, and nobody else hears it."""
    sally, anne, witness, other, _ = scene.cast
    _moved_unseen(scene, thing, sally, anne)
    scene.go(sally, STAGE)
    scene.tell(witness, sally, thing, whispers=True)
    if scene.perhaps():
        scene.go(other, AWAY)
        scene.stash(anne, thing, BASKET, BOX, DRAWER)


def deception(scene: Scene, thing: int) -> None:
    """Whoever moved it tells her that it is where it is not; others know better, or do not."""
    sally, anne, witness, *_ = scene.cast
    _moved_unseen(scene, thing, sally, anne)
    if scene.perhaps():
        scene.go(witness, FAR)
    scene.go(sally, STAGE)
    if scene.perhaps():
        scene.go(witness, STAGE)
    scene.tell(anne, sally, thing, scene.elsewhere(thing), whispers=scene.perhaps(30))


def chain_of_telling(scene: Scene, thing: int) -> None:
    """Word of it goes from one to the next, each in another room; or word of what somebody thinks."""
    mover, first, second, third, fourth = scene.cast
    for who, room in ((second, AWAY), (third, FAR), (fourth, FAR)):
        scene.go(who, room)
    scene.stash(mover, thing, BASKET, BOX, DRAWER)
    if scene.perhaps(30):
        scene.go(mover, AWAY)
    scene.go(first, AWAY)
    scene.tell(first, second, thing, whispers=scene.perhaps(20))
    scene.go(second, FAR)
    minds = (scene.pick((mover, first)),) if scene.perhaps() else ()
    scene.tell(second, third, thing, minds=minds)
    scene.tell(third, fourth, thing, minds=minds, whispers=scene.perhaps(20))


def correction(scene: Scene, thing: int) -> None:
    """She is lied to, and later learns better: is told, or looks herself."""
    sally, anne, witness, *_ = scene.cast
    _moved_unseen(scene, thing, sally, anne)
    scene.go(sally, STAGE)
    said = scene.elsewhere(thing)
    scene.tell(anne, sally, thing, said)
    if scene.perhaps():
        scene.go(sally, AWAY)
        scene.go(witness, AWAY)
        scene.tell(witness, sally, thing)
    else:
        scene.look(sally, scene.pick((said.number, scene.standing.spot[thing].number)))


def returned_and_saw(scene: Scene, thing: int) -> None:
    """What lies in the open is seen by whoever comes back; so is that it lies there no more."""
    sally, anne, witness, *_ = scene.cast
    scene.stash(sally, thing, BASKET, BOX)
    scene.lay(scene.pick((sally, anne)), thing)
    scene.go(sally, AWAY)
    if scene.perhaps():
        scene.take(anne, thing)
        scene.go(anne, FAR)
        scene.lay(anne, thing)
        scene.go(scene.pick((anne, witness)), scene.pick((STAGE, FAR)))
    else:
        scene.stash(anne, thing, BASKET, BOX, DRAWER)
        if scene.perhaps():
            scene.lay(witness, thing)
    scene.go(sally, STAGE)


def onlookers(scene: Scene, thing: int) -> None:
    """Two whisper: who looks on cannot say any more of either that they do not know."""
    mover, away, teller, watcher, late = scene.cast
    scene.stash(mover, thing, BASKET, BOX, DRAWER)
    scene.go(away, AWAY)
    if scene.perhaps():
        scene.go(late, FAR)
    scene.stash(mover, thing, BASKET, BOX, DRAWER)
    scene.go(away, STAGE)
    scene.tell(teller, away, thing, whispers=True)
    scene.go(late, STAGE)
    if scene.perhaps():
        scene.go(watcher, AWAY)
        scene.stash(mover, thing, BASKET, BOX, DRAWER)
        scene.go(watcher, STAGE)


def handover(scene: Scene, thing: int) -> None:
    """One has it, and gives it to another; who was not there takes the first to have it, unless they are told."""
    first, second, absent, teller, _ = scene.cast
    scene.take(first, thing)
    scene.go(absent, AWAY)
    scene.give(first, thing, second)
    if scene.perhaps():
        scene.go(teller, AWAY)
        scene.tell(teller, absent, thing)
    elif scene.perhaps():
        scene.go(second, FAR)
        scene.stash(second, thing, CHEST)
    if scene.perhaps():
        scene.go(absent, STAGE)


def hidden(scene: Scene, thing: int) -> None:
    """One hides while others are away, and sees what becomes of it; who has seen them hide knows that they do."""
    mover, hider, friend, sally, late = scene.cast
    scene.stash(mover, thing, BASKET, BOX, DRAWER)
    scene.go(sally, AWAY)
    scene.go(mover, AWAY)
    if scene.perhaps():
        scene.go(late, FAR)
    scene.hide(hider)
    scene.go(mover, STAGE)
    scene.go(late, STAGE)
    if scene.perhaps(30):
        scene.hide(friend)
    if scene.perhaps(30):
        scene.lay(mover, thing)
    else:
        scene.stash(mover, thing, BASKET, BOX, DRAWER)
    if scene.perhaps():
        scene.go(sally, STAGE)
    if scene.perhaps():
        scene.tell(mover, late, thing, scene.elsewhere(thing) if scene.perhaps() else None, whispers=scene.perhaps(30))
    if scene.perhaps():
        scene.come_out(hider)
    if scene.perhaps():
        scene.stash(late, thing, BASKET, BOX, DRAWER)
    scene.come_out(friend)


def who_is_where(scene: Scene, thing: int) -> None:
    """People come and go, some while others are away, some hide: everybody goes by whom they saw, and saw go."""
    first, second, third, fourth, fifth = scene.cast
    scene.take(scene.pick((first, second)), thing)
    scene.go(first, scene.pick((AWAY, FAR)))
    if scene.perhaps():
        scene.go(second, scene.pick((AWAY, FAR)))
    if scene.perhaps(40):
        scene.hide(fourth)
    for who in (third, second, first, fifth):
        if scene.perhaps(70):
            scene.go(who, scene.pick((STAGE, AWAY, FAR)))
    scene.come_out(fourth)
    for who in (fourth, third, first):
        if scene.perhaps():
            scene.go(who, scene.pick((STAGE, AWAY, FAR)))


def from_afar(scene: Scene, thing: int) -> None:
    """Some see from another room who goes, and where to: whoever is beside them knows that they do, and nobody else."""
    goer, watcher, beside, stays, other = scene.cast
    scene.overlook(*scene.pick((((AWAY, STAGE),), ((AWAY, STAGE), (FAR, AWAY)), ((AWAY, STAGE), (STAGE, AWAY)))))
    for who in (watcher, beside, other):
        scene.go(who, scene.pick((AWAY, AWAY, FAR)))
    if scene.perhaps(30):
        scene.hide(beside)
    scene.take(scene.pick((goer, stays)), thing)
    for who in (goer, watcher, stays, goer, beside, other):
        if scene.perhaps(60):
            scene.go(who, scene.pick((STAGE, AWAY, FAR)))
    scene.come_out(beside)
    if scene.perhaps():
        scene.go(goer, FAR)


def looks(scene: Scene, thing: int) -> None:
    """Somebody gets wet, and dry again: who has left meanwhile takes them to look as they did."""
    bearer, stays, leaves, comes, teller = scene.cast
    scene.go(comes, FAR)
    if scene.perhaps(80):
        scene.turn(bearer, wet=True)
    scene.go(leaves, scene.pick((AWAY, FAR)))
    scene.stash(stays, thing, BASKET, BOX, DRAWER)
    scene.turn(bearer, wet=not scene.standing.wet)
    if scene.perhaps():
        scene.go(comes, STAGE)
    if scene.perhaps():
        scene.go(teller, AWAY)
        scene.turn(bearer, wet=not scene.standing.wet)
    scene.go(scene.pick((bearer, stays)), scene.pick((AWAY, FAR)))
    if scene.perhaps():
        scene.go(leaves, STAGE)


def disguise(scene: Scene, thing: int) -> None:
    """One does something dressed up as another who is away: who saw them dress up knows better than who comes later."""
    sly, other, early, late, teller = scene.cast
    scene.go(other, scene.pick((AWAY, FAR)))
    scene.go(late, scene.pick((AWAY, FAR)))
    if scene.perhaps():
        scene.stash(sly, thing, BASKET, BOX, DRAWER)
    if scene.perhaps(30):
        scene.go(early, AWAY)
    scene.dress_up(sly, other)
    if scene.perhaps(70):
        scene.go(late, STAGE)
    scene.go(early, STAGE)
    scene.stash(sly, thing, BASKET, BOX, DRAWER)
    if scene.perhaps():
        scene.go(teller, AWAY)
        scene.go(late, STAGE)
        scene.stash(sly, thing, BASKET, BOX, DRAWER)
    if scene.perhaps():
        scene.undress(sly, other)
        scene.stash(sly, thing, BASKET, BOX, DRAWER)
    if scene.perhaps():
        scene.go(late, scene.pick((AWAY, FAR)))
        scene.lay(sly, thing)


def mixed(scene: Scene, thing: int) -> None:
    """Two forms one after the other, once with each thing, or twice with the same."""
    again = thing if scene.perhaps() else 1 - thing
    scene.pick(PLAIN)(scene, thing)
    for who in scene.cast:
        scene.come_out(who)
        scene.go(who, STAGE)
    scene.pick(PLAIN)(scene, again)


def _moved_unseen(scene: Scene, thing: int, sally: int, anne: int) -> None:
    """Sally puts it somewhere and leaves; Anne moves it."""
    scene.stash(sally, thing, BASKET, BOX, DRAWER)
    scene.go(sally, AWAY)
    scene.stash(anne, thing, BASKET, BOX, DRAWER)


PLAIN: tuple[Form, ...] = (
    transfer,
    second_order,
    true_belief,
    contents,
    left_the_room,
    told_away,
    private_talk,
    deception,
    chain_of_telling,
    correction,
    returned_and_saw,
    onlookers,
    handover,
    hidden,
    who_is_where,
    looks,
)
