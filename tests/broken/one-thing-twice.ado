world "Odd ends"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place hall, "the hall"
  next to yard

place yard, "the yard"

thing box, "the box", in hall

thing jar, "the jar", in hall

action put: "A puts X into Y"
  needs X is here
  afterwards X is in Y

action greet: "A greets B"
  needs B is here

want "tidy"
  A wants to put X into X by 20
  when X is here
  because "{A} is tidy"

want "polite"
  A wants to greet B by 20
  when B is here
   and B did not greet B
  because "{A} is polite"

person Ann, she
  at the start
    is in hall

person Bob, he
  at the start
    is in hall

test "itself"
  never: Ann puts box into box

test "oneself"
  never: Ann greets Ann
