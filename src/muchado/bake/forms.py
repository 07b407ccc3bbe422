"""What a story can be written as."""

from __future__ import annotations

from typing import Literal, get_args

Form = Literal["ink", "twee", "yarn"]

FORMS: tuple[Form, ...] = get_args(Form)
