# Small wrongs, and the complaint that answers them: made early or late, met with sorrow, an excuse, a denial or a countercharge.

library "core/complaint"
  uses "core/character"
  uses "core/praise"

# What lies between two people until it is spoken of.

# Nobody does it all day long.
deed "A plays to the gallery"
deed "A holds something against anybody"

status "A is estranged from B", both ways

action make fun: "A makes fun of B"
  needs B is here
  needs someone is here
  seen here, heard here
  counts as "A slights B"
  counts as "A plays to the gallery"
  A says "Everybody, quiet. {B} is going to tell us how it is done."
  A says "Do it again, {B}, the others have not seen it yet."
  A says "Look at {B}. That is what trying very hard looks like."
  A says "Ask {B}, who knows everything and has done none of it."
  told as "{A} mocks {B} for all to hear."
  B may smart, laugh along, answer back
  for want of a reason B smarts
  if B smarts
    told as "{A} mocks {B} before the others. {B} says nothing, and does not look up."
    told as "{A} mocks {B}, who goes red and finds no answer."
  if B laughs along
    B says "Go on, you have left out the best of it."
    B says "You do me better than I do. Again, please."
    B says "I know, I know. Somebody has to be the warning."
    B says "Laugh now, because tomorrow it will be your turn."
    told as "{A} mocks {B}, who laughs along a little too long."
  if B answers back
    B says "It must be a quiet life, if I am the best of your day."
    B says "You only talk like that when somebody is listening."
    B says "Say it to me alone some time, if you dare."
    B says "Are you finished, or is there something you want to be?"
    told as "{A} mocks {B}, and is answered so that the others look at {him A}."

action look through: "A looks through B"
  needs B is here
  counts as "A holds something against anybody"
  counts as "A slights B"
  told as "{A} looks through {B} as if nobody stood there."
  told as "{A} greets the wall behind {B}, and walks past."
  B may speak all the same, let it be
  for want of a reason B lets it be
  if B speaks all the same
    B says "I can see that you can see me, {A}."
    B says "Good day to you too, since nobody else will say it."
    B says "How long do you mean to keep this up with me?"
    B says "You need not answer. I only wanted you to hear me."
    told as "{A} looks through {B}, who speaks to {him A} all the same."
  if B lets it be
    told as "{A} looks through {B}, and {B} swallows it."
    told as "{A} does not see {B}, on purpose. {B} turns away."

want "a laugh at somebody's cost"
  A wants to make fun of B by 6 plus a fifth of how impulsive A is less a fifth of A's liking toward B less a third of how kind A is less a third of the pull of duty
  when B is here
   and A's liking toward B is less than 25
   and someone here C is not B
   and C is not A
   and A is free
   and A did not play to the gallery within the last 2 days
   and A did not make fun of B within the last 5 days
  because "there is somebody to laugh at what {A} says of {B}"

want "a sore envy"
  A wants to make fun of B by a fifth of A's envy toward B
  when B is here
   and A's envy toward B is at least 15
   and A did not play to the gallery within the last 2 days
  because "{A} does not grant {B} so much praise"

want "nothing to say to somebody"
  A wants to look through B by a third of A's blame toward B plus a tenth of how proud A is less a tenth of how kind A is
  when B is here
   and A's blame toward B is at least 25
   and A did not slight B within the last 4 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} has nothing to say to {B}"

want "it does not touch one"
  A wants to laugh along by 6 plus a fifth of how cheerful A is plus a fifth of A's liking toward B
  when B makes fun of A
  because "{A} would rather be laughing than laughed at"

want "not without an answer"
  A wants to answer back by 2 plus a quarter of how proud A is
  when B makes fun of A
  because "{A} will not be spoken to like that"

want "cut to the quick"
  A wants to smart by 25 less a fifth of how proud A is
  when B makes fun of A
  because "it went home, and everybody saw it"

want "no wall"
  A wants to speak all the same by a quarter of how sociable A is
  when B looks through A
  because "{A} will not be made into air"

want "the same silence"
  A wants to let it be by 8 plus a tenth of how proud A is
  when B looks through A
  because "{A} will not be the first to speak"

reaction "mocked"
  when B makes fun of A
   and A does not laugh along
  then A's blame toward B rises by 25
   and A's anger toward B rises by 25
   and A's liking toward B falls by 8
   and A's shame rises by 20
  because "{B} made a fool of {him A} before the others"

reaction "mocked, and made light of it"
  when B makes fun of A
   and A laughs along
  then A's blame toward B rises by 8
   and A's sadness rises by 5
  because "it was not as funny as all that"

reaction "looked through"
  when B looks through A
  then A's sadness rises by 6
   and A's blame toward B rises by 8
   and A's liking toward B falls by 3
  because "{B} will not even look at {him A}"

reaction "a cheap laugh"
  when B makes fun of C
   and A's liking toward C is at least 20
  then A's blame toward B rises by 10
   and A's liking toward B falls by 5
   and A's compassion toward C rises by 25
  because "{C} has done nothing to {B}"

# ---------------------------------------------------------------- the complaint

action complain: "A complains to B about a slight"
  needs B is here
  takes 4 minutes
  seen here, heard here
  counts as "A holds something against anybody"
  A says "What you said about me was not nothing, and you know it."
  A says "I have waited to see if you would speak of it. You did not."
  A says "I want you to know how that was, being on the other side."
  A says "Next time you have something to say of me, say it to me."
  told as "{A} tells {B} to {his B} face that {he A} felt slighted."
  B may say sorry, find an excuse, deny it, hit back
  for want of a reason B finds an excuse
  if B says sorry
    afterwards A is not estranged from B
    B says "You are right. I wanted the laugh, and I did not think of you."
    B says "I have been ashamed of it since. I am sorry."
    B says "I did not know that it went so deep. I am sorry, {A}."
    B says "There is nothing to be said for it. I am sorry."
    told as "{A} tells {B} what hurt {him A}, and {B} says that {he B} is sorry."
  if B finds an excuse
    B says "I had not slept, and everybody was at me that day."
    B says "It just came out. You know how I am when others listen."
    B says "I thought that you would laugh. You always do."
    B says "It was not about you, really. You only stood there."
    told as "{A} complains to {B}, who has reasons for all of it."
  if B denies it
    rings false by 60 less a third of how sly B is
    B says "I never said any such thing. Who told you that?"
    B says "You must have heard something that was not there."
    B says "I do not remember it, and neither does anybody else."
    B says "That is not how it was, and you know that very well."
    told as "{A} complains to {B}, who will not have done anything."
  if B hits back
    B says "And how do you think that you treat the rest of us?"
    B says "Shall I tell you what you said of me, or do you remember?"
    B says "You are the last one who can talk about manners."
    B says "If you can hand it out, you will have to learn to take it."
    told as "{A} complains to {B}, and hears what {B} has against {him A}."

# The plain speak at once, the others when it has been going round in their heads.
want "speaking of it early"
  A wants to complain to B about a slight by a quarter of how honest A is plus a fifth of A's blame toward B less 10
  when B slighted A within the last 1 days
   and B is here
   and A's blame toward B is at least 10
   and A is free
   and A did not complain to B about a slight within the last 3 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} would rather say it than carry it about"

want "speaking of it late"
  A wants to complain to B about a slight by half of A's blame toward B
  when B slighted A within the last 4 days
   and B did not slight A within the last 1 days
   and B is here
   and A's blame toward B is at least 15
   and A is free
   and A did not complain to B about a slight within the last 3 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} has carried it about for long enough"

want "a joke is a joke until it is not"
  A wants to complain to B about a slight by half of A's blame toward B plus a tenth of how proud A is
  when B teased A within the last 2 days
   and B is here
   and A's blame toward B is at least 14
   and A is free
   and A did not complain to B about a slight within the last 3 days
   and A did not hold something against anybody within the last 20 hours
  because "{A} has laughed at that for the last time"

want "ashamed of it"
  A wants to say sorry by 4 plus a fifth of how kind A is plus a quarter of A's liking toward B
  when B complains to A about a slight
  because "{A} had not meant it to hurt so much"

want "it was not as it looked"
  A wants to find an excuse by 22 less a tenth of how honest A is
  when B complains to A about a slight
  because "there were reasons for it, as {A} sees it"

want "never said it"
  A wants to deny it by 30 less a third of how honest A is plus a tenth of how sly A is
  when B complains to A about a slight
  because "{A} would not have it said of {himself A}"

want "one thing for another"
  A wants to hit back by a tenth of how proud A is plus half of A's blame toward B less a fifth of A's liking toward B
  when B complains to A about a slight
  because "{A} has things to say, too"

reaction "that was all that was wanted"
  when A complains to B about a slight
   and B says sorry
  then A's blame toward B falls by 30
   and A's anger toward B falls by 25
   and A's liking toward B rises by 4
  because "{B} did not make excuses"

reaction "reasons for everything"
  when A complains to B about a slight
   and B finds an excuse
  then A's blame toward B falls by 6
   and A's disappointment rises by 8
  because "{B} has reasons, and not one of them is sorrow"

reaction "told that it never was"
  when A complains to B about a slight
   and B denies it
  then A's trust toward B falls by 10
   and A's blame toward B rises by 6
  because "{A} knows what {he A} heard"

reaction "paid back in words"
  when A complains to B about a slight
   and B hits back
  then A's anger toward B rises by 20
   and A's blame toward B rises by 8
   and A's liking toward B falls by 5
  because "{B} has turned it round"

reaction "called to account"
  when B complains to A about a slight
   and A does not say sorry
  then A's liking toward B falls by 3
   and A's anger toward B rises by 10
  because "{B} makes a great matter of it"

# ---------------------------------------------------------------- letting it drop

action drop: "A lets the friendship with B drop"
  needs B is here
  afterwards A is estranged from B
  A says "I think we should leave each other alone from now on."
  A says "I have waited for you to come to me. I have stopped."
  A says "We had some good days. I would not spoil them further."
  A says "Nod to me when we meet. More need not be."
  told as "{A} lets {B} know that they are no longer friends."
  B may hold on, let go
  for want of a reason B lets go
  if B holds on
    B says "You cannot end it like that. Not over this."
    B says "I hear you. I do not agree to it, that is all."
    B says "Then I shall wait until you are angry no more."
    B says "Give me until tomorrow, before you say such a thing."
    told as "{A} tells {B} that they are no longer friends. {B} does not believe it."
  if B lets go
    B says "If that is how you want it, have it so."
    B says "I had been thinking the same. Good luck to you."
    B says "It has been over for some time, hasn't it?"
    B says "Then there is nothing left that I could say."
    told as "{A} tells {B} that they are no longer friends, and {B} lets {him A} go."

want "no more of it"
  A wants to let the friendship with B drop by 8 plus half of A's blame toward B less a tenth of how forgiving A is
  when B is here
   and A's blame toward B is at least 20
   and A's liking toward B is at least 5
   and A complained to B about a slight within the last 3 days
   and A is not estranged from B
   and A is free
  because "{A} has said what there was to say, and it has changed nothing"

want "not over this"
  A wants to hold on by half of A's liking toward B
  when B lets the friendship with A drop
   and A's liking toward B is at least 15
  because "{A} does not want to lose {B}"

want "good riddance"
  A wants to let go by 12 plus a tenth of how proud A is
  when B lets the friendship with A drop
  because "{A} does not run after anybody"

reaction "a friend less"
  when B lets the friendship with A drop
  then A's sadness rises by 12
   and A's liking toward B falls by 8
  because "{B} wants no more to do with {him A}"
