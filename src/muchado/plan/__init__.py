"""Rules as a few relational operations: between the bundle and whatever carries them out."""
