# What was never made up with the dead: it comes back, and is said too late.

library "core/unmended"
  uses "core/mourning"

action ask the dead: "A asks the dead B for forgiveness"
  needs B is dead
  takes 6 minutes
  heard by nobody
  counts as "A gives way to grief"
  A says "I was going to say it on Sunday. I had it all ready, for Sunday."
  A says "It was such a small thing, and I kept it up so long."
  A says "You'd laugh at me now. I wish that you would. I'd even let you win."
  A says "I never said that I was sorry. I thought that there was time for that."
  A says "If I could have only that one evening again, I would hold my tongue."
  A says "You could never bear to be wrong, and I couldn't either. It seems that it was me."
  A says "I'd give all the last words that I ever had to take back that one."
  told as "{A} asks {B}'s forgiveness, who cannot give it any more."
  told as "{A} says aloud, to nobody, what {he A} ought to have said to {B}."

want "no one left to say it to"
  A wants to ask the dead B for forgiveness by 6 plus half of A's guilt toward B
  when B is dead
   and A's guilt toward B is at least 15
   and A is free
   and one time in 70
   and A did not ask the dead B for forgiveness within the last 1 days
   and A did not give way to grief within the last 5 hours
  because "{A} parted from {B} unreconciled"

reaction "it comes back every morning"
  when a day begins
   and A parted from someone B with a hard word
  then A's guilt toward B rises by 35
   and A's sadness rises by 4
  because "the last word between them was a hard one"

reaction "said, at least"
  when A asks the dead B for forgiveness
  then A's guilt toward B falls by 10
   and A's relief rises by 5
  because "{A} has said it, if only to the air"
