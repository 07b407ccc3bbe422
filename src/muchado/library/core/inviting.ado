# Invitations to a place at an hour: accepted, left open, refused with a reason; asking to come too, being left out.

library "core/inviting"
  uses "core/meeting"
  uses "core/appointments"
  uses "core/persuading"

phrase "A is promised to anybody": A is to meet someone B in L at T

# Nobody makes plans all day long.
deed "A makes plans"

action invite: "A invites B to L at T"
  needs B is here
  takes 2 minutes
  counts as "A asks B along to L at T"
  counts as "A turns to B"
  counts as "A makes plans"
  counts as "A makes an overture"
  A says "Come to {L} with me later. I would be glad of the company."
  A says "Will you be at {L} if I am? I ask for no reason at all."
  A says "There is nothing much to see at {L}. All the more time to talk."
  A says "Say that you will come to {L}. Somebody has to keep me from working."
  A says "I've a mind to go to {L}, and it's no pleasure alone."
  A says "If you have nothing better, be at {L}. If you have, be there all the same."
  A says "They say that {L} is at its best at that hour. I'd like a witness."
  A says "I never ask anybody anything. I am asking you to {L}."
  A says "Come to {L}. I'll do the talking, or the not talking, as you like."
  A says "I'm trying to be somebody who goes to {L} now and then. It works better with two."
  A says "If I told you that I'd be at {L}, would you be surprised to find yourself there, too?"
  A says "I don't want to be alone with myself this evening. Will you come to {L}?" when A's loneliness is at least 30
  A says "It's more of a question. {L}, later. You needn't." when A is shy
  A says "I talk to nobody but the ceiling. Come to {L}, and I'll talk to you." when A's loneliness is at least 30
  A says "If one goes to {L} alone everybody can see it. Would you come?" when A's loneliness is at least 30
  A says "You'll say no. I've thought it through. But {L}, perhaps, later?" when A is shy
  A says "I have said it over to myself so as not to stammer. Would you like to come to {L}?" when A is shy
  told as "{A} asks {B} to come to {L}, {T}."
  B may accept, leave it open, refuse
  for want of a reason B leaves it open
  if B accepts
    afterwards A is to meet B in L at T
    B says "I will be there. Don't be late, I get thoughtful when I wait."
    B says "Nobody has asked me that for a long time. Yes."
    B says "Good. I was hoping for an excuse."
    B says "I'd have come without being asked, but this is nicer."
    B says "You should see me not smiling. Yes, I'll come."
    B says "Gladly. It will give me something to look forward to until then."
    B says "I had plans, and they were worse. I'll be there."
    B says "You only had to say where." when B's liking toward A is at least 30
    B says "I'd have gone anywhere. {L} comes on top." when B's liking toward A is at least 30
    B says "Yes. I would have invited myself, if you had been any slower." when B's liking toward A is at least 30
    B says "With you? I'm on my way already, as you see." when B's liking toward A is at least 30
    B says "I'd like that more than you would think." when B's liking toward A is at least 30
    told as "{A} asks {B} to come to {L}, {T}, and {B} says yes."
  if B leaves it open
    afterwards A talks with B about going to L at T
    B says "Perhaps. Don't wait for me if it gets late."
    B says "I should have to see. Ask me again, will you?"
    B says "If I can get away. If. You know how it is with me."
    B says "Ask me an hour before. I am braver at short notice."
    B says "I don't want to promise, and then be the one who didn't come."
    told as "{A} asks {B} to come to {L}, {T}. Perhaps, says {B}."
  if B refuses
    afterwards A talks with B about going to L at T
    B says "I can't, I am expected elsewhere. Another time, truly."
    B says "I shall be tired by then, and poor company. Forgive me."
    B says "Not today. I have left too much lying as it is."
    B says "You are good to think of me. Think of me next week."
    B says "I have had enough people for one day. It isn't you."
    B says "I said yes to the last three things, and regretted two."
    B says "It's my one free hour, and I mean to waste it alone."
    B says "I do not go about with everybody who asks. Nothing against you." when B is proud
    B says "I make a point of being missed now and then." when B is proud
    B says "I've my own plans, thank you. They're excellent." when B is proud
    told as "{A} asks {B} to come to {L}, {T}. {B} cannot."

want "a time together"
  A wants to invite B to L at T by a fifth of A's liking toward B plus a tenth of how sociable A is plus a fifth of A's loneliness less a tenth of how shy A is less 2
  when A is acquainted with B
   and B is here
   and A is free
   and one time in eight
   and A's liking toward B is at least 8
   and A is in L
   and T is 3 hours from now
   and it is before 18:00
   and A is not promised to anybody
   and A did not make plans within the last 2 days
   and A did not invite B to L at T within the last 5 days
   and A did not make an overture within the last 8 hours
  because "{A} would like to have {B} to {himself A} for an hour"

want "only too gladly"
  A wants to accept by a quarter of A's liking toward B plus a tenth of how sociable A is plus a fifth of A's loneliness
  when B invites A to L at T
  because "{A} would like to come"

want "perhaps"
  A wants to leave it open by a tenth of how impulsive A is plus a tenth of how shy A is
  when B invites A to L at T
  because "{A} does not like to be pinned down"

want "expected elsewhere"
  A wants to refuse by 40
  when B invites A to L at T
   and A is to meet someone C in M at U
  because "{A} is to meet {C}"

want "no wish to"
  A wants to refuse by a tenth of how proud A is plus a tenth of how shy A is less a fifth of A's liking toward B
  when B invites A to L at T
  because "{A} does not feel like it"

want "too much for one day"
  A wants to call off meeting B in L at T by a third of A's weariness less a tenth of how sociable A is
  when A is to meet B in L at T
   and T is within the next 2 hours
   and A's weariness is at least 30
   and A is not in L
  because "{A} has been among people long enough for today"

reaction "asked for"
  when B invites A to L at T
  then A's loneliness falls by 10 and A's joy rises by 2
  because "{B} wants {him A} there"

reaction "not wanted there"
  when A invites B to L at T
   and B refuses
  then A's disappointment rises by 8 and A's liking toward B falls by 4
  because "{B} will not come"

reaction "neither yes nor no"
  when A invites B to L at T
   and B leaves it open
  then A's liking toward B falls by 1
  because "{B} says neither yes nor no"

deed "A seeks to be taken in by B"

action ask to come too: "A asks B to be let in on going to L with C at T"
  needs B is here
  needs B is to meet C in L at T
  counts as "A turns to B"
  counts as "A seeks to be taken in by B"
  counts as "A makes an overture"
  A says "I heard that you two are going to {L}. Is there room for a third?"
  A says "Would {C} mind very much if I came along?"
  A says "Take me with you. I can walk three steps behind."
  A says "I'd be no trouble. I could carry whatever needs carrying."
  A says "I have never been to {L} with anybody. With the two of you it'd be something."
  A says "Say no if it's meant for two. I would only like to know."
  A says "You're going to {L}, aren't you, with {C}? I've nothing on, I only mention it."
  A says "Do you need somebody who laughs at the right moments?"
  A says "If I happened to be at {L} at that hour, would I be in the way?"
  A says "I could be the one who holds the coats. Somebody always has to."
  A says "How does one get to be asked by you two? I've tried looking wistful."
  A says "Let me come. I'll leave when you and {C} start to whisper."
  A says "They say that three is one too many. I eat very little."
  A says "I should so like to be somewhere where somebody expects me."
  A says "Whatever it is that you and {C} do there, I could do it beside you."
  A says "Would it be very forward? I had no plans, and you have such good ones."
  A says "Don't tell {C} that I asked, if it's no. But is it no?"
  A says "Once, only the once, I'd like to be one of those who were there."
  A says "Everybody is going somewhere. May I go where you go?"
  A says "You needn't decide alone. Ask {C}, and say that I can tell stories."
  told as "{A} asks {B} whether {he A} may come along."
  B may take in, leave out
  for want of a reason B takes in
  if B takes in
    afterwards A is to meet B in L at T
    B says "Come along. {C} likes you better than you think."
    B says "Of course. We should have asked you ourselves."
    B says "We were hoping that you'd say it. {C} bet against it, and has lost."
    B says "Three is a party. Two is only {C} and me being polite."
    B says "Yes, come! {C} will pretend to mind."
    B says "Yes, gladly. With two one always has to take one's turn at listening."
    B says "What a question. Be there before {C}, then you can act as if it were your idea."
    B says "Come. I've been wanting you two to get to know each other."
    B says "I thought that you would never ask, and I didn't like to press you."
    B says "Oh, good. If it's dull there'll be three of us to say so."
    B says "Why not? {C} owes me a surprise."
    B says "The more the better. And bring that laugh of yours."
    told as "{A} asks to come along with {B} and {C}, and may."
  if B leaves out
    B says "It is only {C} and me this time. You understand."
    B says "I don't think that {C} would like it. Next time, perhaps."
    B says "You'd be bored. We shall only talk of old things."
    B says "I can't simply bring people. {C} is particular."
    B says "Don't make me say it, please. Let it be just the two of us."
    B says "Not this time. There's something that {C} and I have to get straight."
    B says "I'd say yes, but it wouldn't be only me saying it."
    B says "It's been so long since it was just the two of us."
    B says "Please don't be hurt. I'll make it up to you, and soon."
    B says "You would hate it. We sit there and say next to nothing."
    B says "The thing is, {C} asked for it to be quiet."
    B says "We have got to talk, {C} and I, and we're bad enough at it without an audience."
    told as "{A} asks to come along with {B} and {C}, and is left out."

want "to be one of them"
  A wants to ask B to be let in on going to L with C at T by a fifth of how sociable A is plus a quarter of A's loneliness less a tenth of how proud A is
  when B is to meet C in L at T
   and B is here
   and A is free
   and A is acquainted with B
   and T has not come
   and A is not promised to anybody
   and A did not seek to be taken in by B within the last 2 days
   and A did not seek to be taken in by B today
   and A did not make an overture within the last 8 hours
  because "{A} has heard that {B} and {C} meet"

want "the more the merrier"
  A wants to take in by a fifth of how kind A is plus a fifth of A's liking toward B
  when B asks A to be let in on going to L with someone C at T
  because "there is room for one more"

want "two are company"
  A wants to leave out by 3 plus a quarter of A's liking toward C plus a tenth of how proud A is
  when B asks A to be let in on going to L with C at T
  because "{A} would rather have {C} alone"

reaction "included"
  when A asks B to be let in on going to L with someone C at T
   and B takes in
   and A's liking toward B is less than 60
  then A's loneliness falls by 25
   and A's liking toward B rises by 5 less a tenth of A's surfeit toward B
   and A's surfeit toward B rises by 10
  because "{B} has taken {him A} in"

reaction "left out"
  when A asks B to be let in on going to L with someone C at T
   and B leaves out
  then A's loneliness rises by 20 and A's sadness rises by 8 and A's liking toward B falls by 8
  because "{B} has left {him A} out"
