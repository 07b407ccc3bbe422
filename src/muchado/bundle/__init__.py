"""The compiled world: plain data, JSON in and out, and how its propositions are said."""
