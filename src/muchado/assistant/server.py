"""Speaks the Model Context Protocol over standard input and output."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.types import CallToolResult, ListToolsResult, TextContent, Tool, ToolAnnotations

import muchado
from muchado.assistant import tools
from muchado.assistant.doing import Bounds, answer
from muchado.assistant.messages import Lines, in_sentences
from muchado.assistant.mistakes import ToolError

if TYPE_CHECKING:
    from mcp.types import CallToolRequestParams

AT_ONCE = 2
"""So many commands are at work at a time; others wait."""

ABOUT = (
    "Much Ado plays story worlds in which people act on what they believe. Write a world's text and `check` it until "
    "nothing is wrong; `play` and `tell` what happens with a seed; ask `why`, look into a `mind`; `fork` and `seek` "
    "say what if, and what it would take. Nothing can be written into a run but by its text, its seed and its changes."
)


def make_server(bounds: Bounds) -> Server[Any]:
    """Return a server whose tools keep within bounds."""
    limiter = anyio.Semaphore(AT_ONCE)

    async def listed(*_: object) -> ListToolsResult:
        return ListToolsResult(tools=[_tool(name) for name in tools.TOOLS])

    async def called(_: object, asked: CallToolRequestParams) -> CallToolResult:
        try:
            async with limiter:
                text, wrong = await answer(asked.name, dict(asked.arguments or {}), bounds), False
        except ToolError as error:
            text, wrong = str(error), True
        return CallToolResult(content=[TextContent(type="text", text=text)], is_error=wrong)

    server: Server[Any] = Server(
        "muchado", version=muchado.__version__, instructions=ABOUT, on_list_tools=listed, on_call_tool=called
    )
    server.middleware.append(in_sentences)
    return server


def _tool(name: str) -> Tool:
    harmless = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
    return Tool(name=name, description=tools.about(name), input_schema=tools.schema(name), annotations=harmless)


def speak(bounds: Bounds) -> None:
    """Answer until whoever started this has enough of it."""
    anyio.run(_speak, bounds)


async def _speak(bounds: Bounds) -> None:
    server = make_server(bounds)
    lines = Lines(io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace"))
    async with stdio_server(lines) as (incoming, outgoing):
        lines.answer = outgoing.send
        await server.run(incoming, outgoing, server.create_initialization_options())
