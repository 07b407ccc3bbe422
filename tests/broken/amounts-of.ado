world "Numbers"
  from Monday 4 June 2007, 9:00 to Tuesday 5 June 2007, 9:00

place yard

status "A owes B S coins"

status "A owes B S of W cents"

status "A holds S goats of B", one B

status "A is rich"

action lend: "A lends B S coins"
  needs B is here
  afterwards B owes A S coins more

action ask: "A asks B for S coins"
  needs B is here
  afterwards B owes A at least S coins
  afterwards A is rich more

want "how many"
  A wants to lend B S coins by 10
  when B is here
  because "so"

want "at least"
  A wants to lend B at least 3 coins by 10
  when B is here
  because "so"

want "nobody"
  A wants to lend B 3 coins by 10
  when B is here
   and nobody owes A at least 3 coins
  because "so"

person Ann, she
  at the start
    is in yard
    owes Bob at least 3 coins

person Bob, he
  at the start
    is in yard
    owes Ann S coins

test "no number"
  never: Ann lends Bob at least S coins

test "what is not so"
  never: Ann lends Bob 3 coins while Bob thinks that Bob does not owe Ann at least 3 coins
