"""An upgrade: what was made with the version before is read, told and explained by the new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from place import Place

WORLDS = ("valentine", "village", "much_ado")
"""Those that have always come along."""

MUST = (
    ["show", "{run}"], ["tell", "{run}"], ["tell", "{run}", "--length", "brief"],
    ["draw", "{run}", "storyline", "--out", "{run}.svg"], ["export", "{run}", "--to", "csv", "--out", "{run}.tables"],
)  # fmt: skip
"""What goes well with any run that was kept."""

MAY = (["resume", "{run}"], ["verify", "{run}"])
"""What may be refused, in a sentence: a run of other rules of play is not played on."""


def upgraded(place: Place, new: Path) -> Iterator[str]:
    """Make worlds and runs with what is installed, install another wheel, and give a sentence for all that fails."""
    made = place.run(["muchado", "new", "mine"])
    if made.code:
        yield f"The version before makes no world: {made.said[-300:]}"
    for world in (*WORLDS, "mine"):
        place.run(["muchado", "run", world, "--seed", "3", "--save", f"{world}.run"])
    place.install(new)
    if (checked := place.run(["muchado", "check", "mine"])).code:
        yield f"A world of before does not check: {checked.said[-600:]}"
    for world in (*WORLDS, "mine"):
        for command in (*MUST, *MAY):
            arguments = [word.format(run=f"{world}.run") for word in command]
            done = place.run(["muchado", *arguments])
            if done.crashed or (done.code and command in MUST) or not (done.said.strip() or done.code == 0):
                yield f"muchado {' '.join(arguments)} ended with {done.code}: {done.said[-600:]}"
