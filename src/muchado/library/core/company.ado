# Doing things together: going the same way, sharing out what has to be done.

library "core/company"
  uses "core/confronting"
  uses "core/solitude"
  uses "core/amends"

action walk along: "A walks with B to L"
  needs B is here
  needs A is not in L
  takes 1 minute
  told as "{A} holds out a hand to {B}."
  B may stay, come
  for want of a reason B stays
  if B comes
    afterwards A goes to L
    afterwards B goes to L
    told as "{A} helps {B} up, and they walk off together."
    told as "{A} takes {B}'s arm, and they go together."

want "not alone"
  A wants to walk with B to L by 10 plus the pull of duty
  when B cried within the last 1 hours
   and A is fond of B
   and A is due in L
   and A is not in L
   and A did not hurt B
   and A did not walk with B to L within the last 1 hours
  because "{A} does not let {B} go alone today"

want "glad of company"
  A wants to come by 30
  when B walks with A to L
   and A is due in L
   and A is not in L
  because "{A} is glad not to go alone"

action go along: "A goes along with B to L"
  needs B is here
  needs A is not in L
  passing
  B may stay, come
  for want of a reason B stays
  if B stays
    told as "{A} waits for {B}, who is in no hurry."
  if B comes
    afterwards A goes toward L
    afterwards B goes toward L
    told as "{A} and {B} go to {L} together."

# Friends do not go singly.
want "the same way"
  A wants to go along with B to L by 6 plus the pull of duty
  when A is a friend of B
   and B is here
   and A is due in L
   and A is not in L
   and A is free
   and A is not downcast
   and A did not go along with B to L within the last 3 hours
   and B did not go along with A to L within the last 3 hours
  because "{A} and {B} are going the same way"

want "not singly"
  A wants to come by 12 plus the pull of duty
  when B goes along with A to L
   and A is due in L
   and A is not in L
   and A is not downcast
  because "{A} and {B} are going the same way"

# ---------------------------------------------------------------- sharing out what has to be done

action leave with: "A leaves B with C"
  needs B is here
  needs C is here
  takes 1 minute
  A says "Stay with {B}. I'll be back."
  A says "You look after {B}. I have something to settle."
  A says "Don't let {B} be alone. I won't be long."
  A says "Sit with {B} for me. I can't sit still just now."
  told as "{A} leaves {B} with {C} and goes."
  C may nod, object
  for want of a reason C nods
  if C nods
    C says "Go. I'll stay with {him B}."
    C says "I've got {him B}. See to it."
    C says "Off with you. We'll be all right here, the two of us."
    C says "I wasn't going anywhere. Take the time that you need."
    told as "{A} asks {C} to stay with {B}. {C} nods."
    told as "{A} and {C} look at each other. {C} will stay with {B}, and {A} goes."
  if C objects
    C says "Don't. Stay here. {He B} needs you more than {he B} needs that."
    C says "If you go now you'll only make it two who are hurt."
    told as "{A} wants to leave {B} with {C}, but {C} holds {him A} back."

want "one to comfort, one to have it out"
  A wants to leave B with C by 40 plus a quarter of A's anger toward D
  when B is in tears
   and C is here
   and A is a friend of C
   and A means to take D to task over B
   and D is not here
   and A does not think that C means to look after B
   and A did not leave B with C within the last 1 hours
   and C did not leave B with A within the last 1 hours
  because "{C} can stay with {B}, and somebody has to speak to {D}"

want "somebody must stay"
  A wants to nod by 10 plus a fifth of how kind A is
  when B leaves C with A
   and A is fond of C
  because "{A} would not leave {C} alone anyway"

want "no good comes of it"
  A wants to object by a quarter of how calm A is
  when B leaves C with A
   and A is very calm
  because "{A} fears that {B} makes it worse"

reaction "left in charge"
  when B leaves C with A
   and A nods
  then A means to look after C
  because "{B} has left {C} to {him A}"

reaction "somebody is with them"
  when B leaves C with D
   and D nods
  then A takes it that D means to look after C
  because "{D} has said so"

reaction "in good hands"
  when A leaves B with C
   and C nods
  then A takes it that C means to look after B
  because "{C} has said so"

reaction "held back"
  when A leaves B with C
   and C objects
  then A means to look after B
  because "{C} is right: {B} comes first"

action keep watch: "A keeps watch over B"
  needs B is here
  passing
  told as "{A} does not let {B} out of {his A} sight."
  told as "{A} stays close to {B}, and asks nothing."

plan "A looks after B"
  let go when A did not see that B is in tears
    and B is not here
  patience 40 minutes
  worth 30 plus a fifth of how kind A is
  first if B is here
    and A did not comfort B within the last 10 minutes: comfort B
  put off: keep watch over B
  because "{B} should not be alone now"

want "in good hands"
  A wants not to comfort B by 80
  when A left B with C within the last 30 minutes
  because "{C} is with {B}"

# ---------------------------------------------------------------- a word alone

action take aside: "A takes B aside to L"
  needs B is here
  needs A is not in L
  A says "Come with me. Just for a minute."
  A says "Not here. Come."
  A says "A word. It is nothing bad. It's nothing good, either."
  A says "Could you come over here, where nobody's pretending not to listen?"
  told as "{A} wants a word with {B} alone."
  B may stay, come
  for want of a reason B stays
  if B stays
    told as "{A} wants a word alone, but {B} stays where {he B} is."
  if B comes
    afterwards A goes to L
    afterwards B goes to L
    told as "{A} takes {B} aside."
    told as "{A} draws {B} away from the others."

want "a word alone"
  A wants to take B aside to L by 4 plus a fifth of A's hope
  when A means to make up with B
   and A thinks that B longs to make up with A
   and B is here
   and A is not at peace with B
   and someone here C is not a friend of A
   and L is next to here
   and A is free
   and A did not take B aside to L within the last 3 hours
  because "{A} cannot say it before {C}"

want "hearing somebody out"
  A wants to come by 20
  when B takes A aside to L
   and A is fond of B
  because "{A} wants to hear what {B} has to say"

want "no word alone with somebody like that"
  A wants not to come by 40
  when B takes A aside to L
   and A resents B
  because "{A} has nothing to say to {B}"
