"""Actions and the five kinds of rule."""
