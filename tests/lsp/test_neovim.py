"""Neovim, set up as the guide says, asks `muchado lsp`."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from lsp.editor import copied

NEOVIM = shutil.which("nvim")
GUIDE = Path(__file__).parents[2] / "docs" / "guide" / "editors.md"

OLDER = """
vim.g.do_filetype_lua = 1
vim.lsp.start = vim.lsp.start or function(config)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end
"""
"""What Neovim 0.7 lacks."""

SCRIPT = """
local said = {}
local function wait(done) return vim.wait(60000, done, 50) end
local function ask(method, more)
  local params = vim.lsp.util.make_position_params(0, "utf-16")
  for key, value in pairs(more or {}) do params[key] = value end
  local found = vim.lsp.buf_request_sync(0, method, params, 60000)
  for _, one in pairs(found or {}) do return one.result, one.error end
end
local function go(words)
  vim.fn.cursor(1, 1)
  vim.fn.search("\\\\V" .. words, "e")
end

vim.cmd("edit people.ado")
said.attached = wait(function() return #vim.lsp.buf_get_clients(0) > 0 or next(vim.lsp.buf_get_clients(0)) ~= nil end)
said.initialized = wait(function()
  for _, client in pairs(vim.lsp.buf_get_clients(0)) do return client.initialized end
end)

go("person Naruto")
said.hover = (ask("textDocument/hover") or {contents = {}}).contents.value
said.symbols = #(ask("textDocument/documentSymbol", {position = nil}) or {})

local lines = vim.api.nvim_buf_line_count(0)
vim.api.nvim_buf_set_lines(0, lines, lines, false, {"persn Tenten-two, she", "  h"})
said.told = wait(function() return #vim.diagnostic.get(0) > 0 end)
said.message = vim.diagnostic.get(0)[1] and vim.diagnostic.get(0)[1].message

vim.fn.cursor(lines + 1, 3)
local params = vim.lsp.util.make_range_params(0, "utf-16")
params.context = {diagnostics = {}}
for _, one in pairs(vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 60000)) do
  vim.lsp.util.apply_workspace_edit(one.result[1].edit, "utf-16")
end
said.mended = vim.fn.getline(lines + 1)
vim.fn.cursor(lines + 2, 4)
local items = ask("textDocument/completion", {position = {line = lines + 1, character = 3}}) or {}
said.offered = vim.tbl_map(function(one) return one.label end, items.items or items)
vim.api.nvim_buf_set_lines(0, lines, -1, false, {})
said.clean = wait(function() return #vim.diagnostic.get(0) == 0 end)

go("person Naruto")
local edit, refused = ask("textDocument/rename", {newName = "Sakura"})
said.refused = refused and refused.message
edit = ask("textDocument/rename", {newName = "Boruto"})
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
vim.cmd("wall")
local out = io.open("said.json", "w")
out:write(vim.json and vim.json.encode(said) or vim.fn.json_encode(said))
out:close()
vim.cmd("qall!")
"""


@pytest.mark.slow
@pytest.mark.skipif(NEOVIM is None, reason="there is no Neovim on this machine: apt-get install neovim")
def test_neovim_is_answered(tmp_path: Path) -> None:
    home = copied("valentine", tmp_path)
    settings = "\n".join(re.findall(r"^```lua\n(.*?)^```", GUIDE.read_text("utf-8"), re.DOTALL | re.MULTILINE))
    (tmp_path / "init.lua").write_text(f"{OLDER}\n{settings}", "utf-8")
    (home / "script.lua").write_text(SCRIPT, "utf-8")
    command = tmp_path / "bin" / "muchado"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m muchado "$@"\n', "utf-8")
    command.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{command.parent}:{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join(map(str, map(Path.absolute, map(Path, filter(None, sys.path))))),
        **{f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")},
    }
    asked = [str(NEOVIM), "--headless", "-n", "-u", str(tmp_path / "init.lua"), "-c", "luafile script.lua"]
    done = subprocess.run(asked, cwd=home, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert (home / "said.json").exists(), done.stderr
    said = json.loads((home / "said.json").read_text("utf-8"))
    assert "person Naruto" in said["hover"]
    assert said["symbols"] > 3
    assert 'did you mean "person"?' in said["message"]
    assert said["mended"] == "person Tenten-two, she"
    assert "honest" in said["offered"]
    assert said["clean"]
    assert said["refused"] == 'There is a person called "Sakura" already.'
    texts = {path.name: path.read_text("utf-8") for path in home.glob("*.ado")}
    assert "person Boruto" in texts["people.ado"]
    assert not any(re.search(r"^[^\"#]*\bNaruto\b", text, re.MULTILINE) for text in texts.values())
