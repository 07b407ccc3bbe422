"""`muchado check`: everything that is wrong in a world's text."""

from __future__ import annotations

import sys

from muchado.api.errors import WorldError
from muchado.api.world import check as check_world
from muchado.cli.mistakes import MistakeError


def check(world: str, /) -> int:
    """Show everything that is wrong in a world's text. The exit status is 1 if there is any error.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.

    """
    try:
        result = check_world(world)
    except WorldError as error:
        raise MistakeError(str(error)) from error
    for diagnostic in result.diagnostics:
        sys.stderr.write(diagnostic.render() + "\n\n")
    if result.bundle is None:
        return 1
    bundle = result.bundle
    rules = len(bundle.wants) + len(bundle.reactions) + len(bundle.plans) + len(bundle.phrases) + len(bundle.drifts)
    tests = f", {len(result.tests)} tests" if result.tests else ""
    sys.stdout.write(f"{bundle.title}: {len(bundle.people)} people, {rules} rules{tests}. All is well.\n")
    return 0
