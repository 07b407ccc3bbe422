world "Odd ends"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place hall, "the hall"
  next to yard

place yard, "the yard"

action take aside: "A takes B aside"
  needs B is here
  afterwards A talks with B about the weather

want "a word"
  A wants to take B aside by 20
  when A talks with B about the money
   and B is here
  because "so"

person Ann, she
  at the start
    is in hall

person Bob, he
  at the start
    is in hall
