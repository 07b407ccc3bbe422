# Spite that works by appearances: parting two people by showing one of them what is not so.

library "plays/slander"
  uses "court/schemes"
  uses "court/service"
  uses "romance+marriage/betrothal"

trait cold

deed "A slanders B"

phrase "A is false to B"
  when A is betrothed to B
   and A loves someone C

# From where somebody's window or door can be watched: common knowledge, a fact of the world.
status "A is in view from L", public

# A place of one's own, which others know and may come to.
status "A withdraws to L", public

action warn: "A warns B against C"
  needs B is here
  takes 3 minutes
  taken for "A tells B that C is false to B"
  rings false by 72 less half of how sly A is
  afterwards B hears that C is false to B
  A says "I say it for your own good. You do not know {C}."
  A says "Everybody knows but you. Ask yourself where {C} is at night."
  told as "{A} warns {B}: {C} is false to {him B}."

action set on: "A sets B on to court C as D"
  needs B is here
  takes 3 minutes
  heard by nobody
  taken from afar for "A chats with B"
  B may agree, balk
  for want of a reason B agrees
  A says "In the dark one gown is like another."
  A says "You know the maid, and you know the window."
  if B agrees
    B says "Nothing easier. Only bring {D}'s friends to the right spot."
    B says "Leave it to me, and make sure that it is seen."
    told as "{A} and {B} put their heads together: at night, from afar, {C} might pass for {D}."
  if B balks
    B says "Not that. I have nothing against {D}."
    told as "{A} wants {B} to pass {C} off as {D} at night. {B} will not do it."

action lead: "A leads B to L"
  needs B is here
  needs A is not in L
  B may stay, come
  for want of a reason B stays
  A says "You need not believe me. Come and see."
  A says "One hour of your night, and you shall be judge of it yourself."
  A says "I ask you for your eyes, not for your faith."
  if B comes
    afterwards A goes to L
    afterwards B goes to L
    told as "{A} leads {B} toward {L}."
  if B stays
    B says "I will not stoop to that."
    B says "If I must hide behind a wall to know a thing, then I would rather not know."
    B says "I do not spy on those I love. Goodnight."
    told as "{A} wants {B} to come to {L}. {B} will not go spying."

action sign: "A gives B the sign"
  needs B is not here
  seen by nobody, heard next door
  told as "{A} coughs, twice."
  told as "{A} gives a low whistle."

action court as: "A courts B as C"
  needs B is here
  needs C is not here
  needs A is not family of B
  takes 8 minutes
  seen from afar, heard here
  taken for "A courts B"
  taken from afar for "A courts C"
  counts as "A slanders C"
  A says "Goodnight, {C}! A thousand times goodnight."
  A says "Come to the light, {C}, and let me see you."
  told as "{A} courts {B} under the window, and calls {him B} {C}."
  told as "{A} says goodnight to {B} as to a lover, by the name of {C}."

# ---------------------------------------------------------------- the plot

want "revenge is eaten cold"
  A wants not to hurt B by 80
  when A is cold
   and A resents B
  because "{A} can wait, and will do worse than that to {B}"

plan "A parts B from C"
  taken up when A is cold
    and A's blame toward B is at least 40
    and B is betrothed to C
  let go when B is not betrothed to C
  done when someone D courted C
  patience 5 days
  worth 60 less the pull of duty
  first if B is here
    and C is in view from L
    and A is in L
    and A set someone D on to court E as C
    and A did not give D the sign within the last 10 minutes: give D the sign
  else if B is here
    and it is after 21:30
    and A warned B against C
    and C is in view from L
    and A did not lead B to L within the last 1 hours: lead B to L
  else if B is here
    and C is not here
    and A set someone D on to court E as C
    and A did not warn B against C: warn B against C
  else if D serves A
    and E serves C
    and D dates E
    and D is here
    and A did not set D on to court E as C: set D on to court E as C
  else if D serves A
    and E serves C
    and D dates E
    and A is free
    and A did not set D on to court E as C
    and A would look for D in L: go to L
  else if it is after 21:00
    and A set someone D on to court E as C
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{A} cannot bear to see {B} happy"

plan "A passes B off as C"
  done when A courted B as C
  patience 5 days
  worth 45 less the pull of duty
  first if B is here
    and someone D gave A the sign within the last 10 minutes: court B as C
  else if B is not here
    and it is after 21:00
    and A would look for B in L: go to L
  put off: let it wait with B
  because "{A} was set on to do it"

want "a servant does as he is told"
  A wants to agree by 25
  when B sets A on to court C as D
   and A serves B
  because "{A} is {B}'s man"

want "some decency"
  A wants to balk by how honest A is less 30
  when B sets A on to court C as D
  because "{A} has scruples"

reaction "hired"
  when B sets A on to court C as D
   and A agrees
  then A means to pass C off as D
  because "{B} will pay {him A} well for it"

# ---------------------------------------------------------------- seeing for oneself

want "to see for oneself"
  A wants to come by 45
  when B leads A to L
   and B told A that C is false to A within the last 2 days
   and A suspects that C is false to A
  because "{A} has to know whether it is true of {C}"

want "trust does not spy"
  A wants to stay by half of A's trust toward C
  when B leads A to L
   and B told A that C is false to A within the last 2 days
   and A's trust toward C is at least 60
  because "{A} trusts {C}"

want "no friend goes alone"
  A wants to go to L by 40
  when B led C to L within the last 10 minutes
   and A is a friend of C
   and A is not in L
  because "{A} will not leave {C} alone with this"

reaction "before one's own eyes"
  when A sees that B courted C
   and C is betrothed to A
  then A is sure that C is false to A
   and A's jealousy toward B rises by 60
   and A's blame toward C rises by 80
   and A's anger toward C rises by 70
   and A's sadness rises by 50
  because "{A} has seen {C} with {B}"

reaction "a friend deceived"
  when A sees that B courted C
   and C is betrothed to someone D
   and A is fond of D
  then A is sure that C is false to D
   and A's blame toward C rises by 50
   and A's liking toward C falls by 20
  because "{A} has seen {C} with {B}, behind {D}'s back"

# ---------------------------------------------------------------- shame

status "A lies in a faint", seen

action denounce: "A denounces B"
  needs B is here
  needs A is betrothed to B
  takes 5 minutes
  seen from afar, heard next door
  counts as "A hurts B"
  afterwards A is not betrothed to B
  afterwards B hears that B is false to A
  A says "Take her back, whoever wants her. I do not."
  A says "Ask {B} who stood at the window. I know, for I saw."
  told as "{A} turns on {B} before everybody and calls {him B} false."
  B may falter, deny, faint
  for want of a reason B falters
  if B falters
    told as "{A} turns on {B} before everybody and calls {him B} false. {B} cannot find a word."
  if B denies
    B says "That is not true! Who says so?"
    told as "{A} turns on {B} before everybody and calls {him B} false. {B} denies it."
  if B faints
    afterwards B lies in a faint for 15 minutes
    told as "{A} turns on {B} before everybody and calls {him B} false. {B} falls down as if dead."

want "in front of all"
  A wants to denounce B by half of A's blame toward B plus a quarter of how proud A is
  when A thinks that B is false to A
   and A is betrothed to B
   and someone here C is a priest
   and C is on duty
  because "{A} was to be made a fool of before {C}, and will not have it"

want "for shame"
  A wants to faint by 30 less a fifth of how proud A is
  when B denounces A
   and A loves B
  because "{A} loves {B} and does not know what {he A} has done"

want "on one's honour"
  A wants to deny by a third of how proud A is
  when B denounces A
  because "{A} has done nothing of the kind"

# News is weighed by what one knows of people.
reaction "not this one"
  when A learns that B is false to C
   and A's trust toward B is at least 70
  then A doubts that B is false to C
   and A's sadness rises by 10
  because "{A} knows {B}, and {B} would never do that"

reaction "shame on the house"
  when A learns that B is false to C
   and A is family of B
   and A's trust toward B is less than 70
  then A's blame toward B rises by 40
   and A's sadness rises by 30
  because "{A} is ashamed of {B}"

want "the charge"
  A wants to answer by 45
  when B confronts A about C
   and A thinks that C is false to A
  because "{A} has seen what {he A} has seen"

want "the charge again"
  A wants to fling at B that C is false to A by 45
  when B confronted A about C within the last 10 minutes
   and A thinks that C is false to A
   and A did not fling at B that C is false to A
  because "{A} wants {B} to know what {C} is"

plan "A keeps out of sight of B"
  taken up when B denounced A within the last 1 days
    and A did not denounce B
  let go when A means to make up with B
  let go when A is at peace with B
  patience 2 days
  worth 50
  first if A withdraws to L
    and A is not in L: go to L
  because "{A} cannot show {his A} face where {B} is"

want "not among people"
  A wants not to go to L by the pull of duty
  when A means to keep out of sight of someone B
   and A is due in L
  because "{B} and the others will be there, and {A} cannot face them"

reaction "thinking the worst"
  when A learns that B is false to C
   and A is fond of C
   and A's trust toward B is less than 60
  then A's blame toward B rises by 30
  because "{A} believes what {he A} hears of {B}, for {C}'s sake"

reaction "no way back"
  when B denounces A
  then A's love toward B falls by 10
   and A's sadness rises by 30
   and A's blame toward B rises by 40
  because "{B} has shamed {him A} before the whole town"

# Who set it on does not wait to be found out.
plan "A lies low"
  patience 3 days
  worth 50
  first if A lives at L
    and A is not in L: go to L
  because "{A} would rather not be asked about it"

want "not where they would look"
  A wants not to go to L by the pull of duty
  when A means to lie low
   and A is due in L
  because "{A} would rather not be seen"

reaction "time to be gone"
  when A learns that B denounced C
   and A warned B against C
  then A means to lie low
   and A's joy rises by 20
   and A's blame toward B falls by 60
  because "{A} has had {his A} way with {B}, and questions will be asked"
