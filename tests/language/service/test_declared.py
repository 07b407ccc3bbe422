"""Where a rule stands is said once: "why" points at what the tree of the text has as its declaration."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest

from language.service.bundled import WORLDS, opened
from muchado.api.find import find_library, find_world
from muchado.api.world import sources
from muchado.bundle.model import Bundle, Where
from muchado.language.service import Workspace
from muchado.language.service.workspace import Kept


def _placed(bundle: Bundle) -> Iterator[tuple[str, str, Where]]:
    """All of a bundle that has a place in the text: the kind of its block, its name, and the place."""
    for kind, rules in {
        "action": [act for act in bundle.actions if act.occurs is None],
        "happening": [act for act in bundle.actions if act.occurs is not None],
        "want": bundle.wants,
        "reaction": bundle.reactions,
        "plan": bundle.plans,
        "drift": bundle.drifts,
        "retelling": bundle.retellings,
        "person": bundle.people,
    }.items():
        for rule in rules:
            yield kind, rule.name, rule.where
    for phrase in bundle.phrases:
        yield "phrase", bundle.relations[phrase.relation].name, phrase.where


def _declared(workspace: Workspace) -> set[tuple[str, str, Where]]:
    return {(one.kind, one.name, Where(one.at.file, one.at.line)) for one in workspace.symbols()}


@pytest.mark.parametrize("world", WORLDS)
def test_why_points_at_the_declaration_of_every_rule(world: str) -> None:
    workspace = opened(world)
    compiled = workspace.reading.compiled
    assert compiled
    placed = set(_placed(compiled.bundle))
    assert len(placed) > 100
    assert not placed - _declared(workspace)


class Forgets(Kept):
    """Keeps no library."""

    keeps = False


def test_what_stands_where_is_the_same_whether_libraries_were_read_before_or_not() -> None:
    """Much Ado alters a library, which is read no more all the same."""
    sooner = opened("much_ado")
    later = Workspace(sources("much_ado"), partial(find_library, world=find_world("much_ado")), Forgets())
    names = list(later.reading.index.names())
    assert len(names) > 100
    assert list(sooner.reading.index.names()) == names
    for name in names:
        assert sooner.reading.index.of(name) == later.reading.index.of(name)
