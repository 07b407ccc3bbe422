# A word about the day, about the place, and about those who are missing.

library "core/smalltalk"
  uses "core/meeting"

# One speaks of the absent now and then, and not all day long.
deed "A speaks of somebody missing"

action talk of the day: "A talks of the day with B"
  needs B is here
  takes 4 minutes
  counts as "A turns to B"
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "It was a long one today, and it is not over yet."
  A says "Is it me, or do the mornings come earlier here?"
  A says "I had a plan for today. It lasted until breakfast."
  A says "One day I shall have nothing to do, and not know how."
  A says "Whoever planned this day had never lived through one."
  A says "I got up on the wrong side of it, and have been walking round it since."
  A says "If nothing else happens today I'll call it a good one."
  A says "It is one of those days on which everything is a little too far away."
  A says "I have done three things today, and two of them were looking for the first."
  A says "Does it feel later to you than it is? I keep looking up."
  A says "I met nobody all morning, and then everybody at once."
  A says "We shall look back on today and not remember a thing. Isn't that restful?"
  A says "I've laughed three times since I got up, and once at nothing." when A is very cheerful
  A says "I counted the hours today. They came to more than usual." when A's sadness is at least 20
  A says "Everything takes me twice as long as it ought. I keep looking out." when A's loneliness is at least 30
  told as "{A} and {B} talk over the day."
  B may go along, give one word
  for want of a reason B gives one word
  if B goes along
    B says "Mine began with the wrong foot, and went on with it."
    B says "We should write down who did all the work."
    B says "I have had that day. You can keep it."
    B says "Mine is going well. I don't trust it an inch."
    B says "Somebody said that it would get better by noon. It is well past."
    B says "I always think that others know how to spend a day. It's a comfort that you don't."
    B says "And tomorrow they will want us to do it all again."
  if B gives one word
    B says "Yes."
    B says "Perhaps."
    B says "So it goes."
    B says "Mm. You could say that of any of them."
    B says "If you say so."
    B says "It's a day. I have had others."
    B says "I never know what to say to that. Yes?" when B is shy
    told as "{A} talks of the day. {B} has one word for it."

action remark on: "A remarks on L to B"
  needs B is here
  needs A is in L
  takes 3 minutes
  counts as "A turns to B"
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "I could find my way about {L} with my eyes shut by now."
  A says "Somebody ought to do something about {L}. Not me."
  A says "What would {L} be without us standing about in it?"
  A says "Have you noticed that everybody stands in the same corner of {L}?"
  A says "I dreamed of {L}, and it was larger, and nobody was in it but a dog."
  A says "{L} has looked the same since I first set foot in it. I haven't."
  A says "One hears everything in {L}. I try to say only what I want heard."
  A says "I wouldn't want to own {L}. I only want to complain of it."
  A says "They say that {L} was better before our time. They always say that."
  told as "{A} and {B} speak of {L} and what it is good for."
  B may go along, give one word
  for want of a reason B gives one word
  if B goes along
    B says "I like {L} best when it is empty. No offence."
    B says "You should have seen {L} before you came."
    B says "It grows on one. Like damp."
    B says "I once waited here for an hour, and it was the best of that week."
    B says "What I like about {L} is the way out."
    B says "If {L} could talk, half of us would have to move away."
  if B gives one word
    B says "It is what it is, I suppose."
    B says "I hadn't noticed. I only stand here."
    B says "One place is like another, when one has work."
    told as "{A} has something to say of {L}. {B} has not."

action wonder about: "A wonders with B about C"
  needs B is here
  takes 3 minutes
  counts as "A speaks of somebody missing"
  counts as "A turns to B"
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "Where is {C} got to? It is too quiet without {him C}."
  A says "{C} would have something to say about this, if {he C} were here."
  A says "I have not seen {C} all day. Have you?"
  A says "You and {C} are thick together. Where does {he C} hide at this hour?"
  A says "It's {C} who makes this bearable, and where is {he C}?"
  A says "{C} said that {he C} would look in. {He C} says it so well that I believe it each time."
  A says "Do you suppose that {C} is well? It isn't like {him C}."
  A says "I have something to tell {C}, and it won't keep."
  A says "Somebody told me that they had seen {C}. Then they could not say where."
  A says "It isn't the same without {C}. Nothing is quite so loud." when A's liking toward C is at least 40
  told as "{A} and {B} wonder where {C} is."
  B may go along, give one word
  for want of a reason B gives one word
  if B goes along
    B says "Wherever {C} is, {he C} is having a better time."
    B says "{C} comes and goes. One learns not to wait."
    B says "{C} has the gift of being where one isn't."
    B says "If {C} doesn't come soon I'll have to be amusing myself."
    B says "Look for the place with the most shade and the least work. There will be {C}."
    B says "I miss {him C}, too. Don't tell {him C}, {he C} would be unbearable."
  if B gives one word
    B says "{C} will turn up, as {he C} always does."
    B says "{C} is not mine to keep an eye on."
    B says "I couldn't say, and I haven't been asked to know."
    told as "{A} misses {C}. {B} does not, it seems."

want "a word about the day"
  A wants to talk of the day with B by a fifth of how sociable A is less a tenth of A's surfeit toward B less 4
  when A is acquainted with B
   and B is here
   and A is free
   and A likes B well enough
   and A did not talk of the day with B today
   and B did not talk of the day with A today
   and A did not make conversation within the last 2 hours
  because "{A} likes to talk a day over"

want "a word about the place"
  A wants to remark on L to B by a tenth of how sociable A is plus a tenth of how curious A is less 4
  when A is acquainted with B
   and B is here
   and A is in L
   and A is free
   and A likes B well enough
   and A did not remark on L to B within the last 2 days
   and B did not remark on L to A within the last 2 days
   and A did not make conversation within the last 2 hours
  because "{A} has {his A} own thoughts on {L}"

want "who is missing"
  A wants to wonder with B about C by a tenth of how curious A is plus a fifth of A's liking toward C less 3
  when A is acquainted with C
   and A is acquainted with B
   and C is not here
   and B is here
   and A is free
   and A likes B well enough
   and A's liking toward C is at least 8
   and A did not speak of somebody missing within the last 5 hours
   and A did not wonder with B about C within the last 2 days
   and B did not wonder with A about C within the last 2 days
   and A did not wonder with B about C today
   and B did not wonder with A about C today
   and A did not make conversation within the last 2 hours
  because "{A} misses {C}"

want "never short of a word"
  A wants to go along by 2 plus a fifth of how sociable A is plus a fifth of A's liking toward B
  when B passes the time with A
  because "{A} likes to talk"

want "short of words"
  A wants to give one word by a fifth of how shy A is plus a tenth of how proud A is
  when B passes the time with A
  because "{A} has nothing to say to that"

reaction "one word"
  when A talks of the day with B
   and B gives one word
  then A's liking toward B falls by 2 and A's disappointment rises by 2
  because "{B} had one word for {him A}"
