"""An assistant's program starts `muchado mcp` and speaks to it, as such programs do."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from gate import GATE

pytest.importorskip("mcp", reason='assistants are answered with mcp: pip install "muchado[mcp]"')

from mcp import ClientSession, StdioServerParameters, stdio_client
from mcp.types import CallToolResult, TextContent

from muchado.assistant.tools import TOOLS

Answer = tuple[bool, str]


def talked(folder: Path, talk: Callable[[ClientSession], Awaitable[None]], *more: str) -> None:
    """Talk with a server that may read worlds in a folder."""
    command = ["-m", "muchado", "mcp", "--folder", str(folder), *more]
    server = StdioServerParameters(command=sys.executable, args=command, env=dict(os.environ))

    async def session() -> None:
        async with stdio_client(server) as (incoming, outgoing), ClientSession(incoming, outgoing) as one:
            found = await one.initialize()
            assert found.server_info.name == "muchado"
            await talk(one)

    asyncio.run(session())


async def call(session: ClientSession, name: str, **arguments: object) -> Answer:
    found = await session.call_tool(name, arguments)
    assert isinstance(found, CallToolResult)
    (only,) = found.content
    assert isinstance(only, TextContent)
    return found.is_error, only.text


def test_an_assistant_writes_a_world_and_has_it_checked(tmp_path: Path) -> None:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")

    async def talk(session: ClientSession) -> None:
        listed = (await session.list_tools()).tools
        assert [one.name for one in listed] == list(TOOLS)
        assert all(one.description and one.annotations and one.annotations.read_only_hint for one in listed)
        wrong, told = await call(session, "check", text=GATE.replace("toward Bo", "towards Bo"))
        assert not wrong
        assert "world.ado:10:12: error E312" in told
        assert '= write "toward"' in told
        assert "gate.ado" in (await call(session, "worlds"))[1]
        assert (await call(session, "play", world="../gate.ado"))[0]

    talked(tmp_path, talk)


@pytest.mark.slow
def test_every_tool_answers(tmp_path: Path) -> None:
    (tmp_path / "gate.ado").write_text(GATE, encoding="utf-8")
    asked: list[tuple[str, dict[str, object], str]] = [
        ("check", {}, "Two at a gate: 2 people, 2 rules. All is well."),
        ("play", {"person": "Ada", "choices": ["1"]}, "What does Ada do?"),
        ("tell", {"length": "brief"}, "Ada liked Bo."),
        ("why", {"question": "Ada greeted Bo"}, 'because Ada likes Bo.  [want "a good morning", world.ado:28]'),
        ("why", {"undone": "Bo greets Ada"}, "Bo"),
        ("mind", {"person": "Bo"}, "is sure that Ada greeted Bo"),
        ("mind", {"who_knows": "Ada greeted Bo"}, "it is so"),
        ("fork", {"changes": ["Ada's liking toward Bo at 0"]}, "The first difference: Monday 3 June 2024, 09:00."),
        ("fork", {"changes": ["Bo absent"], "outcomes": ["Ada greets Bo"], "runs": 3}, "0 of 3 runs"),
        ("seek", {"outcome": "Ada greets Bo", "tries": ["feelings"]}, "Ada's liking toward Bo at 35"),
        ("lines", {}, "2024-06-03T09:00  Ada: Good morning, Bo!"),
        ("lines", {"catalogue": True}, 'msgid "Good morning, {B}!"'),
    ]

    async def talk(session: ClientSession) -> None:
        for name, arguments, words in asked:
            wrong, told = await call(session, name, text=GATE, **arguments)
            assert not wrong, told
            assert words in told
        wrong, told = await call(session, "play", world="gate.ado")
        assert not wrong
        assert '09:00  Ada greets Bo. "Good morning, Bo!"' in told
        wrong, told = await call(session, "why", world="gate.ado", question="Ada greeted Boo")
        assert wrong
        assert told == 'There is nobody called "Boo". Did you mean "Bo"?'
        assert str(tmp_path) not in told

    talked(tmp_path, talk)


@pytest.mark.slow
def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    async def talk(session: ClientSession) -> None:
        wrong, told = await call(session, "seek", world="valentine", outcome="Naruto makes up with Ino")
        assert wrong
        assert told == ("This takes longer than 1 seconds. Ask for less: an earlier end, fewer runs, or less to try.")

    talked(tmp_path, talk, "--seconds", "1")
