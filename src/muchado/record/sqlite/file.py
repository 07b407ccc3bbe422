"""Opening a run file, and saying in words what SQLite cannot do with it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from functools import partial
from os import SEEK_END
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from muchado.record.mistakes import RESCUE, DamagedError, RunFileError
from muchado.record.sqlite.bounds import Connection, size_of
from muchado.record.sqlite.known import check_schema
from muchado.record.sqlite.schema import APPLICATION, VERSION, migrate, statements
from muchado.record.start import MAGIC

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

C = TypeVar("C", bound=sqlite3.Connection)

_SAID = {
    sqlite3.SQLITE_FULL: "the disk is full. Make room; `muchado resume` goes on after the last beat that it holds.",
    sqlite3.SQLITE_IOERR: "the disk takes no more: it is full, or a limit on the size of files is reached. "
    "Make room; `muchado resume` goes on after the last beat that it holds.",
    sqlite3.SQLITE_READONLY: "it cannot be written here. Choose a file in a folder where you may write.",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened or made here. Choose a file in a folder where you may write.",
    sqlite3.SQLITE_BUSY: "something else is using it. Wait until that is done, or save to another file.",
    sqlite3.SQLITE_CONSTRAINT: "something else has written to it meanwhile. Its beats are kept; save to another file.",
    sqlite3.SQLITE_NOTADB: "it is no run file.",
    sqlite3.SQLITE_CORRUPT: f"it is damaged. {RESCUE}",
    sqlite3.SQLITE_INTERRUPT: f"it is damaged: to read it never ends. {RESCUE}",
    sqlite3.SQLITE_TOOBIG: f"it is damaged: something in it is larger than anything in a run. {RESCUE}",
}
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_TOOBIG)
_NO_TEXT = "Could not decode to UTF-8"
"""How Python says that a text is not as it was written; SQLite itself does not look."""

PAGE, LOG = 1024, 16_000
"""Bytes of a page, and pages after which the log is brought into the file. A beat changes a little in many places: with
small pages its share of the log is small, and what is changed again and again is brought into the file once."""

HEAD, LARGEST_PAGE = 32, 65536
"""Bytes that hold the size of a page and the number of pages (in the file format of SQLite); 1 means the largest."""


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Raise what goes wrong with the file as a `RunFileError` in words."""
    try:
        yield
    except sqlite3.Error as error:
        code = sqlite3.SQLITE_CORRUPT if str(error).startswith(_NO_TEXT) else _code(error)
        said = _SAID.get(code, f"it cannot be read as a run file ({error}).")
        kind = DamagedError if code in _DAMAGE else RunFileError
        raise kind(f"{path}: {said}") from error
    except UnicodeDecodeError as error:  # SQLite's own message speaks of something that is no text
        raise DamagedError(f"{path}: {_SAID[sqlite3.SQLITE_CORRUPT]}") from error


def create(path: Path, fill: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """Make a new run file and return a connection to it that is inside the transaction of the first beat.

    `fill` puts in what the run is of. If that fails, no file is left. A file of a run that was stopped before anything
    was in it is taken as new; no other is ever written over.

    Raises:
        RunFileError: there is such a file already, or it cannot be made.

    """
    _reserve(path)
    try:
        with guarded(path), closed_on_failure(_connect(path, "rw")) as connection:
            connection.execute(f"PRAGMA page_size = {PAGE}")
            connection.execute("BEGIN IMMEDIATE")
            for statement in statements():
                connection.execute(statement)
            fill(connection)
            connection.execute("COMMIT")
            hold(connection)
            return connection
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def open_to_write(path: Path) -> sqlite3.Connection:
    """Return a connection to a run file that nobody else can write to meanwhile; it is inside a transaction.

    Raises:
        RunFileError: it is none, is being written to, or cannot be written; `DamagedError` if it is not whole.

    """
    _must_exist(path)
    with guarded(path), closed_on_failure(_bounded(path, "rw")) as connection:
        version = _version(path, connection)
        check_schema(path, connection, version)
        if version < VERSION:
            migrate(connection, version)
        hold(connection)
        return connection


def open_to_read(path: Path) -> sqlite3.Connection:
    """Return a connection that reads a run file, which may be being written to.

    Raises:
        RunFileError: it is none or cannot be read; `DamagedError` if it is not whole.

    """
    _must_exist(path)
    with guarded(path):
        connection, version = _first_that_can(path)
        with closed_on_failure(connection):
            check_schema(path, connection, version)
            if version < VERSION:
                connection = _copy_up_to_date(path, connection, version)
            connection.execute("PRAGMA query_only = ON")
    return connection


@contextmanager
def closed_on_failure(connection: C) -> Iterator[C]:
    """Close a connection if anything goes wrong; otherwise it is for whoever called."""
    try:
        yield connection
    except BaseException:
        connection.close()
        raise


def hold(connection: sqlite3.Connection) -> None:
    """Begin the transaction of the next beat. It is held while the beat is played, and so keeps other writers away."""
    # Beats are appended to a log beside the file. What is in it is safe from a kill at once, since the system has it;
    # every so many pages it is brought to the disk, and into the file. Readers see the last whole beat.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA wal_autocheckpoint = {LOG}")
    connection.execute("BEGIN IMMEDIATE")


def settle(connection: sqlite3.Connection) -> None:
    """End the writing through a connection and leave one plain file behind; the connection can be read from still."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")
    # While somebody else reads the file, or where the disk is full, its log stays beside it: nothing is lost by that.
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA journal_mode = DELETE")


def salvage(path: Path) -> sqlite3.Connection:
    """Return a connection to a damaged file, which reads as far as it gets. It never changes the file.

    Raises:
        RunFileError: not even the beginning can be read.

    """
    with guarded(path):
        try:
            return _as_far_as_it_gets(path, "ro")
        except sqlite3.DatabaseError:
            return _as_far_as_it_gets(path, "ro&immutable=1")


# ---------------------------------------------------------------------- inner

WAYS = ("ro", "rw", "ro&immutable=1")
"""How to open a file for reading. What a writer that was killed left half done must first be undone, by writing; a
folder that cannot be written has no room for the files by which readers and writers keep apart."""


def _first_that_can(path: Path) -> tuple[Connection, int]:
    """Return a connection in the first way in which the file can be read, and its version."""
    for way in WAYS:
        try:
            with closed_on_failure(_bounded(path, way)) as connection:
                return connection, _version(path, connection)
        except sqlite3.OperationalError as error:
            if way == WAYS[-1] or _code(error) not in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}:
                raise
    raise AssertionError("the last way returns or raises")


def _as_far_as_it_gets(path: Path, way: str) -> sqlite3.Connection:
    with closed_on_failure(_bounded(path, way)) as connection:
        connection.execute("PRAGMA writable_schema = ON")  # SQLite then opens a file that is shorter than it says
        check_schema(path, connection, _version(path, connection), whole=False)
        connection.execute("PRAGMA query_only = ON")
        return connection


def _code(error: sqlite3.Error) -> int:
    """Return SQLite's primary code of an error, 0 if it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _bounded(path: Path, mode: str) -> Connection:
    """Return a connection to a file that can come from anybody."""
    with closed_on_failure(_connect(path, mode)) as connection:
        connection.bound(partial(size_of, path))
        return connection


def _connect(path: Path, mode: str) -> Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    # Who would write is told at once that somebody else does; who reads waits while a writer tidies up.
    timeout = 0 if mode == "rw" else 5
    return sqlite3.connect(
        uri, uri=True, timeout=timeout, isolation_level=None, check_same_thread=False, factory=Connection
    )


def _must_exist(path: Path) -> None:
    """Look whether there is such a file, and whether it is as long as it says it is: SQLite would find out too late."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):  # to open a pipe is to wait for somebody who writes
            raise RunFileError(f"{path} cannot be read: that is no file.")
        with path.open("rb") as file:
            head = file.read(HEAD)
            size = file.seek(0, SEEK_END)
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or "that is no name for a file"
        raise RunFileError(f"{path} cannot be read: {reason}.") from error
    if len(head) == HEAD and head.startswith(MAGIC) and not any(Path(f"{path}{log}").exists() for log in LOGS):
        page, pages = int.from_bytes(head[16:18]), int.from_bytes(head[28:32])
        if size < (LARGEST_PAGE if page == 1 else page) * pages:
            raise DamagedError(f"{path}: {_SAID[sqlite3.SQLITE_CORRUPT]}")


LOGS = ("-wal", "-journal")
"""What the names of the files end in that SQLite keeps beside one that is being written."""


def _reserve(path: Path) -> None:
    """Make an empty file where there is none."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        if not _is_empty(path):
            raise RunFileError(
                f"{path} exists already. Choose another name, or go on with it: muchado resume {path}"
            ) from error
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else "") or "that is no name for a file"
        raise RunFileError(f"{path} cannot be made: {reason}.") from error


def _is_empty(path: Path) -> bool:
    """Whether a file is one of ours that was stopped before its first transaction was done."""
    if not path.is_file():
        return False  # a device reads as empty, too, and is nobody's to take away
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) not in {MAGIC, b""}:
                return False
        with closing(_connect(path, "rw")) as connection:
            return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,))
    except (OSError, sqlite3.Error):
        return False


def _version(path: Path, connection: sqlite3.Connection) -> int:
    """Return the version of a run file; raise if it is none, or newer than we are."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        hint = "" if tables else " It is empty: its run was stopped before it began. Start it again with `--save`."
        raise RunFileError(f"{path} is no run file.{hint}")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < 0:
        raise RunFileError(f"{path} says that its form is {version}, which no Much Ado has made.")
    if version > VERSION:
        raise RunFileError(
            f"{path} was made by a newer Much Ado (form {version}; this one reads up to {VERSION}). Update Much Ado."
        )
    return int(version)


def _copy_up_to_date(path: Path, connection: Connection, version: int) -> Connection:
    """Return an older file's contents as they would be kept now; reading does not change the file."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, factory=Connection)
    with closing(connection), closed_on_failure(memory) as copy:
        connection.backup(copy)
        copy.bound(partial(size_of, path))
        migrate(copy, version)
        return copy
