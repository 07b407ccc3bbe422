"""Much Ado held to what it promises. Nothing of the engine needs this: it is for those who work on it."""
