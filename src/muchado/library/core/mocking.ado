# Small wrongs before other people: mocked, and looked through.

library "core/mocking"
  uses "core/character"
  uses "core/praise"

# Nobody does it all day long.
deed "A plays to the gallery"
deed "A holds something against anybody"

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
  A says "Stand still, {B}, so that they can see how it is not done."
  A says "Ah, {B} has an opinion. Somebody fetch a chair, this may take long."
  A says "{B} said something clever once. We are all waiting for the second time."
  A says "Don't laugh, all of you. {B} means it."
  A says "Make room, everybody, {B} is thinking. You can hear it from here."
  A says "How does {B} do it? One could train for years and never be so wrong."
  A says "I'd pay to see that twice. Who else? Let us get up a collection."
  A says "Gently, all of you. {B} bruises if one looks too hard."
  A says "There goes {B}, in a great hurry to be no use somewhere else."
  A says "Somebody mark the day: {B} has finished something."
  A says "Is that your own idea, {B}, or did it follow you home?"
  A says "We were just missing a bad example. Thank you, {B}."
  A says "Never mind {B}. It's the air up there, where {he B} keeps {his B} nose."
  A says "Let me introduce {B}, in case {he B} has been talking so softly that you took {him B} for a draught."
  A says "Who wants to guess what {B} is going to say? I'll say it with {him B}."
  A says "Hands up, whoever has ever been helped by {B}. Nobody? I only wondered."
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
    B says "You forgot the limp. If you do me, do me properly."
    B says "It's funnier when I do it myself, but thank you for the help."
    B says "Everybody ought to have one thing they are famous for."
    B says "Ha. Yes. Very like. You've even got the ears."
    B says "Somebody ought to feed you for that. Or stop."
    B says "If I had known that I'd be so popular I would have washed."
    B says "Bravo. I shall be laughing about that all by myself, later."
    B says "Well, one of us had to be ridiculous, and I was nearest."
    told as "{A} mocks {B}, who laughs along a little too long."
  if B answers back
    B says "It must be a quiet life, if I am the best of your day."
    B says "You only talk like that when somebody is listening."
    B says "Say it to me alone some time, if you dare."
    B says "Are you finished, or is there something you want to be?"
    B says "You have waited all day for that, haven't you? I hope it was worth it."
    B says "When you have done anything at all, we can laugh about how."
    B says "Look round. They are laughing because it is not them."
    B says "Take a bow. No, lower. It suits you."
    B says "Odd that you are only ever brave in company."
    B says "How long did it take you to think of that? Be honest, they'll wait."
    B says "I could be as funny about you, but I should run out of pity first."
    B says "Nobody here laughs at you, {A}. You might ask yourself why they are so careful."
    B says "You'll be sorry for that. Not today. I like to take my time." when B is vindictive
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
    B says "I shall go on wishing you a good day until you do something about it."
    B says "You've dropped something. Your manners, I think."
    B says "Whatever it is that I did, I would rather be shouted at."
    B says "Have I died? Somebody might have told me."
    B says "I'll count to ten, and then I'll begin to sing."
    B says "We shared a bench not long ago, {A}. I haven't become so thin."
    B says "Look through me, then. I hope that the view is good."
    B says "Good day to you. Good day to the hole in the air where my friend used to stand."
    B says "So it's to be silence. I warn you that I am very talkative in silences."
    B says "Tell me what I have done, and I'll be ashamed of it properly."
    B says "You're bad at this. Your ears have gone red."
    B says "I know that you can hear me. You have stopped breathing."
    B says "Would it help if I fell over? You always laughed when I fell over."
    B says "That's twice today. I only mention it so that you know it arrives."
    B says "When you have finished not seeing me, I should like a word."
    B says "Somebody taught you that. It isn't like you at all."
    B says "If you are angry, be angry. It would at least be addressed to me."
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
   and one time in 15
   and A did not play to the gallery within the last 3 days
   and A did not make fun of B within the last 5 days
  because "there is somebody to laugh at what {A} says of {B}"

want "a sore envy"
  A wants to make fun of B by a fifth of A's envy toward B
  when B is here
   and A's envy toward B is at least 15
   and A did not play to the gallery within the last 3 days
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
   and A's sadness rises by 10
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
