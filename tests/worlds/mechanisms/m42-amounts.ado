world "The inn"
  about "A guest borrows, and borrows again; who was not there has another sum in mind."
  from Monday 4 June 2007, 18:00 to Monday 4 June 2007, 23:00
  whim 0

place inn, "the inn"
  next to yard

place yard, "the yard"

trait thirsty

trait careful

status "A keeps the inn", public

status "A owes B S coins"

action borrow: "A borrows S coins from B"
  needs B is here
  takes 2 minutes
  afterwards A owes B S coins more

action pay back: "A pays S coins back to B"
  needs B is here
  needs A owes B at least S coins
  takes 2 minutes
  afterwards A owes B S coins less

action remind: "A reminds B of S coins"
  needs B is here

action leave: "A goes to L"
  passing
  afterwards A goes to L

want "another round"
  A wants to borrow 3 coins from B by 20
  when A is thirsty
   and B is here
   and B keeps the inn
   and it is before 20:00
   and A did not borrow 3 coins from B within the last 50 minutes
   and A does not owe B more than 5 coins
  because "{A} is thirsty"

want "what one owes"
  A wants to pay S coins back to B by 40
  when A owes B S coins
   and S is at least 6
   and B is here
   and it is after 21:00
  because "{A} owes {B} {S} coins"

want "that is a good deal"
  A wants to remind B of S coins by 30
  when B owes A S coins
   and S is more than 5
   and B is here
   and A did not remind B of S coins
  because "it is {S} coins by now"

want "fresh air"
  A wants to go to yard by 25
  when A is careful
   and A is in inn
   and B owes C at least 3 coins
   and it is after 18:30
  because "one loan is enough to have seen"

person Kit, he
  thirsty 90
  at the start
    is in inn

person Mab, she
  at the start
    is in inn
    keeps the inn

person Tib, she
  careful 80
  at the start
    is in inn

test "it adds up, and is paid at last"
  in at least 80 of 100 runs:
    first Kit borrows 3 coins from Mab
    then Mab reminds Kit of 6 coins while Kit owes Mab 6 coins
    then Kit pays 6 coins back to Mab

test "he does not borrow without end"
  never: Kit borrows 3 coins from Mab while Kit owes Mab 6 coins

test "who left early takes it to be less"
  always: Mab reminds Kit of 6 coins while Tib believes that Kit owes Mab 3 coins

test "who stays knows"
  without want "fresh air"
  in at least 80 of 100 runs: Tib learns that Kit owes Mab 6 coins

test "a debt of three is no great matter"
  with Kit's thirsty at 0
  never: Mab reminds Kit of 6 coins

test "nobody is reminded of a little"
  never: Mab reminds Kit of at most 5 coins

test "six are enough to be reminded of"
  in at least 80 of 100 runs: Mab reminds Kit of more than 5 coins while Kit owes Mab at least 6 coins
