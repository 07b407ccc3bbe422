"""What everybody knows: the calendar, the ways, who sees and hears from where."""
