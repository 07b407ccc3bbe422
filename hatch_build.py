"""Compiles worlds and libraries ahead when Much Ado is built, so that no first start has to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileAhead(BuildHookInterface[Any]):
    """Puts their images beside the library; a wheel takes them along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (of every hook)
        """Compile, before anything is built."""
        sys.path.insert(0, str(Path(self.root) / "src"))
        from muchado.api.stock import stock  # noqa: PLC0415 (only to be found now)

        for path in stock():
            build_data["force_include"][str(path)] = str(path.relative_to(Path(self.root) / "src"))
