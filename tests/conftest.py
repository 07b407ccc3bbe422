"""How all tests are run: no test of a law fails because the machine has other work, or because of a lucky draw.

Whoever changes nothing gets the same examples each time. `--hypothesis-profile other` draws others, to look for what
nobody has found yet.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("other", deadline=None)
settings.load_profile("same")
