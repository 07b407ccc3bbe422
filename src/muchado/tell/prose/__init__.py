"""How to tell it: from scenes to sentences."""
