"""Stories in any number, each a function of a seed and its own number alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random

from muchado.conform.minds.forms import PLAIN, Form, disguise, from_afar, mixed
from muchado.conform.minds.scene import BOXES, CAST, Scene
from muchado.conform.minds.story import (
    Claim,
    ComesOut,
    Gives,
    Goes,
    Happening,
    Hides,
    Lays,
    Looks,
    Puts,
    Story,
    Takes,
    Tells,
    Turns,
)

ROOMS, THINGS = 3, 2
STEPS = (8, 16)
"""How many happenings a walk has, at least and at most."""


def walk(scene: Scene, thing: int) -> None:
    """Whatever can happen happens, by chance."""
    wanted = scene.random.randint(*STEPS)
    for _ in range(wanted * 4):
        wanted -= scene.put(_anything(scene, thing if scene.perhaps(70) else 1 - thing))
        if not wanted:
            break


def _anything(scene: Scene, thing: int) -> Happening:
    """Something that somebody may do with a thing, whether it can be done or not."""
    who, to = scene.random.sample(scene.cast, 2)
    box, room = scene.random.randrange(len(BOXES)), scene.random.randrange(ROOMS)
    acts: tuple[tuple[int, Happening], ...] = (
        (24, Goes(who, room)),
        (24, Puts(who, thing, box)),
        (6, Lays(who, thing)),
        (6, Takes(who, thing)),
        (3, Gives(who, thing, to)),
        (8, Looks(who, box)),
        (4, Hides(who)),
        (8, Turns(who, scene.perhaps())),
        (12, ComesOut(who)),
        (29, Tells(who, to, _claim(scene, who, to, thing), scene.perhaps(30))),
    )
    return scene.random.choices([act for _, act in acts], [weight for weight, _ in acts])[0]


def _claim(scene: Scene, who: int, to: int, thing: int) -> Claim:
    """What somebody says of a thing: what they think, most often."""
    others = [other for other in scene.cast if other not in {who, to}]
    minds = (scene.pick(others),) if scene.perhaps(25) else ()
    honest = scene.thought(who, thing, minds) if scene.perhaps(75) else None
    return Claim(thing, honest or scene.elsewhere(thing), minds)


FORMS: dict[str, Form] = {form.__name__.replace("_", " "): form for form in (*PLAIN, mixed, walk, disguise, from_afar)}
"""Every form by its name."""

PEOPLE = (5, 20, 60)
"""How many people are in a story, if nothing else is asked for."""


def story(seed: int, number: int, forms: Sequence[str] = tuple(FORMS), people: Sequence[int] = PEOPLE) -> Story:
    """Return one of the stories of a seed: forms and numbers of people take turns."""
    form = forms[number % len(forms)]
    random = Random(f"{seed} {number} {form}")
    crowd = max(CAST, people[number // len(forms) % len(people)])
    scene = Scene(form, crowd, random)
    FORMS[form](scene, random.randrange(THINGS))
    return scene.story()


def stories(
    seed: int, many: int, forms: Sequence[str] = tuple(FORMS), people: Sequence[int] = PEOPLE
) -> Iterator[Story]:
    """Yield so many stories of a seed."""
    return (story(seed, number, forms, people) for number in range(many))
