# The governor's house, its garden with an arbour in which one is heard better than one thinks, and a few streets of Messina.

place hall, "the great hall"
  next to court, garden, orchard, chambers

place court, "the courtyard"
  next to street, chapel

place garden, "the garden"
  next to arbour
  overlooks arbour

# Honeysuckle grows thick about it: who sits there hears the walk and does not see it.
place arbour, "the arbour"

place chambers, "the chambers upstairs"
  next to gallery

# The window of Hero's room opens on it.
place hero-room, "Hero's room"
  next to chambers

place gallery, "the gallery below Hero's window"
  next to orchard
  overlooks orchard

place orchard, "the orchard"
  overlooks gallery

place chapel, "the chapel"

place street, "the street"
  next to porch, inn
  3 minutes from gaol
  9 minutes from harbour
  at the start
    lies under the open sky

# The watch keeps out of the rain here.
place porch, "a church porch"
  3 minutes from gaol

place inn, "the lodgings across the street"
  4 minutes from gaol

place dogberry-home, "Dogberry's house"
  6 minutes from gaol

place gaol, "the gaol"
place harbour, "a ship in the harbour"
