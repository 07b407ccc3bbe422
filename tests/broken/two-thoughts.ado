world "Two thoughts"
  from Monday 8 June 2026, 20:00 to Monday 8 June 2026, 21:00
place hall, "the hall"
place yard, "the yard"
thing keys, in hall
person Ann, she
  at the start
    is in hall
    thinks that keys is in hall
    thinks that keys is in yard
    thinks that Bob is in yard
    is sure that Bob is in hall
    suspects that Bob knows keys is in hall
    thinks that Bob knows keys is in yard
person Bob, he
  at the start
    is in hall
