world "The inn"
  from Friday 3 May 1799, 6:00 to Saturday 4 May 1799, 22:00

place taproom, "the taproom"
  next to yard, kitchen
place kitchen, "the kitchen"
  next to yard
place yard, "the yard"

thing purse, "a purse of silver"
thing lamp, "the lamp", in kitchen


trait honest
trait proud
feeling love toward someone, -100 to 100
feeling anger toward someone, 0 to 100
mood shame, 0 to 100

status "A is drunk", seen
notion "A is a thief"
phrase "A is alone": nobody is here

timetable kitchen-work
  every day 6:00 to 14:00: work in kitchen

person Anne, "Mistress Anne", she
  lives at taproom
  honest 80
  keeps to kitchen-work
  at the start
    is in kitchen
    love toward Tom 40

person Tom, he
  lives at yard
  proud 60
  at the start
    is in yard
    has purse

person Will, he
  lives at taproom
  at the start
    is in taproom
    thinks that Tom is a thief

action drink: "A drinks"
  takes 10 minutes
  afterwards A is drunk for 2 hours
  told as "{A} empties a mug."

action go: "A goes to L"
  told as "{A} goes to {L}."

action accuse: "A accuses B"
  needs B is here
  B may deny, confess
  if B confesses
    told as "{A} accuses {B}, and {B} owns to it."

want "thirst"
  A wants to drink by 15
  when A is in taproom
  because "it was a dry day"

want "no thieves"
  A wants to accuse B by 30
  when A thinks that B is a thief
   and B is here
  because "{B} is a thief"

reaction "shame"
  when B accuses A
  then A's shame rises by 20
  because "{B} accused {A}"

plan "A finds out B"
  taken up when A suspects that B is a thief
  done when A accused B
  first if B is here: accuse B
  else if A would look for B in L: go to L
  because "{A} wants to know"

test "somebody is accused"
  in at least 10 of 100 runs: Will accuses Tom
