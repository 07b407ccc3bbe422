"""`muchado draw`: a run as a picture, or a table of who is together when as a storyline."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from muchado.api.errors import UnknownNameError
from muchado.api.pictures import FEWEST, MOST, QUICK
from muchado.cli.files import read_text, write_file
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, show_json
from muchado.cli.played import played
from muchado.draw.story import Story
from muchado.draw.svg import WIDE
from muchado.draw.theme import THEMES
from muchado.tell.times import TimeError

if TYPE_CHECKING:
    from muchado.api.run import Run

TABLES = {".csv"}
"""How the names of tables end."""


def draw(
    source: str,
    picture: Literal["storyline", "ties", "knowledge", "moods", "card"],
    /,
    *,
    out: Path | None = None,
    at: str | None = None,
    seed: str = "0",
    theme: Literal["light", "dark"] = "light",
    width: int | None = None,
    person: str | None = None,
    json: bool = False,
) -> None:
    """Draw a run, or a table of who is together when.

    Parameters
    ----------
    source
        The name of a world that comes with Much Ado, or a path to a file or a directory; a run that was saved; or a
        table, whose name ends in .csv, with the columns time, session and people.
    picture
        storyline: who is together when. ties: who feels what toward whom at a time. knowledge: who believes what at a
        time, since when and from whom. moods: everybody's moods, and what moved them.
    out
        The file to write: its name ends in .svg or .png. Standard output, as SVG, if not given.
    at
        For ties and knowledge: the time, such as "Tuesday 20:00". If it is not given, ties are those at the end, and
        knowledge is that of the moment at which people disagree most.
    seed
        A whole number that settles all chance.
    theme
        Light or dark paper.
    width
        Pixels that the picture is wide: 1,280, a card 1,200, if not given; 390 suits a phone.
    person
        Of a card: whose it is; if not given, that of the mistake on which most rests.
    json
        Of a storyline print how many crossings it has, and the order of the lines, and draw nothing.

    """
    if out is not None and out.suffix.lower() not in {".svg", ".png"}:
        raise MistakeError(f'"{out}": pictures are written as .svg or .png. Name the file so.')
    if person is not None and picture != "card":
        raise MistakeError(f"--person says whose card it is: leave it out for {picture}.")
    if width is not None and not FEWEST <= width <= MOST:
        raise MistakeError(f"--width {width}: a picture is {FEWEST} to {MOST:,} pixels wide.")
    if picture != "storyline":
        if Path(source).suffix.lower() in TABLES:
            raise MistakeError(f"A table can be drawn as a storyline only; for {picture} there must be a run.")
        if picture == "card" and at is not None:
            raise MistakeError("A card is of a whole run: leave out --at.")
        if json:
            raise MistakeError(f"--json counts the crossings of a storyline: leave it out for {picture}.")
        if picture == "moods" and at is not None:
            raise MistakeError("Moods are shown over all times: leave out --at.")
        _write(_drawn(played(source, seed), picture, at, person, theme, width), out)
        return
    if at is not None:
        raise MistakeError("A storyline shows all times: leave out --at.")
    story, work = _story(source, seed)
    if json:
        _print_json(story, work)
    else:
        from muchado.draw.storyline import draw_storyline

        _write(draw_storyline(story, THEMES[theme], work, width or WIDE), out)


def _drawn(run: Run, picture: str, at: str | None, person: str | None, theme: str, width: int | None) -> str:
    try:
        return run.draw(picture, at=at, person=person, theme=theme, width=width).svg
    except (ValueError, UnknownNameError, TimeError) as error:
        raise MistakeError(str(error)) from error


def _story(source: str, seed: str) -> tuple[Story, int]:
    """What is to be drawn, and how much to search for an order of its lines."""
    if Path(source).suffix.lower() in TABLES:
        from muchado.draw.order import WORK

        return _table(Path(source)), WORK
    from muchado.draw.stays import story

    return story(played(source, seed).chronicle), QUICK


def _table(path: Path) -> Story:
    from muchado.draw.table import TableError, read_table

    try:
        return read_table(read_text(path), path.stem)
    except TableError as error:
        raise MistakeError(f"{path}: {error}") from error


def _print_json(story: Story, work: int) -> None:
    from muchado.draw.crossings import crossings
    from muchado.draw.order import arrange

    orders = arrange(story.columns(), work)
    named = [[[story.people[person] for person in group] for group in order] for order in orders]
    found = {"people": len(story.people), "moments": len(orders), "crossings": crossings(orders), "orders": named}
    show_json(found)


def _write(svg: str, out: Path | None) -> None:
    if out is None:
        say(svg, end="")
    elif out.suffix.lower() == ".png":
        from muchado.draw.png import NoPainterError, paint

        try:
            write_file(out, paint(svg))
        except NoPainterError as error:
            raise MistakeError(str(error)) from error
    else:
        write_file(out, svg)
