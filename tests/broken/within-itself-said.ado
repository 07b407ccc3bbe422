# What is within itself cannot be said of anything, whoever says it.
world "Tins"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 10:00

place hall, "the hall"

thing tin, "the tin", in hall
thing bag, "the bag", in hall

action stow: "A stows X in Y"
  needs X is here
  afterwards X is in X

want "tidy"
  A wants to stow X in Y by 20
  when X is not in Y
   and A thinks that Y is on Y
   and X is here
  because "{A} is tidy"

person Ann, she
  at the start
    is in hall
    thinks that bag is in bag
    thinks that zork is in zork

test "never"
  never: Ann stows tin in bag while tin is in tin
