"""A scoreboard as a page of Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scoreboard.faults import (
    ACTS,
    BASE,
    BOUND,
    CHANCE,
    CONSIDERATIONS,
    OVERLAP,
    SECONDS,
    SHARES,
    TOLD,
    faults,
    faults_of_arc,
    is_fair,
)
from scoreboard.together import by_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scoreboard.figures import Arc, Figures, Swap
    from scoreboard.together import Answers, Board

KINDS = ("act", "answer", "line", "want", "plan", "reaction")
ARC = ("world", "test", "verdict", "comes", "as the world is", "ratio", "p")
ARC_COMES = "10 to 60 of 100 runs"
TELLING_ARCS = (
    "Each world's story tests: the runs in which it comes, of those that count; where the test takes a cause away, "
    "the same as the world is, how many times as often that is, and how likely so clear a difference would be by "
    f"chance alone (exact sign test, one-sided, seed against the same seed; at most {CHANCE})."
)


def page(board: Board, seconds: bool = True) -> str:
    """Write the page; what a run costs is left out of it if asked, since that alone is not the same each time."""
    return "\n".join(
        [
            *_head(board),
            *_worlds(board.worlds, seconds=seconds),
            *_odd(board.worlds),
            *_swaps(board.worlds),
            *_arcs(board.worlds),
            *_tipped(board),
            *_answers(board.answers),
            *_dead(board),
            *_faults(board),
        ]
    )


def _head(board: Board) -> Iterator[str]:
    yield "# The scoreboard of the library"
    yield ""
    yield (
        f"Made by `python benchmarks/society.py --runs {board.runs} --from {board.first} "
        f"--page docs/internals/society.md`, which plays small worlds by the library alone, each with "
        f"{board.runs} seeds from {board.first} on. All figures are those of [a rehearsal](../guide/rehearsal.md) and "
        "of [story tests](../guide/story-tests.md), summed up over worlds. Given the same seeds it says the same, but "
        "for the CPU seconds. **Bold** is beyond its bounds."
    )
    yield ""


def _worlds(worlds: Iterable[Figures], *, seconds: bool) -> Iterator[str]:
    least, most = ACTS
    about = (
        f"*Acts*: significant ones (no small talk, no journey) a person and day, {least:.0f} to {most:.0f}. *Overlap*: "
        f"what two runs share, at most {OVERLAP:.2f}. *At a bound*: of all feelings of one toward another that "
        "anything moved, those that end at their highest or lowest (what has faded is at rest, and not at a bound); "
        f"then the feeling that does most, and in which share of all pairs, at most {BOUND:.0%}. *CPU s*: a run "
        f"that is watched (about a fifth more than one alone), at most {SECONDS:.0f}."
    )
    rows = (
        (
            one.name,
            str(one.people),
            f"{one.days:.1f}",
            _marked(f"{one.acts:.1f}", bad=not least <= one.acts <= most),
            _marked(f"{one.overlap:.2f}", bad=one.overlap > OVERLAP),
            f"{one.bound:.1%}",
            _marked(f"{one.worst[0]} {one.worst[1]:.1%}", bad=one.worst[1] > BOUND) if one.worst[0] else "-",
            *((_marked(f"{one.seconds:.1f}", bad=one.seconds > SECONDS),) if seconds else ()),
        )
        for one in worlds
    )
    yield from _section(
        "Worlds",
        about,
        ("world", "people", "days", "acts", "overlap", "at a bound", "most", *(("CPU s",) if seconds else ())),
        rows,
    )


def _odd(worlds: Iterable[Figures]) -> Iterator[str]:
    rows = (
        (world.name, ", ".join(f"{kind} {times:.1f}" for kind, times in world.odd)) for world in worlds if world.odd
    )
    about = "What [a rehearsal](../guide/rehearsal.md#what-is-odd) finds odd, and how often a run."
    yield from _section("What is odd", about, ("world", "a run"), rows)


def _swaps(worlds: Iterable[Figures]) -> Iterator[str]:
    about = (
        "The two of each world who are least alike, with one another's traits and all else as it was: in how many runs "
        "another thing happens, and how alike a run stays. Then how alike what these two do is in one half of the "
        "seeds as they are and in the other swapped, and how alike with nobody swapped: where character tells, the "
        "first is less."
    )
    rows = (
        (
            world.name,
            " and ".join(one.names),
            _marked(f"{one.differs} of {one.runs}", bad=not one.differs),
            *_likeness(one),
        )
        for world in worlds
        if (one := world.swap) is not None
    )
    yield from _section(
        "Traits swapped",
        about,
        ("world", "who", "differs", "a run stays alike", "their acts, swapped", "by chance"),
        rows,
    )


def _likeness(swap: Swap) -> tuple[str, str, str]:
    return f"{swap.likeness:.2f}", f"{swap.own:.2f}", f"{swap.chance:.2f}"


def page_of_arcs(arcs: Iterable[tuple[str, Arc]], first: int, runs: int) -> str:
    """Write a page of the arcs alone, each with its world's name."""
    about = (
        f"Made by `python benchmarks/society.py --arcs --runs {runs} --from {first} --page docs/internals/arcs.md`, "
        f"which plays the worlds of [the scoreboard](society.md) for their arcs alone, each with {runs} seeds from "
        f"{first} on. **Bold** is beyond its bounds: an arc is to come in {ARC_COMES}, and in {BASE:.0%} of them at "
        "least where a test says that it hangs on something by half."
    )
    rows = _table(ARC, ((world, *_arc(arc)) for world, arc in arcs))
    return "\n".join(["# The arcs of the library", "", about, "", TELLING_ARCS, "", *rows, ""])


def _arcs(worlds: Iterable[Figures]) -> Iterator[str]:
    rows = ((world.name, *_arc(arc)) for world in worlds for arc in world.arcs)
    yield from _section("Arcs", TELLING_ARCS, ARC, rows)


def _arc(arc: Arc) -> tuple[str, ...]:
    beyond = {fault.measure for fault in faults_of_arc("", arc)}
    plain = "" if arc.plain is None else _marked(f"{arc.plain[0]} of {arc.plain[1]}", bad="base" in beyond)
    ratio = "" if arc.ratio is None else f"{arc.ratio:.1f}"
    chance = "" if arc.chance is None else _marked(f"{arc.chance:.4f}", bad="contrast" in beyond)
    return (
        arc.name,
        _marked(arc.verdict, bad="arc" in beyond),
        f"{arc.share[0]} of {arc.share[1]}",
        plain,
        ratio,
        chance,
    )


def _tipped(board: Board) -> Iterator[str]:
    together, of = sum(one.rules for one in board.tipped), sum(one.of for one in board.tipped)
    about = (
        "Rules without which somebody, at least once in all runs of all worlds, would have done otherwise. Together: "
        f"{together} of {of}; the check worlds are to show {CONSIDERATIONS} or more."
    )
    yield from _section(
        "Considerations",
        about,
        ("kind", "tipped a choice", "of"),
        ((one.kind, str(one.rules), str(one.of)) for one in board.tipped),
    )


def _answers(acts: Sequence[Answers]) -> Iterator[str]:
    least, most = SHARES
    about = (
        f"How each act is answered, over all worlds; each answer should have {least:.0%} to {most:.0%} of its act. "
        f"Acts answered fewer than {TOLD} times tell nothing yet, and are not marked."
    )
    rows = ((act.act, act.file, str(act.times), ", ".join(_shares(act))) for act in acts)
    yield from _section("Answers", about, ("act", "file", "times", "answers"), rows)


def _shares(act: Answers) -> Iterator[str]:
    for name, times in act.each:
        tells = act.times >= TOLD and len(act.each) > 1
        yield _marked(f"{name} {times / act.times:.0%}", bad=tells and not is_fair(times, act.times))


def _dead(board: Board) -> Iterator[str]:
    rows = (
        (file, *(str(counts[kind]) if counts[kind] else "" for kind in KINDS))
        for file, counts in by_file(board.dead).items()
    )
    yield from _section("What never comes in any world", "", ("file", *(f"{kind}s" for kind in KINDS)), rows)
    if board.unread:
        yield f"Files of the library that none of these worlds uses: {', '.join(board.unread)}."
        yield ""
    for kind in KINDS:
        found = [one for one in board.dead if one.kind == kind]
        if found:
            yield f"### {len(found)} {kind}{'' if len(found) == 1 else 's'}"
            yield ""
            yield from (f"- {one.words} ({one.file})" for one in found)
            yield ""


def _faults(board: Board) -> Iterator[str]:
    counts: dict[str, int] = {}
    for fault in faults(board):
        counts[fault.measure] = counts.get(fault.measure, 0) + 1
    rows = ((measure, str(times)) for measure, times in counts.items())
    yield from _section("Beyond the bounds", "", ("measure", "times"), rows)


def _section(title: str, about: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Write a heading, what there is to say of it, and its table."""
    yield f"## {title}"
    yield ""
    if about:
        yield about
        yield ""
    yield from _table(head, rows)


def _marked(text: str, *, bad: bool) -> str:
    return f"**{text}**" if bad else text


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    found = [tuple(cell.replace("|", "\\|") for cell in row) for row in rows]
    if not found:
        yield "None."
    else:
        yield f"| {' | '.join(head)} |"
        yield f"|{' --- |' * len(head)}"
        yield from (f"| {' | '.join(row)} |" for row in found)
    yield ""
