# Third people: stepping in, and going to somebody afterwards.

library "core/sides"
  uses "core/mocking"

# Peers are there at 88 % of bullying and step in at 19 % (Hawkins, Pepler and Craig 2001).
action step in: "A steps in for B against C"
  needs B is here
  needs C is here
  seen here, heard here
  A says "That is enough, {C}. Find something else to laugh about."
  A says "Leave {B} out of it. Nobody is laughing but you."
  A says "If you want somebody to be clever about, {C}, take me."
  A says "Say one good thing about {B} now. We have time."
  A says "Pick on me, {C}. I've had a good breakfast, and I'm in the mood."
  A says "What did {B} ever do to you, {C}, except stand there?"
  A says "You're better than that, {C}. Or I thought you were."
  A says "Are you done, {C}? {B} has things to do, and so have all of us."
  A says "It takes no courage to say that to {B}. Say it to me."
  A says "Once was a joke, {C}. We have all laughed. Now leave it."
  A says "Look at {B}, {C}. No, look. And now say it again."
  A says "I happen to like {B}, so you'll have to be funny at both of us."
  A says "You've picked the one who won't hit back. I should be ashamed, {C}."
  A says "That's my friend whom you are talking about, and I'm not deaf."
  A says "Try it on somebody who is in a worse mood, {C}. Here I am."
  A says "What's it to be, {C}, an apology or a different subject?"
  A says "We were all rather enjoying the quiet until you found your voice."
  A says "If {B} weren't too well bred to answer you {he B} would have the best of it."
  A says "Not while I'm standing here, {C}. And I've nowhere else to be."
  told as "{A} steps in for {B} and tells {C} to stop."

want "that was enough"
  A wants to step in for B against C by a third of A's compassion toward B plus a fifth of how loyal A is plus a fifth of A's liking toward B less 26
  when C made fun of B within the last 3 minutes
   and B is here
   and C is here
   and A's liking toward B is at least 20
   and A did not step in for B against C within the last 1 days
  because "{A} will not stand by while {B} is laughed at"

want "not against a friend of one's own"
  A wants not to step in for B against C by a third of A's liking toward C
  when C made fun of B within the last 3 minutes
   and A's liking toward C is at least 20
  because "{A} does not want to fall out with {C}"

reaction "somebody stood up for one"
  when B steps in for A against C
  then A's trust toward B rises by 8
   and A's gratitude toward B rises by 30
   and A's shame falls by 10
  because "{B} was the only one who said anything"

reaction "somebody stood up for another"
  when B steps in for A against C
   and A's liking toward B is less than 70
  then A's liking toward B rises by 8
  because "{B} spoke when nobody else did"

reaction "put in one's place"
  when B steps in for C against A
  then A's anger toward B rises by 15
   and A's shame rises by 15
   and A's liking toward B falls by 4
  because "{B} made {him A} look small"

action go to afterwards: "A goes to B afterwards"
  needs B is here
  takes 4 minutes
  A says "I saw that. I ought to have said something there and then."
  A says "Do not let them see that it hurt. You can tell me, though."
  A says "It says more about who said it than it does about you."
  A says "Come, sit down. I do not have to be anywhere just yet."
  A says "I don't know what one says. So I brought myself."
  A says "You needn't look brave now. There's nobody here but me."
  A says "They'll have forgotten it by tomorrow. I know that it does not help today."
  A says "Shall I say something clever about them, or shall I just sit here?"
  A says "You held your head up. I noticed that, if the others didn't."
  A says "I had my mouth open, and it was over. I am sorry. I'll be quicker."
  A says "It was cheap, and it wasn't even true."
  A says "We could go and look at something that has no opinion of us."
  A says "I've come to be on your side. It's a bit late, but it's all of me."
  told as "{A} goes to {B}, when it is over, to see how {he B} is."
  B may take it well, want to be left alone
  for want of a reason B takes it well
  if B takes it well
    B says "I had hoped that nobody saw. I am glad that you did."
    B says "Stay a little. I do not want to talk about it."
    B says "It is good to know that not all of you were laughing."
    B says "It will pass. It passes faster when somebody comes."
    B says "You are the first today who looked me in the eye."
    B says "I'm not crying. It is only that I've been holding my breath."
    B says "It wasn't what was said. It was who was standing by."
    B says "You needn't say anything. It's good to have somebody on this side of the room."
    B says "I was telling myself that it didn't matter. You're better at it."
    B says "I thought that I was alone with it. Move a bit closer."
    B says "Thank you for not saying that it was nothing."
    told as "{A} goes to {B} when it is over, and {B} is glad of it."
  if B wants to be left alone
    B says "You were there. You could have opened your mouth then."
    B says "Please do not be kind to me now. I could not bear it."
    B says "I am all right, and I would like to stay all right."
    B says "Leave it. The more you talk, the bigger it becomes."
    B says "If you're kind to me now, I'll start, and then they have won."
    B says "I know. I know. I just want it to be yesterday."
    B says "Let me be angry first. You can comfort me afterwards."
    told as "{A} goes to {B} when it is over. {B} wants no pity."

want "seeing how somebody bears it"
  A wants to go to B afterwards by a quarter of A's liking toward B plus a tenth of how kind A is less a third of the pull of duty
  when C made fun of B within the last 3 hours
   and B is here
   and C is not here
   and A's liking toward B is at least 20
   and A is free
   and A did not make fun of B within the last 1 days
   and A did not go to B afterwards within the last 1 days
  because "{A} saw what {C} did to {B}"

want "glad that somebody came"
  A wants to take it well by 12 plus a third of A's liking toward B
  when B goes to A afterwards
  because "{A} would rather not be alone with it"

want "no pity"
  A wants to want to be left alone by 10 plus a quarter of how proud A is
  when B goes to A afterwards
  because "{A} does not want to be pitied"

reaction "somebody stood by"
  when B goes to A afterwards
   and A takes it well
   and A's liking toward B is less than 70
  then A's liking toward B rises by 5
   and A's sadness falls by 10
  because "{B} came to see how {he A} was"
