"""Scripts of other tools, read for their scenes and what these ask for in sentences of a world."""
