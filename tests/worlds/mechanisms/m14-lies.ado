world "The blue jug"
  about "Somebody broke it. One of those who are asked says what is not so."
  uses "everyday/minds"
  from Sunday 1 July 2007, 9:00 to Sunday 1 July 2007, 13:00

place kitchen, "the kitchen"
  next to garden

place garden, "the garden"

trait clumsy
trait honest
trait cool
trait strict
feeling trust toward someone, -100 to 100, usually 60

# A poor liar: not at all cool.
person Jonas, he
  clumsy 90, honest 15, cool 10
  on 1 July 9:00 to 13:00: breakfast in kitchen
  at the start
    is in kitchen

# He was there.
person Kai, he
  honest 80, clumsy 20
  on 1 July 9:05 to 11:00: weeding in garden
  on 1 July 11:00 to 13:00: breakfast in kitchen
  at the start
    is in kitchen

person Berta, she
  strict 80, honest 60
  on 1 July 9:30 to 13:00: cooking in kitchen
  at the start
    is in garden

action go: "A goes to L"
  passing
  afterwards A goes toward L

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

action break the jug: "A breaks the jug"
  heard here
  told as "{A} knocks the blue jug off the shelf."

want "two left hands"
  A wants to break the jug by 30
  when A is clumsy
   and A did not break the jug
   and it is before 9:05
  because "{A} has two left hands"

action ask: "A asks B about the jug"
  needs B is here
  A says "{B}, who broke my jug?"
  told as "{A} wants to know from {B} who broke the jug."

want "shards on the floor"
  A wants to ask B about the jug by 30
  when A is strict
   and B is here
   and it is after 9:30
   and A did not ask B about the jug
  because "there are blue shards on the floor"

action tell: "A tells B that P"
  needs B is here
  needs A thinks that P
  afterwards B hears that P
  told as "{A} says that {P}."

# Everybody but the one who lies takes it for telling.
action lie: "A lies to B that P"
  needs B is here
  taken for "A tells B that P"
  rings false by 97 less how cool A is
  afterwards B hears that P
  told as "{A} says, looking {B} in the eye, that {P}."

want "what one saw"
  A wants to tell B that C broke the jug by half of how honest A is
  when B asked A about the jug
   and C broke the jug
   and A did not tell B that C broke the jug
  because "{B} asked, and {A} saw it"

want "anybody but oneself"
  A wants to lie to B that C broke the jug by 60 less how honest A is
  when B asked A about the jug
   and A broke the jug
   and A thinks that C went to L
   and A did not lie to B that C broke the jug
  because "{C} is not there to say otherwise"

reaction "the look of a liar"
  when B tells A that C broke the jug
   and it rings false
  then A suspects that B broke the jug
   and A's trust toward B falls by 10
  because "{B} does not lie well"

# Only one of them can have done it, and this one has nothing to hide.
reaction "so it was not"
  when A hears from C that B broke the jug
   and A suspects that C broke the jug
  then A is sure that C did not break the jug
  because "{C} says that it was {B}"

# After deceit trust comes back, but not all of it.
reaction "lied to"
  when A learns that P is false
   and someone B told A that P
  then A's trust toward B falls by 50
   and A's trust toward B rises no higher than 70
  because "{B} said so to {his A} face, and it was a lie"

action send out: "A sends B to bed"
  needs B is here
  told as "{A} sends {B} to bed in broad daylight."

want "liars go to bed"
  A wants to send B to bed by 40
  when A is strict
   and A's trust toward B is less than 20
   and A did not send B to bed
  because "{B} has lied to {A}"

test "he puts it on the one who is not there"
  in at least 70 of 100 runs: Jonas lies to Berta that Kai broke the jug

test "she sees through it"
  in at least 50 of 100 runs: Berta learns that Jonas broke the jug before 10:30

test "a good liar is not seen through"
  with Jonas's cool at 95
  at most a quarter as often: Berta learns that Jonas broke the jug before 10:30

test "but it comes out, and costs him her trust"
  with Jonas's cool at 95
  in at least 70 of 100 runs:
    first Kai tells Berta that Jonas broke the jug
    then Berta sends Jonas to bed

test "the honest do not lie"
  with Jonas's honest at 90
  never: Jonas lies to Berta that P
