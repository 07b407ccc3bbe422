# Small talk, and the passing on of news.

library "core/talk"
  uses "core/bonds"
  uses "core/duty"
  uses "core/talking"

# Whatever one says for the sake of saying something.
deed "A makes small talk with B"

action greet: "A greets B"
  needs B is here
  counts as "A makes small talk with B"
  passing
  A says "Morning, {B}."
  A says "Good to see you, {B}."
  A says "There you are, {B}."
  A says "You're about early, {B}. Or am I late?"
  A says "There's the face I was hoping for."
  A says "{B}. Don't tell me that you have been up as long as you look."
  A says "Good day to you. Is it one, so far?"
  A says "{B}, good. Now it can get better or worse, but it won't be dull."
  A says "You look well. What have you done, and can one learn it?"
  A says "I saw you from over there and thought: at last, somebody who won't ask me anything."
  A says "Oh, it's you. I had put on my face for somebody important. You may have it."
  A says "Greetings, and so on. You know the rest by now."
  A says "Was that you, whistling? I knew that the day had something in mind."
  A says "Don't get up, {B}. I know that you weren't going to."
  A says "Up already, or still? With you one never knows."
  A says "You came! I had bet against it, and I'm glad to lose."
  A says "Somebody is in a hurry. Good day to your back, {B}."
  A says "If that isn't {B}. It is, though. I'd know that walk anywhere."
  A says "So they let you out. Good to see you."
  A says "How does it go? No, don't tell me, I can see that it goes."
  A says "Here comes trouble, and it has combed its hair."
  A says "Have we greeted each other yet? I'd rather do it twice than not at all."
  A says "{B}! You are the third person I've met today, and the first I'm pleased about."
  A says "They tell me that one says good day whatever it looks like. So: good day."
  A says "There, now I have seen you, and the rest of it may come."
  A says "Still growing, I see. No? Then I must be shrinking."
  A says "My favourite accomplice. What are we not doing today?"
  A says "You've got that look again, {B}. Who has to watch out?"
  A says "Hush, I was never here. Good day to you all the same."
  A says "All alone? Then I'm just in time to spoil it."
  A says "I would wave, but I've only the two hands. Consider it done."
  A says "Late again, both of us. It looks better in company."
  A says "Bless me, {B}, and in one piece."
  A says "I was thinking of you a moment since. It was nothing to your credit."
  A says "May I say that you look dreadful? Good. You look dreadful. It's lovely to see you."
  A says "Welcome to whatever this is going to be."
  A says "You and your cheerful face. One could tell the hour by it."
  A says "Nice to see somebody who walks as if they'd rather not."
  A says "How goes the war, {B}? Yours against getting up, I mean."
  A says "Well met. I've been saving up complaints, and here you are."
  A says "Were you waiting for me? Say yes, it costs you nothing."
  A says "Look who has found the way without help."
  A says "Give me your hand, {B}. Good, it's warm, you're real."
  A says "What a relief. I took you for somebody with something to tell me."
  A says "That makes two of us up and about. I call that a crowd."
  A says "Before you say anything: yes, I know, and no, I haven't."
  A says "Ah, reinforcements."
  A says "Not a word yet, {B}. Let us stand here a moment and look as if we had plans."
  A says "One nods, one smiles, and one is through. There. Good day, {B}."
  A says "If I'd known that you were here I should have hurried. Well, I'd have thought of it."
  A says "Same two fools as yesterday, you and I. Good day."
  A says "Nobody told me that you would be here. I would have been funnier."
  A says "Did I step on your shadow? Then we're as good as related. Good day."
  A says "For hours I have been looking at things, and you're the first that looks back."
  A says "Tell your feet that they are heard, {B}, and very welcome."
  A says "Everybody else has had my good day by now. I kept the best of it for you."
  A says "Don't look round. It's me, and I only want to be greeted."
  A says "Where have you left your good mood? Mine was to meet it here."
  A says "Allow me to be the first to find fault with you today. Good day, {B}."
  A says "You're late for our first quarrel, {B}. Good day."
  A says "My eyes aren't open yet, {B}, but I know your boots."
  A says "Have you brought the good weather, or do I have to make do with you?"
  A says "Good day, {B}. I've already had mine, you can have this one."
  A says "Let me look at you. Yes, that'll do for today."
  A says "Another step, {B}, and you would have got past me."
  A says "Who lit a fire under you, {B}? You're so brisk."
  A says "There's a face that goes with any weather."
  A says "Not you as well, {B}! Does nobody stay in bed?"
  A says "How did you manage to look like that at this hour?"
  A says "You're blocking the view, {B}, and improving it."
  A says "Right on time, {B}. For what, we'll see."
  A says "Are you real, {B}, or am I still asleep?"
  A says "It's you, and you're smiling. What do you know that I don't?"
  A says "Come here and be greeted. I'm in the mood to greet somebody."
  A says "Two eyes, one nose, {B}. All there. Good day."
  A says "Every one of us has a cross to bear, and here come you to help me carry mine."
  A says "Say something nice, {B}, it can be about yourself."
  A says "I had just begun to enjoy the quiet. Never mind, you're better."
  A says "Some good angel likes me. I've run into you."
  A says "Good day, {B}. I mean the whole of it, not only this bit."
  A says "Must you be so lively? Sit with me until it passes."
  A says "My day was looking for its other shoe. There you are."
  A says "The best of them comes last. Or were you first, {B}?"
  A says "Don't be alarmed, I'm always like this before noon. And after."
  A says "Your turn to say it first, {B}. I said it yesterday."
  A says "There's the one face that I don't mind seeing before I've had time to wake." when A's liking toward B is at least 60
  A says "You're up with the birds, and look as pleased as they do." when it is before 8:00
  A says "Half the day is gone, and only now do you cross my path." when it is after 12:30 and it is before 17:00
  A says "Good evening, if there's any of it left." when it is after 19:00
  A says "I don't greet everybody, {B}. You may tell people." when A is proud
  A says "I could hug the whole world, and you happen to be nearest." when A is very cheerful
  A says "The day may come now. You're here." when A's liking toward B is at least 60
  A says "I've been up since goodness knows when, and I love everybody. You especially, {B}." when A is very cheerful
  A says "Isn't it glorious? I don't know what, but isn't it?" when A is very cheerful
  A says "Let me spin you round once, {B}. No? Then I'll spin by myself." when A is very cheerful
  A says "You may tell them that I spoke to you first. I don't make a habit of it." when A is proud
  A says "I was just about to be greeted by somebody. You'll do very well." when A is proud
  A says "I slept badly, and then I thought that I'd see you, and it was all right." when A's liking toward B is at least 60
  A says "They could take away everything today and leave me just this bit." when A's liking toward B is at least 60
  told as "{A} greets {B}."
  told as "{A} waves to {B}."

want "a greeting"
  A wants to greet B by 6
  when A is fond of B
   and A is free
   and A does not resent B
   and A did not greet B today
   and B did not greet A today
  because "{A} is glad to see {B}"

action chat: "A chats with B"
  needs B is here
  counts as "A makes small talk with B"
  takes 4 minutes
  passing
  A says "I have been meaning to ask you something."
  A says "I could sleep for a week."
  A says "What are you doing after this?"
  A says "Tell me something that has nothing to do with anything."
  A says "I had a thought just now, and then you came, and it was gone. Sit down anyway."
  A says "Do you ever get to the end of a day and wonder who had it?"
  A says "Everybody has been in such a hurry. Stand still with me for a moment."
  A says "I keep thinking that it's later than it is. Is that good or bad?"
  A says "If you could sleep through one hour of every day, which would you give up?"
  A says "Remind me how I used to look forward to things. I know that I did."
  A says "My left foot has been cross with me since this morning. How are yours?"
  A says "Somebody smiled at me earlier, and I have been suspicious ever since."
  A says "You know that feeling of having left something somewhere? I've left mine somewhere."
  A says "There's a tune going round in my head, and it has only four notes. Help me lose it."
  A says "What did you want to be when you were small? I wanted to be a bell."
  A says "Never tell me that time flies. I have been watching, and it limps."
  A says "Suppose that nobody could see us. Would you do anything different? I'd only sit down."
  A says "I talked to somebody for a good while today, and neither of us said anything true."
  A says "Let's agree on something, quickly. It has been that kind of day."
  A says "They say that it's the company that counts. I have counted, and it's you."
  A says "Can one be homesick for a place where one is standing? I ask for no reason."
  A says "People tell me things. I must have the face for it. What does my face say?"
  A says "On the whole I think well of everybody until they begin to explain themselves."
  A says "Do you still laugh at the same things as you did a year ago? I've been checking."
  A says "I made a list in my head of what I should worry about. You're not on it."
  A says "Which would you have, more time or more sense? I know which I need."
  A says "Whenever I'm about to be sensible somebody like you comes along."
  A says "It's odd how one can be busy all day and have nothing to show for it but the hair."
  A says "Once I was told that I would go far. Nobody said in what direction."
  A says "Ask me anything. I've been asked for nothing but favours today."
  A says "There are days when I would change with anybody, and then I look at who's on offer."
  A says "How do other people end a talk? I always seem to walk off backwards."
  A says "I've been practising saying no. Ask me for something, and be gentle."
  A says "Nothing has happened, and I wanted you to be the first to hear of it."
  A says "Yesterday I was certain of three things. This is the day for taking them back."
  A says "Somewhere there must be a person who has finished everything. I hope that they are bored."
  A says "You have a good way of listening. It makes me say more than I meant."
  A says "When I am old I shall tell all this quite differently, and you'll have to nod."
  A says "Don't you find that it is always the quiet ones who eat the most?"
  A says "I had an argument in my head, and lost it. To you, as it happens."
  A says "Give me your honest view: am I easier to bear in the mornings, or later on?"
  A says "Were you ever right about somebody from the first look? I never am."
  A says "I was going to be cheerful until noon. It turns out that one needs a reason."
  A says "Every time I sit down somebody discovers that I have legs."
  A says "What is the kindest thing that you ever pretended not to see?"
  A says "In another life you and I would be rich, and have nobody to talk to."
  A says "Try this: look busy, breathe slowly, and think of something round. It helps."
  A says "Half of what I know I have from you, and the other half is wrong."
  A says "How long can one put off a thing before it counts as a decision?"
  A says "Speak to me of food. I don't care what kind."
  A says "Lately I catch myself humming. Should I be worried?"
  A says "I've a good mind to learn something useless. What can you do?"
  A says "They were talking about luck over there. I don't trust people who talk of luck."
  A says "No news, no plans and no complaints. Shall we stand here and enjoy it?"
  A says "Has anybody ever told you that you frown when you are happy?"
  A says "I dreamed that I was late, and woke up early to make up for it."
  A says "One of my better ideas came to me today. It did not stay."
  A says "Would you say that we've changed? I'd say that you have, and I haven't noticed mine."
  A says "Look at them all, walking about as if they knew where to."
  A says "Once in a while one needs somebody in front of whom one needn't hold one's stomach in."
  A says "Let me stand on this side. It's my better ear, and I want to hear you agree."
  A says "The trouble with a good mood is that one has to do something with it."
  A says "Tell me what you would do with an hour that nobody knew of."
  A says "I have decided to forgive somebody. I haven't decided whom."
  A says "Isn't it strange that we can talk for so long, and I still don't know what makes you cross?"
  A says "I am not awake yet. Talk to me until I am." when it is before 8:30
  A says "The day has hardly begun, and I should like to send it back." when it is before 9:30
  A says "One ought to sleep after eating. Nobody asks me." when it is after 12:30 and it is before 15:00
  A says "What is left of today I'm giving to nobody." when it is after 17:30
  A says "It is late enough to say anything. Go on, say something." when it is after 20:00
  A says "Monday. Whoever thought of it had nothing to do on it." when it is Monday
  A says "If I were asked I should have the week begin on a Wednesday." when it is Monday
  A says "I spend Mondays finding out what I promised on Friday." when it is Monday
  A says "Nobody has ever written a song about a Tuesday. Why is that?" when it is Tuesday
  A says "It is Tuesday, and it feels like the second Monday." when it is Tuesday
  A says "Half of the week is behind us. I never notice which half." when it is Wednesday
  A says "It is as good as over, this week. I tell myself that every Thursday." when it is Thursday
  A says "Friday. I have been polite since Monday, and now I'm tired." when it is Friday
  A says "On Saturdays I always mean to do so much, and here I stand." when it is Saturday
  A says "It is Sunday, and still one is not left in peace. I don't mean you." when it is Sunday
  A says "Somebody is bound to find something for us to do. Look as if we had it." when A is on duty
  A says "I went about all day with a brave face, and with you I can put it down." when A's sadness is at least 20
  A says "It does me good that you are here. There, I said it, and nothing fell down." when A's liking toward B is at least 60
  A says "I should warn you that I'm in excellent spirits. It may be catching." when A is very cheerful
  A says "I was right this morning, and there was nobody by. So I'm telling you." when A is proud
  A says "Most of what I think of the others I think while they talk. With you I forget to." when A is not sociable
  A says "I feel so well that I've been looking for somebody to tell. It's you. What shall we do with it?" when A is very cheerful
  A says "If you've got a worry, give it to me, I've room for it today." when A is very cheerful
  A says "I've thought of seven nice things since I got up, and you're two of them." when A is very cheerful
  A says "I don't say this to everybody, mainly because most of them wouldn't follow." when A is proud
  A says "You may agree with me now, or you may think about it first." when A is proud
  A says "It's a strange thing to be right so often. One gets no practice in the other." when A is proud
  A says "With most people I count the time. With you I've lost count." when A is not sociable
  A says "If you don't mind, we'll talk without talking. I'm good at that." when A is not sociable
  A says "I came over of my own free will. Remember it, it's rare." when A is not sociable
  A says "I like you best when nothing's going on." when A's liking toward B is at least 60
  A says "Whatever I do all day, I do it a little so that I can tell you." when A's liking toward B is at least 60
  A says "If they ask what we talk about, say business." when A's liking toward B is at least 60
  A says "Say something, it doesn't matter what. I'd like to be somewhere else than in my head." when A's sadness is at least 20
  A says "I laughed today, and it sounded like somebody in the next room." when A's sadness is at least 20
  A says "It's easier when you're here. You needn't do anything about it." when A's sadness is at least 20
  A says "If we both look at it with a frown they'll think that we're at work." when A is on duty
  A says "I've been told to keep at it. I'm keeping at it, only not just now." when A is on duty
  A says "Talk quietly, and look at your hands. I've had practice." when A is on duty
  told as "{A} chats with {B}."
  told as "{A} and {B} talk about nothing much."

want "company"
  A wants to chat with B by a tenth of how sociable A is
  when A is fond of B
   and A is free
   and A does not resent B
   and A is not in tears
   and A did not chat with B within the last 40 minutes
   and B did not chat with A within the last 40 minutes
  because "{A} likes to talk with {B}"

action joke: "A jokes with B"
  needs B is here
  counts as "A makes small talk with B"
  takes 2 minutes
  passing
  A says "Don't look now, but I think we are being taken seriously."
  A says "I have a plan. It is a terrible plan."
  A says "I could be serious. I've seen it done. It looked uncomfortable."
  A says "Act as if I had said something wise. They are watching."
  A says "I am saving my best joke for when you are less tired. You would waste it."
  A says "If anybody asks, you were with me, and we were both somewhere else."
  A says "I asked for advice today. They gave me so much that I had to leave some of it behind."
  A says "Watch my face. I'm doing somebody. No, not you. Now I'm doing you."
  A says "It's not that I am lazy. I'm being careful with what is left of me."
  A says "Somebody called me reliable. I've had to lie down twice since."
  A says "If you hear a crash, that was my dignity. Step over it."
  A says "They tell me that I snore. I've never heard it, so it's only their word."
  A says "I've given up bad habits. I give them up every morning, I'm very good at it."
  A says "Shall I tell you a secret? I don't know any. That's the secret."
  A says "Notice how I walk today. That's wisdom, or else it's a stone."
  A says "My memory is excellent. It's only that it works for somebody else."
  A says "I would tell you the one about the goose, but you would never look at a goose again."
  A says "Quick, say something clever, and I'll say that it was mine."
  A says "You laugh, but I had to live through it. Twice, because nobody saw the first time."
  A says "I've found out who eats everything here. I was hoping that it would be somebody else."
  A says "Do I look innocent? More to the left? How about now?"
  A says "The good news is that nobody saw me. The bad news is that somebody asked who had done it."
  A says "I can do one thing that nobody else can, and nobody has ever wanted it done."
  A says "Today I fell over nothing at all. It hadn't been there yesterday, either."
  A says "Let us be dignified. You begin."
  A says "Once I was tall, and then they all stood up."
  A says "I have two left hands, but they get on very well with one another."
  A says "Whatever you do, don't think of a pig in a hat."
  A says "They say that I never finish a sentence, and I always tell them that..."
  A says "Have you seen how modest I was all day? Nobody has. It was wasted."
  A says "You should have seen me. I was magnificent. Then I sneezed."
  A says "I rehearsed this in front of a wall, and the wall loved it."
  A says "There are two kinds of people, and I owe both of them an apology."
  A says "If I don't come back, tell them that I was brave. Don't tell them of what I was afraid."
  A says "The trick is to carry something. Nobody asks a person who is carrying something."
  A says "For a small reward I can hold my breath until somebody else does the work."
  A says "Nobody move. I've just had an idea, and they are easily frightened."
  A says "Give me a hard look. No, harder. Good, now I feel at home."
  A says "What has four legs and no sense? You and me, walking side by side."
  A says "I'm not late. I have been getting everybody used to my absence."
  A says "Look serious, somebody's coming. Not that serious, they'll think that we've been told."
  A says "When I think before I speak, as they advise, I get no word in."
  A says "Lend me your face for a moment. I want to see how mine would look if it slept."
  A says "In my family we don't sing. We were asked not to."
  A says "I bowed to somebody just now, and it was a coat."
  A says "It takes great skill to do so little and be so tired."
  A says "They have given me a simple task, so that I can do no harm. They'd be surprised."
  A says "I always land on my feet. It's what I land in."
  A says "When I grow up I should like to be asked for my opinion, and have one."
  A says "Stand in front of me, will you? I'm hiding from a good deed."
  A says "Ever since they told me that I was one in a thousand I've been looking for the others."
  A says "Let me tell you of my greatest success. Don't sit down, it won't take long."
  A says "We could be famous, you and I. You'd be the brains, and I should be asked about you."
  A says "Did you see how they looked at us? I think that they've mistaken us for people who know."
  A says "Everything I touch turns out to belong to somebody else."
  A says "I wanted to make an entrance, and there was a step."
  A says "Sh. If we both stand quite still, tomorrow may walk past us."
  A says "Mine is a simple nature: I want everything, and somebody else to fetch it."
  A says "How did I get this scratch? Bravely. What was I doing? Running away."
  A says "Have you heard the one about the two who stood about and talked? We're it."
  A says "With a little more effort I could have made it much worse."
  A says "As a child I was so quiet that they kept counting the others."
  A says "Name me one thing that I can't do. No, leave out the useful ones."
  A says "That corner over there: I'll race you. No? Then I have won, and without getting up."
  A says "Some are born wise. I was born on time, and have been late ever since."
  A says "Before breakfast I made a face at a stranger, and they made a better one."
  A says "Between us we have sense enough for one, and today it is your turn."
  A says "Please don't make me laugh, I've only just got my face to look tired."
  A says "Once I told the truth, and they laughed so much that I've done it for a living ever since."
  A says "I'm thinking of becoming a saint. How many can they take?"
  A says "Did you ever see a hen look thoughtful? I did, and I've been uneasy since."
  A says "I have a great future behind me."
  A says "Do you know what I'd do without you? The same, only with fewer witnesses."
  A says "Someone stole my good excuse. I'm having to use the truth."
  A says "My grandfather lived to be ninety, and he never once did as he was told. I'm practising."
  A says "The first half of my life I slept, and the second half I shall have to make up for it. By sleeping."
  A says "They've asked me to be brief, and I said no."
  A says "I was so early today that I met myself going to bed."
  A says "You see this hand? It has never done a stroke of harm. Nor of anything."
  A says "Somebody paid me a compliment, and I looked behind me."
  A says "Let's each say something true, and see who leaves first."
  A says "I had a dream in which I was in charge. Everybody was so happy when I woke."
  A says "What is the difference between me and a post? The post has been asked for."
  A says "I'd give my last crumb to a friend. That's why I eat it before they come."
  A says "Should they ever put up a statue of me, it'll be sitting. They would not know me otherwise."
  A says "If anybody falls over in the next minute, I said that they would."
  A says "I can be serious for as long as it takes to say so."
  A says "One day I'll know what I'm doing, and then it'll be no fun for anyone."
  A says "There's no harm in me. I've had it looked for."
  A says "I'm on the best of terms with work: we leave each other alone."
  A says "The fly and I have come to an arrangement. I keep it, and the fly does as it likes."
  A says "Let them laugh. I laugh at them, too, but I'm so much better at it."
  A says "I lost an argument with a gate this morning. It had the hinges, I had only the reasons."
  A says "Have you a moment to admire something? I've nothing in particular in mind."
  A says "Ask me the time. I don't know it, but I do like to be asked."
  A says "My virtues are all resting today. Which of the others would you like to meet?"
  A says "Every family has one who is clever and one who is handsome. I'm the one who was there, too."
  A says "I tried to walk off in anger, and it was the wrong door."
  A says "You and I could rule the world from here, if somebody brought it over."
  A says "I've been told that I improve on acquaintance. How's it going?"
  A says "I sneezed during the solemn bit. It was the best-received part."
  A says "I'm not saying that I'm hungry, but that bench is beginning to look tender."
  A says "How old are you? No, don't tell me, I only wanted to see you count."
  A says "I know a song with forty verses, and you know how to stop me."
  A says "Behold, I've tied my own shoes. You may clap."
  A says "I owe everything to my good looks, and they have asked for it back."
  A says "The wise say nothing at such moments. So let me tell you what I think."
  A says "Could you laugh a little sooner? It makes me look quicker."
  A says "It's a serious matter, being this funny. I lie awake over it." when A is very cheerful
  A says "I'm not laughing. This is how I look when I am dignified." when A is proud
  A says "Listen, there's no point to this one at all, and that's what makes it so good." when A is impulsive
  A says "I'd laugh at it myself, but one of us should keep up appearances." when A is proud
  A says "I don't do jokes. I say the truth, and people hold their sides." when A is proud
  A says "Wait, wait, I've thought of a better one. No, it was the same one." when A is impulsive
  A says "I've already laughed, so I'll tell you what it was." when A is impulsive
  A says "I've been grinning at spoons. Somebody must take me in hand." when A is very cheerful
  A says "Ask me why I'm laughing. Go on, I don't know either!" when A is very cheerful
  A says "Everything is funny today, even you. Especially you." when A is very cheerful
  told as "{A} makes {B} laugh."
  told as "{A} clowns about for {B}."

want "a good mood is catching"
  A wants to joke with B by 7
  when A is cheerful
   and A is fond of B
   and A is free
   and A is not downcast
   and A does not resent B
   and A did not joke with B within the last 2 hours
  because "{A} is in the mood to make {B} laugh"

reaction "a laugh"
  when B jokes with A
  then A's joy rises by 3
  because "{B} made {him A} laugh"

# Everyday talk makes friends up to a point, and no further.
reaction "laughing together"
  when B jokes with A
   and A's liking toward B is less than 60
  then A's liking toward B rises by 1
  because "one can laugh with {B}"

action tell: "A tells B that P"
  needs B is here
  needs A suspects that P
  needs A does not think that B knows P
  takes 2 minutes
  afterwards B hears that P
  told as "{A} tells {B} that {P}."
  told as "{A} lets {B} know that {P}."
  told as "{A} takes {B} aside and says that {P}."
  B may listen, know it already
  for want of a reason B listens
  if B knows it already
    B says "I know. I have heard."
    B says "So I have been told."
    B says "That is no news to me, {A}."
    B says "You are not the first. Tell me something that I can be astonished at."
    B says "I know. I was rather hoping that you didn't."
    B says "Everybody has been to see me about that. You are the best at telling it, though."
    B says "So it's true, if you say it, too. I had hoped for a mistake."
    B says "I've known it since this morning, and I wish that I'd slept longer."
    B says "Yes. I'm sorry, you had such a lovely run at it."
    B says "You may skip to the end. I know the end."
    B says "Thank you for coming to tell me. I've had it already, but not so kindly."
    told as "{A} tells {B} that {P}, and {B} knows it already."
    told as "{A} begins to tell {B} that {P}. {B} has heard."

want "no news"
  A wants to know it already by 30
  when B tells A that P
   and A thinks that P
  because "{A} knows that already"

# Something has to be told, to that one person, wherever they are.
plan "A takes B the news that P"
  let go when A thinks that B knows P
  done when A told B that P
  patience 2 days
  worth 55 less the pull of duty
  first if B is here: tell B that P
  else if A is free
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{B} must hear that {P}"
