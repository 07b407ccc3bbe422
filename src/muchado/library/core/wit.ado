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
  A says "That was nearly an answer. Rest a little, and try for the whole of it."
  A says "You talk so well, {B}, that one quite forgets to listen."
  A says "What a pity that your wit came without its twin, the point."
  A says "I never contradict you. I wait until you do it yourself."
  A says "If that was meant for me you must aim lower, or grow."
  A says "There's a draught here. Oh no, it is only you, being light."
  A says "You have said that before, {B}, and it was too long then."
  A says "My compliments. I have known it take others years to be so wrong."
  A says "Speak up. If it's to be a duel we ought both to be armed."
  A says "I'd call you a fool, but I'm told that one must not state the obvious."
  A says "With a head like yours one should wear a larger hat, or a smaller opinion."
  A says "Let us stop here, {B}. I don't like to win against somebody who is still putting on {his B} boots."
  A says "How you do sparkle. I take it that it's the last of the candle."
  A says "When you are silent one could almost believe that you had something to say."
  A says "I admire you, {B}. It can't be easy, all that noise and no thunder."
  A says "Your jests are like old friends: one sees them coming, and there's nowhere to hide."
  A says "Do you make these up, or do you inherit them?"
  A says "Pray continue. I am collecting examples."
  A says "One might think that you had swallowed a needle, {B}, if there were any sharpness to it."
  A says "I have met echoes with more to say, and they knew when to stop."
  A says "They told me that you were quick. They must have seen you leaving."
  A says "Such a fuss about so small a thing as your understanding."
  A says "Give it up, {B}. You're a head shorter in this, and it is the head that counts."
  A says "I would lend you a retort, but you never give them back."
  A says "Somewhere in that sentence there was a joke. I think that it died of the company."
  A says "You mistake me for somebody who minds. I'm only somebody who is awake."
  A says "If I had a coin for every clever thing you said I should be obliged to borrow one."
  A says "Oh, well struck! You have hit the wall quite beautifully."
  A says "I can't decide whether you are improving or I am getting used to it."
  A says "Nature was generous with your tongue, and had to save somewhere."
  A says "That arrow is blunt, {B}, I recognise it. It was mine, last week."
  A says "Between your opinion and a closed door I'd sooner argue with the door."
  A says "You grow on one, like moss: slowly, and on the shady side."
  A says "Hush, and let the others believe for a moment that you are thinking."
  A says "Was it worth getting up for, that one? I should have stayed in bed with it."
  A says "I yield. There's no glory in beating somebody at what {he B} does worst."
  A says "It's brave of you to go on, with so little to go on with."
  A says "Bless you. It was a sneeze, was it not? It had no more sense in it."
  A says "If I were as slow as that I should at least be sure."
  A says "I shall treasure that, {B}, as one treasures a stone from one's shoe."
  A says "What, no more? I had just begun to be bored."
  A says "Save that for somebody who has not met you."
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
  A says "Pay no heed to {B}. It's only weather."
  A says "When {B} has finished I'll tell you all what was meant, and it will be shorter."
  A says "How full of yourself you are, {B}. It must be so quick to pack."
  A says "You wear your learning lightly, {B}. One can see right through it."
  A says "There's nothing so restful as hearing {B} be certain."
  A says "Shall we clap, {B}? You seem to have come to the end of something."
  A says "Your mouth is open, {B}. I mention it because the flies have noticed."
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
    B says "I'd hoped for better from you, {A}. No, that isn't so. I had hoped for silence."
    B says "You're like a bell, {A}: hollow, and somebody else has to pull."
    B says "Thank you. I was beginning to think that you had nothing to say in my presence."
    B says "Take care, {A}, you will wear out the only joke you have."
    B says "Is it envy, or does your face do that by itself?"
    B says "I've been insulted by masters, {A}. One notices the difference."
    B says "So small a stone, and such a run-up."
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
