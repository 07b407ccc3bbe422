# Demanding an account of what was done to a friend, and what one may learn by it.

library "core/confronting"
  uses "core/comfort"
  uses "core/talking"

# Complaint, denial, evidence, concession: whatever is said in it, of C or of what one has to say for oneself.
topic the account: "A has it out with B over C", looks like "A is deep in talk with B"
  A may fling at B that P, press B over C, warn B off C, give in to B over C, answer back to B over C
  at most 7 turns
  whatever is worth 60 calls away
  anybody may break in by 45
  when all is said: turn away from B
  when nothing is said: stare B down
  when A loses heart: falter before B
  when A is called away: be called away from B
  when it goes on too long: have had enough of talking with B
  when somebody breaks in: break off with B

action turn away: "A turns away from B"
  needs B is here
  told as "There is no more to be said. {A} turns {his A} back on {B}."
  told as "{A} shakes {his A} head at {B} and turns away."

action stare down: "A stares B down"
  needs B is here
  told as "{A} and {B} stand there and stare at each other, and neither says a word."

action press: "A presses B over C"
  needs B is here
  seen here, heard next door
  A says "Look at me when I'm talking to you. What was it about {C}?"
  A says "That is no answer. Why {C}?"
  A says "I am not going until I've heard it from you. What about {C}?"
  A says "You can look at the floor as long as you want. I'll ask it of the floor, too."
  A says "Every time I say {C}'s name you look away. Why is that?"
  told as "{A} does not let {B} get away with that, and asks again: what about {C}?"
  B may hold out, own to it, storm off
  for want of a reason B holds out
  if B holds out
    B says "You can ask me that until it gets dark."
    B says "You'll have to want it more than I want to keep it."
    B says "I've said what I'll say. The rest is mine."
    told as "{A} asks again about {C}. {B} sets {his B} jaw and says nothing."
    told as "{A} will not let go of it. {B} looks past {him A}."
  if B owns to it
    B says "All right. Yes. And do you think I'm proud of it?"
    B says "Yes, I did it. There. Are you satisfied?"
    B says "It was me. I've been waiting for somebody to ask often enough."
    B says "Yes! And I'd give anything to have it back. Is that what you wanted?"
    told as "{A} asks again, and at last {B} owns to what {he B} did to {C}."
  if B storms off
    afterwards A does not have it out with B over C
    B says "I'm done here."
    B says "Get out of my way."
    B says "I've said all that I'm going to say, and some more."
    told as "{A} asks again about {C}. {B} pushes past {him A}."

action answer back: "A answers back to B over C"
  needs B is here
  seen here, heard next door
  A says "And who asks how I am? Everybody runs to {C}. Nobody runs to me."
  A says "You only ever hear one side of it, and it is always {C}'s."
  A says "Do you think {C} is the only one who got hurt?"
  A says "Has anybody asked what {C} did first? No. You came running."
  A says "You make a saint of {C} and a devil of me. It must be simple, being you."
  A says "One shouldn't have to bleed in public to be asked how one is."
  A says "And if it had been the other way about? Would you be standing there on my account?"
  told as "{A} answers {B} back: {C} is not the only one who was hurt."

action give in: "A gives in to B over C"
  needs B is here
  counts as "A is good to B"
  A says "I didn't know. I take it back."
  A says "Then I was wrong, and I am sorry I shouted."
  A says "I spoke too soon. I do that. I'm sorry that you got it."
  A says "If I had known that, I'd have bitten my tongue. I should have asked."
  A says "All right. I came to shout, and I've nothing left to shout with."
  A says "It seems that I owe you an apology, and {C} a longer question."
  told as "{A} had not known. {He A} takes back what {he A} said to {B}."
  told as "{A} lets {his A} shoulders drop and tells {B} that {he A} was wrong."

action warn off: "A warns B off C"
  needs B is here
  seen here, heard next door
  A says "Stay away from {C}. I mean it."
  A says "You leave {C} alone from now on. Do you hear?"
  A says "If I see you near {C} again, I'll not be asking questions."
  A says "{C} won't say it to you, so I do. Keep away."
  told as "{A} tells {B} to keep away from {C}."

want "that was no answer"
  A wants to press B over C by 10 plus a third of A's anger toward B
  when A has it out with B over C
   and A means to take B to task over C
   and A's anger toward B is at least 25
   and A did not press B over C within the last 3 minutes
  because "{A} has had no answer yet"

want "out with it"
  A wants to own to it by 5 plus a third of how honest A is
  when B presses A over C
   and A hurt C within the last 8 hours
  because "{A} cannot deny it to {B}'s face"

want "not a word"
  A wants to hold out by half of how proud A is less a fifth of how honest A is
  when B presses A over C
   and A is proud
  because "{A} will not be made to speak"

want "past bearing it"
  A wants to storm off by a third of A's anger toward B plus a fifth of how impulsive A is
  when B presses A over C
   and A's anger toward B is at least 30
  because "{A} has had enough of {B}"

want "not the only one who was hurt"
  A wants to answer back to B over C by a third of A's anger toward C
  when A has it out with B over C
   and A resents C
   and A did not answer back to B over C within the last 1 hours
  because "nobody asks what {C} did to {him A}"

want "let it not happen again"
  A wants to warn B off C by 5 plus a quarter of A's anger toward B
  when A has it out with B over C
   and A is fond of C
   and A pressed B over C within the last 10 minutes
   and A did not warn B off C within the last 1 days
  because "{A} will not see {C} hurt again"

want "too much anger for too little"
  A wants to give in to B over C by 25
  when A has it out with B over C
   and A confronted B about C within the last 20 minutes
   and A does not resent B
   and A did not give in to B over C within the last 1 hours
  because "there was more to it than {A} knew"

reaction "owned to"
  when A presses B over C
   and B owns to it
  then A thinks that B hurt C
   and A's anger toward B falls by 15
   and A's trust toward B rises by 5
  because "{B} has owned to it, at least"

# Who thinks that it was only right is not sorry for having to say so.
reaction "made to say it"
  when B presses A over C
   and A owns to it
   and A does not resent C
  then A's guilt toward C rises by 15
   and A's shame rises by 20
  because "{B} made {him A} say it aloud"

reaction "left standing"
  when A presses B over C
   and B storms off
  then A's anger toward B rises by 15
   and A's disappointment rises by 10
  because "{B} would not even listen"

reaction "it was only right"
  when B gives in to A over C
  then A's anger toward B falls by 20
   and A's liking toward B rises by 3
  because "{B} takes it back"

reaction "warned"
  when B warns A off C
  then A's anger toward B rises by 10
   and A's fear toward B rises by 15
  because "{B} means it"

action confront: "A confronts B about C"
  needs B is here
  takes 2 minutes
  seen here, heard next door
  A says "What did you do to {C}?"
  A says "Stop right there. What has {C} ever done to you?"
  A says "It's about {C}. You know what I am going to ask."
  A says "Explain it to me, as if I didn't know you. What did you do to {C}?"
  A says "I want to hear it from you, so that I needn't believe the others. What was that with {C}?"
  told as "{A} stands in {B}'s way and demands to know what {he B} did to {C}."
  B may answer, evade, scoff, walk off
  for want of a reason B answers
  if B answers
    afterwards B has it out with A over C
    B says "You want to know? Then listen."
    B says "Sit down, it's longer than you think, and I don't come out of it well."
    B says "I'll tell you, and when I've done you may shout."
    B says "Good. I've been waiting for somebody to ask instead of staring."
    B says "You'll not like it, but you shall have it, and from the start."
    told as "{A} demands to know what {B} has against {C}. {B} does not hold back."
  if B evades
    afterwards A has it out with B over C
    rings false by 72 less half of how sly B is
    B says "I don't know what you're talking about."
    B says "Me? Nothing. Ask {C}."
    B says "Is that what {he C} says? Well, then it must be so."
    B says "You've heard one side, and I haven't the time for the other."
    told as "{A} demands to know what {B} did to {C}. {B} will not say."
  if B scoffs
    afterwards A has it out with B over C
    B says "{C} had it coming."
    B says "And what is that to you?"
    B says "Oh, has {C} sent somebody? How like {him C}."
    B says "If {C} can't take that, {he C} should stay in bed."
    told as "{A} demands to know what {B} did to {C}. {B} laughs it off."
  if B walks off
    B says "I don't have to listen to this."
    B says "Not before everybody, and not with you."
    B says "Think what you like. You do in any case."
    told as "{A} demands to know what {B} did to {C}. {B} turns {his B} back on {him A}."
    told as "{A} has hardly begun to ask about {C} when {B} cuts {him A} short and walks off."

# What is said in a quarrel is not taken aside.
action fling: "A flings at B that P"
  needs B is here
  needs A suspects that P
  takes 2 minutes
  afterwards B hears that P
  told as "{A} flings at {B} that {P}."
  told as "{A} flings it at {B}: {P}."

plan "A takes B to task over C"
  taken up when B hurt C within the last 2 hours
    and A is fond of C
    and A's anger toward B is at least 30
  let go when A's anger toward B is less than 15
    and A confronted B about C within the last 30 minutes
  let go when A is at peace with B
  patience 3 hours
  worth 25 plus a third of how loyal A is less the pull of duty
  first if B is here
    and A did not confront B about C within the last 2 hours: confront B about C
  else if A is free
    and A did not confront B about C within the last 2 hours
    and A would look for B in L: go to L
  held back: look away from B
  put off: let it wait with B
  because "{B} hurt {C}, and {A} will not let it pass"

want "not in the middle of it"
  A wants not to go to L by 60
  when A means to take B to task over C
   and B is on duty
   and A is not on duty
   and A would look for B in L
  because "{B} is busy there, and {A} does not walk in on that"

# Tears, somebody walking away, and a grudge: that is how people put two and two together.
reaction "putting two and two together"
  when A sees that B is in tears
   and A is fond of B
   and A's blame toward someone C is at least 30
   and C went to L within the last 5 minutes
  then A suspects that C hurt B
   and A's anger toward C rises by 30
   and A means to take C to task over B
  because "{B} is in tears and {C} has just walked off"

want "the other side of it"
  A wants to answer by 15 plus a third of A's anger toward C
  when B confronts A about C
   and A resents C
  because "{A} wants {B} to know what {C} did"

want "denying it"
  A wants to evade by 30 less a quarter of how honest A is
  when B confronts A about C
   and A is not proud
  because "{A} would rather not talk about it"

want "no apology"
  A wants to scoff by a quarter of how proud A is
  when B confronts A about C
   and A is proud
  because "{A} owes {B} no answer"

want "not staying to be told off"
  A wants to walk off by a quarter of how impulsive A is
  when B confronts A about C
   and A does not resent C
   and A is not calm
  because "{A} does not want to hear what {B} has to say"

reaction "turned away from"
  when A confronts B about C
   and B walks off
  then A's anger toward B rises by 15
   and A's disappointment rises by 10
  because "{B} would not even listen"

reaction "caught out"
  when A confronts B about C
   and B evades
   and it rings false
  then A suspects that B hurt C
   and A's anger toward B rises by 15
   and A's trust toward B falls by 10
  because "{B} would not look {him A} in the eye"

reaction "perhaps it was not so"
  when A confronts B about C
   and B evades
   and it does not ring false
  then A doubts that B hurt C
   and A's anger toward B falls by 15
  because "{B} sounded as if {he B} knew nothing of it"

reaction "no answer"
  when A confronts B about C
   and B scoffs
  then A's anger toward B rises by 20
   and A's liking toward B falls by 10
  because "{B} does not even deny it"
