from __future__ import annotations

import pytest

from muchado import load
from muchado.record.chronicle import Chronicle


@pytest.fixture(scope="session")
def valentine() -> Chronicle:
    run = load("valentine").start(seed=3)
    run.until("Tuesday 20:00")
    return run.chronicle
