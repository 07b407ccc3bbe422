world "Small"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall

status "A is wed to B", both ways, public
notion "A loves B"

person Ada, she
  at the start
    is in hall

action hit: "A hits B"
  needs B is here

action go: "A goes to L"
  afterwards A goes to L

plan "A avenges honour on B"
  taken up when A is wed to B
    and A is sure that B loves someone C
  let go when A does not suspect that B loves someone C
  done when A hit B
  worth 50
  first if B is here and B is in L: hit B
  else if A is not in L and A would look for B in M: go to L
  because "{A} is wed to {B}"

reaction "test"
  when B hits A
   and A has X
  then A suspects that C loves D
  because "{A} is hit"

want "too much of one thing"
  A wants to hit B by 20
  when B is here
   and A is wed to B
   and A is not wed to B
  because "{A} is of two minds"
