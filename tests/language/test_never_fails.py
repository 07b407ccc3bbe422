"""Whatever the text, compiling gives a world or diagnostics: never an exception, and never endless work."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from pathlib import Path
from random import Random
from types import FrameType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lengths import slow_then_long
from muchado.api.find import bundled_worlds, find_library
from muchado.bundle.model import Bundle, Where
from muchado.kernel import Program
from muchado.language import Result, SourceFile, UnreadableError, compile_text, format_text, read, with_libraries
from muchado.language.text.diagnostics import MOST_TOLD
from whole import WHOLE

ROOT = Path(__file__).parents[2]
LANGUAGE_PAGE = (ROOT / "docs" / "reference" / "language.md").read_text(encoding="utf-8")
GOOD = "".join(block.split("```", 1)[0] for block in LANGUAGE_PAGE.split("```ado\n")[1:])
LIBRARY = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "src/muchado/library").rglob("*.ado"))]
WORDS = sorted({word for text in (GOOD, *LIBRARY) for word in text.split()})

quick = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def compiled(text: str) -> Result:
    result = compile_text(with_libraries([SourceFile("world.ado", text)], find_library).files)
    errors = [diagnostic for diagnostic in result.diagnostics if diagnostic.severity == "error"]
    assert (result.bundle is None) == bool(errors)
    for diagnostic in result.diagnostics:
        assert 1 <= diagnostic.line <= text.count("\n") + 1
        assert diagnostic.render()
    return result


@quick
@given(st.text(max_size=400))
def test_random_text(text: str) -> None:
    compiled(text)
    format_text(text)


lines = st.lists(st.sampled_from(WORDS), max_size=8).map(" ".join)
indented = st.tuples(st.sampled_from(["", "  ", "    ", "      "]), lines).map("".join)


@quick
@given(st.lists(indented, max_size=25).map("\n".join))
def test_random_lines_of_our_own_words(text: str) -> None:
    compiled(text)
    compiled(GOOD + "\n" + text)


@quick
@given(st.data())
def test_random_edits_of_a_good_world(data: st.DataObject) -> None:
    text = GOOD
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(text)))
        length = data.draw(st.integers(0, 30))
        put = data.draw(st.one_of(st.sampled_from(WORDS), st.text(max_size=4), st.sampled_from(["\n", "  ", '"', "{"])))
        text = text[:at] + put + text[at + length :]
    compiled(text)
    format_text(text)


@quick
@given(st.binary(max_size=300))
def test_random_bytes(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("bytes") / "world.ado"
    path.write_bytes(content)
    with suppress(UnreadableError):
        compile_text(read(path, find_library).files)


def calls_to_compile(text: str) -> int:
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        compile_text([SourceFile("world.ado", text)])
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize(
    "line",
    [
        "person Ada, she\n",
        'want "{}"\n  A wants to go to L by 5\n  when A is due in L\n  because "{{A}} must"\n',
        "  and A thinks that B thinks that C\n",
        '"' * 40 + "\n",
        "nonsense " * 8 + "\n",
        "place p{}\n  next to hall\n",
    ],
)
def test_work_grows_with_the_text_and_not_faster(line: str) -> None:
    def much(count: int) -> str:
        return GOOD + "".join(line.format(number) for number in range(count))

    few, some, more = (calls_to_compile(much(count)) for count in (30, 150, 600))
    assert more - some < 8 * (some - few) + 1000


def test_a_world_in_another_order_compiles_to_the_same_sentences() -> None:
    blocks = sorted(GOOD.split("\n\n"))
    relations = {relation.name for relation in _bundle("\n\n".join(blocks)).relations}
    assert relations == {relation.name for relation in _bundle(GOOD).relations}


def _bundle(text: str) -> Bundle:
    bundle = compiled(text).bundle
    assert bundle is not None
    return bundle


WORLDS = [
    path.read_text(encoding="utf-8") for world in bundled_worlds().values() for path in sorted(world.glob("*.ado"))
]


@pytest.mark.parametrize("text", [GOOD, *LIBRARY, *WORLDS])
def test_formatting_twice_is_formatting_once(text: str) -> None:
    once = format_text(text)
    assert format_text(once) == once


def test_formatting_keeps_the_meaning() -> None:
    untidy = GOOD.replace("\n  ", "\n     ").replace("\n\n", "\n\n\n\n")
    tidied, plain = _bundle(format_text(untidy)), _bundle(format_text(GOOD))
    assert tidied == plain
    assert plain._replace(**_without_lines(plain)) == _bundle(GOOD)._replace(**_without_lines(_bundle(GOOD)))


def _without_lines(bundle: Bundle) -> dict[str, tuple[object, ...]]:
    """The parts that note their lines, without them: formatting may move a line."""
    nowhere = Where("", 0)
    parts = (
        "people",
        "actions",
        "wants",
        "reactions",
        "plans",
        "phrases",
        "drifts",
        "retellings",
        "topics",
        "thoughts",
    )
    return {part: tuple(record._replace(where=nowhere) for record in getattr(bundle, part)) for part in parts}


MARKS = (",", ",,", "and", "or", '"', ":", "B", "someone", "nobody", "not", "'s", "99999999999", "when", "within", "{")
PIECES = re.compile(r'"[^"]*"|[\w\'-]+|\s+|.')


def twisted(line: str, random: Random) -> str:
    """A line with one thing in it doubled, left out, put in, put in another's place or broken off."""
    pieces = PIECES.findall(line.strip())
    at = random.randrange(len(pieces))
    piece, mark = pieces[at], f" {random.choice(MARKS)} "
    put = random.choice(([piece, piece], [piece, mark, piece], [], [mark], [mark, piece], [piece, mark]))
    rest = random.choice((pieces[at + 1 :], pieces[at + 1 :], []))
    return line[: len(line) - len(line.lstrip())] + "".join((*pieces[:at], *put, *rest))


def ends_within(text: str, most: int) -> Result:
    """Compile; fail where it makes more calls than this, which is not to hang."""
    calls = 0

    def count(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal calls
        calls += 1
        if calls > most:
            pytest.fail("compiling did not end")

    sys.setprofile(count)
    try:
        return compile_text([SourceFile("world.ado", text)])
    finally:
        sys.setprofile(None)


def with_every_line_twisted(text: str, random: Random, *, heads: bool) -> str:
    """A text with all its lines twisted: those that begin its blocks, or those below them."""
    lines = text.split("\n")
    return "\n".join(twisted(line, random) if line.strip() and line[0].isspace() != heads else line for line in lines)


@pytest.mark.parametrize("heads", [False, True])
@pytest.mark.parametrize("text", [GOOD, WHOLE], ids=["the language's page", "a whole world"])
def test_every_line_twisted_in_many_ways_is_told_at_once(text: str, heads: bool) -> None:
    usual = calls_to_compile(text)
    for seed in range(6):
        found = ends_within(with_every_line_twisted(text, Random(seed), heads=heads), 60 * usual)
        assert found.diagnostics
        assert all(diagnostic.render() for diagnostic in found.diagnostics)


@pytest.mark.parametrize("mark", MARKS)
def test_every_line_that_goes_on_with_a_mark_is_told_at_once(mark: str) -> None:
    for heads in (False, True):
        lines = (f"{line} {mark}" if line and line[0].isspace() != heads else line for line in WHOLE.split("\n"))
        found = compile_text([SourceFile("world.ado", "\n".join(lines))])
        assert found.diagnostics
        assert all(diagnostic.render() for diagnostic in found.diagnostics)


@pytest.mark.parametrize("seed", slow_then_long(range(40), 4))
def test_every_line_of_all_libraries_and_worlds_twisted_is_told_at_once(seed: int) -> None:
    for text in (GOOD, WHOLE, "\n".join(LIBRARY), "\n".join(WORLDS)):
        usual = calls_to_compile(text)
        for heads in (False, True):
            assert ends_within(with_every_line_twisted(text, Random(seed), heads=heads), 60 * usual).diagnostics


@pytest.mark.parametrize("seed", slow_then_long(range(0, 600, 50), 2))
def test_one_line_twisted_makes_a_world_that_plays_or_a_message(seed: int) -> None:
    lines = WHOLE.split("\n")
    for at in range(seed, seed + 50):
        random = Random(at)
        spot = random.choice([number for number, line in enumerate(lines) if line.strip()])
        found = ends_within("\n".join((*lines[:spot], twisted(lines[spot], random), *lines[spot + 1 :])), 3_000_000)
        if found.bundle is not None:
            Program(found.bundle)


LARGE = 300_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "pattern",
    [
        ",",
        ",\n",
        '"',
        '"\n',
        "  B may a,",
        " and B is here",
        " plus 1",
        "{",
        "\x1b",
        "\r",
        "-",
        "'",
        'instead want "x"\n',
    ],
)
@pytest.mark.parametrize("before", ["", 'action m: "A mocks B"\n  B may ', 'want "x"\n  A wants to go by 1'])
def test_a_large_file_of_one_thing_is_told_at_once(before: str, pattern: str) -> None:
    text = GOOD + before + pattern * (LARGE // len(pattern))
    found = ends_within(text, 100 * LARGE)
    assert 0 < len(found.diagnostics) <= MOST_TOLD + 1
