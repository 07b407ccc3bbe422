# Who looks in on the sick: sitting with them, bringing them something, and how that is taken.

library "core/nursing"
  uses "core/illness"

deed "A sees to B"

action sit with the sick: "A sits with B"
  needs B is here
  needs B keeps to bed
  takes 20 minutes
  counts as "A sees to B"
  afterwards B is looked after for 10 hours
  A says "Don't talk. I've brought my own work. I only thought I'd do it here."
  A says "Move your feet. There. Now tell me where it hurts, or don't."
  A says "I had an hour, and nowhere better to put it than here."
  A says "You look dreadful. I mean that kindly. How is it?"
  A says "I'll sit by the door, so that you can send me out of it."
  A says "I've nothing to do. That's not true. But I am doing it here."
  A says "You frightened me. Don't answer, it makes you cough."
  A says "I'll tell you what you've missed. Nothing. But I'll tell it at length."
  A says "Budge over. I've been on my feet all day, and you've the best seat."
  A says "Nobody sent me. I wanted to see for myself that you are still cross with everything."
  A says "Shall I talk, or shall I breathe? I can do both quite softly."
  A says "It's no trouble. I have only come to see what you look like when you're still."
  A says "Sleep if you can. I'll be the one who is here when you wake."
  A says "The others send their love, and stay at the door. I never catch anything."
  A says "You needn't be good company. I've brought enough for two."
  A says "I've told them that I'm needed here. You'll have to need me a little."
  A says "You've nothing to do but lie there, and I've nothing to do but look. Let's begin."
  A says "I'm in nobody's way here but yours."
  A says "What shall it be, a story or the truth? I've a little of each."
  A says "You're allowed to groan. I groan with much less."
  A says "Let me do your pillow. There. Now at least one thing's in order."
  A says "Keep quiet, and I'll tell you who has been asking for you. It's a long list, so lie back."
  A says "Whatever you were going to apologise for, don't. I was bored over there."
  A says "It's raining on everybody else. You are well off."
  A says "I'll stay until you've had enough of me. Give me a sign with your eyebrows."
  A says "You looked after everybody. Now hold still and be looked after." when A's liking toward B is at least 40
  A says "I couldn't stay away. I walked round the place twice, and here I am." when A's liking toward B is at least 40
  A says "You've got to get well. I've nobody else to whom I can be so rude." when A's liking toward B is at least 40
  A says "I'm cross with you for frightening me, and I'll tell you about it when you're up." when A's liking toward B is at least 40
  A says "If I could do half of it for you I would. The coughing half." when A's liking toward B is at least 40
  B may talk a little, doze off, send away
  for want of a reason B dozes off
  if B talks a little
    B says "Tell me what they are all doing without me. Make it sound difficult."
    B says "I have been counting the cracks up there. There are more each time."
    B says "I was afraid in the night. It's foolish, by day. Stay a bit."
    B says "You're the first today who hasn't asked me how I feel. Thank you for that."
    B says "I had nearly forgotten what the others sound like. Go on, who quarrelled?"
    B says "It's the ceiling that I can't forgive. I know all of it by now."
    B says "Your hands are cold. No, leave them there."
    B says "You've come at the good hour. It's the only one, and it goes by fast."
    B says "What's it like outside? Tell me slowly, I want to go along."
    B says "I hear you all laughing over there. Don't stop. I only wanted to know what at."
    B says "One thinks such things, lying here. I've forgiven nearly everybody."
    B says "I dreamed that I was up. I was so busy. I'm still tired from it."
    B says "Did they say anything about me, out there? You may leave out the kind part."
    B says "My own company has been a great disappointment."
    B says "Have they found out yet that they can't do it without me? No? Give them time."
    B says "I'm not afraid when you sit there. It's when the chair's empty."
    B says "It goes better if I don't look at the wall."
    B says "Talk to me as if I had been rude to you. I want to feel at home."
    told as "{A} sits down by {B}'s bed, and they talk a little."
  if B dozes off
    B says "Don't go yet. I am only closing my eyes."
    B says "Say something long and dull. I'd like to hear it end without me."
    B says "It's better when somebody breathes in here besides me."
    B says "Mm. I heard that. Go on."
    B says "I'm not asleep. I'm only listening from further off."
    B says "Was that the end? I had my eyes shut so as to see it better."
    told as "{A} talks on for a while before {he A} sees that {B} is asleep."
    told as "{B} falls asleep in the middle of a word, with a hand on {A}'s sleeve."
    told as "{A} sits with {B} until {he B} has fallen asleep."
    told as "{B} is asleep before {A} has said three words. {A} stays all the same."
  if B sends away
    afterwards B wants to be left in peace for 12 hours
    B says "Please. I don't want to be looked at. Not like this."
    B says "You have a day's work waiting. Go and do it, and let me be ill in peace."
    B says "I know you mean it well. I can't be grateful just now, it takes strength."
    B says "Come back when I can sit up and be rude to you properly."
    B says "I look like something that the tide left. Don't look."
    B says "If you catch it from me I shall have that, too."
    B says "I am poor company, and I know it. Come when I'm a person again."
    B says "Go, please. When you look at me I see how ill I am."
    B says "I can't be ill and be a host as well."
    B says "I'll not be seen like this by anybody. Not even by you. Least of all by you." when B is very proud
    told as "{A} wants to sit with {B}, who turns {his B} face to the wall."

plan "A looks in on B"
  taken up when B keeps to bed
    and A is fond of B
    and A did not see to B within the last 14 hours
  taken up when B keeps to bed
    and B is family of A
    and A did not see to B within the last 10 hours
  taken up when B keeps to bed
    and A knows what helps the sick
    and A did not see to B within the last 16 hours
  let go when B does not keep to bed
  done when A saw to B within the last 2 hours
  patience 8 hours
  worth 30 plus a fifth of how kind A is less the pull of duty
  first if B is here
    and it is before 13:00
    and it is after 5:00: bring B something that helps
  else if B is here: sit with B
  else if A is free
    and A would look for B in L: go to L
  else if A is free
    and it is after 7:00
    and B lives at L: go to L
  because "{B} is ill, and somebody should look in"

# What speaks against other people's homes does not count here.
want "the sick have no shut doors"
  A wants to go to L by 200
  when A means to look in on someone B
   and B lives at L
   and A does not live at L
   and A is not family of B
   and A is free
  because "{B} is ill in there"

want "glad of a voice"
  A wants to talk a little by 12 plus a fifth of how sociable A is
  when B sits with A
   and A is fond of B
  because "{A} has lain alone all day"

want "a low day"
  A wants to doze off by 22
  when B sits with A
   and A's sadness is at least 5
  because "{A} is too tired to talk"

want "night"
  A wants to doze off by 15
  when B sits with A
   and it is after 19:00
  because "it is late, and {A} has a fever"

want "not before their eyes"
  A wants to send away by half of how proud A is less 14
  when B sits with A
   and A is proud
  because "{A} does not want to be seen like this"

want "from anybody but them"
  A wants to send away by 12 plus half of A's blame toward B
  when B sits with A
   and A's blame toward B is at least 10
  because "{A} has not forgotten what there is between them"

want "they have been here already"
  A wants not to sit with B by 20
  when B is looked after
   and someone here C saw to B within the last 1 hours
  because "{C} is with {him B}, and two would be too many"

want "sent out once"
  A wants not to see to B by 40
  when B keeps to bed
   and B wants to be left in peace
  because "{B} does not want anybody there"

reaction "sent out"
  when A sits with B
   and B sends away
  then A's disappointment rises by 6
   and A's liking toward B falls by 1
  because "{B} did not want {him A} there"

# Kindness from one who has been kind all week counts for less: there is a ceiling to it.
reaction "somebody stayed"
  when B sits with A
   and A talks a little
   and A's liking toward B is less than 70
  then A's liking toward B rises by 3
   and A's gratitude toward B rises by 15
   and A's sadness falls by 6
  because "{B} came and sat with {him A}"

reaction "somebody was there"
  when B sits with A
   and A dozes off
   and A's trust toward B is less than 80
  then A's trust toward B rises by 3
   and A's gratitude toward B rises by 15
  because "{A} fell asleep, and {B} stayed"

# ---------------------------------------------------------------- food and physic

action bring something that helps: "A brings B something that helps"
  needs B is here
  needs B keeps to bed
  takes 6 minutes
  counts as "A sees to B"
  afterwards B is looked after for 10 hours
  A says "Drink it while it's hot. It tastes of nothing, that is the best of it."
  A says "I was told three spoons. I'll count, and you'll swallow."
  A says "You needn't finish it. You need only begin, and I'll look elsewhere."
  A says "My people swear by this. They are all still alive, so it can't be poison."
  A says "I made too much, and here I am. Eat."
  A says "Hold your nose and think of somebody you don't like."
  A says "It works. Everybody who says it doesn't has never finished it."
  A says "I stood over it for two hours, so you'll be good enough to swallow."
  A says "Open. It's for your own good, and I'm as sorry about that as you."
  A says "Somebody who knows told me to boil it twice. I boiled it three times, to be safe."
  A says "It smells of the stable, but it has set better people than you on their feet."
  A says "Sip it. I've come all the way with my thumb in it, so don't be particular."
  A says "Half now and half when I've turned my back. I know you."
  A says "Warm, bitter and good for you, like me."
  A says "I won't ask how you are. Drink, and I'll see for myself."
  A says "I carried that through three doors and past two people who know better."
  A says "It's what one was given as a child. You'll remember, and hate it."
  A says "No talking. Down with it, and then you may insult me."
  A says "I tasted it first, so that we can both be brave."
  A says "They swear that it helped somebody's aunt. You needn't be like her otherwise."
  A says "It's the last of it, and there's nobody I'd sooner waste it on."
  A says "You may have the honey afterwards. First this."
  A says "Look out of the other side of your face, and swallow."
  B may swallow it, leave it, push it away
  for want of a reason B swallows it
  if B swallows it
    B says "It's horrible. Is there more of it?"
    B says "You carried that all the way here without spilling it? For me?"
    B says "I had forgotten that one could be hungry. Thank you."
    B says "I'll be well tomorrow out of pure shame, with you running about like this."
    B says "There. If it tastes like that it has to be healthy."
    B says "Down it goes. You're a cruel friend, and I thank you."
    B says "Was that all? I want something sweet for being brave."
    B says "It's not so bad, if one thinks of something else. I was thinking of pudding."
    B says "You look so stern with that spoon that I don't dare not to."
    B says "All of it? Very well. Watch me, and tell them that I was brave."
    B says "Warm to the toes. I had forgotten that I had any."
    B says "I'd have drunk it if it were poison, so that you'd sit down."
    B says "Brr. Tell them that it works. I'd not dare to say otherwise."
    B says "I can feel it going down, and asking the way."
    B says "How kind. How foul. How kind."
    B says "Is that honey? You've put honey in it. You are better to me than I deserve."
    B says "Finished. I want it written somewhere that I made no fuss."
    told as "{A} brings {B} something hot, and {B} swallows all of it."
    told as "{A} stands over {B} until the cup is empty."
  if B leaves it
    B says "Put it there. I'll take it later. I will, I promise."
    B says "It's good of you. I can't, not with my throat like this."
    B says "The smell alone is too much. Forgive me. It is kindly meant."
    B says "Put it where I can see it. I'll get used to the idea."
    B says "When you've gone. I'd rather make that face alone."
    B says "I have just had a good hour. Don't let's spoil it."
    B says "In a little while. First I've got to make up my mind to live."
    B says "Let it cool. I'll let my resolve warm up in the meantime."
    told as "{A} brings {B} something, and it grows cold beside the bed."
  if B pushes it away
    B says "I don't need nursing. I need to be left alone for one day."
    B says "Take it to somebody who is ill. I am only tired."
    B says "And what shall I owe you for it? No. Take it with you."
    B says "I'd sooner be ill. At least I know what that tastes of."
    B says "You'd think that you were feeding a horse. Take it away."
    B says "No more. Every one of you has a cure, and I have all of them inside me."
    B says "I know what that is, and I know what it does, and I won't."
    B says "Drink it yourself, and tell me how you liked it."
    told as "{A} brings {B} something that helps, and {B} will have none of it."

want "no stomach for it"
  A wants to leave it by 22
  when B brings A something that helps
   and one time in three
  because "{A} cannot get anything down"

want "hungry in spite of it all"
  A wants to swallow it by 14 plus a tenth of A's liking toward B
  when B brings A something that helps
   and A does not resent B
  because "it was {B} who brought it"

want "no nursing"
  A wants to push it away by half of how proud A is less 20
  when B brings A something that helps
   and A is proud
  because "{A} will not be nursed"

want "not out of that hand"
  A wants to push it away by 16 plus half of A's blame toward B
  when B brings A something that helps
   and A's blame toward B is at least 10
  because "{A} takes nothing from {B}"

reaction "something hot"
  when B brings A something that helps
   and A swallows it
   and A's liking toward B is less than 65
  then A's liking toward B rises by 3
   and A's gratitude toward B rises by 20
  because "{B} thought of {him A}"

reaction "all that way for nothing"
  when A brings B something that helps
   and B pushes it away
  then A's liking toward B falls by 3
   and A's disappointment rises by 8
  because "{B} would not even taste it"

reaction "a good neighbour"
  when A learns that B saw to C
   and A is fond of C
   and A's liking toward B is less than 45
  then A's liking toward B rises by 2
  because "{B} looked after {C}"
