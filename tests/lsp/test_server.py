"""What an editor is told of a world by `muchado lsp`."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from lsp.editor import Editor, behind, client, copied, made, where

pytest.importorskip("pytest_lsp", reason='what editors ask is tested with pytest-lsp: pip install "pytest-lsp>=1"')

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.uris import to_fs_path
from pytest_lsp import LanguageClient

from muchado.language import format_text
from muchado.lsp.kinds import TOKENS

__all__ = ["client"]
pytestmark = pytest.mark.asyncio(loop_scope="module")

TEXT = """world "Class 😀"
  uses "everyday"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall, "the 😀 hall"
  next to yard
place yard

person Mia, "😀 Mia", she
  honest 80
  at the start
    is in hall
    love toward Ren 60
person Ren, he
  lives at hall
"""


def opened(client: LanguageClient, path: Path, text: str = TEXT) -> tuple[Editor, str]:
    path.write_text(text, "utf-8")
    editor = Editor(client)
    return editor, editor.open(path)


def spoken(path: Path, where: types.Range) -> str:
    """Give the words of a file on a stretch of a line."""
    line = path.read_text("utf-8").split("\n")[where.start.line]
    return line[where.start.character : where.end.character]


def document(uri: str) -> types.TextDocumentIdentifier:
    return types.TextDocumentIdentifier(uri)


async def test_what_could_stand_somewhere(client: LanguageClient, tmp_path: Path) -> None:
    editor, uri = opened(client, tmp_path / "class.ado")
    found = await editor.completions(uri, behind(TEXT, "next to "))
    assert [one.label for one in found] == ["hall", "yard"]
    typed = await editor.completions(uri, behind(TEXT, "  ho"))
    honest = next(one for one in typed if one.label == "honest")
    assert isinstance(honest.text_edit, types.TextEdit)
    assert made(TEXT, [honest.text_edit]) == TEXT.replace("honest", "honestnest")


async def test_what_something_means(client: LanguageClient, tmp_path: Path) -> None:
    _, uri = opened(client, tmp_path / "class.ado")
    at = types.Position(*where(TEXT, "toward Ren"))
    found = await client.text_document_hover_async(types.HoverParams(document(uri), types.Position(at.line, 5)))
    assert found is not None
    assert isinstance(found.contents, types.MarkupContent)
    assert "feeling love toward someone" in found.contents.value


async def test_what_is_declared_in_a_library_is_found_in_its_file(client: LanguageClient, tmp_path: Path) -> None:
    editor, uri = opened(client, tmp_path / "class.ado")
    asks = types.DefinitionParams(document(uri), types.Position(*where(TEXT, "love toward")))
    found = await client.text_document_definition_async(asks)
    assert isinstance(found, list)
    (place,) = found
    assert isinstance(place, types.Location)
    path = Path(str(to_fs_path(place.uri)))
    assert spoken(path, place.range) == "love"
    library = editor.open(path)
    asked = types.HoverParams(document(library), place.range.start)
    assert await client.text_document_hover_async(asked) is not None
    with pytest.raises(JsonRpcException, match="comes with Much Ado"):
        await client.text_document_rename_async(types.RenameParams(document(library), place.range.start, "liking"))
    laid = await client.text_document_formatting_async(
        types.DocumentFormattingParams(document(library), types.FormattingOptions(2, insert_spaces=True))
    )
    assert not laid
    editor.close(library)


async def test_a_new_name_stands_wherever_the_old_one_stood(client: LanguageClient, tmp_path: Path) -> None:
    home = copied("valentine", tmp_path)
    texts = {path.as_uri(): path.read_text("utf-8") for path in home.iterdir()}
    editor = Editor(client)
    uri = editor.open(home / "people.ado")
    at = types.Position(*behind(texts[uri], "person Naruto"))
    asked = await client.text_document_prepare_rename_async(types.PrepareRenameParams(document(uri), at))
    assert isinstance(asked, types.PrepareRenamePlaceholder)
    assert asked.placeholder == "Naruto"
    found = await client.text_document_rename_async(types.RenameParams(document(uri), at, "Boruto"))
    assert found is not None
    assert found.changes is not None
    assert len(found.changes) > 2
    after = {one: made(text, list(found.changes.get(one, []))) for one, text in texts.items()}
    assert "person Boruto" in after[uri]
    assert not any("toward Naruto" in text for text in after.values())


async def test_a_name_that_is_taken_is_refused_in_a_sentence(client: LanguageClient, tmp_path: Path) -> None:
    _, uri = opened(client, tmp_path / "class.ado")
    at = types.Position(*behind(TEXT, "toward Ren"))
    with pytest.raises(JsonRpcException, match='There is a person called "Mia" already'):
        await client.text_document_rename_async(types.RenameParams(document(uri), at, "Mia"))
    nothing = types.PrepareRenameParams(document(uri), types.Position(3, 0))
    with pytest.raises(JsonRpcException, match="There is nothing here that has a name of its own"):
        await client.text_document_prepare_rename_async(nothing)


async def test_mistakes_are_told_when_they_are_made_and_mended(client: LanguageClient, tmp_path: Path) -> None:
    editor, uri = opened(client, tmp_path / "class.ado")
    wrong = TEXT.replace("honest", "honets").replace("is in hall", "is in the hall").replace("person Ren", "persn Ren")
    editor.write(uri, wrong)
    found = await editor.wrong(uri)
    slip = next(one for one in found if 'did you mean "honest"?' in one.message)
    assert (slip.range.start.line, slip.range.start.character) == where(wrong, "honets")
    text = wrong
    for _ in found:
        everywhere = types.Range(types.Position(0, 0), types.Position(99, 0))
        asks = types.CodeActionParams(document(uri), everywhere, types.CodeActionContext(found))
        actions = await client.text_document_code_action_async(asks)
        if not actions:
            break
        (cure, *_) = actions
        assert isinstance(cure, types.CodeAction)
        assert cure.edit is not None
        assert cure.edit.changes is not None
        text = made(text, list(cure.edit.changes[uri]))
        editor.write(uri, text)
    assert text == TEXT
    await editor.wrong(uri, some=False)


async def test_a_file_knows_what_stands_in_the_others_as_they_are_open(client: LanguageClient, tmp_path: Path) -> None:
    home = copied("valentine", tmp_path)
    editor = Editor(client)
    people = editor.open(home / "people.ado")
    places = editor.open(home / "places.ado")
    editor.write(places, (home / "places.ado").read_text("utf-8") + "\nplace nook\n")
    text = (home / "people.ado").read_text("utf-8") + "\nperson Tenten-two, she\n  lives at nook\n"
    editor.write(people, text)
    found = await editor.completions(people, behind(text, "lives at no"))
    assert "nook" in {one.label for one in found}
    editor.close(places)
    assert await editor.wrong(people)
    editor.close(people)
    await editor.wrong(people, some=False)


async def test_two_worlds_in_a_folder_are_two(client: LanguageClient, tmp_path: Path) -> None:
    (tmp_path / "other.ado").write_text('world "Other"\n', "utf-8")
    editor, uri = opened(client, tmp_path / "class.ado", TEXT + "\npers Ada, she\n")
    found = await editor.wrong(uri)
    assert not any("world" in one.message and "two" in one.message for one in found)
    assert not client.diagnostics.get((tmp_path / "other.ado").as_uri())


async def test_what_is_declared_in_a_file(client: LanguageClient, tmp_path: Path) -> None:
    _, uri = opened(client, tmp_path / "class.ado")
    found = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document(uri)))
    assert found is not None
    named = {one.name: one for one in found if isinstance(one, types.DocumentSymbol)}
    assert {"hall", "yard", "Mia", "Ren"} <= set(named)
    mia = named["Mia"]
    assert (mia.range.start.line, mia.range.end.line) == (8, 12)
    assert (mia.selection_range.start.line, mia.selection_range.start.character) == (8, 7)


async def test_a_file_is_laid_out_in_the_customary_way(client: LanguageClient, tmp_path: Path) -> None:
    untidy = TEXT.replace("  next to yard", "     next   to yard").replace(
        "\nperson Ren, he", "\n\n\n\nperson Ren,   he"
    )
    _, uri = opened(client, tmp_path / "class.ado", untidy)
    asks = types.DocumentFormattingParams(document(uri), types.FormattingOptions(2, insert_spaces=True))
    edits = await client.text_document_formatting_async(asks)
    assert edits
    assert made(untidy, list(edits)) == format_text(untidy) != untidy


async def test_each_word_has_its_colour(client: LanguageClient, tmp_path: Path) -> None:
    _, uri = opened(client, tmp_path / "class.ado")
    found = await client.text_document_semantic_tokens_full_async(types.SemanticTokensParams(document(uri)))
    assert found is not None
    words = read(TEXT, list(found.data))
    assert ("person", "keyword") in words
    assert ("Mia", "class") in words
    assert ("honest", "property") in words
    assert ('"😀 Mia"', "string") in words


def read(text: str, data: list[int]) -> list[tuple[str, str]]:
    """Give words with their kinds, as an editor reads five numbers a word."""
    lines = text.split("\n")
    row = at = 0
    found = []
    for first in range(0, len(data), 5):
        down, along, width, kind, _ = data[first : first + 5]
        row, at = row + down, (at if down == 0 else 0) + along
        words = lines[row].encode("utf-16-le")[2 * at : 2 * (at + width)].decode("utf-16-le")
        found.append((words, TOKENS[kind].value))
    return found


async def test_a_text_that_is_on_no_disk_is_answered_too(client: LanguageClient) -> None:
    uri = "untitled:Untitled-1"
    opened = types.TextDocumentItem(uri, "muchado", 1, TEXT.replace("honest", "honets"))
    client.text_document_did_open(types.DidOpenTextDocumentParams(opened))
    assert await Editor(client).wrong(uri)


async def test_odd_questions_are_answered(client: LanguageClient, tmp_path: Path) -> None:
    editor, uri = opened(client, tmp_path / "class.ado", "")
    assert await editor.completions(uri, (99, 99)) is not None
    beyond = types.HoverParams(document(uri), types.Position(99, 99))
    assert await client.text_document_hover_async(beyond) is None
    editor.write(uri, "x" * 1_000_001)
    for _ in range(200):
        if client.messages:
            break
        await asyncio.sleep(0.05)
    assert "too large" in client.messages[-1].message


async def test_whoever_plays_a_world_learns_where_it_is(client: LanguageClient, tmp_path: Path) -> None:
    home = copied("valentine", tmp_path)
    uri = Editor(client).open(home / "people.ado")
    found = await client.protocol.send_request_async("muchado/world", {"uri": uri})
    assert found.path == str(home)
    (tmp_path / "other.ado").write_text('world "Other"\n', "utf-8")
    _, alone = opened(client, tmp_path / "class.ado")
    found = await client.protocol.send_request_async("muchado/world", {"uri": alone})
    assert found.path == str(tmp_path / "class.ado")


async def test_a_library_of_ones_own_need_be_no_world(client: LanguageClient, tmp_path: Path) -> None:
    text = 'library "ours"\n\nfeeling glee toward someone, 0 to 100\n'
    editor, uri = opened(client, tmp_path / "ours.ado", text)
    editor.write(uri, text + "odd\n")
    found = await editor.wrong(uri)
    assert [one.range.start.line for one in found] == [3]
    editor.write(uri, text)
    await editor.wrong(uri, some=False)


async def test_what_changes_on_the_disk_is_read_anew(client: LanguageClient, tmp_path: Path) -> None:
    home = copied("valentine", tmp_path)
    editor = Editor(client)
    people = editor.open(home / "people.ado")
    text = (home / "people.ado").read_text("utf-8") + "\nperson Tenten-two, she\n  lives at nook\n"
    editor.write(people, text)
    assert await editor.wrong(people)
    with (home / "places.ado").open("a", encoding="utf-8") as places:
        places.write("\nplace nook\n")
    changed = types.FileEvent((home / "places.ado").as_uri(), types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([changed]))
    await editor.wrong(people, some=False)


@pytest.mark.slow
async def test_what_cannot_be_read_is_told_once_and_in_a_sentence(client: LanguageClient, tmp_path: Path) -> None:
    (tmp_path / "notes.ado").write_bytes(b"\xff\xfe\xfd")
    before = len(client.messages)
    editor, uri = opened(client, tmp_path / "class.ado")
    editor.write(uri, TEXT + "\n")
    with pytest.raises(JsonRpcException, match="is not UTF-8 text"):
        await editor.completions(uri, (4, 2))
    assert [one.message for one in client.messages[before:] if "is not UTF-8 text" not in one.message] == []
    assert len(client.messages) == before + 1
