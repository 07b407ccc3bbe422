"""Inputs as JSON and back, one at a time: a kind, which is the name of its class, and its data."""

from __future__ import annotations

import json

from muchado.bundle.codec import TAG, plain, read_as
from muchado.bundle.inputs import Input, What
from muchado.bundle.mistakes import BundleError


def input_to_json(one: Input) -> tuple[int, str, str]:
    """Return an input's minute, its kind and its data as compact JSON, the same bytes for the same input."""
    data = plain(one.what)
    if not isinstance(data, dict):
        raise TypeError("an input is a record")
    kind = data.pop(TAG)
    return one.minute, kind, json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def input_from_json(minute: int, kind: str, data: str) -> Input:
    """Read an input back.

    Raises:
        BundleError: there is no such kind, or the data is not that of one.

    """
    try:
        held = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BundleError(f"An input cannot be read as JSON: {kind}.") from error
    if not isinstance(held, dict):
        raise BundleError(f"An input of kind {kind} holds no record.")
    what = read_as(What, {TAG: kind, **held}, kind)
    return Input(minute, what)  # type: ignore[arg-type] # checked against the union `What`
