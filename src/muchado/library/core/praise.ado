# Praise and teasing: what is said lightly to somebody's face, and how it is taken.

library "core/praise"
  uses "core/talk"
  uses "core/overtures"

trait envious

feeling envy toward someone, 0 to 100, fades by half in 10 hours

# Where there is more to say to one another, the same small talk does not come round every hour.
want "talked enough for now"
  A wants not to chat with B by 30
  when A chatted with B within the last 5 hours
  because "{A} and {B} have talked already"

want "heard enough for now"
  A wants not to chat with B by 30
  when B chatted with A within the last 5 hours
  because "{A} and {B} have talked already"

# Nobody praises or teases all day long.
deed "A hands out praise"

deed "A makes fun"

# Whoever it comes from: those who are teased keep count.
deed "A gets teased"

action praise: "A praises B"
  needs B is here
  counts as "A hands out praise"
  seen here, heard here
  counts as "A makes an overture"
  A says "I have been meaning to tell you: that was well done, {B}."
  A says "Nobody else would have taken the trouble that you took."
  A says "I watched you at it, and I could not have done it better."
  A says "If they do not say so, I will: we would be lost without you."
  A says "I've seen it done by people who call themselves masters. Yours is better."
  A says "You make it look easy, and I know that it isn't."
  A says "I ought to be jealous. I find that I'm only glad."
  A says "Whoever taught you that should come and look at you now."
  A says "That was more than you had to do. It did not go unseen."
  A says "You know that I don't say such things. So I'll say it only once." when A is proud
  A says "I'd give my right hand to be able to do that." when A is envious
  told as "{A} praises {B} for what {he B} has done."
  B may thank, play it down, praise back, bristle
  for want of a reason B thanks
  if B thanks
    B says "Thank you. I had begun to think that nobody had noticed."
    B says "That is good to hear, and from you above all."
    B says "Thank you, {A}. I shall live on that until the end of the week."
    B says "You do not say such things often. Thank you."
    B says "I'll pretend that I am used to it. I'm not."
    B says "You would not say it if it weren't so. That's why it counts."
    B says "I have been waiting all week for somebody to look."
    B says "From you? I shall have to sit down." when B's liking toward A is at least 40
    told as "{A} praises {B}, who is visibly glad of it."
  if B plays it down
    B says "It was nothing, and half of it was luck."
    B says "You should have seen how it looked an hour before."
    B says "Anybody would have done it. I only happened to be there."
    B says "Do not say it so loudly, or they will want it every day."
    B says "You caught me on the one good day. Come again tomorrow."
    B says "The trick is to hide what went wrong. You're standing on it."
    B says "Oh, that. It more or less did itself."
    told as "{A} praises {B}, who will not hear of it."
  if B praises back
    B says "I learned it by watching you, if you want to know."
    B says "And who showed me how it is done? You did."
    B says "From somebody who does it twice as well, I will take it."
    B says "Then we are both better than they think, you and I."
    B says "I only do it so that you have something to praise. You're so good at it."
    B says "If I am half as good as that, it is from sitting next to you."
    B says "Look who is talking. I have been copying you for weeks."
    told as "{A} praises {B}, and has it back with interest."
  if B bristles
    B says "What do you want from me, that you talk so sweetly?"
    B says "You need not sound so surprised that I can do it."
    B says "Keep that for somebody who waits for your good opinion."
    B says "I know what I am worth without being told by you."
    B says "Is there a but coming? There's usually a but."
    B says "Spare me. Last week you walked straight past it."
    B says "I don't do it for a pat on the head."
    told as "{A} praises {B}, and might as well have insulted {him B}."

want "credit where it is due"
  A wants to praise B by a tenth of how kind A is plus a tenth of A's liking toward B less a third of the pull of duty
  when B is here
   and A's liking toward B is at least 10
   and A is free
   and one time in eight
   and A does not resent B
   and A did not praise B within the last 5 days
   and A did not hand out praise within the last 4 days
   and A did not make an overture within the last 8 hours
  because "{B} has earned a good word from {A}"

want "it sticks in the throat"
  A wants not to praise B by half of A's envy toward B plus a tenth of how proud A is
  when B is here
   and A's envy toward B is at least 10
  because "{A} would rather be praised than praise {B}"

want "glad of a good word"
  A wants to thank by 14 plus a tenth of how cheerful A is
  when B praises A
  because "{A} is glad that {B} says so"

want "no fuss about praise"
  A wants to play it down by 24 less a fifth of how proud A is
  when B praises A
  because "{A} does not like a fuss"

want "one good word for another"
  A wants to praise back by a third of A's liking toward B
  when B praises A
   and A's liking toward B is at least 20
  because "{A} thinks as well of {B}"

want "praise from the wrong mouth"
  A wants to bristle by 20 plus a fifth of how proud A is less a third of A's liking toward B
  when B praises A
   and A's liking toward B is less than 20
  because "{A} does not care for {B}'s good opinion"

# The second kindness of a day moves less, and nobody is praised into love.
reaction "praised"
  when B praises A
   and A does not bristle
   and A's liking toward B is less than 60
  then A's liking toward B rises by 3
   and A's joy rises by 5
  because "{B} has said something kind"

reaction "praise thrown back"
  when A praises B
   and B bristles
  then A's liking toward B falls by 4
   and A's shame rises by 8
  because "{B} took it the wrong way"

reaction "praised before another"
  when B praises C
   and A is envious
  then A's envy toward C rises by 18
   and A's liking toward C falls by 1
  because "it was {C} who was praised, and not {A}"

# Targets feel worse than teasers think (Keltner and others 1998, 2001), and familiar people tease more.
action tease: "A teases B"
  needs B is here
  counts as "A makes fun"
  counts as "B gets teased"
  seen here, heard here
  counts as "A makes an overture"
  A says "You have been staring at that for an hour. Is it winning?"
  A says "One day you will be on time, and all of us will be ill."
  A says "Careful, {B}, you very nearly had a thought just now."
  A says "I counted. You have said that nine times since this morning."
  A says "Look at you, all earnest. Has somebody stolen your shadow?"
  A says "Is that the new way of doing it, or did it fall on the floor?"
  A says "You should write that down. No, on second thoughts, don't."
  A says "I would help you, but I'm enjoying this too much."
  A says "They ought to charge at the door when you try to be on time."
  A says "You're my favourite person to be rude to." when A's liking toward B is at least 40
  A says "I say it for your own good. And for mine, mostly for mine." when A is sly
  told as "{A} teases {B}."
  B may laugh, return it, take it ill
  for want of a reason B laughs
  if B laughs
    B says "All right, I had that one coming to me."
    B says "Is it so easy to see? Do not tell the others."
    B says "Laugh as you like, it works. Mostly it works."
    B says "You ought to charge money for this, {A}."
    B says "I walked into that with both feet, didn't I?"
    B says "You wait until you are old and slow, like tomorrow."
    B says "It's true, it's all true. Who told you?"
    told as "{A} teases {B}, who laughs more than anybody."
  if B returns it
    B says "That, from somebody who got lost on the way here?"
    B says "I would answer you, but you would need it explained."
    B says "Speak up, {A}, your mirror could not hear you."
    B says "At least I stop when I have run out of wit."
    B says "Careful, you'll cut yourself on that tongue one of these days."
    B says "Big words from somebody with it buttoned up wrong."
    B says "I only do it to make you feel better about yourself."
    told as "{A} teases {B}, and gets as good as {he A} gives."
  if B takes it ill
    B says "Do you have to? Every day the same, and always me."
    B says "It was not funny the first time you said it."
    B says "Find somebody else to be clever about today."
    B says "You would not think it funny if it were you."
    B says "Very good. Have you any others, or is it always that one?"
    B says "You do this when people are listening. I have noticed that."
    B says "I was in a good mood when I came in. I thought I would let you know."
    B says "That makes three times. Shall I keep a list?" when A teased B for at least the second time
    B says "You think that because I smile it doesn't go in." when B is not proud
    told as "{A} teases {B}, who does not find it funny at all."

want "a light word"
  A wants to tease B by a tenth of how impulsive A is plus a tenth of A's liking toward B less a third of the pull of duty
  when B is here
   and A's liking toward B is at least 5
   and A is free
   and one time in eight
   and A is not downcast
   and A did not tease B within the last 5 days
   and A did not make fun within the last 4 days
   and A did not make an overture within the last 8 hours
  because "{A} cannot let that pass without a word"

want "it was only a joke"
  A wants to laugh by 15 plus a tenth of how cheerful A is plus a fifth of A's liking toward B
  when B teases A
  because "{A} knows how {B} means it"

want "as good as one gets"
  A wants to return it by 10 plus a fifth of how impulsive A is
  when B teases A
  because "{A} will not leave the last word to {B}"

want "no joke at all"
  A wants to take it ill by 18 plus a fifth of how proud A is less a fifth of A's liking toward B
  when B teases A
  because "{A} does not like to be laughed at"

want "teased once too often"
  A wants to take it ill by 25
  when B teases A
   and A got teased today
   and A got teased for at least the second time
  because "{A} has had this before"

reaction "laughed together"
  when B teases A
   and A laughs
   and A's liking toward B is less than 60
  then A's liking toward B rises by 2
   and A's joy rises by 3
  because "{A} has laughed with {B}"

reaction "a joke at one's cost"
  when B teases A
   and A takes it ill
  then A's liking toward B falls by 5
   and A's anger toward B rises by 12
   and A's blame toward B rises by 14
  because "{B} laughs at {A}'s expense"

reaction "gone too far"
  when A teases B
   and B takes it ill
   and A is kind
  then A's guilt toward B rises by 12
  because "{A} had not meant to hurt {B}"
