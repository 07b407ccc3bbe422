"""Games played by Ren'Py itself, with nobody before the screen: each in a process of its own, by a plan."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
from pathlib import Path
from typing import Any

from cli.commands import muchado
from measuring import unmeasured

HERE = Path(__file__).parent

RENPY = Path("/usr/games/renpy")

MOST = 240
"""Seconds that a game may take."""


def missing() -> str:
    """Why no game can be played here; nothing if one can."""
    needed = {"renpy": RENPY.exists(), "Xvfb": bool(shutil.which("Xvfb")), "xvfb-run": bool(shutil.which("xvfb-run"))}
    lacking = [name for name, there in needed.items() if not there]
    return f"{', '.join(lacking)}: not on this machine" if lacking else ""


def made(home: Path, world: str = "valentine", *scripts: Path, hero: str = "") -> Path:
    """Write the game of a world, with scripts of the tests' own beside."""
    game = home / "game-of-it"
    done = muchado("renpy", world, "--out", str(game), *(("--hero", hero) if hero else ()))
    assert (done.returncode, done.stderr) == (0, "")
    for script in (HERE / "autoplay.rpy", *scripts):
        shutil.copy(script, game / "game" / script.name)
    return game


def played(game: Path, name: str, **plan: Any) -> dict[str, Any]:  # noqa: ANN401 (the plan's own)
    """Play a game by a plan, and return what came of it; whatever Ren'Py printed if nothing did."""
    out = game / "out"
    out.mkdir(exist_ok=True)
    (out / f"{name}.plan").write_text(json.dumps({"name": name, "out": str(out), "prefer": [], **plan}), "utf-8")
    ended, printed = run(game, "run", "--savedir", str(game / "saves"), MUCHADO_PLAN=str(out / f"{name}.plan"))
    report = out / f"{name}.json"
    assert report.exists(), f"{ended}: {printed[-3_000:]}"
    found: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return found


def run(game: Path, *arguments: str, **more: str) -> tuple[int | None, str]:
    """Start Ren'Py with a game, and return its exit status and what it printed; None if it had to be stopped."""
    environment = {
        **{name: value for name, value in unmeasured().items() if name != "PYTHONPATH"},
        "HOME": str(game), "RENPY_EDIT_PY": "/dev/null", "SDL_AUDIODRIVER": "dummy", "RENPY_SIMPLE_EXCEPTIONS": "1",
        "LP_NUM_THREADS": "1", **more,
    }  # fmt: skip
    command = ["xvfb-run", "-a", "-s", "-screen 0 1280x720x24", "/usr/bin/python3", str(HERE / "launch.py")]
    with subprocess.Popen(
        [*command, str(game), *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    ) as process:  # fmt: skip
        try:
            printed, _ = process.communicate(timeout=MOST)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return None, process.communicate()[0]
        return process.returncode, printed
