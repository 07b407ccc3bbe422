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
  A says "There's the one face that I don't mind seeing before I've had time to wake." when A's liking toward B is at least 60
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
  A says "It's a serious matter, being this funny. I lie awake over it." when A is very cheerful
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
