"""The state as a value: its tables, declared once, and all that follows from the declaration."""
