# Appointments: who has agreed to be somewhere at a time goes there, waits, and minds being stood up. Whom somebody
# would like to meet, where and when, a world says: A wants to arrange with B to meet in L at T by ...

library "core/appointments"
  uses "core/feelings"
  uses "core/duty"

status "A is to meet B in L at T", both ways, an appointment

action arrange: "A arranges with B to meet in L at T"
  needs B is here
  needs T has not come
  takes 2 minutes
  A says "So it's settled, and if either of us forgets it the other may be angry."
  A says "Let's say it aloud so that it counts. You and I, then and there."
  A says "I shall be there, and I'll look for you, so you had better be there, too."
  A says "Then it's a promise. I don't make many, I have trouble keeping count."
  A says "Shall I remind you, or will you be insulted if I do?"
  A says "Whoever comes last has to begin the talking. Agreed?"
  A says "Let's not leave it at some time or other. That's where all my plans are buried."
  A says "If I name a place and a time, will you only nod? That would be enough."
  A says "Mark it, {B}. I'm going to be there early, and pretend that I have only just come."
  A says "It's not much of a plan, but it is one, and it has you in it."
  A says "You bring yourself, and I'll bring whatever I have to say."
  B may agree, decline
  for want of a reason B agrees
  if B agrees
    afterwards A is to meet B in L at T
    B says "I've put it where I put the things that I don't forget."
    B says "Then and there. I'm curious whether we both mean the same."
    B says "Done. Nothing short of a flood will stop me."
    B says "I'll be the one with the face of somebody who has waited for ever."
    B says "Yes. Now I have something to be early for."
    B says "Good, let it stand. I like to know where I'll be happy."
    B says "You have my word. I'd give you something better, but it's the best I own."
    B says "Count on me. I'll even wash."
    B says "Until then I'll think of something clever to say."
    told as "{A} and {B} agree to meet in {L}, {T}."
  if B declines
    B says "I'd rather not say yes and then not come."
    B says "Leave it. These things go better when nobody plans them."
    B says "If I promised you that, I should be lying to one of us."
    B says "Let's run into each other by chance. I'm more reliable by chance."
    told as "{A} would like to meet {B} in {L}, {T}, but {B} cannot."

action put off: "A puts off meeting B in L from T to U"
  needs B is here
  needs A is to meet B in L at T
  needs U has not come
  takes 2 minutes
  afterwards A is not to meet B in L at T and A is to meet B in L at U
  A says "Not today after all, {B}. It's my fault, and I'll tell you why when I know a good reason."
  A says "Could we make it another time? I'd come, but I wouldn't be there."
  told as "{A} and {B} put off their meeting in {L} to {U}."

action call off: "A calls off meeting B in L at T"
  needs A is to meet B in L at T
  reaches B
  afterwards A is not to meet B in L at T
  A says "I can't come after all. I wanted you to hear it from me, and not from an empty bench."
  A says "Don't wait for me, {B}. It's no good, I would only let you down by halves."
  A says "It can't be done, {B}. I've tried everything but being in two places."
  A says "I have to let you down, and I'd rather do it early than well."
  A says "Something has come between, and it's stronger than I am. Forgive me."
  A says "You'll be annoyed, and you'll be right. I can't be there."
  A says "Don't set out, {B}. I'd have come, if it had been only up to me."
  A says "I was looking forward to it, that's the stupid thing. It won't do this time."
  A says "Will you be kind about it? I can't come, and the reason is a bad one."
  A says "It falls through, and it's my doing. Let me ask you again some day."
  told as "{A} lets {B} know that nothing will come of their meeting in {L}."

action keep the appointment: "A keeps the appointment with B in L of T"
  needs A is to meet B in L at T
  needs B is here
  needs A is in L
  takes 10 minutes
  afterwards A is not to meet B in L at T
  told as "{A} and {B} meet in {L}, as agreed."

action wait for: "A waits for B in L"
  needs A is in L
  takes 5 minutes
  heard by nobody
  passing

action leave off waiting: "A leaves off waiting for B in L at T"
  needs A is in L
  heard by nobody
  afterwards A is not to meet B in L at T
  told as "{A} has waited for {B} long enough."

# Who has something else to do at that hour, or does not like the other, will not come.
want "no time for that"
  A wants to decline by 40
  when B arranges with A to meet in L at T
   and A is to meet someone C in M at T
  because "{A} is to meet {C} then"

want "rather not"
  A wants to decline by 20 less A's liking toward B
  when B arranges with A to meet in L at T
   and A's liking toward B is less than 0
  because "{A} would rather not"

# From twenty minutes before until half an hour after.
phrase "A is expected by B in L"
  when A is to meet B in L at T
   and T is within the next 20 minutes
  or when A is to meet B in L at T
   and T was within the last 30 minutes

want "time to go"
  A wants to go to L by 75
  when A is expected by someone B in L
   and A is not in L
  because "{A} is to meet {B}"

# What was good is to be had again; what has been spoilt since is put off, or nothing comes of it.
phrase "A has just met B in L"
  when A kept the appointment with B in L of T within the last 1 hours
  or when B kept the appointment with A in L of T within the last 1 hours

want "the same again"
  A wants to arrange with B to meet in L at U by a quarter of A's liking toward B
  when A has just met B in L
   and B is here
   and U is tomorrow at 17:00
   and A's liking toward B is at least 30
   and one time in four
   and A is not to meet B in L at U
   and A did not arrange with B to meet in L at U
  because "it was good to meet {B} there"

want "not in the mood for it"
  A wants to put off meeting B in L from T to U by a fifth of A's sadness
  when A is to meet B in L at T
   and B is here
   and A is not in L
   and T is within the next 3 hours
   and U is tomorrow at 17:00
   and A's sadness is at least 20
   and A does not resent B
   and A did not put off meeting B in L from T to U
  because "{A} would be poor company today"

want "not after that"
  A wants to call off meeting B in L at T by 6 plus half of A's blame toward B
  when A is to meet B in L at T
   and T is within the next 6 hours
   and A's blame toward B is at least 20
  because "{A} does not care to see {B} after what has been"

# What weighs more keeps one away.
want "wanted elsewhere"
  A wants not to go to L by the pull of duty
  when A is due in M
   and A is in M
   and A is expected by someone B in L
  because "{A} is wanted in {M}"

want "time flies"
  A wants not to go to L by 50 plus A's liking toward C
  when A is impulsive
   and A is expected by someone B in L
   and A is not in L
   and C is here
   and C is not B
   and A's liking toward C is at least 25
   and A's liking toward C is more than A's liking toward B
  because "{A} is with {C}, and has forgotten the time"

# Who has put work aside for it stays, and is not drawn back to it for the minutes that are left.
want "here by now"
  A wants not to go to M by 75
  when A is to meet someone B in L at T
   and A is in L
   and A is due in M
   and M is not L
   and T is within the next 20 minutes
  because "{A} is to meet {B}"

want "waiting"
  A wants to wait for B in L by 80
  when A is expected by B in L
   and A is in L
   and B is not here
  because "{B} has not come yet"

want "both are early"
  A wants to keep the appointment with B in L of T by 90
  when A is to meet B in L at T
   and A is in L
   and B is here
   and T is within the next 10 minutes
  because "both are there already"

want "as agreed"
  A wants to keep the appointment with B in L of T by 90
  when A is to meet B in L at T
   and A is in L
   and B is here
   and T was within the last 1 hours
  because "they had agreed on it"

want "nobody comes"
  A wants to leave off waiting for B in L at T by 85
  when A is to meet B in L at T
   and A is in L
   and B is not here
   and T was more than 20 minutes ago
  because "{B} has not come"

reaction "kept by oneself"
  when A sees that A kept the appointment with B in L of T
  then A's liking toward B rises by 5
  because "{B} has come"

reaction "kept by the other"
  when A sees that B kept the appointment with A in L of T
  then A's liking toward B rises by 5
  because "{B} has come"

reaction "stood up"
  when A sees that A left off waiting for B in L at T
  then A's liking toward B falls by 15 and A's anger toward B rises by 25
  because "{B} has let {him A} wait for nothing"
