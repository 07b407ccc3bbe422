"""What a rehearsal shows, as lines to read or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muchado.bundle.counted import counted
from muchado.bundle.rulebook import speaking
from muchado.bundle.sentences import say as clause
from muchado.cli.out import say
from muchado.cli.out import show_json as print_json
from muchado.cli.report import percent
from muchado.rehearsal.data import DIGITS, as_data
from muchado.rehearsal.measures import LEAST, MOST
from muchado.tell.times import moment
from muchado.tell.words import sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from muchado.api.world import World
    from muchado.bundle.checked import Checked
    from muchado.bundle.model import Where
    from muchado.rehearsal.measures import Missed
    from muchado.rehearsal.together import Chain, Oddity, Rehearsal
    from muchado.rehearsal.unused import Unused
    from muchado.rehearsal.usage import RuleKey

FEW = 5
"""How many of a kind are shown at first."""


def show(world: World, found: Rehearsal, *, everything: bool) -> None:
    """Print how alike the runs are, what is odd, where stories break, what hangs on one cause, what never comes."""
    say(f"{world.title}, {counted(found.runs, 'runs')}.")
    _show_likeness(found)
    _show_oddities(world.bundle, found)
    _show_chains(found)
    _show_causes(found)
    _show_unused(found, None if everything else FEW)


def _show_likeness(found: Rehearsal) -> None:
    if found.overlap is not None:
        say()
        say("How alike they are")
        say(f"  Two runs share {percent(found.overlap)} of what matters.")
    if found.chains:
        most, seed, _, _ = found.courses[0]
        said, times = counted(len(found.courses), "courses"), counted(most, "times")
        say(f"  By what is wanted of them they take {said}; the commonest {times}, such as with seed {seed}.")


# ------------------------------------------------------------------ what is odd


def _show_oddities(bundle: Checked, found: Rehearsal) -> None:
    say()
    say("What is odd")
    if not found.oddities:
        say("  Nothing that is watched for.")
        return
    wide = max(len(odd.kind) for odd in found.oddities)
    say(f"  {'':{wide}}  in all   a run  in runs  such as")
    for odd in sorted(found.oddities, key=lambda one: (-one.times, one.kind)):
        counted = f"{odd.times:>6}  {odd.times / found.runs:>6.1f}  {odd.runs:>7}"
        say(f"  {odd.kind:{wide}}  {counted}  {example(bundle, odd)}")
        for rule, times in odd.rules[:FEW]:
            say(f"  {'':{wide}}  {times:>6}  by {ruled(bundle, rule)}")


def example(bundle: Checked, odd: Oddity) -> str:
    """Give the first of a kind, with the seed that shows it."""
    return f"seed {odd.seed}, {moment(odd.first.minute)}: {sentence(clause(bundle, odd.first.prop)).removesuffix('.')}"


def ruled(bundle: Checked, rule: RuleKey | None) -> str:
    """Name a rule and where it stands."""
    if rule is None:
        return "no rule"
    kind, number = rule
    found = speaking(bundle)[kind][number]
    return f'{kind} "{found.name}", {at(found.where)}'


def at(where: Where) -> str:
    """Say where something stands."""
    return f"{where.file}:{where.line}"


# ------------------------------------------------------------------ where stories break


def _show_chains(found: Rehearsal) -> None:
    broken = [chain for chain in found.chains if chain.breaks >= 0]
    if not broken:
        return
    say()
    say("Where stories break")
    for chain in broken:
        say(f'  "{chain.test.name}", {at(chain.test.where)}')
        for number, fall in enumerate(chain.falls):
            mark = ">" if number == chain.breaks else " "
            say(f"  {mark}{fall.reached:>6}  {fall.words}")
        seed = chain.falls[chain.breaks].seed
        if seed is not None:
            _show_break(chain, seed)


def _show_break(chain: Chain, seed: int) -> None:
    if not chain.why_not:
        say(f"          Such as with seed {seed}.")
        return
    first, *others = chain.why_not
    say(f"          With seed {seed}: {first}")
    for line in others:
        say(f"          {line}")


def _show_causes(found: Rehearsal) -> None:
    sole = [cause for cause in found.causes if cause.is_all_or_nothing]
    if sole:
        say()
        say("Causes that are all or nothing")
        for cause in sole:
            plain, runs = cause.plain, counted(cause.of_plain, "runs")
            say(f'  "{cause.test}": {plain} of {runs} as it is, {cause.altered} of {cause.of_altered} with the change')


# ------------------------------------------------------------------ what never comes


def _show_unused(found: Rehearsal, most: int | None) -> None:
    rules = found.rules
    parts = {
        "that never fit anybody": [rule for rule in rules if not rule.use.matched],
        "that fit and never count": [rule for rule in rules if rule.use.matched and not rule.use.counted],
        "that count and never tip a choice": [rule for rule in rules if rule.never_tips],
    }
    say()
    say("What never comes")
    for words, some in parts.items():
        _show_some(
            f"{len(some)} of {counted(len(rules), 'rules')} {words}",
            [f'{rule.kind} "{rule.name}"{" (against)" * rule.against}, {at(rule.where)}' for rule in some],
            most,
        )
    for kind, words in (("act", "never done"), ("answer", "never given"), ("line", "never said")):
        some_unused = [one for one in found.unused if one.kind == kind]
        said = [f"{one.act}{_more(one)}, {at(one.where)}" for one in some_unused]
        _show_some(f"{counted(len(some_unused), f'{kind}s')} {words}", said, most)


def _more(one: Unused) -> str:
    """Which answer to an act never came, or which line of it, in quotes."""
    return "" if not one.words else f': "{one.words}"' if one.kind == "line" else f": {one.words}"


def _show_some(title: str, lines: Sequence[str], most: int | None) -> None:
    say(f"  {title}")
    for line in lines[:most]:
        say(f"    {line}")
    if most is not None and len(lines) > most:
        say(f"    and {len(lines) - most} more (--all)")


def show_missed(missed: Iterable[Missed]) -> None:
    """Print the thresholds that are not kept."""
    lines = [
        f"  {one.threshold.name}: {_figure(one.figure)}, {_bound(one)} {_figure(one.threshold.bound)}" for one in missed
    ]
    if lines:
        say()
        say("Beyond the thresholds")
        for line in lines:
            say(line)


def _bound(missed: Missed) -> str:
    return "at least" if missed.threshold.least else "at most"


def _figure(number: float) -> str:
    return f"{number:.3f}".rstrip("0").rstrip(".")


# ------------------------------------------------------------------ JSON


def show_json(bundle: Checked, found: Rehearsal, missed: Iterable[Missed]) -> None:
    """Print all of it as one JSON object."""
    beyond = [
        {
            "name": one.threshold.name,
            "figure": round(one.figure, DIGITS),
            LEAST if one.threshold.least else MOST: one.threshold.bound,
        }
        for one in missed
    ]
    print_json({**as_data(bundle, found), "missed": beyond})
