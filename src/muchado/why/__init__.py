"""Why something happened, and why something else did not, from the record."""
