"""What a report holds, as it is read by the page itself."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64decode
from typing import Any

PACKED = ("cast", "pictures", "whys")
"""What is unpacked only when somebody looks at it."""


def data_of(page: str) -> dict[str, Any]:
    """All data of a report, unpacked."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data | {part: json.loads(gzip.decompress(b64decode(data[part]))) for part in PACKED}
