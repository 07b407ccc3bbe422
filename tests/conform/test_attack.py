"""The attack: that nothing is found, and that what is planted is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from conform import planted
from lengths import quick_then_slow, slow_then_long
from muchado.conform.attack import bounds, processes
from muchado.conform.attack.__main__ import main
from muchado.conform.attack.attempts import case_of, tried, without
from muchado.conform.attack.case import WrongError
from muchado.conform.attack.find import read_case
from muchado.conform.attack.kinds import HOMES, kind
from muchado.conform.attack.processes import Ended, Setting, ran
from muchado.conform.attack.shell import look_at
from muchado.conform.attack.workers import Job, spread

FEW = {"text": 60, "bundles": 40, "inputs": 20, "files": 8, "shell": 2, "markup": 1}
SOME, ALL = 2_000, 50_000


def attacked(folder: Path, *arguments: str) -> dict[str, str]:
    """What an attack in this process finds: the names of the files that it writes, and what is in them."""
    status = main(["--workers", "0", "--finds", str(folder / "finds"), *arguments])
    found = {path.name: path.read_text(encoding="utf-8") for path in sorted((folder / "finds").glob("*"))}
    assert status == (1 if found else 0)
    return found


@pytest.mark.parametrize("name", quick_then_slow(FEW, 2))
def test_a_few_tries_find_nothing(tmp_path: Path, name: str) -> None:
    assert attacked(tmp_path, "--only", name, "--tries", str(FEW[name])) == {}


@pytest.mark.parametrize("tries", slow_then_long([SOME, ALL], 1))
def test_thousands_of_tries_find_nothing(tmp_path: Path, tries: int) -> None:
    assert main(["--tries", str(tries), "--finds", str(tmp_path)]) == 0


# ---------------------------------------------------------------------- what is planted is found


def test_what_is_raised_is_found_and_made_smaller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(file: object, journal: object) -> object:
        return {}["jug"] if "jug" in str(file) else reading(file, journal)

    reading = __import__("muchado.language.compile", fromlist=["read_blocks"]).read_blocks
    monkeypatch.setattr("muchado.language.compile.read_blocks", broken)
    found = attacked(tmp_path, "--only", "text", "--tries", "40")
    (text,) = [text for text in found.values() if "KeyError: 'jug'" in text]
    assert len(read_case(text).parts) == 1
    assert "--only text" in text


def test_what_never_ends_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(*_given: object) -> object:
        while True:
            pass

    monkeypatch.setattr("muchado.language.compile.check_searches", endless)
    monkeypatch.setattr("muchado.conform.attack.attempts.SECONDS", 1)
    monkeypatch.setattr("muchado.conform.attack.attempts.SLOW", 0)
    (text,) = attacked(tmp_path, "--only", "text", "--tries", "1").values()
    assert text.startswith("TooLongError in _compiled, language/compile.py")


def test_what_takes_all_memory_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("muchado.language.compile.check_searches", lambda _draft: bytes(bounds.MEMORY * 2))
    (text,) = attacked(tmp_path, "--only", "text", "--tries", "1").values()
    assert text.startswith("MemoryError in _compiled, language/compile.py")


@pytest.mark.slow
def test_a_process_that_dies_or_does_not_come_back_is_found_and_the_rest_is_tried() -> None:
    jobs = [Job("harmful", number) for number in range(9)]
    came = {job.number: one for job, one in spread(planted.kind, planted.SEED, jobs, workers=1, longest=4)}
    assert [number for number, one in came.items() if one.word == "well"] == [0, 2, 5, 6]
    died = came[1].find
    assert died is not None
    assert "died with status 9" in died.key
    assert planted.HARM[died.case.parts] == "1"
    lost = came[3].find
    assert lost is not None
    assert "did not come back" in lost.key
    assert "planted.py" in lost.shown


def test_commands_hear_who_wants_them_to_stop() -> None:
    ((_, came),) = spread(planted.kind, planted.SEED, [Job("listening", 0)], workers=1)
    assert came.word == "False", "nothing is ignored"


RAISED = b'Traceback\n  File "x/muchado/cli/run.py", line 7, in run\nKeyError: 1\n'


@pytest.mark.parametrize(
    ("ended", "key"),
    [
        (Ended(1, b"", RAISED), "KeyError in ('cli/run.py', 'run')"),
        (Ended(70, b"", b"muchado: a fault\n"), "status 70"),
        (Ended(-11, b"", b""), "status -11"),
        (Ended(2, b"", b""), "without a message"),
        (Ended(0, b"\x1b]0;title\x07", b""), "control character"),
        (Ended(0, "a\u202eb".encode(), b""), "control character"),
        (Ended(0, b"", b"Exception ignored in: x"), "ignored"),
    ],
)
def test_what_a_command_ought_not_to_do_is_found(ended: Ended, key: str) -> None:
    with pytest.raises(WrongError) as found:
        look_at(ended, Setting())
    assert key in found.value.key


def test_what_a_command_may_do_is_no_find() -> None:
    look_at(Ended(0, b"\x1b[1mBold\x1b[0m, \x1b[38;5;4mblue\x1b[0m\r\n", b""), Setting(out="terminal"))
    look_at(Ended(2, b"", b"muchado: There is no world.\n"), Setting())
    look_at(Ended(130, b"", b""), Setting(stop=(2, 0.5)))


@pytest.mark.parametrize("out", ["pipe", "terminal"])
def test_a_command_that_does_not_end_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, out: str) -> None:
    monkeypatch.setattr(processes, "LONGEST", 0.5)
    began = time.monotonic()
    with pytest.raises(WrongError, match="does not end"):
        ran([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path, Setting(out=out))
    assert time.monotonic() - began < 20


@pytest.mark.slow
def test_a_script_that_comes_alive_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("muchado.report.page.escape", lambda words, quote=True: words)  # noqa: ARG005 (as the true one)
    case = case_of(kind("markup"), 0, 0)
    put = json.dumps({"way": ["title"], "to": "<img src=x onerror=hit()>"})
    with closing(kind("markup")) as markup:
        came = tried(markup, case._replace(parts=(put,)))
    if came == "cannot be tried here":
        pytest.skip("there is no Chromium on this machine")
    assert isinstance(came, WrongError)
    assert "in a browser" in came.key


# ---------------------------------------------------------------------- again


def test_a_find_can_be_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as planting:
        planting.setattr("muchado.language.compile.check_searches", lambda _draft: 1 // 0)
        attacked(tmp_path, "--only", "text", "--tries", "1")
        (path,) = (tmp_path / "finds").glob("*")
        assert main(["--again", str(path)]) == 1
    assert main(["--again", str(path)]) == 0


CASES = """
from muchado.conform.attack.attempts import case_of
from muchado.conform.attack.kinds import HOMES, kind
for name in HOMES:
    one = kind(name)
    print([case_of(one, 7, number) for number in range(5)])
    one.close()
"""


def test_a_seed_gives_the_same_cases_whatever_the_hash_seed() -> None:
    def cases(hashed: str) -> Iterator[str]:
        env = {**os.environ, "PYTHONHASHSEED": hashed}
        shown = subprocess.run([sys.executable, "-c", CASES], capture_output=True, text=True, check=True, env=env)
        yield from shown.stdout.splitlines()

    one, other = list(cases("1")), list(cases("2"))
    assert len(one) == len(HOMES)
    assert one == other


def test_parts_that_do_not_matter_are_left_out() -> None:
    parts = tuple("abcdefghijklmnop")
    assert without(parts, lambda left: {"c", "k"} <= set(left), lambda: True) == ("c", "k")
    assert without(parts, lambda _left: True, lambda: True) == ()
    assert without(parts, lambda _left: True, lambda: False) == parts
