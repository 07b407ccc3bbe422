"""`muchado bake`: stories for other tools, and what cannot be baked."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.commands import muchado as command
from cli.commands import printed
from muchado.bake import FORMS, Form

PERSON = "Hedwig"


@pytest.mark.parametrize("form", FORMS)
def test_the_command_writes_a_file(form: Form, tmp_path: Path) -> None:
    out = tmp_path / f"story.{form}"
    lines = printed("bake", "village", "--to", form, "--as", PERSON, "--scenes", "2", "--out", str(out))
    assert lines[-1].startswith(f"Wrote {out}: ")
    assert PERSON in out.read_text(encoding="utf-8")
    told = printed("bake", "village", "--to", form, "--through", PERSON, "--seed", "4")
    assert len(told) > 4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--to", "inky"), 'Did you mean "ink"?'),
        (("--to", "ink", "--as", "Nobody"), 'nobody called "Nobody"'),
        (("--to", "ink", "--through", "Nobody"), 'nobody called "Nobody"'),
        (("--to", "ink", "--as", PERSON, "--ways", "1"), "2 to 6"),
        (("--to", "ink", "--as", PERSON, "--scenes", "0"), "1 to 5,000"),
        (("--to", "ink", "--scenes", "3"), "say whose with --as"),
        (("--to", "ink", "--as", PERSON, "--through", "Agnes"), "--through is of a run"),
    ],
)
def test_what_cannot_be_baked_is_told_in_a_sentence(arguments: tuple[str, ...], message: str) -> None:
    done = command("bake", "village", *arguments)
    assert done.returncode == 2
    assert message in " ".join(done.stderr.split())
