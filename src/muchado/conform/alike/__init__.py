"""Executors held to the plain one, in worlds of text: the first thing in which they differ, in as small a world."""
