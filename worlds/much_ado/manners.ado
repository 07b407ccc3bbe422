# How people talked in that house, and what one did not do there.

instead action greet: "A greets B"
  needs B is here
  counts as "A makes small talk with B"
  passing
  A says "Good day to you, {B}."
  A says "Well met, {B}."
  A says "There you are, {B}."
  A says "God give you good day, {B}, and better company than mine."
  A says "You come like an answer, {B}, and I had not asked yet."
  A says "Is it you, {B}, or has the house found a second one as handsome?"
  A says "Good day, {B}. The sun was up before you, and has asked for you."
  A says "Your servant, {B}, until somebody asks me to do something."
  told as "{A} greets {B}."
  told as "{A} bows to {B}."

instead action chat: "A chats with B"
  needs B is here
  counts as "A makes small talk with B"
  takes 4 minutes
  passing
  A says "Is it true that the war was over before it had begun?"
  A says "They say that the oranges are late this year."
  A says "Shall we have music tonight?"
  A says "They have brought ice from the mountain again. I have seen it, and not tasted it."
  A says "There is a cousin in every corner of this house. I have counted nine today."
  A says "I walked twice round the garden, and met the same bee both times."
  A says "A letter takes a week from Padua, and then it says that it rains there."
  A says "If one more trumpet is blown at breakfast I shall go home on foot."
  A says "Do you think that anybody ever reads the books in this house?"
  A says "I had a speech ready for you, and the stairs have shaken it out of me."
  A says "They say that there will be figs at supper, and that they are not for us."
  told as "{A} chats with {B}."
  told as "{A} and {B} talk about nothing much."

instead action joke: "A jokes with B"
  needs B is here
  counts as "A makes small talk with B"
  takes 2 minutes
  passing
  A says "I slept so badly that I heard the watch snore."
  A says "I have a plan. You will not like it."
  A says "I have been told to be merry by noon, and it is nearly noon."
  A says "Look solemn. They think that we are talking of the war."
  A says "I should make a good old man. I have the opinions already, and lack the chair."
  A says "I fell in love on the stairs this morning, and out of it on the landing."
  A says "If I die at table, say that it was the sauce, and not the talk."
  told as "{A} makes {B} laugh."
  told as "{A} clowns about for {B}."

instead action declare love: "A declares love to B"
  needs B is here
  counts as "A opens up to B"
  takes 3 minutes
  A says "I find that I cannot do without you, {B}. There. I have said it."
  A says "I love you, {B}. Laugh, if you like."
  told as "{A} tells {B} that {he A} loves {him B}."
  B may reciprocate, hesitate, decline
  for want of a reason B hesitates
  if B reciprocates
    afterwards A dates B
    B says "I was about to say the same, and you have stolen my line."
    B says "I love you too. Do not tell the others."
    told as "{A} tells {B} that {he A} loves {him B}, and {B} loves {him A} too."
  if B hesitates
    B says "Give me time, {A}."
    told as "{A} tells {B} that {he A} loves {him B}. {B} asks for time."
  if B declines
    B says "I am sorry, {A}. I do not."
    told as "{A} tells {B} that {he A} loves {him B}, but {B} does not feel the same."

# There is a great house to walk about in: nobody talks of nothing with the same guest from one hour to the next.
want "talked enough for now"
  A wants not to make small talk with B by 30
  when A chatted with B within the last 3 hours
   and B is here
  because "{A} and {B} have talked already"

want "heard enough for now"
  A wants not to make small talk with B by 30
  when B chatted with A within the last 3 hours
   and B is here
  because "{A} and {B} have talked already"

# Where somebody was shamed before all, whoever believed it does not wait until nobody listens.
want "said before all, taken back before all"
  A wants to reach out to B by 25
  when someone C denounced B within the last 4 days
   and A means to make up with B
   and B is here
   and A is not at peace with B
   and A did not reach out to B within the last 2 hours
  because "{B} was shamed before all of them, and they may all hear it"

want "one's own flesh and blood"
  A wants to nod by 10 plus a fifth of A's liking toward B
  when B reaches out to A
   and B is family of A
  because "{B} is {his A} own flesh and blood"
