"""The folder in which commands are run: sound and broken worlds, saved runs, tables, and what is none of these."""

from __future__ import annotations

import os
import shutil
import sys
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import mkdtemp

from muchado.conform.attack.worlds import compiled, plain

LOOP = """world "Loop"
  uses "loop"
  uses "pipe"
  uses "self"
  from Monday 5 June 2006, 9:00 to Monday 5 June 2006, 10:00
"""

RUNS = (*["some.run"] * 8, "half.run", "junk.run")
SUBJECTS = (
    *["world.ado", "some.run"] * 12, *["other.ado", "folder", "table.csv", "half.run"] * 2, "broken.ado", "loop.ado",
    "pipe.ado", "self.ado", "empty.ado", "junk", "junk.run", "nobody", "", ".", "/dev/null", "/dev/full", "village",
)  # fmt: skip
"""What may be given as a world, a run or a table."""


@cache
def _ready() -> Path:
    """Return a folder with all that can be copied, made once a process."""
    folder = Path(mkdtemp())
    texts = plain()
    (folder / "world.ado").write_text(texts["m14-lies"], encoding="utf-8")
    (folder / "other.ado").write_text(texts["m03-sight-and-hearing"], encoding="utf-8")
    (folder / "broken.ado").write_text(texts["m14-lies"].replace("wants", "wantz"), encoding="utf-8")
    (folder / "loop.ado").write_text(LOOP, encoding="utf-8")
    (folder / "empty.ado").write_text("", encoding="utf-8")
    (folder / "junk").write_bytes(bytes(range(256)) * 20)
    (folder / "table.csv").write_text('time,session,people\n1,x,Ann;Bea\n2,"=1+1",Bea;Cy\n', encoding="utf-8")
    (folder / "folder").mkdir()
    (folder / "folder" / "world.ado").write_text(texts["m04-duties"], encoding="utf-8")
    run = compiled("m14-lies").start(3)
    run.save(folder / "some.run")
    for _ in islice(iter(run.beat, None), 8):
        pass
    run.close()
    whole = (folder / "some.run").read_bytes()
    (folder / "half.run").write_bytes(whole[: len(whole) // 2])
    (folder / "junk.run").write_bytes(whole[:100] + bytes(range(256)) * 40)
    return folder


def set_up(folder: Path) -> None:
    """Fill a folder. What cannot be copied is made anew: a pipe that nobody writes to, a link to itself."""
    shutil.copytree(_ready(), folder, dirs_exist_ok=True)
    os.mkfifo(folder / "pipe.ado")
    (folder / "self.ado").symlink_to(folder / "self.ado")


def muchado(*arguments: str) -> list[str]:
    """Return a command of ours, as a list of words."""
    return [sys.executable, "-m", "muchado", *arguments]
