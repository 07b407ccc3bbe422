# A merry war: two who cannot meet without crossing words, and mean less harm than they think.

library "core/wit"
  uses "core/talk"
  uses "core/talking"

trait witty

# Word for word, until one of them is beaten or both have had their fun.
topic a war of words: "A bandies words with B", looks like "A is deep in talk with B"
  A may go one better than B
  at most 5 turns
  whatever is worth 50 calls away
  anybody may break in by 40
  when all is said: leave the last word to B
  when A is called away: be called away from B
  when it goes on too long: leave the last word to B
  when somebody breaks in: leave the last word to B

action go one better: "A goes one better than B"
  needs B is here
  A says "Is that the best that you can do? I have heard better from the parrot."
  A says "You have a ready tongue, {B}. It is a pity that nothing comes with it."
  A says "I would answer that, but you would have to have it explained."
  A says "Do go on. I have not been so well entertained since the roof fell in."
  A says "I see that you have sharpened it since last time. It still does not cut."
  A says "Careful, {B}. At this rate somebody will take you for clever."
  A says "You should write that down, {B}, before anybody believes that you thought of it."
  A says "If words were bread, {B}, we should all be fed, and none of us the better for it."
  A says "I had forgotten how dull it was before you came. Thank you for the reminder."
  told as "{A} goes one better."
  told as "{A} gives it back to {B} with interest."
  told as "{A} will not let {B} have the last word."

action leave the last word: "A leaves the last word to B"
  needs B is here
  told as "{A} bows, and leaves the last word to {B}."
  told as "{A} laughs in spite of {himself A}, and gives up."

want "never at a loss"
  A wants to go one better than B by a quarter of how witty A is
  when A bandies words with B
   and A is witty
   and A did not go one better than B within the last 1 minute
  because "{A} is never at a loss for an answer"

action mock: "A mocks B"
  needs B is here
  takes 2 minutes
  A says "I wonder that you are still talking, {B}. Nobody is listening."
  A says "Have you not run out of breath yet, {B}?"
  A says "Somebody wake {B}. {He B} has been talking in {his B} sleep again."
  A says "I thought I heard something clever, {B}. It must have been the wind."
  told as "{A} makes fun of {B}."
  B may smart, retort
  for want of a reason B smarts
  if B smarts
    told as "{A} makes fun of {B}, who for once finds nothing to say."
    told as "{A} has the laugh on {his A} side, and {B} goes red."
  if B retorts
    afterwards A bandies words with B
    B says "If I had your wit, {A}, I should spend it more sparingly."
    B says "At last you have said something. I hope that it did not hurt."
    B says "I'd defend myself, but it would be like hitting a pillow."
    B says "You come to me for that, {A}, because nobody else answers."
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
