# A merry war: two who cannot meet without crossing words, and mean less harm than they think.

library "everyday/wit"
  uses "everyday/talk"

trait witty

action mock: "A mocks B"
  needs B is here
  takes 2 minutes
  A says "I wonder that you are still talking, {B}. Nobody is listening."
  A says "Have you not run out of breath yet, {B}?"
  told as "{A} makes fun of {B}."
  B may smart, retort
  for want of a reason B smarts
  if B smarts
    told as "{A} makes fun of {B}, who for once finds nothing to say."
    told as "{A} has the laugh on {his A} side, and {B} goes red."
  if B retorts
    B says "If I had your wit, {A}, I should spend it more sparingly."
    B says "At last you have said something. I hope that it did not hurt."
    told as "{A} makes fun of {B}, and {B} pays {him A} back in the same coin."
    told as "{A} and {B} cross words, and neither gives ground."

# It takes two who both like the game.
want "a merry war"
  A wants to mock B by a quarter of how witty A is
  when A is witty
   and B is witty
   and A's liking toward B is more than 0
   and A is free
   and A does not love B
   and B does not love A
   and A did not mock B within the last 2 hours
   and B did not mock A within the last 2 hours
  because "{A} cannot let {B} pass without a word"

want "a sharp tongue"
  A wants to retort by a third of how witty A is
  when B mocks A
   and A is witty
  because "{A} is never at a loss for an answer"

reaction "beaten at one's own game"
  when A mocks B
   and B retorts
  then A's liking toward B rises by 1
  because "{A} would never say so, but nobody answers like {B}"

reaction "laughed at"
  when B mocks A
   and A smarts
   and A is proud
  then A's anger toward B rises by 15
  because "{B} made {him A} look a fool"
