"""The names of the commands, what each is for and where it is; the help and the parser are both made from this."""

from __future__ import annotations

from typing import NamedTuple


class Command(NamedTuple):
    """A command: its `help` is one line, its `place` the module and the function that do it."""

    name: str
    place: str
    help: str


ABOUT = "Play story worlds in which people act on what they believe."
BEGIN = "Begin with: muchado run valentine"

COMMANDS = (
    Command("run", "muchado.cli.run:run", "Play a world and tell what happens."),
    Command("tell", "muchado.cli.tell:tell", "Play a world and tell it as a story."),
    Command("check", "muchado.cli.check:check", "Show everything that is wrong in a world's text."),
    Command("test", "muchado.cli.story:play_tests", "Play a world many times and say which of its tests hold."),
    Command(
        "rehearse", "muchado.cli.rehearse:rehearse", "Play a world many times and say what is odd, alike, or never."
    ),
    Command("resume", "muchado.cli.resume:resume", "Play a saved run on from where it stopped."),
    Command("show", "muchado.cli.show:show", "Show what is in a run's file."),
    Command("verify", "muchado.cli.verify:verify", "Play a saved run again and compare."),
    Command("export", "muchado.cli.export:export", "Write a run's tables as CSV, JSON lines or Parquet."),
    Command("fork", "muchado.cli.fork:fork", "What if: let a run go two ways from a minute on."),
    Command("play", "muchado.cli.play:play", "Take somebody's part in a world."),
    Command("seek", "muchado.cli.seek:seek", "What would it take: the smallest changes that turn an outcome."),
    Command("find", "muchado.cli.find:find", "Find patterns of happenings and beliefs in runs."),
    Command(
        "coverage", "muchado.cli.coverage:coverage", "Say which scenes of a script come up, how often, and why not."
    ),
    Command("draw", "muchado.cli.draw:draw", "Draw a run, or a table of who is together when."),
    Command("why", "muchado.cli.why:explain", "Explain an event, a belief or a feeling; or why not."),
    Command("mind", "muchado.cli.mind:show_mind", "Look into a mind at a time, or ask who knew what when."),
    Command("options", "muchado.cli.options:show_options", "List what somebody thinks of doing, rule by rule."),
    Command("report", "muchado.cli.report_page:write_report", "Write a run as a page that works offline."),
    Command("edit", "muchado.cli.edit:edit", "Write a world in the browser, and watch it happen."),
    Command("lsp", "muchado.cli.lsp:lsp", "Answer an editor in which worlds are open; the editor starts it."),
    Command("page", "muchado.cli.web:page", "Write the page with a world in it as a folder for any host."),
    Command("serve", "muchado.cli.serve:serve", "Let games play a world over HTTP or a WebSocket."),
    Command("mcp", "muchado.cli.mcp:mcp", "Answer an assistant that writes and plays worlds."),
    Command("lines", "muchado.cli.lines:lines", "Write what is said and told as a catalogue for translators."),
    Command("bake", "muchado.cli.bake:bake", "Write a run, or a tree of choices, for Ink, Twine or Yarn."),
    Command("new", "muchado.cli.new:new", "Write a small world to start from."),
    Command("worlds", "muchado.cli.worlds:worlds", "List the worlds that come with Much Ado."),
    Command("format", "muchado.cli.format:format_world", "Lay out a world's text in the one customary way."),
)
