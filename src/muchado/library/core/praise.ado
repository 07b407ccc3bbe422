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
  A says "They'll say that it was easy. They said the same before you, and nobody did it."
  A says "What you did there, I shall be telling people about it."
  A says "There's a way of doing things, and there is yours. I prefer yours."
  A says "How did you know what to do? All of us stood there with our mouths open."
  A says "I had my doubts, and I take them all back, one by one."
  A says "Let me shake that hand. It has done more today than both of mine."
  A says "Not many would have thought of that. Not one of us did."
  A says "Don't pretend to be busy, I am trying to say something nice to you."
  A says "Somebody should have said it long ago: one can rely on you."
  A says "Even the ones who grumble have gone quiet. That's applause, where I come from."
  A says "You've no idea how good you are at this, have you? It's part of it."
  A says "To think that I nearly missed it. I'd have heard of it for years."
  A says "May I learn it from you? I am slow, but I bring my own enthusiasm."
  A says "Your work has a look to it. I would know it anywhere."
  A says "It took me a while to see what you had done, and then I couldn't stop looking."
  A says "You know that I don't say such things. So I'll say it only once." when A is proud
  A says "I'd give my right hand to be able to do that." when A is envious
  A says "I have high standards, as you know, and today they were satisfied." when A is proud
  A says "I could not have bettered it. You may imagine what it costs me to say so." when A is proud
  A says "I don't clap for everybody. I found that my hands were clapping." when A is proud
  A says "I lay awake over how good that was. It wasn't admiration alone." when A is envious
  A says "Some people get everything. No, it was well done. It really was." when A is envious
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
    B says "Then it was worth the bad night. Thank you."
    B says "I hoped that you would see it. I was too shy to point."
    B says "How good that is to hear. Say it to me again on a worse day."
    B says "Thank you. I'm going to take that home with me and look at it."
    B says "You've no notion what that does for me just now."
    B says "Well, now I can't be cross any more, and I had such a good start."
    B says "I was on the point of giving it up. You have come at the right time."
    B says "From you that is worth ten from anybody else."
    B says "From you? I shall have to sit down." when B's liking toward A is at least 40
    B says "If you say it I can stop wondering." when B's liking toward A is at least 40
    B says "You're the one I did it in front of, you know. In my head." when B's liking toward A is at least 40
    B says "I'd been hoping that you would be the one to see." when B's liking toward A is at least 40
    B says "Don't stop. No, stop, I'm going to cry." when B's liking toward A is at least 40
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
    B says "It's easy to look good beside somebody who won't let one fail."
    B says "You must be talking about yourself. I often do, when I speak of you."
    told as "{A} praises {B}, and has it back with interest."
  if B bristles
    B says "What do you want from me, that you talk so sweetly?"
    B says "You need not sound so surprised that I can do it."
    B says "Keep that for somebody who waits for your good opinion."
    B says "I know what I am worth without being told by you."
    B says "Is there a but coming? There's usually a but."
    B says "Spare me. Last week you walked straight past it."
    B says "I don't do it for a pat on the head."
    B says "You're very free with it today. What has been broken?"
    B says "Save your breath. I know which parts are bad."
    B says "I didn't ask. When I want to be told that I can do something I'll look as if I couldn't."
    B says "When people begin like that they mostly want their work done."
    B says "It would mean more if you had looked before the others did."
    B says "Praise me when I'm not here. That way I might believe it."
    B says "So you noticed. It only took you until today."
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
  A says "There's something on your face. No, it's only your usual expression."
  A says "Did you do that to your hair, or did it happen while you slept?"
  A says "Tell me, do you practise being late, or were you born to it?"
  A says "I see that you have brought your opinion. Has it eaten?"
  A says "You'd be the wisest of us all, if only you stopped talking a little sooner."
  A says "Somebody saw you smile yesterday. I told them that they must be mistaken."
  A says "How brave of you to wear that."
  A says "Don't strain yourself. We need you for the easy things."
  A says "Look how busy {B} is. One could almost think that something would come of it."
  A says "If looks could kill, {B}, you'd still have to aim."
  A says "Has anybody told you that you hum? It isn't a tune, but it's something."
  A says "You walk like somebody carrying a very full bowl."
  A says "One always knows where you've been. There's a trail of unfinished things."
  A says "Wait, let me guess: it was somebody else's fault, and they were taller."
  A says "You have such a gift for finding the longest way."
  A says "It's a joy to watch you think. One sees it coming from so far off."
  A says "The others have a bet on how long you'll be cross with me. Could you manage till noon?"
  A says "Are you lost, or are you leading?"
  A says "Let me help you down from there. It's a very high opinion to stand on alone."
  A says "Nobody can sigh like you. Do the long one again."
  A says "So that's how one does it. I should have begun at the right end, like a fool."
  A says "What would we talk about, if you ever did it right the first time?"
  A says "I've told everybody how modest you are. They asked who was meant."
  A says "You're my favourite person to be rude to." when A's liking toward B is at least 40
  A says "I say it for your own good. And for mine, mostly for mine." when A is sly
  A says "I only tease those who'd notice if I stopped." when A's liking toward B is at least 40
  A says "You'd be perfect, {B}, and then what should I do all day?" when A's liking toward B is at least 40
  A says "Nobody else would put up with you, so I have had to become fond of it." when A's liking toward B is at least 40
  A says "Do that again, {B}, I wasn't laughing loudly enough." when A's liking toward B is at least 40
  A says "If anybody but me were to say so I'd be furious, but your hair, {B}." when A's liking toward B is at least 40
  A says "What would I laugh at if you were sensible? Stay as you are." when A's liking toward B is at least 40
  A says "Don't mind me, {B}. I was only wondering how you have got so far." when A is sly
  A says "They all think it, {B}, and I'm the only one who is kind enough to smile while saying it." when A is sly
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
    B says "Stop, stop, I have got something to carry."
    B says "Oh, you have been waiting all day to say that."
    B says "Ha! And I can't even be angry, it's exactly like me."
    B says "You should see yourself when you're pleased with a joke."
    B says "My own mother says the same, and she's fond of me."
    B says "Good. Now I needn't say it myself."
    B says "One of these days I shall be offended. Not today, I'm enjoying it."
    B says "Do you lie in bed and think of these? I'm touched."
    told as "{A} teases {B}, who laughs more than anybody."
  if B returns it
    B says "That, from somebody who got lost on the way here?"
    B says "I would answer you, but you would need it explained."
    B says "Speak up, {A}, your mirror could not hear you."
    B says "At least I stop when I have run out of wit."
    B says "Careful, you'll cut yourself on that tongue one of these days."
    B says "Big words from somebody with it buttoned up wrong."
    B says "I only do it to make you feel better about yourself."
    B says "You saved that up all morning, and it's still not ripe."
    B says "I'd be hurt, if it had come from somebody who can tie a knot."
    told as "{A} teases {B}, and gets as good as {he A} gives."
  if B takes it ill
    B says "Do you have to? Every day the same, and always me."
    B says "It was not funny the first time you said it."
    B says "Find somebody else to be clever about today."
    B says "You would not think it funny if it were you."
    B says "Very good. Have you any others, or is it always that one?"
    B says "You do this when people are listening. I have noticed that."
    B says "I was in a good mood when I came in. I thought I would let you know."
    B says "Did it ever strike you that I know?"
    B says "I see. And now they will all say it, until it's my name."
    B says "It's easy to be quick when one isn't kind."
    B says "Could you leave me just one thing that you don't laugh at?"
    B says "I was proud of that. I was, until this moment."
    B says "Go on, if it does you good. It doesn't do me any."
    B says "You used to do that to others, and I used to laugh. I'm sorry for it now."
    B says "How would it be if you said something nice, as a surprise?"
    B says "There are days for that. This isn't one."
    B says "Must you always find the place where it's sore?"
    B says "I can laugh at myself. I like to be asked first."
    B says "That makes three times. Shall I keep a list?" when A teased B for at least the second time
    B says "You think that because I smile it doesn't go in." when B is not proud
    B says "I laughed, didn't I? It takes me until the evening to find out that it hurt." when B is not proud
    B says "Please don't. I know that I'm slow, and I don't need it set to music." when B is not proud
    B says "You always know where it will go in. I wish that you used it for something." when B is not proud
    B says "It's not so easy to be the one whom everybody may laugh at." when B is not proud
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
