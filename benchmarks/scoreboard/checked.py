"""Where the check worlds are, some with Much Ado and the others with the tests; and which arcs are to come in them."""

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

ARCS = (
    "betrayed secret",
    "crush to couple",
    "friends fall out and mend",
    "grief",
    "outsider taken in",
    "reconciliation refused",
    "rumour and vindication",
    "triangle",
)
"""How the names of those story tests begin that tell of the arcs by which the library is measured."""
