world "He must have gone home"
  about "Nobody looks for him where he is, because it goes without saying that he is elsewhere."
  from Tuesday 3 July 2007, 15:00 to Tuesday 3 July 2007, 17:00

place classroom, "the classroom"
  next to gate, attic

place attic, "the attic of the school"

place gate, "the school gate"
  5 minutes from house

place house, "the house by the river"

feeling liking toward someone, -100 to 100

# On Tuesdays he waits at the gate. Today he sits over a box of old maps and has forgotten the time.
person Janek, he
  lives at house
  every Tuesday 15:00 to 17:00: waiting at gate, weight 0
  at the start
    is in attic

person Ruta, she
  at the start
    is in classroom
    liking toward Janek 70
    means to walk home with Janek

action go: "A goes to L"
  passing
  afterwards A goes toward L
  told as "{A} goes to {L}."

action set out: "A sets out with B"
  needs B is here
  told as "{A} pulls {B} away from his maps, and they set out together."

action set off: "A sets off alone"
  needs A is in gate
  takes 20 minutes
  told as "{A} shrugs and sets off alone."

plan "A walks home with B"
  let go when B is in L
    and B lives at L
  done when A set out with B
  worth 40
  first if B is here: set out with B
  else if A would look for B in L: go to L
  because "{A} likes to walk home with {B}"

reaction "gone already"
  when A misses B
   and it is after 15:00
   and B lives at L
  then A takes it that B is in L
  because "{B} is not where {he B} always is, so {he B} has gone home"

want "no use waiting"
  A wants to set off alone by 30
  when B is in L
   and B lives at L
   and A's liking toward B is at least 40
   and A did not set off alone
  because "{B} has gone home by now"

test "she takes it that he is at home, and he is not"
  in at least 70 of 100 runs: Ruta sets off alone while Janek is in attic

test "without the assumption she looks on, and finds him"
  without reaction "gone already"
  in at least 70 of 100 runs: Ruta sets out with Janek

test "she would have found him"
  without reaction "gone already"
  never: Ruta sets off alone
