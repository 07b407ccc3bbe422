"""Whatever plays a world says which rules were too much for somebody: once a rule, however many runs there were."""

from __future__ import annotations

from pathlib import Path

import pytest

from kernel.phases.test_effort import CALL, CROWD, HEAD, RULES
from muchado.cli.main import answer
from muchado.kernel.exec import senses

TEST = 'test "somebody calls"\n  in at least 1 of 100 runs: someone calls to someone B\n'


@pytest.mark.parametrize(
    "arguments",
    [
        ["run"],
        ["test", "--runs", "2", "--workers", "1"],
        ["fork", "--change", "Paa absent", "--at", "7:33"],
        ["fork", "--change", "Paa absent", "--runs", "2", "--workers", "1"],
        ["seek", "--for", "Paa calls to Pab", "--try", "people", "--of", "Pac", "--runs", "2", "--workers", "1"],
        ["play", "--as", "Paa", "--choices", "none"],
    ],
    ids=" ".join,
)
def test_rules_that_were_too_much_are_named_once(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(senses, "MOST_STEPS", 5_000)
    monkeypatch.chdir(tmp_path)
    text = HEAD.replace("2006, 11:00", "2006, 7:36") + CROWD + RULES["want"] + CALL + TEST
    Path("world.ado").write_text(text, encoding="utf-8")
    Path("none").write_text("alone\n", encoding="utf-8")
    command, *rest = arguments
    monkeypatch.setattr("sys.argv", ["muchado", command, "world.ado", *rest])
    answer()
    told = capsys.readouterr().err
    assert told.count('The want "much" (world.ado:') == 1, told
    assert "11 others gave it up for a while" in told
