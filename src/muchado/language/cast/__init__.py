"""The world, its places, people, timetables and opening facts."""
