"""Story tests."""
