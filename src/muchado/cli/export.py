"""`muchado export`: a run's tables for other programs."""

from __future__ import annotations

from pathlib import Path

from muchado.cli.files import new_directory
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say
from muchado.cli.saved import whole
from muchado.record.sqlite.export import FORMS
from muchado.record.sqlite.export import export as write
from muchado.record.sqlite.reading import Reader


def export(file: Path, /, *, to: str, out: Path | None = None) -> None:
    """Write a run's tables as CSV, JSON lines or Parquet, one file a table.

    Parameters
    ----------
    file
        A file that `muchado run --save` has made.
    to
        "csv", "jsonl" or "parquet".
    out
        A new or empty directory for them; if not given it is called after the file.

    """
    if to not in FORMS:
        raise MistakeError(f'"{to}" is no form to export to: write --to csv, --to jsonl or --to parquet.')
    directory = out or file.with_name(f"{file.stem}-{to}")
    with whole(file):
        reader = Reader.open(file)
        with new_directory(directory) as part:
            written = write(reader, to, part)
    say(f"Wrote {len(written)} tables to {directory}.")
