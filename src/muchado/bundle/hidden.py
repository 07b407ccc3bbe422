"""Characters that do not show, and so can deceive whoever reads or upset a terminal: no text may have them.

They are listed here, not asked of `unicodedata`, so that every Python says the same.
"""

from __future__ import annotations

import re

_CONTROLS = r"\x00-\x08\x0a-\x1f\x7f-\x9f"
_FORMATS = r"\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
_BREAKS = r"\u2028\u2029"
_BROKEN = r"\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_TAGS = r"\U000e0000-\U000e0fff"

HIDDEN = re.compile(f"[{_CONTROLS}{_FORMATS}{_BREAKS}{_BROKEN}{_TAGS}]")
"""One of them: a control character but the tab, a mark that turns the direction of writing, a space without width, a
character that ends a line, half a character, a tag.

Two joiners are none (U+200C, U+200D): Persian, the scripts of India and many pictures need them. Nor are signs that are
formats by name only, and show (U+0600, U+06DD).
"""

_NAMES = {
    "\x1b": "the beginning of an escape sequence",
    "\xad": "a soft hyphen",
    "\u200b": "a space without width",
    "\ufeff": "a byte order mark",
}


def describe(character: str) -> str:
    """Say which hidden character it is: "a mark of direction (U+202E)"."""
    number = ord(character)
    if character in _NAMES:
        name = _NAMES[character]
    elif re.match(f"[{_CONTROLS}]", character):
        name = "a control character"
    elif re.match(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", character):
        name = "a mark of direction"
    elif re.match(f"[{_BREAKS}]", character):
        name = "a line's end in the middle of a line"
    elif re.match(r"[\ud800-\udfff]", character):
        name = "half a character"
    else:
        name = "a character that does not show"
    return f"{name} (U+{number:04X})"


def shown(text: str) -> str:
    """Return a text with each hidden character as `<U+202E>`, fit for a message."""
    return HIDDEN.sub(lambda found: f"<U+{ord(found[0]):04X}>", text)
