world "The mill"
  about "An old man dies. Three people wanted something of him, and not all of them hear of it."
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00
  whim 0

place mill, "the mill"
  10 minutes from square

place square, "the square"
  5 minutes from bakery

place bakery, "the bakery"

trait kind

status "A is old", public

status "A is dead", seen, sees nothing, hears nothing, does nothing, for good

status "A is buried", seen

happening death: "B dies"
  on 4 June at 10:00
  while B is old
  afterwards B is dead

action go: "A goes to L"
  passing
  afterwards A goes to L

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

action ask pardon: "A asks pardon of B"
  needs B is here
  takes 2 minutes
  B may grant it, refuse

action bury: "A buries B"
  needs B is here
  needs B is dead
  takes 30 minutes
  afterwards B is buried

action look out: "A looks out for B"
  heard by nobody

want "sad news"
  A wants to tell B that C is dead by 50
  when A is kind
   and C is dead
   and B is here
   and A did not tell B that C is dead
  because "{B} ought to know"

want "to the square"
  A wants to go to square by 30
  when A is kind
   and C is dead
   and A is not in square
  because "people ought to know"

want "a customer"
  A wants to look out for B by 20
  when B is old
   and B is on duty
   and B is not here
   and A did not look out for B within the last 3 hours
  because "{B} should be at work"

plan "A makes up with B"
  done when A asked pardon of B
  patience 1 days
  worth 40
  first if B is here: ask pardon of B
  else if it is after 12:00
    and A would look for B in L: go to L
  because "{A} has wronged {B}"

plan "A does right by B"
  done when A buried B
  patience 1 days
  worth 30
  first if B is dead and B is here: bury B
  else if B is dead and B is not here: go to mill
  because "{A} owes it to {B}"

person Piet, he
  every day 9:00 to 17:00: milling in mill
  at the start
    is in mill
    is old

person Tom, he
  kind 90
  at the start
    is in mill

person Ada, she
  at the start
    is in square
    means to make up with Piet
    means to do right by Piet

person Bo, he
  at the start
    is in bakery
    means to make up with Piet

test "who hears of it gives up what takes him, and does what does not"
  in at least 80 of 100 runs:
    first Tom tells Ada that Piet is dead
    then Ada no longer means to make up with Piet
    then Ada buries Piet

test "who does not know sets out for him"
  in at least 80 of 100 runs: Bo goes to mill after 12:00

test "nobody asks pardon of the dead"
  never: someone asks pardon of Piet

test "while he lives she asks him"
  without happening death
  in at least 80 of 100 runs: Ada asks pardon of Piet

test "who knows does not take him to be at work"
  never: Tom looks out for Piet
