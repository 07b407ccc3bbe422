"""The shared state: how it begins, what it is, its fingerprint."""
