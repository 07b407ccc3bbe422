"""`muchado options`: everything that somebody thinks of doing at a time, with every rule's say and where it stands."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from muchado.cli.begun import begun
from muchado.cli.missing import somebody_missing
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import show_json
from muchado.cli.played import answered
from muchado.tell.times import iso, moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text

    from muchado.stage.hand import Share, Weighed

NUMBER, RULE, AGAINST = "bold", "dim", "red"


def show_options(
    world: str,
    name: str | None = None,
    /,
    *,
    at: str,
    seed: str = "0",
    json: bool = False,
) -> None:
    """List all that somebody thinks of doing at a time, the best first, with what each rule says for and against it.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, a path to a file or a directory, or a saved run.
    name
        Who.
    at
        When, such as "Monday 10:00": as if they thought just then, before anything happens in that minute.
    seed
        A whole number that settles all chance; a run that was saved keeps its own.
    json
        Print one JSON object, and nothing else.

    """
    from muchado.stage.hand import weighed
    from muchado.stage.mind import person_number

    if name is None:
        raise somebody_missing(world, f'Say who: muchado options {world} NAME --at "{at}".')
    found = begun(world, seed)
    run = found.world.start(found.seed, found.inputs)
    minute = answered(lambda: run.minute(at))
    run = found.before(minute)
    me = answered(lambda: person_number(run.bundle, name))
    options = weighed(run.simulation, me, minute)
    if options is None:
        busy = f"{name} is busy or on the way at {moment(minute)}, and weighs nothing then."
        raise MistakeError(f"{busy} Ask of a minute before or after.")
    if json:
        show_json({"person": name, "at": iso(minute), "options": [dataclasses.asdict(one) for one in options]})
    else:
        _print(f"{name}, {moment(minute)}", options)


def _print(title: str, options: Sequence[Weighed]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from muchado.cli.paper import Paper

    page = Paper()
    page.print(title, style="bold underline")
    if not options:
        page.print("Thinks of nothing to do.")
    for one in options:
        page.print(Padding(Text(f"{one.score:>4}  {one.words}", NUMBER), (0, 0, 0, 0), expand=False))
        for share in one.shares:
            page.print(Padding(_said(share), (0, 0, 0, 8), expand=False))
        page.print(Padding(Text(f"{one.chance:>+4}  by chance"), (0, 0, 0, 8), expand=False))


def _said(share: Share) -> Text:
    """A rule's say, its reason, and where it stands."""
    from rich.text import Text

    from muchado.why.reasons import Rule

    line = Text(f"{share.points:>+4}  {share.because}", AGAINST if share.points < 0 else "")
    return line.append(f"  [{Rule(share.kind, share.rule, share.file, share.line)}]", RULE)
