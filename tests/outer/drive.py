"""Every outer part of a run, driven in process: whatever it says is held to be sane."""

from __future__ import annotations

import dataclasses
import json
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import polars as pl

from muchado import Role, run_tests
from muchado.api.family import FAMILIES, candidates
from muchado.api.fork import Trunk, compare, side_by_side
from muchado.api.seek import seek
from muchado.api.telling import as_json
from muchado.bundle.inputs import Believe
from muchado.bundle.model import Relation
from muchado.bundle.sentences import fill
from muchado.bundle.stories import Absent
from muchado.draw.card import draw_card
from muchado.draw.knowledge import draw_knowledge
from muchado.draw.moods import draw_moods
from muchado.draw.stays import story
from muchado.draw.storyline import draw_storyline
from muchado.draw.svg import NARROW, WIDE
from muchado.draw.theme import DARK, LIGHT
from muchado.draw.ties import draw_ties
from muchado.record.sqlite.export import export
from muchado.record.sqlite.reading import Reader
from muchado.report.hook import hook
from muchado.report.page import report
from muchado.tell.manner import LENGTHS, ORDERS, PERSONS, TENSES
from muchado.tell.story import best_lines
from muchado.why.ledger import Ledger
from outer.covering import covering
from outer.sane import Judge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from muchado import Answer, Run, World
    from muchado.bundle.inputs import WorldChange
    from muchado.why.reasons import Reason

T = TypeVar("T")

STOPS = 3
"""A run is looked into so many times while it is played, the last time at its end; and before it begins."""

LOOKS = ((LIGHT, WIDE), (DARK, NARROW))
"""Papers and widths that pictures are drawn for."""

QUICK = 20_000
"""Work spent on the order of a storyline's lines."""


class Whole(NamedTuple):
    """A run that was played to its end, the run as it stood before the last part, and what its texts are held to."""

    world: World
    run: Run
    late: Run
    judge: Judge

    @property
    def people(self) -> tuple[str, ...]:
        return self.world.people

    @property
    def middle(self) -> int:
        """Half way from the beginning to where it stands."""
        return (self.world.bundle.start + self.run.now) // 2


def played(world: World, seed: int, judge: Judge) -> Whole:
    """Play a world to its end once, and look into every mind on the way."""
    run = late = world.start(seed)
    start, end = world.bundle.start, world.bundle.end
    look_into_minds(run, judge)
    for stop in range(1, STOPS + 1):
        run.until(start + (end - start) * stop // STOPS)
        look_into_minds(run, judge)
        if stop == STOPS - 1:
            late = run.copy()
    return Whole(world, run, late, judge)


def some(many: Iterable[T], most: int) -> list[T]:
    """Some of many, evenly from the first to the last."""
    kept = list(many)
    return kept[:: max(1, len(kept) // most)][:most]


# ------------------------------------------------------------------ telling


def ways_to_tell(eyes: Sequence[str]) -> list[tuple[str, ...]]:
    """Ways in which every two of eyes, order, tense, person and length come together."""
    return covering(tuple(eyes), ORDERS, TENSES, PERSONS, LENGTHS)


def tell(whole: Whole, ways: Iterable[tuple[str, ...]]) -> None:
    for through, order, tense, person, length in ways:
        telling = whole.run.tell(through, order=order, tense=tense, person=person, length=length)
        for chapter in telling.chapters:
            whole.judge.sentence(f"{chapter.title}.")
            for passage in chapter.passages:
                if passage.heading:
                    whole.judge.sentence(f"{passage.heading}.")
                for one in (sentence for paragraph in passage.paragraphs for sentence in paragraph):
                    whole.judge.sentence(one.text)
        whole.judge.data(as_json(whole.run.chronicle, telling))


def happenings(whole: Whole) -> None:
    """The lines of `muchado run`, with what they did to whom; and what mattered most."""
    for event in whole.run.events:
        whole.judge.sentence(event.text)
        whole.judge.data({**dataclasses.asdict(event)})
        reaction = whole.run.reaction(event.id)
        if reaction is not None:
            whole.judge.words(f"{reaction.effect}, because {reaction.because}")
    for line in best_lines(whole.run.chronicle):
        whole.judge.sentence(line)


# ------------------------------------------------------------------ drawing and the report


def draw(whole: Whole) -> None:
    chronicle = whole.run.chronicle
    for theme, wide in LOOKS:
        whole.judge.svg(draw_storyline(story(chronicle), theme, QUICK, wide))
        whole.judge.svg(draw_moods(chronicle, theme, wide))
        facts = hook(chronicle, Ledger.of(chronicle))
        if facts is not None:
            whole.judge.svg(draw_card(chronicle, facts, theme, wide))
    for (theme, wide), minute in zip(LOOKS, (whole.middle, whole.world.bundle.end), strict=True):
        whole.judge.svg(draw_ties(chronicle, minute, theme, wide))
        whole.judge.svg(draw_knowledge(chronicle, minute, theme, wide))


def make_report(whole: Whole) -> None:
    data = whole.judge.page(report(whole.run.chronicle))
    assert len(data["tellings"]) == 2 + len(whole.people)


# ------------------------------------------------------------------ why, why not, who knows


def ask_why(whole: Whole, most: int = 20) -> None:
    run = whole.run
    for event in some(run.events, most):
        _hold(whole.judge, run.why(event.id))
    minds = [run.mind(name) for name in whole.people]
    beliefs = some(((mind.name, belief) for mind in minds for belief in mind.beliefs), most)
    for name, belief in beliefs:
        _hold(whole.judge, run.why(f"{name} believes that {belief.sentence}"))
    for name, feeling in some(((mind.name, feeling) for mind in minds for feeling in mind.feelings), most // 2):
        _hold(whole.judge, run.why(f"{name}'s {feeling}"))
    for name, aim in some(((mind.name, aim) for mind in minds for aim in mind.aims), most // 2):
        _hold(whole.judge, run.why(f"{name} means to {aim}"))
    for _, belief in beliefs[:3]:
        for knower in run.who_knows(belief.sentence):
            whole.judge.data(dataclasses.asdict(knower))


def ask_why_not(whole: Whole, acts: int, at: int | None = None) -> None:
    """Ask why the first people did not do a few of the acts that are between two, at a minute or in all the time."""
    pairs = [about for about in whole.world.bundle.relations if _is_between_two(about)]
    names = [person.title or person.name for person in whole.world.bundle.people]
    for about in some(pairs, acts) if len(names) > 1 else ():
        _hold(whole.judge, whole.run.why_not(fill(about.forms.past, (names[0], names[1])), at))


def _is_between_two(about: Relation) -> bool:
    return about.kind == "act" and about.roles == ("person", "person")


def _hold(judge: Judge, answer: Answer) -> None:
    judge.sentence(answer.text)
    for one in answer.chain:
        judge.sentence(one.text)
    for one in _all(answer.tree):
        judge.words(one.text)
    judge.data({**answer.to_dict(), "question": "?"})


def _all(reason: Reason) -> Iterable[Reason]:
    yield reason
    for one in reason.under:
        yield from _all(one)


def look_into_minds(run: Run, judge: Judge) -> None:
    for person in run.bundle.people:
        mind = run.mind(person.name)
        judge.data(mind.feelings | mind.traits)
        for words in (*mind.aims, *mind.holding, *mind.company, mind.place):
            judge.words(words)
        for belief in some(mind.concerns, 20):
            judge.words(f"{belief}; {belief.since}")


# ------------------------------------------------------------------ what if


def fork(whole: Whole) -> None:
    """With some changes the last part goes otherwise; both stories side by side, and the other one told."""
    other = whole.late.copy()
    if other.over or not whole.people:
        return
    other.put(*_changes(other))
    other.until(other.bundle.end)
    for row in side_by_side(whole.run.events, other.events):
        for event in (row.plain, row.changed):
            if event is not None:
                whole.judge.sentence(event.text)
    changed = whole._replace(run=other)
    tell(changed, [("all", "straight", "past", "third", "brief")])
    ask_why(changed, 4)


def _changes(run: Run) -> list[WorldChange]:
    """A change of three kinds, others in the next run; and what the first person believes is believed by the last."""
    names = list(FAMILIES)
    families = [candidates(run.simulation, (names[(run.seed + 2 * at) % len(names)],)) for at in range(3)]
    found = [family[len(family) // 2].change for family in families if family]
    beliefs = [prop for prop, _ in run.simulation.view.mind(0).beliefs()]
    last = len(run.bundle.people) - 1
    return [
        *found,
        *(Believe(last, prop, sure) for prop, sure in zip(some(beliefs, 4), (90, 40, 0, -90), strict=False)),
    ]


def count(whole: Whole, runs: int) -> None:
    """What comes of the world's own tests, with and without a person, in many runs; and what would turn one."""
    world, minute = whole.world, whole.late.now
    tests = [test for test in world.tests if not test.alterations][:2]
    trunk = Trunk(world.bundle, whole.run.seed, (), minute)
    for outcome in (*run_tests(world.bundle, tests, runs), *compare(trunk, [Absent(0)], tests, runs)):
        assert outcome.tally.runs == runs
    for test in tests[:1]:
        sought = seek(trunk, test, ("traits", "aims"), (0,), runs, 3)
        for turn in sought.smallest:
            whole.judge.words(turn.words)


# ------------------------------------------------------------------ taking a part


def play(whole: Whole, turns: int) -> None:
    """Take the parts of the first and the last person; choose now this, now that."""
    for name in dict.fromkeys((*whole.people[:1], *whole.people[-1:])):
        run = whole.late.copy()
        role = Role(run, name)
        for turn in range(turns):
            decision = role.next()
            if decision is None:
                break
            for words in decision.noticed:
                whole.judge.sentence(words)
            if decision.asked:
                whole.judge.sentence(decision.asked)
            options = (*decision.options, *decision.others)
            for option in options:
                whole.judge.words("; ".join((option.words, *option.because)))
            if options:
                role.choose(options[turn * 7 % len(options)])
            else:
                role.go_on()


# ------------------------------------------------------------------ files


READ: dict[str, Callable[[Path], int]] = {
    "csv": lambda path: pl.read_csv(path).height,
    "jsonl": lambda path: len([json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]),
    "parquet": lambda path: pl.read_parquet(path).height,
}
"""How many rows a table has in each form, read by what other programs read it with."""


def export_all(whole: Whole, home: Path, forms: Sequence[str]) -> None:
    kept = home / "kept.run"
    run = whole.run.copy()
    run.save(kept)
    run.close()
    for form in forms:
        for path in export(Reader.open(kept), form, home / form):
            assert READ[form](path) >= 0


# ------------------------------------------------------------------ all of it


def everywhere(whole: Whole, home: Path) -> None:
    """All outer parts but those that play many runs."""
    tell(whole, ways_to_tell(list(dict.fromkeys(("all", "nobody", *whole.people)))))
    happenings(whole)
    draw(whole)
    make_report(whole)
    ask_why(whole)
    ask_why_not(whole, 3, whole.middle)
    fork(whole)
    play(whole, 20)
    export_all(whole, home, tuple(READ))
