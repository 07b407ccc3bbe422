"""Much Ado: a social simulation engine for story worlds."""

__version__ = "0.1.0"
