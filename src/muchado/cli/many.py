"""What commands take that play a world with many seeds: each option is told of once."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from cyclopts import Parameter

Runs: TypeAlias = Annotated[str, Parameter(help="With how many seeds to play.")]
FirstSeed: TypeAlias = Annotated[str, Parameter(help="The first of them; the others follow it.")]
Workers: TypeAlias = Annotated[
    str | None,
    Parameter(help="How many processes to use; as many as there are processors if not given. The result is the same."),
]
Cluster: TypeAlias = Annotated[
    str | None,
    Parameter(
        help='On which cluster: "ray" for the one that RAY_ADDRESS names, or else for all processors of this machine; '
        '"ray:HOST:PORT" or "ray://HOST:PORT" for another. The result is the same.'
    ),
]
