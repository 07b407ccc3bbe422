"""`muchado check`: everything that is wrong in a world's text."""

from __future__ import annotations

from muchado.api.errors import WorldError
from muchado.cli.mistakes import MistakeError
from muchado.cli.out import say, warn


def check(world: str, /, *, fix: bool = False) -> int:
    """Show everything that is wrong in a world's text. The exit status is 1 if there is any error.

    Parameters
    ----------
    world
        The name of a world that comes with Much Ado, or a path to a file or a directory.
    fix
        First mend in your files what is certain, such as slips of the pen, and say what it was.

    """
    from muchado.api.world import check as check_world

    try:
        if fix:
            from muchado.cli.mending import mend

            mend(world)
        result = check_world(world)
    except WorldError as error:
        raise MistakeError(str(error)) from error
    for diagnostic in result.diagnostics:
        warn(diagnostic.render() + "\n")
    if result.bundle is None:
        return 1
    bundle = result.bundle
    rules = len(bundle.wants) + len(bundle.reactions) + len(bundle.plans) + len(bundle.phrases) + len(bundle.drifts)
    tests = f", {len(result.tests)} tests" if result.tests else ""
    say(f"{bundle.title}: {len(bundle.people)} people, {rules} rules{tests}. All is well.")
    return 0
