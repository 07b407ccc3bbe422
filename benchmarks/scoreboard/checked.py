"""Where the check worlds are: some come with Much Ado, the others are kept with the tests."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
BUNDLED = ("court", "office", "ship")
"""Those that come with Much Ado."""

WORLDS = tuple(
    sorted(
        (
            *(ROOT / "tests" / "society" / "worlds").glob("*.ado"),
            *(ROOT / "worlds" / name / f"{name}.ado" for name in BUNDLED),
        ),
        key=lambda path: path.stem,
    )
)
