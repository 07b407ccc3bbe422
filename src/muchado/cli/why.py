"""`muchado why`: what something came of, in a few sentences, as a tree or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from cyclopts import Parameter

from muchado.cli.missing import somebody_missing
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import show_json
from muchado.cli.paper import Paper
from muchado.cli.played import answered, played

if TYPE_CHECKING:
    from rich.text import Text
    from rich.tree import Tree

    from muchado.why.reasons import Answer, Reason

RULE, NUMBER, ACT, AGAINST, AGAIN = "dim", "bold", "", "red", "dim italic"


def explain(
    world: str,
    /,
    *question: str,
    undone: Annotated[str | None, Parameter(name="--not")] = None,
    at: str | None = None,
    seed: str = "0",
    whole: Annotated[bool, Parameter(name=["--tree", "--all"])] = False,
    prove: bool = False,
    as_json: Annotated[bool, Parameter(name="--json")] = False,
) -> None:
    """Explain an event, a belief, a feeling, an aim or how things stand; or why somebody did not do something.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    question
        An event's number or sentence ("Sakura shoved Ino"), a belief ("Hinata believes that Naruto dates Sakura"), a
        feeling ("Sakura's anger toward Ino"), an aim ("Ino means to make up with Naruto").
    undone
        What somebody did not do: "Ino kisses Naruto".
    at
        Up to when it is asked about, such as "Tuesday 20:00"; the end if not given. With --not, the time at which it
        was not done; if not given, the one at which it came nearest to being done.
    seed
        A whole number that settles all chance.
    whole
        Print everything as a tree: each score with all its parts, each belief with all its tellers.
    prove
        Try each link of the short answer: what comes about without it, and which of them decide.
    as_json
        Print one JSON object with the short answer and the tree.

    """
    asked = " ".join(question).strip()
    if bool(asked) == bool(undone):
        ask = f'Ask one question: muchado why {world} "Sakura shoved Ino", or --not "Ino kisses Naruto".'
        raise somebody_missing(world, f"{ask} `muchado run {world}` shows what happened.")
    if undone and prove:
        raise MistakeError("--prove tries what something came of; what was not done came of nothing. Ask --not alone.")
    if whole and prove:
        raise MistakeError("--prove tries the links of the short answer, --tree shows everything: ask for one of them.")
    run = played(world, seed)
    answer = answered(lambda: run.why_not(undone, at) if undone else run.why(asked, at, prove=prove))
    if as_json:
        show_json(answer.to_dict())
    elif whole:
        _print_tree(answer)
    else:
        _print_chain(answer)


def _print_chain(answer: Answer) -> None:
    from rich.padding import Padding
    from rich.text import Text

    page = Paper()
    page.print(Text(answer.text, NUMBER))
    for reason in answer.chain:
        line = Text(reason.text)
        if reason.rule is not None:
            line.append(f"  [{reason.rule}]", RULE)
        page.print(Padding(line, (0, 0, 0, 2), expand=False))
        if reason.without:
            style = AGAINST if reason.decides is False else AGAIN
            page.print(Padding(Text(reason.without, style), (0, 0, 0, 4), expand=False))
    if answer.note:
        page.print(Text(answer.note, RULE))


def _print_tree(answer: Answer) -> None:
    from rich.tree import Tree

    root = Tree(_said(answer.tree))
    _grow(root, answer.tree)
    page = Paper()
    page.print(root)
    if answer.note:
        page.print(answer.note, style=RULE)


def _grow(tree: Tree, reason: Reason) -> None:
    for one in reason.under:
        _grow(tree.add(_said(one)), one)


def _said(reason: Reason) -> Text:
    """A reason with its `because` and its rule."""
    from rich.text import Text

    against = reason.kind in {"rule", "altered", "need"} and (
        (reason.points or 0) < 0 or reason.kind == "altered" or reason.text.endswith("not met")
    )
    line = Text(reason.text, AGAINST if against else ACT)
    if reason.because:
        line.append(f": {reason.because}")
    if reason.rule is not None:
        line.append(f"  [{reason.rule}]", RULE)
    if reason.again:
        line.append("  (see above)", AGAIN)
    return line
