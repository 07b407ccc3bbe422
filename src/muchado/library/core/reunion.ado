# Being together again: friends at peace.

library "core/reunion"
  uses "core/apology"

# However two come together again.
deed "A settles it with B"

action make peace: "A makes peace with B"
  needs B is here
  needs A is at peace with B
  takes 2 minutes
  counts as "A settles it with B"
  counts as "A is good to B"
  counts as "A opens up to B"
  A says "Friends?"
  A says "I don't want to fight with you any more."
  A says "I'd rather lose the argument than you. Is it peace?"
  A says "Let's both have been a little wrong. It saves time."
  told as "{A} and {B} are friends again."
  told as "{A} and {B} shake hands on it."

reaction "friends again"
  when B makes peace with A
  then A's joy rises by 15
   and A's guilt toward B becomes 0
  because "{A} and {B} are friends again"

reaction "that is off the heart"
  when A makes peace with B
  then A's joy rises by 15
   and A's guilt toward B becomes 0
  because "{A} and {B} are friends again"
