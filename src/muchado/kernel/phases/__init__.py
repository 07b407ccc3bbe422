"""The phases of a beat, in the order in which they are played."""
