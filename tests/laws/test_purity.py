"""Law 7: the kernel needs the standard library only, and has no threads, no files and no clock."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
KERNEL = sorted(path for part in ("kernel", "plan") for path in (SOURCE / "muchado" / part).rglob("*.py"))

OUTSIDE = {
    "asyncio", "concurrent", "io", "multiprocessing", "os", "pathlib", "random", "secrets", "select", "shutil",
    "signal", "socket", "subprocess", "sys", "tempfile", "threading", "time", "uuid",
}  # fmt: skip
"""What reaches the world outside, or chance that is not ours."""

HEAVY = {f"muchado.bundle.{name}" for name in ("codec", "graft", "inputcodec", "schema")}
"""Parts of the bundle that have no place where a world is only played."""


def is_plain(module: str) -> bool:
    """Whether a module is plain data: the bundle, what makes it a checked one, and the plans of its rules."""
    return module not in HEAVY and module.startswith(("muchado.bundle", "muchado.plan"))


def imports(path: Path) -> set[str]:
    """The modules that a file imports, in full."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            found.add(str(node.module))
    return found


@pytest.mark.parametrize("path", KERNEL, ids=lambda path: path.stem)
def test_a_file_of_the_kernel_imports_the_bundle_and_the_standard_library(path: Path) -> None:
    for module in imports(path):
        top = module.split(".")[0]
        assert is_plain(module) or module.startswith("muchado.kernel") or top in sys.stdlib_module_names
        assert top not in OUTSIDE


@pytest.mark.parametrize("path", KERNEL, ids=lambda path: path.stem)
def test_a_file_of_the_kernel_opens_and_prints_nothing(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    assert not names & {"open", "print", "input", "float", "breakpoint", "globals", "hash"}
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Global | ast.Nonlocal)]
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, float)]
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)]


def test_importing_the_kernel_loads_nothing_else_of_ours_and_nothing_foreign() -> None:
    """In a bare interpreter, without the packages that are installed."""
    code = (
        "import sys; before = set(sys.modules); "
        f"sys.path.insert(0, {str(SOURCE)!r}); import muchado.kernel; "
        "print(*sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-S", "-E", "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    ours = {name for name in loaded if name.split(".")[0] == "muchado"}
    assert [
        name for name in ours if name != "muchado" and not name.startswith("muchado.kernel") and not is_plain(name)
    ] == []
    assert {name.split(".")[0] for name in set(loaded) - ours} <= sys.stdlib_module_names
    assert not {"threading", "socket", "subprocess", "asyncio", "random", "dataclasses"} & set(loaded)
