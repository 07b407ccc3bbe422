"""Files, lines, words, and how mistakes in them are told."""
