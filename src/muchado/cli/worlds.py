"""`muchado worlds`: the worlds that come with Much Ado."""

from __future__ import annotations

from muchado.cli.out import say


def worlds() -> None:
    """List the worlds that come with Much Ado, by the names that `muchado run` knows."""
    from muchado.api.find import bundled_worlds
    from muchado.api.world import check

    for name in bundled_worlds():
        bundle = check(name).bundle
        about = f"{bundle.title}. {bundle.about}" if bundle else "It has mistakes; see `muchado check`."
        say(f"{name}: {about}")
