# What is kept together: work that has come out well and is drunk to, and birthdays, which are remembered or not.

library "core/rites"
  uses "core/birthdays"
  uses "core/meals"

mood pique, 0 to 100, fades by half in 3 hours

# ---------------------------------------------------------------- success

action bring off: "A brings off a good piece of work"
  takes 5 minutes
  seen here, heard here
  told as "{A} steps back and looks at what {he A} has made. It has come out well."
  told as "For once everything goes as {A} had meant it to, and it is done before {he A} knows."
  told as "{A} brings off something that {he A} had tried three times. Nobody says a word for a moment."
  told as "It is good work, what {A} has done there, and anybody can see it."

want "now and then it comes out well"
  A wants to bring off a good piece of work by 60
  when A is on duty
   and A is not due for sleep
   and A is not due for supper
   and A did not bring off a good piece of work within the last 5 days
   and one time in 100
  because "{A} has a good day"

# One says it once, and not to everybody who has had a good day.
deed "A wishes anybody joy"

action wish joy of it: "A wishes B joy of what came out so well"
  needs B is here
  counts as "A wishes anybody joy"
  A says "I saw it. I'd have been proud to have done half of that."
  A says "Well! And you told us all that it couldn't be done."
  A says "That's fine work. I am no flatterer, as you know, so you can believe it."
  A says "You've earned every bit of that. I watched you earn it."
  A says "If I ever say again that you have two left hands, remind me of today."
  A says "I heard it from three people, and I wanted to be the fourth."
  A says "Look at you. You're trying not to grin, and it's not working."
  A says "It could not have gone to anybody better. I say that with some envy."
  A says "How did you do that? No, don't tell me. I should only try it."
  A says "Stop looking for the fault in it. There is none, I have looked."
  A says "They said that nobody could. I'd like to see their faces."
  A says "You didn't even look round to see whether we were watching. We all were."
  A says "Let me be the one to say it first: that was splendid."
  A says "I shall tell my grandchildren that I stood next to you."
  A says "There's not one of us who could have done that, and not one who'll admit it."
  A says "Well done, well done. I'd say more, but I'm green."
  A says "What does one feel when a thing comes out so well? I've always wanted to ask."
  A says "For once something has gone right, and to the right person."
  A says "So it was worth all the swearing."
  A says "You never gave up on it. I should have, by the second day."
  A says "If that doesn't silence them nothing will."
  A says "I came on purpose to see it, and I wasn't disappointed."
  A says "May I touch it, so to speak, for luck? Mine has been poor."
  A says "It does one good to look at that. I've been looking for some while."
  A says "Everyone's talking of it. I thought that somebody should talk to you."
  A says "Look what you've done! I don't often shout."
  A says "Don't be modest, it's a waste. It's good, and you know it."
  A says "My congratulations, and I don't mean the sort that one mumbles."
  A says "Hats off. I haven't got one, so picture it."
  A says "Nobody deserves it more, except me, and I did nothing."
  A says "You have made the rest of us look idle. I forgive you."
  A says "Was that your first try? Say that it wasn't, for my sake."
  A says "I'm as glad as if I had done it, and a good deal less tired."
  A says "Tonight you may be as vain as you like. I'll listen."
  A says "Good for you. I always said so, if not always aloud."
  A says "Sometimes one sees a thing and thinks: yes, like that. That was one."
  A says "I held my breath at the end. Did you?"
  A says "How proud they would be of you, those who taught you."
  B may thank for it, make little of it, share it
  for want of a reason B thanks for it
  if B thanks for it
    B says "It means something, from you. I'd hoped that you would see it."
    B says "Thank you. I'd like to pretend that it was easy. It wasn't."
    B says "Say that again, a little louder, and in that direction."
    B says "I keep thinking that somebody will come and say it was a mistake."
    B says "That you are glad makes it half as much again."
    B says "Thank you. I've been wanting to tell somebody since dawn."
    B says "Thank you. My knees have only now begun to shake."
    B says "You came over just to say that? I won't forget it."
    B says "Did you truly see it? All of it, even the difficult bit?"
    B says "Now it's real. Until somebody says it, it isn't."
    B says "I am so happy that I could do it all again, only not today."
    B says "It's kind of you. I was going to be calm about it, and look at me."
    B says "Thank you. I've got nobody at home to tell who'd understand what it took."
    B says "There were moments when I'd have given it away for a hot supper."
    B says "I didn't know that one could be so tired and so pleased."
    B says "You've no idea how close it was. I'll tell you some day, when I can laugh."
    B says "To be told so by somebody who knows, that's the best part."
    B says "Isn't it good? I know one shouldn't say so. But isn't it?"
    B says "I'll thank you properly when I have got my breath back."
    B says "Bless you. I was standing here wondering whether I'd dreamed it."
    B says "Your face when you saw it was as good as any prize."
    told as "{A} tells {B} how well it has come out, and {B} beams."
  if B makes little of it
    B says "Oh, that. It could just as well have gone wrong."
    B says "It's crooked on the left. You don't see it. I do."
    B says "I had luck. Ask me again when it has held for a year."
    B says "Anybody can be lucky once. Ask me in a year."
    B says "Let's not make a noise about it, or it will hear us and run away."
    B says "It looks more than it is. Most things do, from outside."
    B says "Somebody had to be lucky today, and I was standing there."
    B says "Wait until it falls down. Then say that again."
    B says "It's no more than what I'm here for."
    B says "You should see what I threw away."
    B says "That's very good of you. I only see where the joins are."
    B says "Tomorrow it'll be forgotten, and quite right, too."
    B says "I had good stuff to work with. One can't do much wrong, with that."
    B says "Hush, or I'll be asked to do another."
    B says "There are people who do that every day and never get a word for it."
    B says "The second half I did with my eyes shut, if you want to know."
    B says "Don't look so hard, you'll find it out."
    B says "No, no. It came out so by itself, while I was worrying about something else."
    B says "Mine? I only held on until it was over."
    B says "I've seen better. I have never done better, but I've seen it."
    told as "{A} praises what {B} has done. {B} finds the one fault in it."
  if B shares it
    B says "The half of it is yours. Who was it that told me not to give up?"
    B says "I only did the last bit. Others had done the heavy part."
    B says "Then be glad with me. One can't be glad alone, it looks foolish."
    B says "I'd never have got there if you hadn't scolded me in the middle."
    B says "Half of it is yours. Which half would you like?"
    B says "Sit down and be proud with me for a minute."
    B says "There were more hands in it than mine. Some of them were yours."
    B says "Don't stand over there and praise. Come and be part of it."
    told as "{A} praises what {B} has done, and {B} will not have the praise alone."

want "honour to whom it is due"
  A wants to wish B joy of what came out so well by 6 plus a fifth of A's liking toward B
  when B brought off a good piece of work within the last 8 hours
   and B is here
   and A is free
   and A's pique is less than 15
   and one time in four
   and A did not wish anybody joy within the last 20 hours
   and A did not wish B joy of what came out so well within the last 1 days
  because "{A} has seen what {B} can do"

want "generous with praise"
  A wants to wish B joy of what came out so well by a tenth of how kind A is
  when B brought off a good piece of work within the last 8 hours
   and A is kind
   and A did not wish anybody joy within the last 20 hours
   and A did not wish B joy of what came out so well within the last 1 days
  because "{A} is generous with praise"

want "pleased to hear it"
  A wants to thank for it by 14 plus a tenth of A's liking toward B
  when B wishes A joy of what came out so well
   and A is sociable
  because "{A} likes to hear it"

want "one does not boast"
  A wants to make little of it by 22 less a fifth of how proud A is
  when B wishes A joy of what came out so well
  because "{A} does not like to be praised to {his A} face"

want "it was not done alone"
  A wants to share it by 14 plus a fifth of A's liking toward B
  when B wishes A joy of what came out so well
   and A is fond of B
   and A is kind
  because "{A} likes to see {B} glad, too"

reaction "seen and praised"
  when B wishes A joy of what came out so well
   and A's liking toward B is less than 45
  then A's liking toward B rises by 3
   and A's joy rises by 6
   and A's pride rises by 10
  because "{B} has seen it, and says so"

reaction "something to be proud of"
  when A brings off a good piece of work
  then A's joy rises by 10
   and A's pride rises by 25
  because "it has come out well"

reaction "why not oneself?"
  when A learns that B brought off a good piece of work
   and A is proud
   and A's liking toward B is less than 25
  then A's pique rises by 20
   and A's liking toward B falls by 1
  because "it might as well have been {him A}"

# ---------------------------------------------------------------- a cup to somebody

deed "A honours B"

action drink to: "A calls on C to drink to B"
  needs B is here
  needs C is here
  takes 3 minutes
  seen here, heard here
  counts as "A honours B"
  A says "A word, before it's all gone. To {B}! Long may {he B} put the rest of us to shame."
  A says "Fill up, {C}. I have known {B} a while now, and I have yet to be sorry for it. To {B}!"
  A says "I'm no speaker. {B} knows why I'm standing up. {C}, your cup."
  A says "To {B}, who'd rather that I sat down again. Look at {him B}. To {B}!"
  A says "Quiet, all of you. This one is for {B}, and nobody has earned it better."
  A says "Raise what you have. Today there's no talking work."
  A says "Speeches are for those who have nothing to say. To {B}, and may {he B} never have to hear one."
  A says "To {B}. If I say more I'll get wet eyes, and you will talk of it for years."
  A says "One cup, and one name, and no speech. {B}!"
  A says "To {B}, who has put up with every one of us. That alone deserves a drink."
  A says "I give you {B}. You can't keep {him B}, we need {him B} in the morning."
  A says "{C}, on your feet. If we don't drink to {B} today, when shall we?"
  A says "Here's to {B}: may {his B} luck be as good as {his B} heart, and may both be catching."
  A says "Let it not be said that we let a day like this go by dry. To {B}!"
  A says "We've drunk to worse, {C}, and to people whom we did not like at all. {B}!"
  A says "Drink up. It's for {B}, so it can't do any harm."
  A says "Once, and aloud, and while {he B} can hear it: {B}!"
  A says "When I think what might have become of us without {B} I grow thirsty."
  A says "Somebody has to blush now, and it shall be {B}. Your health!"
  C may drink, set the cup down, drink for form
  for want of a reason C drinks
  if C drinks
    C says "To {B}! And may {he B} remember us when {he B} is rich."
    C says "I'll drink to that. I'd have said it myself, but {A} has the voice for it."
    C says "{B}! And sit down, {A}, before you weep."
    C says "{B}, and whoever filled these!"
    C says "Gladly. I've drunk to a good deal less."
    C says "May {he B} have as many good days as I've had cups. No, more."
    C says "To {B}, and to the rest of us, who knew it first."
    C says "{B}! There, that went down as if it had been waiting."
    C says "Twice, if I may. Once for {B}, and once because it's good."
    C says "Hear, hear. That's the first sense that {A} has spoken all day."
    C says "I'll empty it, and turn it over, so that you see that I mean it. {B}!"
    C says "With all my heart. Look, {he B} doesn't know where to look."
    C says "Your health, {B}, and your patience, which you will need with us."
    C says "May it always go so well with {him B}, and may we always be asked along."
    told as "{A} raises a cup to {B}, and {C} drinks with {him A}."
    told as "They drink to {B}, {A} first, {C} loudest."
  if C sets the cup down
    C says "You must drink that one without me."
    C says "I've had enough. Of drink, I mean. Partly."
    C says "I drink to what I mean, {A}. So I'll wait."
    C says "You'll forgive me. I've nothing to drink to there."
    C says "Somebody has to stay sober enough to remember the past."
    told as "{A} raises a cup to {B}. {C} leaves {his C} own standing, and everybody sees it."
  if C drinks for form
    C says "To {B}. Yes. Well."
    C says "As you like. It's good drink, whoever it is for."
    C says "{B}, then. Since we are all holding one."
    C says "Long life, and so on. Is there any more of the bread?"
    C says "I've wet my lips. Let nobody say that I didn't."
    C says "One sip, for the peace of the table."
    told as "{A} raises a cup to {B}. {C} wets {his C} lips and looks at the wall."

want "that has to be drunk to"
  A wants to call on C to drink to B by 6 plus a fifth of how sociable A is plus a tenth of A's liking toward B
  when B brought off a good piece of work within the last 1 days
   and B is here
   and C is here
   and A is due for supper
   and A's liking toward B is at least 15
   and A did not honour B within the last 1 days
  because "{B} has brought something off, and it ought to be drunk to"

want "the day of somebody dear"
  A wants to call on C to drink to B by 8 plus a fifth of A's liking toward B
  when B has a birthday at T
   and T was within the last 20 hours
   and B is here
   and C is here
   and A is due for supper
   and A is fond of B
   and A did not honour B within the last 1 days
  because "it is {B}'s birthday"

want "drunk to already"
  A wants not to call on C to drink to B by 60
  when someone D honoured B within the last 1 hours
   and B is here
   and C is here
  because "{D} has seen to that"

want "no speeches"
  A wants not to call on C to drink to B by 10
  when B is here
   and C is here
   and A is not sociable
  because "{A} is no speaker"

want "a cup to one who is liked"
  A wants to drink by 8 plus a fifth of A's liking toward C
  when B calls on A to drink to C
   and A's liking toward C is at least 10
  because "{A} wishes {C} well"

want "with everybody looking"
  A wants to drink for form by 18
  when B calls on A to drink to C
   and A's liking toward C is less than 20
   and A does not resent C
  because "they are all looking"

want "not to that one"
  A wants to set the cup down by 14 plus a fifth of A's blame toward C
  when B calls on A to drink to C
   and A's liking toward C is less than 10
   and A is not calm
  because "{A} does not drink to somebody like {C}"

want "an honest cup"
  A wants to set the cup down by 12 plus half of A's blame toward C
  when B calls on A to drink to C
   and A's blame toward C is at least 15
  because "{A} has a bone to pick with {C}"

want "envy is a bad drinker"
  A wants to set the cup down by half of A's pique
  when B calls on A to drink to C
   and A's pique is at least 10
  because "{A} cannot bring it over {his A} lips"

reaction "drunk to"
  when B calls on C to drink to A
   and C drinks
   and A's liking toward B is less than 45
  then A's liking toward B rises by 3
   and A's joy rises by 6
  because "{B} stood up for {him A}"

reaction "a cup left standing"
  when B calls on C to drink to A
   and C sets the cup down
  then A's liking toward C falls by 6
   and A's blame toward C rises by 8
   and A's shame rises by 12
   and A thinks that C has something against A
  because "{C} would not drink to {him A}"

reaction "there is something between them"
  when B calls on C to drink to D
   and C sets the cup down
  then A thinks that C has something against D
  because "{C} would not drink to {D}"
