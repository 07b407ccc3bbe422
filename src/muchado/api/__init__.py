"""Much Ado from Python: load a world, play it, read what happened and what is on people's minds."""
