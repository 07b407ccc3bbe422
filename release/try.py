"""Try a release: `uv run --no-project python release/try.py [BEFORE]`.

The wheel is built and looked through; it is installed on its own, and each page of the guide is followed as a new user
would; and worlds and runs that the wheel of BEFORE made (a tag or commit; the newest tag, if not given) are taken over.
Needs git and uv, and takes a quarter of an hour.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent))

from guide import followed
from place import Place
from upgrade import upgraded
from wheel import built, faults

ROOT = Path(__file__).parents[1]
TINY = ROOT / "tests" / "worlds" / "mechanisms"


def main() -> int:
    """Try all of it, and print what is wrong."""
    before = sys.argv[1] if len(sys.argv) > 1 else _newest_tag()
    known = ["git", "-C", ROOT, "rev-parse", "--quiet", "--verify", f"{before}^{{commit}}"]
    if before and subprocess.run(known, check=False, capture_output=True).returncode:
        print(f"There is no commit {before} to upgrade from: name a tag or a commit.")
        return 2
    with TemporaryDirectory() as kept:
        home = Path(kept)
        wheel = built(ROOT, home / "new")
        print(f"{wheel.name}: {wheel.stat().st_size / 1_000_000:.1f} MB", flush=True)
        found = faults(wheel, ROOT)
        place = Place(home / "clean", wheel)
        for page in sorted((ROOT / "docs" / "guide").glob("*.md")):
            place.go_to(page.stem)
            found += _printed(page.name, list(followed(page, TINY, place, wheel)))
        if before:
            found += _printed(f"from {before}", _from(before, home, wheel))
        else:
            print("Nothing was released before: name a commit to upgrade from.")
    print("\n\n".join(found) or "All is well.")
    return int(bool(found))


def _from(before: str, home: Path, wheel: Path) -> list[str]:
    """What is wrong after an upgrade from the wheel of a commit."""
    subprocess.run(["git", "clone", "--quiet", ROOT, home / "old"], check=True)
    subprocess.run(["git", "-C", home / "old", "checkout", "--quiet", before], check=True)
    return list(upgraded(Place(home / "upgraded", built(home / "old", home / "older")), wheel))


def _newest_tag() -> str:
    tags = subprocess.run(["git", "-C", ROOT, "tag", "--sort=-creatordate"], capture_output=True, text=True, check=True)
    return tags.stdout.split("\n", 1)[0]


def _printed(what: str, faults: list[str]) -> list[str]:
    """Say at once how a part went."""
    print(f"{what}: {len(faults) or 'nothing'} wrong", flush=True)
    return faults


if __name__ == "__main__":
    sys.exit(main())
