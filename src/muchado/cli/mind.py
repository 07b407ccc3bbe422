"""`muchado mind`: what somebody believes and feels at a time, with the truth beside it; and who knew what when."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from muchado.cli.missing import somebody_missing
from muchado.cli.out import show_json
from muchado.cli.played import answered, played
from muchado.tell.reasons import held_as, whence
from muchado.tell.times import moment, short

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.api.explained import Knower
    from muchado.api.run import Run
    from muchado.stage.mind import Belief, Mind

WRONG, ASIDE = "bold red", "dim"


def show_mind(
    world: str,
    name: str | None = None,
    /,
    *,
    at: str | None = None,
    about: str | None = None,
    who_knows: str | None = None,
    seed: str = "0",
    all_: bool = False,
    json: bool = False,
) -> None:
    """Show what somebody believes, how surely and from whom, and where they are wrong; or who knew what when.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    name
        Whose mind.
    at
        When, such as "Tuesday 20:00"; the end of the world if not given.
    about
        Show only what is about this person.
    who_knows
        A sentence, such as "Naruto broke up with Sakura": show when and from whom each person learned it.
    seed
        A whole number that settles all chance.
    all_
        Show passing acts and what is known of others' knowing too, with what they saw.
    json
        Print one JSON object, and nothing else.

    """
    if (name is None) == (who_knows is None):
        ask = f'Ask for one: muchado mind {world} NAME, or --who-knows "Naruto broke up with Sakura".'
        raise somebody_missing(world, ask)
    run = played(world, seed, at)
    if who_knows is not None:
        knowers = answered(lambda: run.who_knows(who_knows))
        (_json_knowers if json else _print_knowers)(run, who_knows, knowers)
        return
    mind = answered(lambda: run.mind(name or ""))
    beliefs = answered(lambda: mind.beliefs_about(about))
    shown = [*beliefs, *mind.sights_about(about)] if all_ else [one for one in beliefs if not one.slight]
    felt = {feeling: points for feeling, points in mind.feelings.items() if about is None or feeling.endswith(about)}
    (_json_mind if json else _print_mind)(run, mind, felt, shown)


# ---------------------------------------------------------------------- one mind


def _json_mind(run: Run, mind: Mind, feelings: dict[str, int], beliefs: Sequence[Belief]) -> None:
    from muchado.tell.times import iso

    show_json({
        "person": mind.name,
        "at": iso(run.now),
        "place": mind.place,
        "traits": mind.traits,
        "feelings": feelings,
        "aims": mind.aims,
        "beliefs": [{**dataclasses.asdict(one), "wrong": one.wrong} for one in beliefs],
    })  # fmt: skip


def _print_mind(run: Run, mind: Mind, feelings: dict[str, int], beliefs: Sequence[Belief]) -> None:
    from rich.padding import Padding
    from rich.text import Text

    from muchado.cli.paper import Paper

    page = Paper()
    page.print(f"{mind.name}, {moment(run.now)}, {_title(run, mind.place)}", style="bold underline")
    if mind.aims:
        page.print(f"Means to {'; '.join(mind.aims)}.")
    strongest = sorted(feelings.items(), key=lambda one: -abs(one[1]))
    if strongest:
        page.print("Feels " + ", ".join(f"{feeling} {points}" for feeling, points in strongest) + ".")
    page.print()
    for one in beliefs:
        line = Text(f"{_truth(one):<7}", WRONG if one.wrong else ASIDE)
        line.append(held_as(one.sure, one.sentence), WRONG if one.wrong else "default").append(
            f" ({_from(one)})", ASIDE
        )
        page.print(Padding(line, (0, 0, 0, 2), expand=False))
    wrong = sum(one.wrong for one in beliefs)
    page.print(f"{mind.name} is wrong in {wrong} of {len(beliefs)}." if wrong else "None of it is wrong.")


def _title(run: Run, place: str) -> str:
    return next(one.title or one.name for one in run.bundle.places if one.name == place)


def _from(one: Belief) -> str:
    """Where somebody has something from; accounts that disagree stand side by side."""
    if len(one.accounts) < 2:  # noqa: PLR2004 (one account is no choice)
        return _source(one)
    return "; ".join(f"{_source(account)} ({_strength(account, one)})" for account in one.accounts)


def _strength(account: Belief, held: Belief) -> str:
    """How strong an account is, beside what is made of all of them."""
    contrary = ", to the contrary" if account.sure * held.sure < 0 else ""
    return f"{abs(account.sure)}{contrary}"


def _source(one: Belief) -> str:
    at = "" if one.source == "opening" else f", {short(one.since)}"
    return f"{whence(one.source, one.teller, one.claimed)}{at}"


def _truth(one: Belief) -> str:
    if one.truth is None:
        return "?"
    return "so" if one.truth else "WRONG" if one.wrong else "not so"


# ---------------------------------------------------------------------- who knows


def _json_knowers(run: Run, sentence: str, knowers: Iterable[Knower]) -> None:
    from muchado.tell.times import iso

    show_json({"sentence": sentence, "at": iso(run.now), "people": [dataclasses.asdict(one) for one in knowers]})


def _print_knowers(run: Run, sentence: str, knowers: Sequence[Knower]) -> None:
    from muchado.cli.paper import Paper, table

    page = Paper()
    truth = {True: "it is so", False: "it is not so", None: "there is no fact of the matter on record"}
    page.print(f"{sentence}: {truth[knowers[0].truth]} ({moment(run.now)})", style="bold underline")
    rows = [(one.person, one.when, one.way, _now(one)) for one in knowers]
    wrong = [one.truth is not None and one.sure * (1 if one.truth else -1) < 0 for one in knowers]
    page.print(table(("", "since", "from", "now"), rows, [WRONG if one else "" for one in wrong]))


def _now(one: Knower) -> str:
    sure = one.sure if one.known_as is not None else abs(one.sure)
    return f"{one.now} ({sure})" if one.sure else one.now
