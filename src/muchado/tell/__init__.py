"""The telling: events, times and reasons as English lines."""
