"""`muchado tell`: play a world, and tell what happens as a story."""

from __future__ import annotations

from pathlib import Path

from muchado.api.errors import UnknownNameError
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import show_json, warn
from muchado.cli.played import played


def tell(
    world: str,
    /,
    *,
    seed: str = "0",
    through: str = "all",
    order: str = "straight",
    tense: str = "past",
    person: str = "third",
    length: str = "full",
    json: bool = False,
    lines: Path | None = None,
) -> None:
    """Tell a run as a story.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, a path to a file or a directory, or a saved run.
    seed
        A whole number that settles all chance.
    through
        Through whose eyes: a name; "all" for everybody's in turn; "nobody" for a teller outside the story.
    order
        "straight" as it happened; "middle" from the middle; "flashback"; "twice" for one scene from two sides.
    tense
        "past" or "present".
    person
        "third", or "first" to let whoever's eyes it is say "I".
    length
        "full" or "brief".
    json
        Print the story as one JSON object: each sentence with the events and changes of mind that it rests on.
    lines
        A catalogue that `muchado lines` wrote and somebody translated: what is said has its words.

    """
    from muchado.api.telling import as_json as plain
    from muchado.api.telling import manner
    from muchado.tell.story import tell_story

    run = played(world, seed, lines=lines)
    try:
        way = manner(run.bundle, through, order, tense, person, length)
    except UnknownNameError as error:
        raise MistakeError(str(error)) from error
    chronicle = run.chronicle
    telling = tell_story(chronicle, way)
    if json:
        show_json(plain(chronicle, telling))
        return
    from muchado.cli.book import print_story

    print_story(telling)
    if not telling.chapters:
        seen = "what is done" if way.through < 0 else f"what {run.bundle.people[way.through].name} sees, hears and does"
        warn(f"No story comes of {seen}. `muchado run --all` shows all that happens.")
