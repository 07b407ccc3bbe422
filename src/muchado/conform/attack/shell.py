"""The command line: odd arguments, odd streams, odd terminals and places, and interrupts."""

from __future__ import annotations

import json
import re
import signal
from typing import TYPE_CHECKING

from muchado.api.saved import open_run
from muchado.conform.attack.case import Case, Kind, WrongError
from muchado.conform.attack.odd import number, sentence, word
from muchado.conform.attack.processes import Ended, Setting, ran
from muchado.conform.attack.stage import RUNS, SUBJECTS, muchado, set_up
from muchado.conform.attack.worlds import plain
from muchado.record.mistakes import RunFileError

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

STATUSES = {0, 1, 2, 3, 130, 143, -signal.SIGTERM}
"""What a command may end with; a shell calls the last 143 too."""

COMMANDS = {
    "run": ("--seed N", "--until T", "--save F.run", "--json", "--all", "--watch --pace 0"),
    "tell": ("--seed N", "--through P", "--order W", "--tense W", "--person W", "--length W", "--json"),
    "check": (),
    "test": ("--runs 2", "--workers 1", "--only O", "--json"),
    "resume": ("--until T", "--save F.run", "--json", "--all"),
    "show": ("--json",),
    "verify": ("--against X", "--workers 1"),
    "export": ("--to csv", "--to jsonl", "--to W", "--out F"),
    "fork": ("--change C", "--at T", "--seed N", "--runs 2 --outcome O", "--workers 1", "--json", "--all"),
    "play": ("--as P", "--seed N", "--choices X", "--save F.run"),
    "seek": (
        "--for O",
        "--at T",
        "--seed N",
        "--try feelings",
        "--of P",
        "--runs 1",
        "--most 2",
        "--workers 1",
        "--json",
    ),
    "draw": ("G", "--out F.svg", "--out F.png", "--at T", "--theme dark", "--json"),
    "why": ("O", "--not O", "--at T", "--seed N", "--tree", "--prove", "--json"),
    "mind": ("P", "--at T", "--about P", "--who-knows O", "--seed N", "--all", "--json"),
    "report": ("--out F.html", "--seed N"),
    "new": (),
    "worlds": (),
    "format": ("--check",),
}
"""Every command, with options. N stands for a number, T for a time, P for a person, C for a change, O for what happens,
G for a picture, X for a file that is there, F for one that is not, W for any word."""

NEEDED = {"--change C", "--as P", "--for O", "--to csv", "G", "O", "P"}
"""Those that a command cannot do without, or hardly."""

CHANGES = ("Jonas absent", "Kai's honest at 5", "Berta does not ask Jonas about the jug", "Kai is due in garden")
HAPPENINGS = ("Jonas broke the jug", "Berta sends Jonas to bed", "Jonas lies to Berta that Kai broke the jug", "Kai")

VARIABLES: tuple[dict[str, str], ...] = (
    {}, {}, {"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"LC_ALL": "tr_TR.UTF-8"},
    {"PYTHONIOENCODING": "ascii"}, {"PYTHONIOENCODING": "latin-1"}, {"PYTHONIOENCODING": "cp437"},
    {"PYTHONIOENCODING": "utf-16"}, {"COLUMNS": "1"}, {"COLUMNS": "0"}, {"COLUMNS": "-5"}, {"COLUMNS": "x"},
    {"COLUMNS": "100000"}, {"NO_COLOR": "1"}, {"FORCE_COLOR": "1"}, {"TZ": "nowhere"}, {"PYTHONOPTIMIZE": "2"},
    {"HOME": "/nowhere"}, {"PYTHONHASHSEED": "7"},
)  # fmt: skip

TERMINALS = ("xterm-256color", "dumb", "", "unknown", "vt100", "linux")
SIZES = ((24, 80), (24, 80), (1, 1), (0, 0), (5, 12), (24, 3), (2, 300), (60000, 60000))

OURS = re.compile(rb"\x1b\[[0-9;]*m|\r\x1b\[K|\r\[[#.]*\]")
"""The only control sequences that we write: colours, and the line that shows how far a command has come."""

NOISE = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\x8e\x8f\xaa-\xae]|\xe2\x81[\xa6-\xa9]")
"""Control characters and marks of direction, as bytes."""


class Shell(Kind):
    """Commands. The parts are their arguments; the base is how they are run, as JSON."""

    name = "shell"
    inside = False

    def make(self, random: Random) -> Case:
        """Return a command, mostly one that could be meant, and how it is run."""
        text = plain()["m14-lies"]
        command = random.choice(sorted(COMMANDS))
        chosen = random.sample(COMMANDS[command], random.randint(0, min(2, len(COMMANDS[command]))))
        needed = [option for option in COMMANDS[command] if option in NEEDED and random.randrange(20)]
        arguments = [command, *_subject(random, command)]
        options = dict.fromkeys((*needed, *chosen))
        arguments += [_meant(random, part, text) for option in options for part in option.split()]
        arguments = [_encodable(part) for part in _spoilt(random, arguments)]
        return Case(json.dumps(_setting(random)), tuple(arguments))

    def run(self, case: Case, folder: Path) -> str:
        """Run it, and look at its status, at all that it wrote, and at the files that are there then."""
        set_up(folder)
        setting = Setting(*json.loads(case.base))
        ended = ran(muchado(*case.parts), folder, setting)
        look_at(ended, setting)
        _look_into(folder)
        return f"status {ended.status}"


def _subject(random: Random, command: str) -> tuple[str, ...]:
    """Return what a command is given: mostly what it can take."""
    if command == "worlds":
        return ()
    if command == "new":
        return (random.choice(("new", "folder", "world.ado", "")),)
    return (random.choice(RUNS if command in {"resume", "show", "verify", "export"} else SUBJECTS),)


def look_at(ended: Ended, setting: Setting) -> None:
    """Look at what came of a command.

    Raises:
        WrongError: there is a traceback, a status of no meaning, or a control sequence that is not ours.

    """
    told = (ended.err + ended.out)[-3000:].decode("utf-8", "replace")
    wrote = ended.out + ended.err
    if setting.env.get("PYTHONIOENCODING") == "utf-16":
        wrote = wrote.decode("utf-16", "replace").encode("utf-8", "replace")
    if b"Traceback" in wrote and (b"/muchado/" in wrote or not setting.stop[0]):
        last = [
            line.strip()
            for line in told.splitlines()
            if re.match(r"\w+(\.\w+)*(Error|Interrupt|Exit|Exception)", line.strip())
        ]
        places = re.findall(r'muchado/([\w/]+\.py)", line \d+, in (\w+)', told)
        raise WrongError(
            f"a traceback: {last[-1].split(':')[0] if last else '?'} in {places[-1] if places else '?'}", told
        )
    if b"Exception ignored" in wrote:
        raise WrongError("an exception that was ignored", told)
    if ended.status not in STATUSES and not (setting.stop[0] and ended.status == -setting.stop[0]):
        raise WrongError(f"status {ended.status}", told)
    if ended.status == 2 and setting.err == "pipe" and b"muchado: " not in wrote:
        raise WrongError("status 2 without a message", told)
    noise = NOISE.search(OURS.sub(b"", wrote.replace(b"\r\n", b"\n")))
    if noise and not setting.given:  # a terminal shows what is typed, whatever it is
        raise WrongError("a control character", f"{noise[0]!r}\n{told}")


def _look_into(folder: Path) -> None:
    """Look whether every file that a command may have written is whole, and nothing else is left there."""
    for path in set(folder.iterdir()) - set(folder.glob("new*")):
        if path.name.startswith(("tmp", ".")) or path.name.endswith(("tmp", "~")):
            raise WrongError("a file that was left over", path.name)
    for path in sorted(folder.glob("new*")):
        ends = {".html": b"</html>", ".svg": b"</svg>", ".png": b"IEND"}.get(path.suffix)
        if ends and path.is_file() and ends not in path.read_bytes()[-20:]:
            raise WrongError(f"a file {path.suffix} that is not whole")
        if path.suffix == ".run":
            try:
                open_run(path).events  # noqa: B018 (each is read when it is asked for)
            except RunFileError as error:
                if "stopped before it began" not in str(error):
                    raise WrongError("a run file that cannot be read", str(error)) from error


def _meant(random: Random, part: str, text: str) -> str:
    """Return what an option says, with letters filled in."""
    words = {
        "N": str(random.randrange(4)),
        "T": random.choice(("9:30", "9:05", "Sunday 10:00", "Sunday 1 July 2007, 9:31", "12", f"{number(random)}:00")),
        "P": random.choice(("Jonas", "Kai", "Berta", "all", "nobody", "Xaver")),
        "C": random.choice((*CHANGES, sentence(random, text))),
        "O": random.choice((*HAPPENINGS, sentence(random, text))),
        "X": random.choice(SUBJECTS),
        "F": "new",
        "G": random.choice(("storyline", "ties", "knowledge", "moods")),
        "W": random.choice(("straight", "middle", "twice", "present", "first", "brief", "parquet", "x")),
    }
    return words.get(part, part.replace("F.", "new."))


def _spoilt(random: Random, arguments: list[str]) -> list[str]:
    """Return arguments as they are, or with one of them wrong."""
    at = random.randrange(len(arguments))
    match random.randrange(24):
        case 0:
            arguments[at] = word(random)
        case 1:
            arguments.insert(at, word(random))
        case 2:
            arguments.insert(at, arguments[at])
        case 3:
            del arguments[at]
        case 4:
            arguments.insert(
                at,
                random.choice(("--", "-", "--help", "--version", "-h", "--seed=-1", "--nothing", "--x=" + "y" * 9000)),
            )
        case 5:
            arguments[at] += random.choice(("=", "é", "\u202e", "\x1b[31m", "\n", "/", "x" * 5000))
    return arguments


def _setting(random: Random) -> Setting:
    """Return how a command is run: mostly with one thing odd."""
    plainly = Setting(env=random.choice(VARIABLES))
    match random.randrange(8):
        case 0 | 1:
            size, term = random.choice(SIZES), random.choice(TERMINALS)
            env = {} if plainly.env.get("PYTHONIOENCODING") == "utf-16" else plainly.env  # there is no such terminal
            return plainly._replace(out="terminal", size=size, env={**env, "TERM": term})
        case 2:
            return plainly._replace(out=random.choice(("closed", "full", "gone", "nothing")))
        case 3:
            return plainly._replace(err=random.choice(("closed", "full", "nothing")))
        case 4:
            return plainly._replace(given=None)
        case 5:
            return plainly._replace(given="1\n2\n?\n\nq\n" + word(random) + "\n")
        case 6:
            number = random.choice((signal.SIGINT, signal.SIGINT, signal.SIGTERM))
            return plainly._replace(stop=(int(number), round(random.uniform(0.1, 1.5), 2)))
        case _:
            return plainly


def _encodable(part: str) -> str:
    """Return what a shell could hand over: no nulls, and nothing that is half a character."""
    return part.replace("\x00", "").encode("utf-8", "replace").decode()
