"""What is done to a run from outside is kept in its file: it replays, resumes and forks to the same bytes."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import muchado
from gate import GATE
from muchado import Role, Run, RunFileError, World
from muchado.api.live import reload
from muchado.api.saved import rescue, verify, world_of
from muchado.bundle.inputs import Chance, NewWorld
from muchado.bundle.sound import BundleError
from muchado.bundle.stories import Absent, Level
from muchado.record.sqlite.reading import Reader
from record.lively import beats_of

if TYPE_CHECKING:
    from muchado import Decision
    from muchado.bundle.inputs import What

VALENTINE = muchado.load("valentine")
WORLD = World.from_text(GATE)
TEN = VALENTINE.bundle.start + 160

CY = """
person Cy, they
  at the start
    is in gate
    liking toward Ada 60
"""


def play(run: Run, end: int) -> Run:
    """Play Ino's part, each time by the last of what she would think of, up to a minute."""
    role = Role(run, "Ino")
    while (decision := role.next(end)) is not None:
        role.choose(decision.options[-1] if decision.options else decision.others[0])
    return run


@pytest.fixture(scope="module")
def game() -> Run:
    """A game that is in no file, played up to ten o'clock."""
    return play(VALENTINE.start(2), TEN)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same game, stopped and gone on with in a file."""
    path = tmp_path_factory.mktemp("kept") / "game.run"
    run = VALENTINE.start(2)
    run.save(path)
    play(run, TEN - 90).close()
    play(muchado.open_run(path), TEN).close()
    return path


@pytest.fixture
def file(kept: Path, tmp_path: Path) -> Path:
    """That file, for a test's own use."""
    return Path(shutil.copy(kept, tmp_path))


def beat_digests(path: Path) -> list[tuple[int, int, str]]:
    return beats_of(Reader.open(path))


@pytest.mark.slow
def test_a_game_gone_on_with_is_the_game_played_in_one(game: Run, file: Path) -> None:
    again = muchado.open_run(file)
    assert len(game.inputs) > 5
    assert again.inputs == game.inputs
    assert again.events == game.events
    assert again.digest() == game.digest()


@pytest.mark.slow
def test_a_saved_game_replays_and_its_copies_go_on_alike(game: Run, file: Path, tmp_path: Path) -> None:
    saved = muchado.open_run(file)
    assert verify(file) is None
    anew = VALENTINE.start(saved.seed, saved.inputs)
    anew.until(saved.now)
    assert anew.digest() == game.digest()
    halfway = saved.copy(at=TEN - 60)
    halfway.until(saved.now)
    assert halfway.digest() == game.digest(), "what was done later is still to come in a copy"
    game.copy().save(tmp_path / "again.run")
    assert beat_digests(tmp_path / "again.run") == beat_digests(file)


@pytest.mark.slow
def test_a_saved_game_forks_as_one_that_is_not(game: Run, file: Path) -> None:
    saved = muchado.open_run(file)
    what = world_of(saved).changes("Naruto's love toward Ino at 0")
    found = []
    for run in (game.copy(at=TEN - 60), saved.copy(at=TEN - 60)):
        run.put(*what)
        run.until(TEN + 60)
        found.append((run.digest(), run.events, run.inputs))
    assert found[0] == found[1]
    assert len(saved.inputs) == len(game.inputs), "the saved game is left alone"


def shown(decision: Decision | None) -> object:
    assert decision is not None
    options = [(option.words, option.leaning, option.because) for option in (*decision.options, *decision.others)]
    return decision.minute, decision.asked, decision.noticed, options, decision.mind.feelings, decision.mind.beliefs


@pytest.mark.slow
def test_what_is_shown_on_going_on_is_what_was_shown_on_stopping(game: Run, file: Path) -> None:
    assert shown(Role(muchado.open_run(file), "Ino").next()) == shown(Role(game.copy(), "Ino").next())


def test_something_done_is_kept_before_the_next_beat(tmp_path: Path) -> None:
    run = WORLD.start(1)
    run.save(tmp_path / "a.run")
    run.put(*WORLD.changes("Bo absent"), Chance(7))
    run.close()
    again = muchado.open_run(tmp_path / "a.run")
    assert again.inputs == run.inputs
    assert again.seed == 1, "the seed it began with"
    for one in (run.copy(), again):
        one.until("Tuesday 12:00")
        assert one.events == ()


def test_how_it_was_at_the_beginning_is_not_what_an_input_makes_of_it(tmp_path: Path) -> None:
    run = WORLD.start(1)
    run.save(tmp_path / "a.run")
    run.until("10:00")
    run.put(*WORLD.changes("Ada's liking toward Bo at 5", "Bo absent"))
    run.until("11:00")
    saved = muchado.open_run(tmp_path / "a.run")
    for one in (run, saved):
        assert one.chronicle.bundle.opening == WORLD.bundle.opening
        assert one.chronicle.bundle.people[1].place == WORLD.bundle.people[1].place
        assert one.mind("Ada").feels("liking", "Bo") == 5
        (reason,) = one.why("Ada's liking toward Bo").chain
        assert reason.text == "Monday 10:00: falls from 60 to 5."


def test_a_new_text_is_in_the_file_with_the_names_that_it_brings(tmp_path: Path) -> None:
    path = tmp_path / "a.run"
    run = WORLD.start(1)
    run.save(path)
    run.until("10:00")
    reload(run, World.from_text(GATE + CY).bundle)
    run.until("Tuesday 12:00")
    saved = muchado.open_run(path)
    assert "Cy greets Ada." in " ".join(one.text for one in saved.events)
    assert saved.bundle == run.bundle
    assert saved.chronicle.bundle == run.chronicle.bundle
    assert saved.start.bundle == WORLD.bundle
    assert saved.tell() == run.tell()
    with closing(sqlite3.connect(path)) as connection:
        assert ("Cy",) in connection.execute("SELECT DISTINCT by FROM happenings").fetchall()
    assert verify(path) is None
    assert saved.copy(at="9:30").bundle == WORLD.bundle


def test_what_is_rescued_keeps_its_inputs(file: Path, tmp_path: Path) -> None:
    run = rescue(file, tmp_path / "new.run")
    assert run.inputs == muchado.open_run(file).inputs
    assert beat_digests(tmp_path / "new.run") == beat_digests(file)


NONSENSE = [
    ("Nothing", "{}"), ("Absent", "{"), ("Absent", '{"person": 17}'), ("Make", '{"act": [99, 0]}'),
    ("Choose", '{"person": -1, "act": []}'), ("Mean", '{"aim": [0, 0, 1], "on": true}'), ("Chance", '{"seed": -4}'),
    ("Believe", '{"person": 0, "prop": [0, 1], "sure": 5}'), ("Fact", '{"prop": [], "on": true}'),
    ("Level", '{"person": 0, "quality": 9, "target": -1, "amount": 5}'), ("NoThing", '{"thing": 0}'),
    ("Believe", '{"person": 0, "prop": [0, [0], 1], "sure": 5}'),
    ("Chance", '{"seed": 9223372036854775808}'), ("Believe", '{"person": 0, "prop": [0, 0, 1], "sure": 101}'),
    ("Level", '{"person": 0, "quality": 0, "target": -1, "amount": 10000000001}'),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "data"), NONSENSE)
def test_a_file_whose_inputs_make_no_sense_is_refused_in_words(tmp_path: Path, kind: str, data: str) -> None:
    path = tmp_path / "a.run"
    run = WORLD.start(1)
    run.save(path)
    run.until("10:00")
    run.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        minute = WORLD.bundle.start
        connection.execute("INSERT INTO inputs (minute, kind, data) VALUES (?, ?, ?)", (minute, kind, data))
    with pytest.raises(RunFileError, match=r"is damaged: an input is not as it was written\. "):
        _ = muchado.open_run(path).bundle


ACTS = st.lists(
    st.tuples(
        st.integers(0, 160),
        st.sampled_from(
            [
                "Ada's liking toward Bo at 0",
                "Bo's joy at 50",
                "Bo absent",
                "Ada thinks that Bo is cross",
                "Ada does not greet Bo",
                "Bo's liking toward Ada at 90",
            ]
        ),
    ),
    max_size=5,
)


@pytest.mark.slow
@settings(max_examples=15)
@given(ACTS, st.integers(0, 3))
def test_whatever_is_done_a_saved_run_is_the_run(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, str]], seed: int
) -> None:
    path = tmp_path_factory.mktemp("run") / "a.run"
    run, kept = WORLD.start(seed), WORLD.start(seed)
    kept.save(path)
    for wait, words in acts:
        for one in (run, kept):
            one.until(min(one.now + wait, one.bundle.end - 1))
            one.put(*WORLD.changes(words))
    for one in (run, kept):
        one.until("Tuesday 12:00")
    again = muchado.open_run(path)
    assert (again.inputs, again.events, again.digest()) == (run.inputs, run.events, run.digest())
    assert WORLD.start(seed, again.inputs).copy().inputs == run.inputs
    assert verify(path) is None


@pytest.mark.parametrize(
    "what",
    [Absent(99), Level(0, 999, -1, 5), Chance(-1), NewWorld(muchado.load("village").bundle)],
    ids=lambda what: type(what).__name__,
)
def test_what_makes_no_sense_is_not_taken(what: What, tmp_path: Path) -> None:
    run = VALENTINE.start()
    run.save(tmp_path / "a.run")
    run.until("Monday 08:00")
    with pytest.raises(BundleError, match=r"^(inputs|bundle)\b"):
        run.put(what)
    assert run.inputs == muchado.open_run(tmp_path / "a.run").inputs == ()
    run.until("Monday 09:00")
