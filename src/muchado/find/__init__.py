"""Finding in a run's records what an author asks for: patterns of happenings, and how often they come about."""
