# Traits and moods of which only some parts of the library speak.

library "core/character"
  uses "core/feelings"

trait shy

# A small want of regard, of whatever kind.
deed "A slights B"

# Whoever is left alone, or left behind, has too much quiet about them.
mood loneliness, 0 to 100, fades by half in 1 day

drift "alone too long"
  A's loneliness rises by 20 a day, to 60
  when A is sociable
  because "{A} is not made to be alone"
