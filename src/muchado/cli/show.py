"""`muchado show`: what is in a run's file."""

from __future__ import annotations

from pathlib import Path

from muchado.cli.out import say, show_json
from muchado.cli.saved import whole
from muchado.record.sqlite.reading import Reader
from muchado.record.start import RULES
from muchado.tell.times import iso, moment


def show(file: Path, /, *, json: bool = False) -> None:
    """Show what is in a run's file.

    Parameters
    ----------
    file
        A file that `muchado run --save` has made.
    json
        Print one JSON object, and nothing else.

    """
    with whole(file):
        reader = Reader.open(file)
        found, lines = _facts(reader), _lines(reader)
    if json:
        show_json(found)
        return
    for line in lines:
        say(line)


def _facts(reader: Reader) -> dict[str, object]:
    facts = reader.facts()
    number, minute, digest = reader.last()
    times = {name: iso(facts.pop(name)) for name in ("start", "end")}
    played = iso(minute) if number else None
    files = [text.name for text in reader.start.files]
    return {**facts, **times, "played": played, "digest": digest, "files": files, "holds": reader.counts()}


def _lines(reader: Reader) -> list[str]:
    facts, counts = reader.facts(), reader.counts()
    number, minute, digest = reader.last()
    rules, days, bare = reader.kept()
    own = [text.name for text in reader.start.files if not text.library]
    libraries = len(reader.start.files) - len(own)
    played = f"played up to {moment(minute)}" if number else "not played yet"
    return [
        f"{facts['title']}, seed {facts['seed']}: {played}",
        f"  {'world':10}{moment(facts['start'])}, to {moment(facts['end'])}",
        *(f"  {name:14}{count:>9,}" for name, count in counts.items()),
        f"  {'text':10}{', '.join(own) or 'none: the world was made without text'}"
        + (f", and {libraries} of libraries" if libraries else ""),
        f"  {'digest':10}{digest or 'none yet'}",
        f"  {'made by':10}Much Ado {facts['muchado']}"
        + ("" if rules == RULES else ", by other rules than this one's: it can be read and not played"),
        *([f"  {'details':10}of the last {days} days: what spoke for choices"] if days else []),
        *([f"  {'':10}not of the first {bare:,} beats"] if bare else []),
    ]
