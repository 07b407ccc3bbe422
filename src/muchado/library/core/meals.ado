# Eating together: who asks whom to sit down, who does, who does not, and what is made of that.
# When and where people eat a world says in its timetable: `every day 18:00 to 19:00: supper in kitchen, weight 30`.

library "core/meals"
  uses "core/talk"

deed "A eats"

action share a meal: "A shares a meal with B"
  needs B is here
  takes 12 minutes
  counts as "A eats"
  A says "Sit, there's room. It is only what there was, but there's enough of it."
  A says "You look as if you had not eaten since yesterday. Here, take the end piece."
  A says "I can't abide eating alone. One hears oneself chew."
  A says "Half for you, half for me, and nobody measures."
  A says "Come and eat. Whatever it is that you have to do, it can be done full as well."
  A says "I made too much, as if I had known. Sit."
  A says "Eat something with me. I've been talking to the bread."
  A says "I can't promise that it's good, but I can promise that it's warm."
  A says "If I don't share it I shall eat all of it, and then you'll have that on your conscience."
  A says "There's nobody in your way, and here is the salt. What more do you want?"
  A says "Sit by me. The other end of the table is all elbows."
  A says "There's this, and there is that, and both want eating today."
  A says "I'll cut and you choose, so nobody can complain but me."
  A says "One more at the table makes it a meal. Come on."
  A says "Don't stand there smelling it. Take a spoon."
  A says "It tastes better when somebody else says that it does."
  A says "Pull up whatever you can find and help me with this."
  A says "Have you a minute and an appetite? I've the rest."
  A says "I always make enough for you. I don't know why I pretend otherwise." when A's liking toward B is at least 45
  A says "You need feeding. Don't argue, I've eyes in my head." when A is very kind
  A says "Your place is free. It's always free, I only never say so." when A's liking toward B is at least 45
  A says "I've kept you the bit that you like. Don't make a speech about it." when A's liking toward B is at least 45
  A says "It tastes of nothing until you sit down. I've tried it." when A's liking toward B is at least 45
  A says "Come, before the others see what I've got. It's for the two of us." when A's liking toward B is at least 45
  A says "With you I can lick the spoon. Sit." when A's liking toward B is at least 45
  A says "Here, you have the thick end. I had a good breakfast. I'm nearly sure that I had." when A is very kind
  A says "It's no good to me if I've got to look at you being hungry." when A is very kind
  A says "I couldn't get it down while you stand there. There's plenty, come." when A is very kind
  B may sit down to it, beg off, turn it down
  for want of a reason B sits down to it
  if B sits down to it
    B says "If you're sure. It smells better than anything I've had this week."
    B says "I'll do the washing up, then, and we're even."
    B says "I wasn't hungry until I came through the door."
    B says "Move over. And tell me what has happened since the last time."
    B says "You've saved me from my own cooking."
    B says "I'll only have a little. I said that last time, too, I know."
    B says "That's the first kind thing that has come steaming toward me today."
    B says "Tell me if I'm eating your share. I shan't stop, but tell me."
    B says "I was trying to walk past slowly enough to be asked."
    B says "Who could say no to that? Give me the burnt bit, I like it burnt."
    B says "For once I'm glad of having such an honest stomach. You could hear it, I expect."
    B says "You'd feed a stray, you would. Here I am."
    B says "I smelled it from over there and hoped for a friend." when B is sociable
    B says "I'd eat stones, if it was you who cooked them." when B's liking toward A is at least 45
    B says "I never say no to a table with somebody at it." when B is sociable
    B says "Wonderful. I've news for at least two helpings." when B is sociable
    B says "Good, I can't taste anything alone. One needs somebody to say mm to." when B is sociable
    B says "I came for the company. But since it smells like that." when B's liking toward A is at least 45
    B says "You always know when I'm about to fall over." when B's liking toward A is at least 45
    B says "Only if you take the bigger half. I shall watch you do it." when B's liking toward A is at least 45
    B says "There's nobody whose crumbs I'd rather have." when B's liking toward A is at least 45
    told as "{A} and {B} share a meal and take their time over it."
    told as "{A} makes room for {B}, and they eat."
  if B begs off
    B says "I've eaten, truly. Keep it for tomorrow."
    B says "I had something on the way here, like a fool. I couldn't get down another bite."
    B says "I couldn't, not today. Ask me another time, will you? Do ask me."
    B says "It smells so good that I'm sorry. I've no room left for anything."
    B says "If I sit down now I'll not get up again. Keep me a corner of it."
    B says "My stomach's in a knot. It is nothing that you cooked."
    told as "{A} asks {B} to sit down and eat. {B} cannot stay."
  if B turns it down
    B says "I'd rather not sit down with you. You know the reason."
    B says "Thank you, no. I'm particular about the company I eat in."
    B says "Not at this table."
    B says "You'd only be counting my bites."
    B says "I don't take what I can't give back. Not from you."
    B says "Eat with those who laugh at your jokes, {A}."
    told as "{A} asks {B} to sit down and eat. {B} stays on {his B} feet."

want "nobody likes to eat alone"
  A wants to share a meal with B by 6 plus a tenth of how sociable A is plus a tenth of how kind A is
  when A is due for supper
   and B is here
   and A's liking toward B is at least 0
   and A does not resent B
   and A did not eat within the last 3 hours
   and one time in ten
   and A did not share a meal with B within the last 2 days
   and B did not share a meal with A within the last 2 days
  because "{A} does not like to eat alone"

want "one who is dear"
  A wants to share a meal with B by a tenth of A's liking toward B
  when A is due for supper
   and A is fond of B
   and one time in ten
   and A did not eat within the last 3 hours
   and A did not share a meal with B within the last 2 days
  because "{A} is fond of {B}"

want "thanks for what is on the table"
  A wants to share a meal with B by a quarter of A's gratitude toward B
  when A is due for supper
   and A's gratitude toward B is at least 8
   and A did not eat within the last 3 hours
  because "{B} has done {him A} a kindness"

want "deep in talk with somebody else"
  A wants not to share a meal with B by 60
  when A is due for supper
   and B is here
   and one time in two
  because "{B} is talking to somebody else just now"

want "eaten together already"
  A wants not to share a meal with B by 60
  when B shared a meal with A within the last 12 hours
  because "they have eaten together already"

want "at a table already"
  A wants not to share a meal with B by 60
  when C shared a meal with A within the last 2 hours
   and B is here
  because "{A} sits with {C} already"

want "glad to be asked"
  A wants to sit down to it by 8 plus a fifth of A's liking toward B
  when B shares a meal with A
   and A's liking toward B is at least 0
  because "{B} has asked {him A}"

want "no appetite"
  A wants to beg off by 6 plus a fifth of A's sadness
  when B shares a meal with A
   and A is not sociable
  because "{A} is no company today"

want "fed already"
  A wants to beg off by 14
  when B shares a meal with A
   and A ate within the last 2 hours
   and A is not fond of B
  because "{A} has eaten"

want "not out of one dish with them"
  A wants to turn it down by 26
  when B shares a meal with A
   and A resents B
  because "{A} will not sit at one table with {B}"

want "not with that one"
  A wants to turn it down by 24 less a fifth of how kind A is
  when B shares a meal with A
   and A's liking toward B is less than 10
  because "{A} cannot stand {B}"

want "not out of charity"
  A wants to turn it down by a third of how proud A is less 4
  when B shares a meal with A
   and A is proud
   and A's liking toward B is less than 25
  because "{A} does not want to be fed by {B}"

# Warmth that comes from eating together goes only so far.
reaction "one table"
  when B shares a meal with A
   and A sits down to it
   and A's liking toward B is less than 50
  then A's liking toward B rises by 2
   and A's joy rises by 2
  because "{A} and {B} sat at one table"

reaction "good company at table"
  when A shares a meal with B
   and B sits down to it
   and A's liking toward B is less than 50
  then A's liking toward B rises by 2
   and A's joy rises by 3
  because "{A} and {B} sat at one table"

reaction "a chair left empty"
  when A shares a meal with B
   and B turns it down
  then A's shame rises by 12
   and A's liking toward B falls by 5
   and A's blame toward B rises by 6
  because "{B} would not sit down with {him A}"

reaction "they do not eat together"
  when B shares a meal with C
   and C turns it down
  then A suspects that C has something against B
  because "{C} would not sit down with {B}"

notion "A has something against B"
