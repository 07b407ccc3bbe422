"""How all tests are run: no test of a law fails because the machine has other work."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("ours", deadline=None)
settings.load_profile("ours")
