"""A run as one page that works offline: the story, the pictures, the cast, and the why of everything."""
