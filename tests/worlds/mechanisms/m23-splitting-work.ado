world "The kite"
  about "A child in tears, and a kite in the wood. Two can see to both at once."
  from Saturday 7 July 2007, 15:00 to Saturday 7 July 2007, 16:00

place meadow, "the meadow"
  8 minutes from wood
  next to lane

place wood, "the wood"

place lane, "the lane"

thing kite, "the red kite", in wood, public

trait small
trait swift
status "A minds B", public
status "A is in tears", seen

person Pia, she
  small 90
  at the start
    is in meadow

person Nina, she
  swift 80
  at the start
    is in meadow
    minds Pia

person Jorn, he
  at the start
    is in meadow
    minds Pia

action cry: "A cries"
  takes 2 minutes
  afterwards A is in tears for 60 minutes
  told as "{A} bursts into tears over {his A} kite."

want "it is gone"
  A wants to cry by 40
  when A is small
   and A is not in tears
   and A did not cry within the last 1 hours
  because "the kite has flown into the wood"

action share out: "A shares out the work with B"
  needs B is here
  A says "You stay with her. I am quicker on my feet."
  told as "{A} and {B} share out the work."
  B may nod, object

want "one stays, one goes"
  A wants to share out the work with B by 50
  when A minds C
   and B minds C
   and B is here
   and C is in tears
   and A is swift
   and A did not share out the work with B
  because "there are two of them, and two things to be done"

reaction "the one who goes"
  when A shares out the work with B
   and B nods
   and A minds someone C
   and C is in tears
  then A means to fetch what C lost
  because "{A} said that {he A} would go"

reaction "the one who stays"
  when B shares out the work with A
   and A nods
   and A minds someone C
   and C is in tears
  then A means to stay with C
  because "{B} has gone into the wood"

# Alone, one stays until the worst is over, and goes then.
reaction "nobody else is there"
  when A sees that B is in tears
   and A minds B
   and nobody here minds B
  then A means to stay with B
  because "there is nobody else"

action comfort: "A comforts B"
  needs B is here
  takes 10 minutes
  told as "{A} takes {B} on {his A} knee."

plan "A stays with B"
  let go when B is not in tears
  worth 40
  first if B is here: comfort B
  because "{B} must not be alone just now"

action go: "A goes to L"
  passing
  afterwards A goes toward L
  told as "{A} goes to {L}."

action pick up: "A picks up X"
  needs X is here
  afterwards A has X
  told as "{A} finds {X} in a hazel bush."

action hand over: "A hands X to B"
  needs A has X
  needs B is here
  afterwards B has X
  afterwards B is not in tears
  told as "{A} gives {X} back to {B}."

plan "A fetches what B lost"
  done when A handed X to B
  worth 40
  first if A has X
    and B is here: hand X to B
  else if A has X
    and B is in L: go to L
  else if X is here: pick up X
  else if X is in L: go to L
  because "{B} has lost {X}"

action lead home: "A leads B home with C to L"
  needs B is here
  needs C is here
  afterwards A goes to L
  afterwards B goes to L
  afterwards C goes to L
  told as "{A} and {C} take {B} between them, and all three go off down {L}."

want "all three"
  A wants to lead B home with C to lane by 40
  when A minds B
   and B has X
   and C minds B
   and C is here
   and A is in meadow
  because "{B} has {X} back, and that is enough for one day"

test "one stays and one goes"
  in at least 70 of 100 runs:
    first Nina shares out the work with Jorn
      and Jorn nods
    also Jorn comforts Pia
    also Nina hands kite to Pia

test "and they go home together"
  in at least 70 of 100 runs: someone leads Pia home with someone to lane

test "alone she has to choose"
  with Jorn absent
  never: Nina hands kite to Pia

test "who is not quick does not offer to run"
  with Nina's swift at 20
  never: Nina shares out the work with Jorn
