"""Carrying plans out: as generated Python, which is quick, or by a plain interpreter, which is plainly right."""
