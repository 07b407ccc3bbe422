world "Odd ends"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place hall, "the hall"
  next to yard

place yard, "the yard"

notion "A is cross"

action tell: "A tells B that P"
  needs B is here
  afterwards B hears that P

want "deep"
  A wants to tell B that C thinks that B thinks that A thinks that C thinks that B is cross by 10
  when B is here
   and C is here
  because "so it is"

plan "A warns B"
  taken up when B is here
  first if B is here: tell B that A thinks that B thinks that A thinks that B thinks that A is cross
  because "so it is"

person Ann, she
  at the start
    is in hall

person Bob, he
  at the start
    is in hall
