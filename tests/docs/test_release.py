"""What tries a release: commands are found on a page, and what a wheel lacks is told."""

from __future__ import annotations

import sys
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "release"))

from guide import commands  # noqa: E402 (it is no package)
from wheel import faults  # noqa: E402 (it is no package)

GOOD = """Metadata-Version: 2.4
Name: muchado
Version: 1.0
Summary: A summary.
Author: Somebody
License-Expression: MIT
Requires-Python: >=3.11
Description-Content-Type: text/markdown
Provides-Extra: a
"""
FILES = {
    "muchado/__init__.py": "",
    "muchado/page/built/licences.txt": "theirs",
    "muchado-1.0.dist-info/METADATA": GOOD,
    "muchado-1.0.dist-info/licenses/LICENSE": "ours",
}


def found(home: Path, files: dict[str, str]) -> list[str]:
    (home / "pyproject.toml").write_text("[project.optional-dependencies]\na = []\n", encoding="utf-8")
    wheel = home / "muchado.whl"
    with ZipFile(wheel, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    return faults(wheel, home)


def test_a_good_wheel_has_no_fault(tmp_path: Path) -> None:
    assert found(tmp_path, FILES) == []


def test_what_is_missing_and_what_does_not_belong_is_told(tmp_path: Path) -> None:
    bad = GOOD.replace("Summary: A summary.\n", "").replace("Extra: a", "Extra: b")
    files = {name: text for name, text in FILES.items() if "licences" not in name}
    files |= {"muchado-1.0.dist-info/METADATA": bad, "notes.txt": "mine"}
    assert found(tmp_path, files) == [
        "Its metadata do not say Summary.",
        "The extra a is not the project's.",
        "The extra b is not the project's.",
        "There is no muchado/page/built/licences.txt in it.",
        "notes.txt does not belong in it.",
    ]


def test_the_commands_of_a_page_are_found_in_order() -> None:
    fences = ('sh\nmuchado run "a b" # so\ncd there && muchado x', "text\nmuchado no", "sh\nmuchado tell c")
    page = "".join(f"Text.\n```{fence}\n```\n" for fence in fences)
    assert commands(page) == [["muchado", "run", "a b"], ["muchado", "tell", "c"]]
