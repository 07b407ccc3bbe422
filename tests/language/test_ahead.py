"""Libraries compiled ahead: a world that uses them is what it is when all is compiled at once."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

import muchado
from muchado.api.find import bundled_worlds
from muchado.api.saved import world_of
from muchado.api.shelf import Beside
from muchado.api.world import sources
from muchado.bundle.codec import to_json
from muchado.language import SourceFile, ahead, ask, compile_text, keys
from muchado.language.compile import Result, _compile_ahead, _compile_further
from muchado.language.text.diagnostics import Journal

VALENTINE = sources("valentine")
LIBRARY = [line for file in VALENTINE if file.library for line in file.text.split("\n")]


class Watched(Beside):
    """A shelf that counts what is taken and put."""

    def __init__(self, home: Path) -> None:
        super().__init__(home, keeps=True)
        self.taken, self.put_in = 0, 0

    def take(self, key: str) -> bytes | None:
        found = super().take(key)
        self.taken += found is not None
        return found

    def put(self, key: str, image: bytes) -> None:
        self.put_in += 1
        super().put(key, image)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return Watched(tmp_path_factory.mktemp("ahead"))


def said(result: Result) -> tuple[object, ...]:
    text = None if result.bundle is None else to_json(result.bundle)
    return text, result.diagnostics, result.tests


def with_more(*lines: str) -> tuple[SourceFile, ...]:
    return (*VALENTINE, SourceFile("more.ado", "\n".join(lines)))


@pytest.mark.parametrize("name", bundled_worlds())
def test_every_world_is_the_same_at_first_and_later(name: str, shelf: Watched) -> None:
    files = sources(name)
    whole = said(compile_text(files))
    assert said(compile_text(files, shelf)) == whole
    assert said(compile_text(files, shelf)) == whole


def test_the_libraries_are_read_no_more(shelf: Watched, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_text(VALENTINE, shelf)
    read: list[str] = []
    known = compile_text.__globals__
    blocks = known["read_blocks"]
    monkeypatch.setitem(known, "read_blocks", lambda file, journal: read.append(file.name) or blocks(file, journal))
    compile_text(VALENTINE, shelf)
    assert read == [file.name for file in VALENTINE if not file.library]
    compile_text(with_more("feeling courage toward someone"), shelf)
    assert not any(name.startswith("library/") for name in read)
    assert compile_text(with_more("feeling courage", "place", "  next to nowhere"), shelf).bundle is None  # mistakes
    assert not any(name.startswith("library/") for name in read)
    compile_text(with_more('without phrase "A is free"'), shelf)  # which other rules ask
    assert any(name.startswith("library/") for name in read)


WORDS = sorted({word for line in LIBRARY for word in line.split() if word.isalpha() and word.islower()})

MORE = (
    ("place {}", "  next to hall"),
    ('thing {}, "a thing"',),
    ("feeling {} toward someone, 0 to 100, usually 5",),
    ("mood {}, 0 to 100",),
    ("trait {}",),
    ('notion "A {} B"',),
    ('status "A {} B", public',),
    ('deed "A {} {} B"',),
    ('action {}: "A {} B"', "  B may {}, refuse", '  told "{A} greets {B}"'),
    ('holiday "{} {}" on 3 May',),
    ("person {}, he", "  at hall"),
)  # fmt: skip


def some(random: Random) -> list[str]:
    """A block that says something in words of the library's."""
    made = random.choice(MORE)
    words = [random.choice(WORDS) for _ in range(6)]
    if made[0].startswith("person"):
        words = [word.title() for word in words]
    return [
        line.replace("{A}", "\0A")
        .replace("{B}", "\0B")
        .replace("{}", words.pop())
        .replace("\0A", "{A}")
        .replace("\0B", "{B}")
        for line in made
    ]


@pytest.mark.slow
def test_worlds_that_speak_as_the_library_does_are_the_same(shelf: Watched) -> None:
    sound: set[bool] = set()
    for number in range(10):
        random = Random(number)
        files = with_more(*(line for _ in range(random.randint(1, 2)) for line in some(random)))
        whole = compile_text(files)
        assert said(compile_text(files, shelf)) == said(whole), files[-1].text
        sound.add(whole.bundle is not None)
    assert sound == {True, False}


def library_blocks() -> list[list[str]]:
    """The blocks of the library that valentine uses, as lines."""
    found: list[list[str]] = []
    for line in LIBRARY:
        if line[:1].strip() and not line.startswith("#"):
            found.append([line])
        elif line.strip() and found:
            found[-1].append(line)
    return [block for block in found if block[0].split()[0] not in {"library", "uses"}]


def altered(random: Random) -> list[str]:
    """A block of the library left out, or told anew: as it is, without one of its lines, or in another order."""
    blocks = [one for one in library_blocks() if one[0].split()[0] in random.choice(KINDS)]
    head, *body = random.choice(blocks)
    if random.random() < 0.3:
        return [f"without {head.split(':')[0].split(',')[0]}"]
    if body and random.random() < 0.5:
        body.pop(random.randrange(len(body)))
    elif random.random() < 0.5:
        random.shuffle(body)
    return [f"instead {head}", *body]


KINDS = (("action",), ("want", "reaction", "drift", "retelling"), ("phrase", "plan", "status", "notion", "trait"))


def quick(number: int, shelf: Watched) -> bool:
    """Hold an altered library to what is compiled at once, unless that is what is done anyhow."""
    random = Random(number)
    files = with_more(*(line for _ in range(random.randint(1, 2)) for line in altered(random)))
    if _compile_further(files, Journal(), shelf) is None:
        return False
    assert said(compile_text(files, shelf)) == said(compile_text(files)), files[-1].text
    return True


@pytest.mark.slow
def test_worlds_that_alter_a_library_are_the_same(shelf: Watched) -> None:
    assert {quick(number, shelf) for number in range(16)} == {True, False}  # chance says which of them


@pytest.mark.slow
def test_many_worlds_that_alter_a_library_are_the_same(shelf: Watched) -> None:
    assert 30 < sum(quick(number, shelf) for number in range(16, 150)) < 120


@pytest.mark.parametrize(
    "lines",
    [
        ['instead action chat: "A chats with B"', "  needs B is here", '  counts as "A makes small talk with B"'],
        ['without want "a greeting"'],
        ["place court", "  next to street"],  # a word that stands in the library, where no place can
    ],
)
def test_what_nothing_else_hangs_on_is_read_by_itself(lines: list[str], shelf: Watched) -> None:
    files = with_more(*lines)
    assert _compile_further(files, Journal(), shelf) is not None
    assert said(compile_text(files, shelf)) == said(compile_text(files))


@pytest.mark.parametrize(
    "lines",
    [
        ["lines for greet", '  A says "Well met, {B}."'],
        ["lines for praise nobody", '  A says "Well met, {B}."'],
        ["lines for chat", "  needs B is here"],
    ],
)
def test_lines_are_added_alike(lines: list[str], shelf: Watched) -> None:
    assert said(compile_text(with_more(*lines), shelf)) == said(compile_text(with_more(*lines)))


@pytest.mark.slow
def test_mistakes_are_told_the_same_with_the_libraries_ahead(shelf: Watched) -> None:
    """A word here and there is another: what is said of it, and what is left unsaid, does not hang on the image."""
    for number, declared in enumerate(("place street", "person Naruto", "timetable ", 'uses "everyday"')):
        files = [file if file.library else replaced(file, declared, Random(number)) for file in VALENTINE]
        whole = compile_text(files)
        assert whole.bundle is None
        assert said(compile_text(files, shelf)) == said(whole)


def replaced(file: SourceFile, declared: str, random: Random) -> SourceFile:
    """A file in which a declaration is misspelt, and another word."""
    words = file.text.replace(declared, f"x{declared}").split(" ")
    words[random.randrange(len(words))] = random.choice(WORDS)
    return SourceFile(file.name, " ".join(words))


def test_what_a_library_says_in_quotes_counts_too() -> None:
    text = 'library "odd"\ndeed "A wrongs B"\naction push: "A pushes B"\n  needs B is here\n  counts as "A wrongs B"\n'
    held = ahead.opened(_compile_ahead([SourceFile("library/odd.ado", text, library=True)]) or b"")
    assert held is not None
    assert "A wrongs B" in held.passages[-1].lines.replace("counts as ", "").split("\n")


@pytest.mark.parametrize(
    "line",
    [
        'instead action greet: "A greets B"',
        'without want "chat"',
        "person Ino, she",
        "nonsense",
        'want "chat"',
        "\tx",
        'status "A is free"',  # said in the library
        "trait free",
        'action x: "A greets B"',
    ],
)
def test_mistakes_are_told_alike(line: str, shelf: Watched) -> None:
    assert said(compile_text(with_more(line), shelf)) == said(compile_text(with_more(line)))


@pytest.mark.parametrize(
    "asked", ["Ino", "Ino meets", "Nobody meets Ino", "Naruto makes up with Ino", "Ino absent", ""]
)
def test_what_is_asked_is_understood_alike(asked: str, shelf: Watched) -> None:
    for changes, patterns in (((asked,), ()), ((), (asked,))):
        later = ask(VALENTINE, changes, patterns, shelf)
        assert later == ask(VALENTINE, changes, patterns)
        assert later.bundle is not None or later.diagnostics


@pytest.mark.slow
def test_a_damaged_image_and_one_of_another_compiler_are_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf, whole = Watched(tmp_path), said(compile_text(VALENTINE))
    compile_text(VALENTINE, shelf)
    compile_text(VALENTINE, shelf)
    assert (shelf.taken, shelf.put_in) == (1, 1)
    (path,) = shelf.kept()
    for damaged in (b"", b"nothing", path.read_bytes()[:1000], b"\x80\x05K\x01."):
        path.write_bytes(damaged)
        assert said(compile_text(VALENTINE, shelf)) == whole
    assert shelf.put_in == 5
    monkeypatch.setattr(keys, "said_by", lambda _part: b"another")
    assert said(compile_text(VALENTINE, shelf)) == whole
    assert shelf.put_in == 6


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for shelf in (Beside(tmp_path / "file", keeps=True), Beside(tmp_path / "none", keeps=False)):
        assert compile_text(VALENTINE, shelf).bundle is not None
        assert shelf.kept() == []


def test_few_images_are_kept(tmp_path: Path) -> None:
    shelf = Beside(tmp_path, keeps=True)
    for number in range(28):
        shelf.put(f"{number:02}", b"")
    assert len(shelf.kept()) == 24
    assert shelf.take("27") == b""


def test_the_text_of_a_run_file_leaves_no_image(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    world = muchado.load("village")
    run = world.start(1)
    run.save(tmp_path / "a.run")
    run.close()
    keeps: list[bool] = []
    monkeypatch.setattr("muchado.api.shelf.sys.dont_write_bytecode", False)
    monkeypatch.setattr(Beside, "take", lambda shelf, _key: keeps.append(shelf.keeps))
    monkeypatch.setattr(Beside, "put", lambda *_: None)
    world_of(muchado.open_run(tmp_path / "a.run")).changes(f"{world.people[0]} absent")
    assert keeps
    assert not any(keeps)
    muchado.load("village")
    assert keeps[-1]
