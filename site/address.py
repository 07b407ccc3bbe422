"""Addresses that carry a world to the page, as the page's own links have it."""

from __future__ import annotations

import base64
import json
import zlib

import muchado

VERSION = 1
"""Of the addresses which the page reads."""

Files = dict[str, str]


def address_of(name: str, files: Files, seed: int = 0) -> str | None:
    """Give the part of an address that carries a world, opened at its beginning.

    None if it cannot be played: it has mistakes, or nobody is in it.
    """
    try:
        bundle = muchado.World.from_text("\n".join(files.values())).bundle
    except muchado.WorldError:
        return None
    if not bundle.people:
        return None
    data = {"files": files, "name": name, "seed": seed, "minute": bundle.start, "focus": ""}
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packer.compress(json.dumps(data).encode()) + packer.flush()
    return f"#story={VERSION}.{base64.urlsafe_b64encode(packed).decode().rstrip('=')}"
