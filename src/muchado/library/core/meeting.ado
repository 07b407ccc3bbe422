# Those who know each other meet: a hail, how somebody is, room made in a talk, and leave taken.

library "core/meeting"
  uses "core/overtures"
  uses "core/acquaintance"

# A word now and then is company, and one after the other is work.
deed "A makes conversation"

action hail: "A hails B"
  needs B is here
  counts as "A passes the time with B"
  passing
  A says "There you are, {B}. I had given you up."
  A says "{B}. You look as if you had slept, for once."
  A says "And here is {B}, so it can begin."
  A says "You again, {B}. Good."
  A says "{B}! I was this moment telling somebody that you never come."
  A says "Look what the day has brought. Come here, {B}."
  A says "Ah, {B}. Walk slower, and let me look as if I were in a hurry, too."
  A says "Good to see a face that I know. Even yours, {B}."
  A says "I heard your step and thought: that is either trouble or {B}."
  A says "Still alive, {B}? So am I, just about."
  A says "There goes the only one I wanted to see. {B}!"
  A says "{B}, at last. I have had nobody to disagree with all day."
  A says "Stop where you are, {B}. Let me look at somebody who is pleased to be here."
  A says "I said to myself that it would be {B} who came next, and look."
  A says "Well, {B}? What have they not told me since I saw you last?"
  A says "Ah, {B}. Now there are two of us who do not know what is going on."
  A says "{B}, you walk as if you had news, or a stone in your shoe."
  A says "Not so fast, {B}. One can't be that busy."
  A says "Over here, {B}! I've saved you from a dull moment."
  A says "What news, {B}? You needn't have any. I only like the question."
  A says "Is that {B}, or only somebody who has borrowed the walk?"
  A says "{B}, by all that's punctual."
  A says "I was just going to say that one never sees you."
  A says "Here's one who looks as I feel. Good day, {B}."
  A says "You have caught the sun, {B}, or else you've been running."
  A says "So there is somebody else alive today."
  A says "How is it that you always turn up when the work is done, {B}?"
  A says "Let me guess, {B}: you were looking for somebody else."
  A says "Holding up, {B}? I am, on one side."
  A says "Good day, {B}. We might try to make it one."
  A says "If you're going where I think, {B}, I'm sorry for you. Good day."
  A says "Halt, who goes there? Oh, {B}. Pass."
  A says "The very person, {B}. I've forgotten what for."
  A says "Do you ever sit down, {B}? One gets tired from watching you."
  A says "Nobody said that it would be you. I'd have combed my hair."
  A says "There's somebody whom I haven't quarrelled with yet. Good day, {B}."
  A says "Another day, {B}, and again nobody has asked us whether we want it."
  A says "Well, well. And I had thought that all the good people were still asleep."
  A says "My compliments to your shoes, {B}. One hears them before one sees you."
  A says "All quiet with you, {B}? With me it's too quiet to be true."
  A says "When you have a moment, {B}, have it with me."
  A says "Don't tell me that you were going to pass without a word, {B}."
  A says "At last a face that isn't about to ask me for something. It isn't, is it, {B}?"
  A says "Tell me that it's later than I think, {B}."
  A says "They've been asking for you, {B}. I said that you had run away to be happy."
  A says "Your hair, {B}. Has there been a wind?"
  A says "You're looking at somebody who has been up for far too long. Good day."
  A says "Were your ears burning, {B}? We have been praising you, within reason."
  A says "It is a fine thing, {B}, to creep up on people."
  A says "Look alive, {B}. Or at any rate look."
  A says "See who has come to cheer us all up. Go on, {B}, begin."
  A says "I know that stride. Somebody has told {B} to hurry."
  A says "It had to be {B}. Nobody else treads so cheerfully on everything."
  A says "In a hurry, {B}? Then I'll be quick: good day."
  A says "Have they let you go already, {B}, or don't they know?"
  A says "Yes, it's me again. One can't choose whom one runs into, {B}."
  A says "Someone's thoughts were a long way off. Good day, {B}."
  A says "Half of me was hoping for you, {B}, and the other half for supper."
  A says "You're a sight, {B}. I won't say what for."
  A says "Every time I look up it's {B}. I don't complain."
  A says "With you about, {B}, it can't go altogether wrong."
  A says "Thank goodness, {B}. I thought that they had left me alone with it."
  A says "How many hours has this day got, {B}? I make it thirty."
  A says "Stand there a moment, {B}. You keep the draught off."
  A says "Anything new, {B}? I only ask so that I can say I knew it."
  A says "Wait for me, {B}. I walk better beside somebody."
  A says "Still on speaking terms with the world, {B}? I'm thinking it over."
  A says "No need to stop, {B}, I'm only being polite."
  A says "One of these days I'll be here before you, {B}."
  A says "I might have known. Wherever there's something to lean on one finds {B}."
  A says "That's a serious face, {B}. Is it for me, or for everybody?"
  A says "Well, if you're here, {B}, then I must be in the right place."
  A says "Was it you who left all that for me to do, {B}? Good day all the same."
  A says "Say good day to me quickly, {B}. I collect them, and it has been a poor year."
  A says "Bless you, {B}, you came round that corner like good news."
  A says "Who's been feeding you, {B}? You shine."
  A says "Ah, there. I said to myself: one more stranger, and I go home. And it is {B}."
  A says "Never mind the hurry, {B}. It'll all be there tomorrow, and so, alas, shall we."
  A says "Where there is {B} there's hope. Or at least there's noise."
  A says "Long time, {B}. Since yesterday, isn't it?"
  A says "Come, {B}, one smile. I'll give it back."
  A says "Seen anything good today, {B}? I've seen the backs of people."
  A says "What's that in your face, {B}? Not a plan, I hope."
  A says "Mind yourself, {B}. I'm walking about without looking."
  A says "Have you slept in that, {B}? It suits you."
  A says "Good, it's only {B}. I'd begun to look busy."
  A says "As I live and breathe, {B}, and on two feet."
  A says "You'd never guess who I was just thinking of. Well, you'd guess. Good day, {B}."
  A says "The others are all somewhere, {B}. There's just us and the day."
  A says "I see you, {B}, so it's no use hiding behind being busy."
  A says "You have that look of knowing where things are, {B}. Do you?"
  A says "Nice day for standing about, {B}. I recommend it."
  A says "Cheer up, {B}. They can't make us do it twice. Or can they?"
  A says "Oh good, {B}. I was beginning to be sensible."
  A says "If it's a bad day, {B}, don't tell me. I've only just talked myself out of mine."
  A says "Two heads are better than none. Good day, {B}."
  A says "Shall I pretend not to have seen you, {B}, or are you in the mood?"
  A says "Whoa there, {B}. You'll wear out the ground."
  A says "You've the right idea, {B}: walk fast, and carry something."
  A says "Do I know you? I do. Good, that saves us a lot of time, {B}."
  A says "This way, {B}, if you're lost. That way, if you'd like to be."
  A says "Not yet collapsed, {B}? Then I've lost a bet."
  A says "I spy somebody who got up on time."
  A says "Is it going to be one of those days, {B}? You've come out with your eyebrows up."
  A says "Another half hour and I would have sent out a search, {B}."
  A says "Give my regards to whoever you are in such a hurry to see, {B}."
  A says "If everybody looked like you, {B}, one would know where one stood."
  A says "We two ought to be paid for meeting so often, {B}."
  A says "I've a riddle for you, {B}: who's here, and shouldn't be? Both of us."
  A says "Out and about, {B}? I'm only about."
  A says "There you go, {B}, and here I stand. It's the story of us."
  A says "I won't ask, {B}. Good day, and I won't ask."
  A says "I am much mistaken, {B}, or you are whistling."
  A says "Remind me, {B}: are we cross with each other? No? Then good day."
  A says "Speak of somebody, and there they are. I was only speaking to myself."
  A says "They've not found you yet, then, {B}. Keep to the wall."
  A says "Watch out, {B}, I'm in a mood to talk to anybody."
  A says "Off somewhere, {B}? Take me along, at least in your thoughts."
  A says "Stop looking so fresh, {B}, it's unkind."
  A says "Can't a person walk about here without bumping into a friend? It seems not, {B}."
  A says "I had you down for asleep, {B}."
  A says "To what do we owe it, {B}? You're never on this side."
  A says "Most people look worse at this hour, {B}. I include myself."
  A says "Be careful, {B}, they are handing out things to do over there."
  A says "Left, right, left. I could hear that it was you, {B}, you drag the second one."
  A says "Somebody said that you were ill, {B}. I said that no illness would dare."
  A says "Your lucky day, {B}: I've nothing to ask of you."
  A says "Good day, {B}. I'd take off my hat if I had slept in it less."
  A says "Why so grand, {B}? Have you been paid?"
  A says "Morning, noon or evening, {B}, there's always you. I like that in a person."
  A says "Tell them over there that I'm coming, {B}, if you get there first."
  A says "Shake hands, {B}. I've only just washed mine."
  A says "You look like a person with a plan, {B}. Hide it, or we'll all have to help."
  A says "At your age, {B}, one shouldn't skip. Good day!"
  A says "Here's luck. I was told to look for {B}, and I have found {B}."
  A says "Mind if I fall in with you, {B}, as far as you're going?"
  A says "What, no grumbling, {B}? Are you well?"
  A says "That makes five, {B}. I'm counting the ones who look as if they had slept."
  A says "Oh look, {B}, it's us."
  A says "Somewhere there's somebody who has less to do than you, {B}. It's me."
  A says "From behind I took you for somebody important, {B}. It's better like this."
  A says "Good people are rare, {B}, and the one I met before you wasn't in the mood."
  A says "How you've aged since this morning, {B}. I'm joking. How I have."
  A says "No more faces, I said to myself, and then it was yours, {B}. One more."
  A says "I'll say this for you, {B}: you're always exactly where you are."
  A says "Did you sleep, {B}, or did you only lie down?"
  A says "Somebody's shoes are happy today. Good day, {B}."
  A says "Ah, the famous {B}. I've heard so much, and nearly all of it from you."
  A says "Keep going, {B}, don't mind me, I'm only glad to see you."
  A says "By your leave, {B}, I'd like to be greeted by somebody cheerful, and you'll have to do."
  A says "Now then, {B}, what are we going to complain of today?"
  A says "With a face like that, {B}, you can only be bringing bad news or breakfast."
  A says "Slow day, {B}? Mine has stopped."
  A says "There's room on this side of the day, {B}. Come over."
  A says "Has anybody told you today that you're late, {B}? I'm glad to be the first."
  A says "Look up, {B}! There's more to see up here."
  A says "Late or early, {B}, I can't tell any more, but I'm glad that it's you."
  A says "Your turn to cheer me up, {B}. I did it last time."
  A says "I've kept count, {B}: that's the third time you've gone by with that in your hand."
  A says "Don't you ever get tired of being right, {B}? You look tired."
  A says "Pleased to see you, {B}. I'd show it more, but I've a stiff neck."
  A says "Stand and deliver, {B}: one good word."
  A says "Funny, {B}, I'd just thought that somebody ought to come by."
  A says "What are they saying, {B}? They always say it where you are."
  A says "You needn't salute, {B}. A nod would have done, and I had neither."
  A says "All by yourself, {B}? I thought that you came in twos."
  A says "Of all the ways past here, {B}, you've picked the one with me in it."
  A says "Have a heart, {B}, and say that you're as tired as I am."
  A says "Only you, {B}, could make hurrying look like a pleasure."
  A says "Aren't you cold, {B}? I'm cold just from looking at you."
  A says "The others went that way, {B}. I'm all that's left."
  A says "If I call you {B}, will you answer? There, it works."
  A says "Put me down as having said good day to you, {B}."
  A says "Nothing doing, {B}? Then we could do it together."
  A says "Here I am, {B}, in case anybody's been wondering."
  A says "You walk past like a procession, {B}. I nearly bowed."
  A says "I hear that you are indispensable, {B}. What does one do against it?"
  A says "Were we to meet today, {B}, or is this luck?"
  A says "Who let the sun in? Oh, it's you, {B}."
  A says "Hold up, {B}, you've left your shadow behind."
  A says "My, {B}, what a lot of morning you've got on you."
  A says "Let me walk on your good side, {B}. Which one is it today?"
  A says "We meet at last, {B}. I mean since the last time."
  A says "Cold hands, {B}? I can tell from how you carry them."
  A says "Good day to one and all, {B}, and you're the one."
  A says "I hoped that it would be quiet, and then I hoped that it'd be {B}. You see which hope won."
  A says "Some people look busy, {B}, and some look for others who do. Good day."
  A says "Answer me one thing, {B}: is it worth going on?"
  A says "You've saved me a walk, {B}. I was going to come and annoy you."
  A says "One's glad of any face at this hour, {B}. No, that came out wrong."
  A says "What's it worth to you, {B}, if I say that I haven't seen you?"
  A says "There's my favourite face. I shall deny that I said so." when A's liking toward B is at least 40
  A says "{B}. I was in a vile temper, and there it goes." when A is fond of B
  A says "Don't tell me. I can see it: it's a good day." when A is very cheerful
  A says "Oh. Yes. {B}. Good day." when A is shy
  A says "There's {B}, and with that the day has paid for itself." when A's liking toward B is at least 40
  A says "I'd cross more than this for you, {B}. Good day." when A's liking toward B is at least 40
  A says "If I look pleased, {B}, it's your doing." when A's liking toward B is at least 40
  A says "I've been saving something funny for you, {B}, and now I've forgotten it with joy." when A's liking toward B is at least 40
  A says "You're good for my temper, {B}. They ought to send you round." when A is fond of B
  A says "I was hoping that those were your steps." when A is fond of B
  A says "With you, {B}, I needn't begin with the weather." when A is fond of B
  A says "Where have you been hiding, {B}? It was getting dull." when A is fond of B
  A says "I've greeted the door, the wall and a dog. Now it's your turn, {B}!" when A is very cheerful
  A says "Sing something, {B}, or I shall." when A is very cheerful
  A says "What a day, what a face, what an hour! Good day, {B}." when A is very cheerful
  A says "Good, um. Day. Good day, {B}." when A is shy
  A says "I wasn't sure whether you'd seen me. I'm here. Good day to you." when A is shy
  A says "It's only me, {B}. I thought that I'd say it." when A is shy
  A says "I was going to wave, and then I thought that you might not. Good day." when A is shy
  told as "{A} hails {B}."
  B may hail back, nod, look away
  for want of a reason B nods
  if B hails back
    B says "And you. I was hoping it would be you."
    B says "Good to see you. Is it as late as it feels?"
    B says "{A}! You are early, or I am late."
    B says "I knew that voice before I turned my head."
    B says "You look well. What have you been up to?"
    B says "Here I am, and not a minute too soon, it seems."
    B says "I was on my way to you. I say that to everybody, but it's true."
    B says "There you are. I had begun to talk to the furniture."
    B says "Good day to you, and don't ask me for anything yet."
    B says "Good day, {A}. I've nothing to report, and I report it gladly."
    B says "You sound cheerful. Who has it in for you?"
    B says "Ah, it's you. I took you for somebody who wanted something."
    B says "The same to you, and I mean more of it than I let on."
    B says "Good day! You're the first who has said it as if it were one."
    B says "Hardly. But it's better for having met you."
    B says "I'm well, if that's what you want to know. And you are late."
    B says "You do that on purpose, don't you, to make people smile."
    B says "Not so loud, {A}, I've only just got myself to sleep standing up."
    B says "There's a voice I like to hear. One doesn't say so often enough."
    B says "Well met. I had nobody to be cheerful at."
    B says "Yes, I'm still about. They can't find anybody to replace me."
    B says "Me? I was on my way to nowhere, and I'd be glad of company."
    B says "Nobody calls out like you. One feels found."
    B says "Don't ask. Ask me in an hour. But good day."
    B says "How do you always see me first? I keep trying."
    B says "And a very good one to you, {A}, with a bow on it."
    B says "Look at you, all brushed. Is it somebody's birthday?"
    B says "I heard you. I just wanted you to say it twice."
    B says "Ho, {A}. You find me in one piece and not much more."
    B says "I'd nearly walked past you. I was counting something."
    B says "Say what you like, it's a day. And there you stand in it."
    B says "What a welcome. I should go away more often."
    B says "If you knew what sort of morning I've had you would hail me twice."
    B says "You've saved me. Pretend that we have something to discuss."
    B says "Always a pleasure, and today even more so."
    B says "My dear {A}, you look as if you meant it."
    B says "Oh, hail fellow. Yes. I'm all here, I think."
    B says "Up to no good, as you see. And yourself?"
    B says "So it's you who's making the day brighter. I wondered."
    B says "I thought that I'd been spotted. Well, I give myself up."
    B says "Glad to see you, too. It's been all strangers and stairs."
    B says "Come and walk with me for three steps, I've only the three to spare."
    B says "Good day, and what's that grin for?"
    B says "You are in fine voice today. I'm in fine feet."
    B says "The top of it to you, whatever time it is."
    B says "Ah, somebody who knows my name. It does wonders."
    B says "I'm in a rush, but not so much of one that I can't say good day to {A}."
    B says "There! I was wondering who would be the first kind soul today."
    B says "Don't make me laugh, I've got my mouth full of good advice."
    B says "We meet again. One might think that we both belonged here."
    B says "Good day. Is that a friendly wave, or are you drowning?"
    B says "Still laughing, {A}? You can't have heard, then."
    B says "It's nice to be shouted at for once and not be in trouble."
    B says "You're a good one to run into. One never gets hurt."
    B says "Have you grown, or have I sat down? Good day, {A}."
    B says "To you the same, and to whoever it was that put you in such a mood."
    B says "Stay just there until I've thought of an answer. Good day!"
    B says "Well, that makes up for the last three I met."
    B says "How are you, or shouldn't one ask before supper?"
    B says "I'm here, I'm upright, and I greet you. More can't be asked."
    B says "That is what I call a hail. Most people just cough."
    B says "Yes, {A}, I see you. I've been looking forward to it since the corner."
    B says "Will you look at that, somebody's glad of me."
    B says "I wish that I had your lungs. Good day."
    B says "And there I was, hoping for a friendly word. You must have smelled it."
    B says "Somebody's happy. Don't tell me why, it might be catching."
    B says "Hail yourself. You've got something behind your ear."
    B says "Very well, a good day it is, since you insist."
    B says "No complaints, {A}, and nobody to take them to."
    B says "Careful, I might think that you're glad to see me."
    B says "Let's say that we've done the part with the weather. Good day, {A}."
    B says "You again, and so soon. I could get used to it."
    B says "Only just arrived, and already somebody's nice to me. I don't trust it."
    B says "Good of you to shout. I was walking in my sleep."
    B says "Oh, it's you. I had got ready to be polite."
    B says "Was that for me? People usually mean the one behind me."
    B says "And not a moment too soon. I was talking to my feet."
    B says "Caught. I was trying to look like somebody else."
    B says "There's nobody I'd rather be delayed by."
    B says "Much obliged. I needed one of those."
    B says "The pleasure's mine, the hurry as well."
    B says "You've a memory for names, {A}. I'm flattered by so little."
    B says "Here's my hand, since you've gone to the trouble of noise."
    B says "I greet you back, with interest."
    B says "Good day, and more where that came from."
    B says "Now I can say that somebody has been glad to see me today."
    B says "You make it sound as if we had been parted for years."
    B says "If I'd been a horse I should have bolted. Good day."
    B says "You're looking well. It's rather annoying."
    B says "Greetings from this side of the day."
    B says "I was hoping for a word with somebody sane, but you'll do."
    B says "Welcome to my little walk. It goes from here to there."
    B says "What have you got to be so bright about? Give me some."
    B says "Twice in one day, and both times you're the louder."
    B says "Is that my name? It sounds better when you say it."
    B says "Shout as often as you like, I'm always pleased to be found."
    B says "Good, somebody I needn't straighten up for."
    B says "Nobody told me that today there'd be kindness. Good day, {A}."
    B says "Well shouted. And well, thank you."
    B says "You're the one that I was hoping to run into. You always are." when B's liking toward A is at least 40
    B says "Every time I see you, the day gets a little shorter." when B is cheerful
    B says "I've been looking over people's heads for you." when B's liking toward A is at least 40
    B says "You needn't shout, I always know when it's you." when B's liking toward A is at least 40
    B says "There you are, and there goes my bad temper." when B's liking toward A is at least 40
    B says "I'd have been sorry to miss you. I mean that, stop laughing." when B's liking toward A is at least 40
    B says "Isn't it a fine day? No? Then we'll make do with me." when B is cheerful
    B says "I could greet you twice. Good day, and good day!" when B is cheerful
    B says "Good day, good day! I've been humming, and you've given me the last line." when B is cheerful
    B says "You too? I thought that I was the only one in a good mood." when B is cheerful
    told as "{A} and {B} hail each other."
  if B looks away
    told as "{A} calls out to {B}, who has found something to read on the ground."
    told as "{A} greets {B} across the way. {B} goes on talking to somebody else."
    told as "{A} hails {B}, who looks the other way."
    told as "{A} lifts a hand to {B}, and lets it sink again."

want "a hail"
  A wants to hail B by 8 plus a tenth of how sociable A is less a tenth of how shy A is
  when A is acquainted with B
   and B is here
   and A likes B well enough
   and A did not hail B today
   and B did not hail A today
  because "{A} knows {B}"

want "hailed, and glad of it"
  A wants to hail back by 4 plus a fifth of A's liking toward B plus a tenth of how cheerful A is
  when B hails A
  because "{A} is glad to see {B}"

want "a nod will do"
  A wants to nod by 6 plus a tenth of how shy A is
  when B hails A
  because "{A} is no great talker"

want "not seen"
  A wants to look away by 15 plus a fifth of how proud A is
  when B hails A
   and A's liking toward B is less than -5
  because "{A} would rather not have seen {B}"

reaction "not hailed back"
  when A hails B
   and B looks away
  then A's liking toward B falls by 6 and A's shame rises by 8
  because "{B} would not see {him A}"

# ---------------------------------------------------------------- how somebody is

action ask how things are: "A asks B about how things are"
  needs B is here
  takes 2 minutes
  counts as "A turns to B"
  counts as "A passes the time with B"
  counts as "A makes conversation"
  passing
  A says "How are you? I mean it, I have time."
  A says "And how do things stand with you these days?"
  A says "You have been quiet. Is it anything, or only the hour?"
  A says "Tell me one true thing about how you are."
  A says "I asked you yesterday and you said fine. I'm asking again."
  A says "Are you sleeping? You have that look about the eyes."
  A says "Never mind how I look. How are you, underneath?"
  A says "You laugh a bit later than the others today. What is it?"
  A says "I've got as long as you need. How are you bearing up?"
  A says "Say fine, if you must. I'll stand here until you say something else."
  A says "Where does it pinch, these days?"
  A says "Is there anything that you would tell me if I asked properly? I'm asking properly."
  A says "You have carried that sigh about with you since this morning. Whose is it?"
  A says "What's it like, being you, this week?"
  A says "Are you eating? You are standing like somebody who forgets to eat."
  A says "I'd like to hear about you for once. You always let me go first."
  A says "When did somebody last ask you how you are, and then wait?"
  A says "Out with it. You needn't dress it up for me."
  A says "How's your heart? I know that one says health. I mean the other."
  A says "Something is different about you, and I can't put my finger on it. Are you well?"
  A says "Good days or bad ones, just now, if you had to put them on a scale?"
  A says "You said something the other day that I've been thinking about. Is it still so?"
  A says "Do you get any peace, with all that you have on your plate?"
  A says "If I ask you how you are, will you tell me how you are?"
  A says "Are things as they look, from over here? They look a bit lonely."
  A says "Come, we have a moment. How goes it with you, in earnest?"
  A says "What do you think about, when you stand there like that?"
  A says "I've a feeling that you are being brave at me. Are you?"
  A says "Tell me something that went well this week. And then the rest."
  A says "Any better than the last time we talked? You needn't say yes."
  A says "Who looks after you, when you've done looking after everybody?"
  A says "May I ask how it's going, or is it that sort of day?"
  A says "You look thinner about the smile. What's the matter?"
  A says "How do you sleep? People lie about everything else first."
  A says "Let me look at you. Hm. Now tell me what I'm seeing."
  A says "There's a thing I do: I ask, and then I hold my tongue. Watch me. How are you?"
  A says "Have you had any good news lately? I'd like there to be some."
  A says "It's none of my business how you are. I thought I'd ask in spite of that."
  A says "Does it get easier, the thing that you don't talk about?"
  A says "Since we're alone, more or less: are you happy here?"
  A says "Nobody would know it from your face, but I wondered if you were worn out."
  A says "What would have to happen so that you'd say very well, and mean it?"
  A says "How are those at home, and how are you with them?"
  A says "You're humming less. I noticed because I missed it."
  A says "All well? You may shake your head, and I shan't tell."
  A says "One hears that you have a lot to do. One doesn't hear how you bear it."
  A says "Say, is everything as it should be with you? I only ask once, and then I talk of something else."
  A says "I've seen you laugh today, but not all the way up. What is it?"
  A says "Were you going to tell me, or was I to find out by myself how you are?"
  A says "The last time I asked, you were tired. What are you now?"
  A says "How much of that is a joke, and how much is how you feel?"
  A says "Give me the short version, and if it's bad the long one."
  A says "Was it a hard week? You fold your arms when it's been a hard week."
  A says "Do I need to worry about you? I've a little time for it just now."
  A says "You've been on my mind, for no reason that I know. How are you keeping?"
  A says "So. And how is it really?"
  A says "Would it do you good to grumble? I'm in the right mood to listen."
  A says "Not that I've been watching you. But you look as though you could use somebody's ear."
  A says "If you were a day, what sort of weather would you be having?"
  A says "Don't say that you're busy. I can see that you're busy. How are you?"
  A says "Did you get over that business? You never said."
  A says "Is anybody being unkind to you? I've begun to ask everyone that."
  A says "My turn to ask, and yours to tell the truth. How are things?"
  A says "Lost something, or only thinking? You can tell me either."
  A says "Whatever it is that you aren't saying, is it heavy?"
  A says "I ask everybody the same, I know. From you I'd like to hear it."
  A says "Would you tell me if it got too much?"
  A says "Still managing? I know how you say yes, so think before you say it."
  A says "What keeps you going, at the moment? I'm looking for something for myself."
  A says "You've a new line there, between the eyes. Who put it there?"
  A says "Let me guess: not so bad, and not so good, and you'd rather not say. Am I warm?"
  A says "Anything weighing on you, apart from us?"
  A says "Are you taking care of yourself, or are you waiting for somebody to do it?"
  A says "Tell me how you are, but tell me as if I were your pillow."
  A says "There's something about your voice today. Do you want to say what?"
  A says "I had a bad dream about you. It's nonsense, of course. But how are you?"
  A says "And if I asked you as a friend, and not out of habit?"
  A says "Do the days go fast with you just now, or slow?"
  A says "You did not laugh at that, and it was good. What is it?"
  A says "How much of you is here today? I'd put it at about half."
  A says "When people ask you, what do you say? And what would you say if they waited?"
  A says "You can lie to the others. I've known you too long." when A's liking toward B is at least 30
  A says "I worry about you. There. I wasn't going to say it." when A is kind and A's liking toward B is at least 20
  A says "I know your yes, and that wasn't it. How are you?" when A's liking toward B is at least 30
  A says "You needn't be amusing. I like you without. How is it, really?" when A's liking toward B is at least 30
  A says "I've missed you, even while you stood next to me. What is it?" when A's liking toward B is at least 30
  A says "I think about you when I've nothing to think about. Are you well?" when A's liking toward B is at least 30
  A says "I can carry some of it, if you like. I've nothing in my arms just now." when A is kind and A's liking toward B is at least 20
  A says "You've been so good to all of us. Is anybody being good to you?" when A is kind and A's liking toward B is at least 20
  A says "I don't want to pry. I want to know if you need somebody." when A is kind and A's liking toward B is at least 20
  A says "Sit for a moment. You look like somebody who needs to be asked twice." when A is kind and A's liking toward B is at least 20
  told as "{A} asks how {B} is."
  B may make light of it, speak plainly, turn it back
  for want of a reason B makes light of it
  if B makes light of it
    B says "I can't complain. Nobody would listen if I did."
    B says "Well enough. I have had worse days and better ones."
    B says "Oh, as always. Ask me something harder."
    B says "I am as you see me. Nothing that a good night wouldn't mend."
    B says "There is always somebody worse off. Ask {A}. Oh, that is you."
    B says "Up and about. One gets up, and then one is about."
    B says "If I told you, we would both be late."
    B says "Don't look so kindly at me, or I shall think that I am ill."
    B says "Sound as a bell, and about as much in demand."
    B says "I'm at that age where one is pleased with little."
    B says "Mustn't grumble. I did it this morning, and nothing came of it."
    B says "Fair to middling, with a chance of supper."
    B says "Ask my knees. They have more to say than I have."
    B says "Growing older at the usual rate, thank you."
    B says "Oh, one muddles through. I've got rather good at muddling."
    B says "It's nothing that a year of sleep couldn't put right."
    B says "You'd be bored, truly. I am."
    B says "I woke up, and I've been making the best of it since."
    B says "Never fear. I bend, I creak, I don't break."
    B says "Like a goose in the rain: it runs off."
    B says "Fine, fine. If I were any finer you could see through me."
    B says "Things are as things are, and they send their regards."
    B says "Things could be worse, and I dare say that they're working on it."
    B says "My troubles are so small that I keep losing them."
    B says "So so. The one so is rather better than the other."
    B says "Somebody has to be content. I thought that I'd try."
    B says "Still here, still me. I've asked for something better."
    B says "No worse than I deserve, and a bit better than I expected."
    B says "Quite all right. I'm saving up my collapse for a quieter week."
    B says "Let's put it like this: nobody has died, and there was bread."
    B says "Would you believe me if I said splendid? No? Then fairly well."
    B says "As you'd expect, only with sorer feet."
    B says "Busy, which is the next best thing to happy, they say."
    B says "I feel like a new person. The old one was better rested."
    B says "In the best of health, if you leave out the parts."
    B says "Please don't ask so nicely, I might tell you."
    B says "There's nothing to tell, and it would take all evening."
    B says "It comes and goes. Just now it's mostly gone."
    B says "Better for being asked, and let's leave it there."
    B says "Hale and hearty. Well, hale. I'll see about hearty."
    B says "How should I be? I've two legs and somewhere to put them."
    B says "Ah, you know. One has one's ups and downs, and a long flat bit."
    B says "On the whole I'd rather talk about you, you are more interesting."
    B says "I have never been better, and I would thank you not to look so closely." when B is proud
    B says "I'm always well. It's a habit, like whistling." when B is cheerful
    B says "I don't discuss it. There's nothing to discuss, and I don't discuss it." when B is proud
    B says "I thank you, I'm in perfect order." when B is proud
    B says "I've got my head above water, and I'm keeping it up by the nose." when B is proud
    B says "I'm not somebody who is unwell." when B is proud
    B says "I woke up singing, and nobody has managed to stop me yet." when B is cheerful
    B says "I'm so well that it's bad for the others." when B is cheerful
    B says "If it went any better I'd have to lie down." when B is cheerful
    B says "I can't help it, everything makes me laugh today." when B is cheerful
    told as "{A} asks how {B} is. Well enough, says {B}."
  if B speaks plainly
    B says "Not so well, if you truly want to know. I lie awake."
    B says "I am lonelier here than I let on. There, I have said it."
    B says "Better than last week, and that is not saying much."
    B says "I'm tired, and I don't mean the sort that sleep is good for."
    B says "I smile all day, and in the evening my face hurts. That's how I am."
    B says "I am worried, and I can't even say about what. It sits here."
    B says "You are the only one who asks twice. No. It's not going well."
    B says "I thought I should have got further by now. That's all. That is everything."
    B says "I've had a letter's worth of bad news, and nobody to read it to."
    B says "Between ourselves, I am frightened. It's better by day."
    B says "You'll think it's silly. I feel as if everybody had been told something but me."
    B says "No, I'm not well, and it's a relief that somebody sees it."
    B says "I am holding on. If you ask me what to, I couldn't tell you."
    B says "Honestly? I count the hours, and then I'm sorry that I've counted them."
    B says "Half the time I'm all right. It's the other half that takes up the room."
    B says "I miss somebody. It doesn't matter whom. I just wanted to say it out loud."
    B says "To you I can say it. I get up, and I ask myself what for." when B's liking toward A is at least 30
    B says "You asked, and I don't lie. Badly." when B is very honest
    B says "It's the evenings. There is nobody to tell that it has been a day." when B's loneliness is at least 30
    B says "You'd see it anyway. I feel as though I were standing outside, and it's my own window." when B's liking toward A is at least 30
    B says "I'd not say it to the others. I'm a little lost." when B's liking toward A is at least 30
    B says "I won't pretend. It is bad, and it has been bad since the start of the week." when B is very honest
    B says "You want to know, so here it is: I'm not sleeping, and I know why." when B is very honest
    B says "I could say fine. It'd be a lie, and you'd know, and then where are we?" when B is very honest
    B says "I talked to myself this morning, to hear somebody. I was quite good company." when B's loneliness is at least 30
    B says "One can be in the middle of everybody and nobody's in the middle of one." when B's loneliness is at least 30
    B says "I know all of their names, and I've nobody to call by one." when B's loneliness is at least 30
    told as "{A} asks how {B} is, and {B} tells {him A}."
  if B turns it back
    B says "You first. You ask as if you needed asking."
    B says "Never mind me. How are you yourself?"
    B says "I always say fine. What do you say?"
    B says "I asked you first, the other day, and you got out of it."
    B says "You have a gift for asking. Have you one for answering, too?"
    B says "Tell me something about you, and I'll tell you if it's the same with me."
    B says "I'd have to think. Go on, you begin, while I'm thinking."
    B says "I was about to ask you. You've got there first, so you must want to be asked."
    B says "And who asks you, when you have finished asking all of us?"
    B says "That's a big question. Have you tried it on yourself?"
    B says "Let me look at you before I answer. No, you go first."
    B says "Why, do I look ill? You look rather pale yourself."
    B says "What would you say, in my place? You always know what others feel."
    B says "I'll tell you mine for yours. Yours first, it's probably better."
    B says "Oh, no. The last time I answered that you went home without telling me anything."
    B says "You have been so quiet about yourself that I've begun to make things up."
    B says "Somebody told me that you weren't sleeping. Is it true?"
    B says "It's sweet of you. But I know that trick, I use it too."
    B says "Have I got to? I'd so much rather hear what's behind that frown."
    B says "We could toss for it. Whoever loses has to be honest."
    B says "Is that a question, or were you hoping for one?"
    B says "Not until you've told me what that sigh was about."
    B says "Ask me when you've answered me from last time."
    B says "Whenever you ask that you have something on your mind. What is it?"
    B says "Here's a fair exchange: three words from me, and three from you."
    B says "I'm sure that I'm well. What I'm not sure of is you."
    B says "Strange, I was just thinking that you look tired. Are you?"
    B says "Do you want the answer, or do you want somebody to ask you the same?"
    B says "Hm. And how would you say that I am? You've eyes."
    B says "One of these days I'll answer. Today I'd rather hear about you."
    B says "You've got a way of asking that makes me want to ask you things."
    B says "I'll say it when you've said why you were so quiet at breakfast."
    B says "You've had that question ready for a while. So have I. You first."
    B says "Guess. And while you're guessing tell me how your night was."
    B says "It depends on who's asking. How is whoever's asking?"
    B says "Let's leave me till last. What have you got?"
    B says "Is it written on me? Then read it aloud, and I'll read you."
    B says "If I begin we'll be here till supper. You're shorter, begin with you."
    B says "How do I look to you? And how do you feel, looking?"
    told as "{A} asks how {B} is, and gets the question back."

want "how they are"
  A wants to ask B about how things are by a tenth of how kind A is plus a tenth of how curious A is plus a tenth of A's liking toward B less 4
  when A is acquainted with B
   and B is here
   and A is free
   and A did not ask B about how things are today
   and B did not ask A about how things are today
   and A did not make conversation within the last 2 hours
  because "{A} would like to know how {B} is"

want "no complaints"
  A wants to make light of it by a fifth of how proud A is plus a tenth of how cheerful A is
  when B asks A about how things are
  because "{A} does not carry it about for all to see"

want "asked, and told"
  A wants to speak plainly by a quarter of A's closeness toward B plus a tenth of how honest A is plus a fifth of A's loneliness
  when B asks A about how things are
  because "{B} wants to know, and {A} can tell {him B}"

want "asked in return"
  A wants to turn it back by a tenth of how curious A is plus a tenth of how sly A is plus a tenth of how shy A is
  when B asks A about how things are
  because "{A} would rather hear of {B}"

reaction "told how things are"
  when A asks B about how things are
   and B speaks plainly
  then A's closeness toward B rises by 6 and A's compassion toward B rises by 10
  because "{B} has told {him A} how things are"

reaction "heard out"
  when B asks A about how things are
   and A speaks plainly
  then A's closeness toward B rises by 6 and A's trust toward B rises by 1 and A's loneliness falls by 10
  because "{B} has heard {him A} out"

# ---------------------------------------------------------------- joining two who talk

deed "A comes up to a talk"

action join: "A joins B beside C"
  needs B is here
  needs C is here
  counts as "A turns to B"
  counts as "A comes up to a talk"
  A says "Is there room for one more, or is it that sort of talk?"
  A says "You two look as if you were having all the fun."
  A says "Don't stop for me. I can catch up."
  A says "What has gone quiet here? I could hear you laughing from over there."
  A says "I'll only sit on the edge of it. Go on, what did {C} say?"
  A says "I've heard the end of that twice. Tell me the beginning."
  A says "Is it private? You have the faces of people who are about to say no."
  A says "May I sit down, or will you both get up?"
  A says "I could see from over there that somebody was about to need my opinion."
  A says "What are you two plotting? I'd like to be on the side that wins."
  A says "If I stand here long enough will somebody tell me what it's about?"
  A says "Go on as if I were furniture. I can be very quiet furniture."
  A says "There was nobody where I was. It's better here."
  A says "I've brought nothing, not even news, but I can nod."
  A says "Is this the end of the room where people are happy?"
  A says "Two is such an awkward number. Allow me."
  A says "You were both waving your arms. I want to know what was that big."
  A says "Can anybody join in, or does one have to be angry first?"
  A says "Did somebody say my name? No? Then I'll say it myself. May I?"
  A says "I shan't interrupt. I'll just come in at the wrong moment, as I always do."
  A says "Let me warm myself a little at the two of you."
  A says "They're all so busy over there. You look as if one might be idle with you."
  A says "So this is where it is. I've been following the laughter for some time."
  A says "Do I want to know what that was about? Yes, I do."
  A says "Hold on, don't finish it, I haven't heard how it began."
  A says "Would there be a corner of that bench for somebody who asks nicely?"
  A says "Who's winning? I'll join the other one."
  A says "It looked so snug from there that I couldn't bear it."
  A says "I'll go again if it's serious. Is it serious?"
  A says "You have gone on so long that it must be either love or money. Which?"
  A says "Forgive me, I can't pass by two people who talk as if nobody were listening."
  A says "Room for a small one? I can make myself smaller."
  A says "All right, what have I missed, and whose fault was it?"
  A says "Move a little. My legs gave me this idea."
  A says "It's dull on my own, and you're the nearest cure."
  A says "I come in peace, and I've got an hour."
  A says "How long have you two been hiding back here?"
  A says "Count me in. For what? It doesn't matter, I've nothing on."
  A says "Could I listen to you two for a bit? I have heard all of mine."
  told as "{A} joins {B} and {C}."
  B may make room, fall silent
  for want of a reason B makes room
  if B makes room
    B says "Sit. We had nearly run out of things to disagree on."
    B says "You come just in time. Tell {C} that I am right."
    B says "Push up, {C}. Now, you can be the judge of this."
    B says "We wanted a third. Two can only be right or wrong."
    B says "You have missed the best of it, so we'll have to do it again."
    B says "Sit down before somebody sensible takes the place."
    B says "There you are. We were on the point of agreeing, so you're just in time."
    B says "Of course. {C} has been telling me things, and I need somebody to believe them."
    B says "Here, on this side. That side is {C}'s, {he C} gesticulates."
    B says "Come in, come in, and bring your quarrels with you."
    B says "You can have half of mine. I was only keeping it warm."
    B says "We've got to the bit where one needs an honest face. Sit."
    B says "Squeeze in. We'll start from the scandal."
    B says "The more the warmer. What do you think about it? We'll tell you what in a moment."
    B says "Oh, do. {C} only laughs at my jokes out of kindness."
    B says "Yes, and be quick, there's a place until somebody sees it."
    B says "Good. I'm losing, and I should like to lose in front of somebody nice."
    B says "We saved you the hard end. Everybody gets it once."
    B says "By all means. {C} was just about to be fair to somebody, we must prevent it."
    B says "Welcome. You'll have to laugh at once, so that we know you are one of us."
    B says "I said to {C} that you'd come. {C} owes me something now."
    B says "Look, a third opinion. That's all that we were short of."
    B says "There's always a place for whoever asks like that."
    B says "We'd stopped making sense some time ago. You'll fit right in."
    told as "{A} joins {B} and {C}, who make room for {him A}."
  if B falls silent
    B says "We were only saying. It is nothing, really."
    B says "Oh. {C} and I were about done with it."
    B says "It's a long story, and you would have to know the people."
    B says "We'll tell you another time. Won't we, {C}?"
    B says "Never mind. It wasn't about you, if that's what you think."
    B says "We'd just finished, in fact. I was on my way."
    B says "Well. As I say. Anyway. What brings you here?"
    B says "I've forgotten what I was going to say. Haven't you, {C}?"
    B says "Nothing. The weather. How are you?"
    B says "It will keep. It was only about something."
    B says "You wouldn't find it amusing. I'm not sure that we did."
    B says "Hm? Oh, we were just standing."
    B says "Let's talk of something else. What do you hear of the others?"
    B says "That was rather between {C} and me. No offence."
    B says "{C} was telling me a thing that {he C} might not want to tell twice."
    B says "Is somebody looking for you? I thought that I heard your name."
    B says "Some other time I'd explain it. It's so long."
    B says "There's really nothing to hear. You can see that we've stopped."
    B says "Don't mind us. Or rather, do, for a moment."
    B says "Oh, hm. And how's everything with you, over where you were?"
    B says "It's a private sort of joke. It isn't even good."
    told as "{A} joins {B} and {C}, and the talk stops."

want "not to stand apart"
  A wants to join B beside C by a tenth of how sociable A is plus a quarter of A's loneliness less a tenth of how shy A is
  when B passed the time with C within the last 10 minutes
   and A is acquainted with B
   and B is here
   and C is here
   and A is free
   and one time in three
   and A did not come up to a talk within the last 20 hours
   and A did not join B beside C within the last 4 days
  because "{B} and {C} seem to have a good time"

want "room for one more"
  A wants to make room by a fifth of how kind A is plus a fifth of A's liking toward B
  when B joins A beside someone C
  because "there is always room for one more"

want "not for other ears"
  A wants to fall silent by a fifth of how proud A is plus a fifth of A's liking toward C less a tenth of A's liking toward B
  when B joins A beside C
  because "what {A} has to say is for {C} alone"

reaction "let in on it"
  when A joins B beside C
   and B makes room
   and A's liking toward B is less than 50
  then A's loneliness falls by 15
   and A's liking toward B rises by 4 less a tenth of A's surfeit toward B
   and A's surfeit toward B rises by 10
  because "they made room for {him A}"

reaction "shut out"
  when A joins B beside C
   and B falls silent
  then A's loneliness rises by 10 and A's shame rises by 8 and A's liking toward B falls by 5
  because "the talk stopped when {A} came"

# ---------------------------------------------------------------- leave

action take leave: "A takes leave of B"
  needs B is here
  passing
  A says "I must be off. Keep some of it for tomorrow."
  A says "That is me for today. Look after yourself."
  A says "If I don't go now, I never shall."
  A says "They will be counting heads where I am due. I had better be one."
  A says "I've stayed as long as I dared. It was worth it."
  A says "Hold that thought. I want to be angry about it tomorrow."
  A says "Duty calls. It has a very loud voice for such a dull thing."
  A says "Well, this won't get it done. I'm going."
  A says "My feet have been pointing to the door for some while. I'd better follow them."
  A says "I'll leave you to it, and it to you."
  A says "Forgive me, I must be somewhere, and I'm already not there."
  A says "Be good. Or be quiet about it."
  A says "I've said all I know, and some of it twice. Until soon."
  A says "Time to go and look useful."
  A says "Don't let me keep you from keeping me."
  A says "I'm off before I say something that I mean."
  A says "Think of me now and then, as of somebody who left at the right moment."
  A says "There's somebody waiting for me who is worse at it than you are."
  A says "To be continued. I shan't tell you what I was going to say."
  A says "Now I'll go and do what I ought to have been doing."
  A says "One more word and I'll be late. There, that was it."
  A says "So long. It was shorter than I'd have liked."
  A says "You've been good company. I'll recommend you."
  A says "Here I leave you, to your great relief."
  A says "If they ask where I am, say that I was in a hurry. It's nearly true."
  A says "It's been a pleasure, and it has made me late, as pleasures do."
  A says "That's enough of me for one day. I feel it myself."
  A says "May the rest of it be kind to you."
  A says "I'll be seeing you. It can't be avoided, I'm glad to say."
  A says "Somewhere there is a thing with my name on it that wants doing."
  A says "Remember what I told you. I've forgotten it already."
  A says "The longer I stay the harder it gets. So: good day."
  A says "Keep well, and keep out of the draught."
  A says "I'd stay, but I've promised to be reasonable."
  A says "Away with me. You have things to do, and I have things to put off."
  A says "Until next time, and don't get any wiser without me."
  A says "Let's stop while we still agree."
  A says "I hate to leave when I'm winning."
  A says "Take care of that cough, or that secret, or whatever it is."
  A says "Look after things. I don't know which, but somebody should."
  A says "They'll have missed me by now. Or else they won't, and I want to know."
  A says "No, don't get up. I can be sad on my own way out."
  A says "Save me a place wherever it's warm."
  A says "Goodbye for the moment. It's the best sort of goodbye."
  A says "You won't notice that I've gone. But notice it a little."
  A says "I don't like going. You'll have noticed that I'm still here." when A's liking toward B is at least 30
  A says "I keep saying that I'm off. Somebody ought to push me." when A's liking toward B is at least 30
  A says "I'll think of what I meant to say as soon as I'm round the corner, and I'll be sorry." when A's liking toward B is at least 30
  A says "It goes too quickly with you. I've noticed that before." when A's liking toward B is at least 30
  A says "You'll be here tomorrow? I'm only asking." when A's liking toward B is at least 30
  A says "Keep a bit of today for me." when A's liking toward B is at least 30
  told as "{A} takes leave of {B}."
  B may say until when, let go
  for want of a reason B lets go
  if B says until when
    B says "Until tomorrow, then. Same place, same complaints."
    B says "Come by when you can. I shall be about."
    B says "Go, then. I'll keep your place and your opinions for you."
    B says "Tomorrow, and bring a better excuse for going."
    B says "I'll be where I always am. That is the trouble with me."
    B says "When shall we go on with this? I've only just begun to have opinions."
    B says "I'll look out for you. I do that anyway."
    B says "Don't make it too long. I get used to the quiet, and then I'm no fun."
    B says "Until next time, and then I'll tell you how it ended."
    B says "Come and find me tomorrow. I'll be the one pretending to work."
    B says "Soon, then. I've a thing to tell you that isn't ripe yet."
    B says "You know where to find me. It's the one virtue that I have."
    B says "Let's do it again, only with less looking over your shoulder."
    B says "Mind that you come back. You owe me an ending."
    B says "Tomorrow, if we're spared. And if we're not, the day after."
    B says "Shall we say the same again? I liked the same."
    B says "I'm holding you to that. Whatever it was that you said."
    B says "Next time I shall do the talking, so get some rest."
    B says "Till we meet. I'll be older, and you'll say that it doesn't show."
    B says "Will you be about later? I only want to know whether to look up."
    B says "Hurry back. It's no good being clever by oneself."
    B says "If you see me first, call. I walk about with my head down."
    B says "Then I'll keep the rest of the story warm for you."
    B says "See that you do. I've grown used to your nonsense."
    B says "When you've done being needed elsewhere, come and be wanted here."
    B says "Same as ever: I shall say that I've no time, and then I'll have it."
    B says "Good. Something to look forward to, between now and supper."
    B says "Don't be a stranger. We have enough of those."
    B says "I'd say tomorrow, but I don't want to seem eager. Tomorrow?"
    B says "Farewell, and come by when it rains. That's when one has time."
    told as "{A} and {B} say until tomorrow."
  if B lets go
    B says "Mind the step."
    B says "Off you go. Somebody here has to look as if nobody ever left."
    B says "Go well."
    B says "I won't keep you. I know that look toward the door."
    B says "There, run. I've a good deal of silence to catch up on."
    B says "Well, then. It had to happen some time."
    B says "Shut it after you, there's a draught."
    B says "Good luck with it, whatever it is."
    B says "You were on the point of going when you came."
    B says "Yes, go on. I'll just stand here and be wise."
    B says "As you must, you must."
    B says "So soon? No, no. Go."
    B says "I thought as much. You had begun to shift from foot to foot."
    B says "Right you are. I've enough to do not to notice."
    B says "Leave me the last word, at least. Thank you."
    B says "Don't look back, it only makes one walk into things."
    B says "Quite. I was about to go myself, only not so well."
    B says "Be off, before I think of a reason why not."
    B says "That's that. It was nice while it lasted."
    B says "Fare you well, as my grandmother would say, and mean get out."
    B says "I'll manage. I've my own company, such as it is."
    B says "Very good. Give them what they deserve, over there."
    B says "No ceremony, please. You've only got to turn round."
    B says "Then I shall have both sides of the bench."
    B says "If you hurry you'll only be a little late."
    B says "Adieu, and all that. The world is full of people going."
    B says "Peace at last, I'd say, if I weren't rather sorry."

want "leave is taken"
  A wants to take leave of B by 6 plus a fifth of A's liking toward B
  when A passed the time with B within the last 3 hours
   and B is here
   and A is due in L
   and A is not in L
   and A did not take leave of B today
  because "{A} is going, and does not go without a word"

want "until tomorrow"
  A wants to say until when by a fifth of A's liking toward B plus a tenth of how sociable A is
  when B takes leave of A
  because "{A} would like to see {B} again"

want "no long farewells"
  A wants to let go by a tenth of how shy A is plus a tenth of how calm A is
  when B takes leave of A
  because "{A} is no friend of long farewells"
