world "Odd ends"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place hall, "the hall"
  next to yard

place yard, "the yard"

action whisper: "A whispers to B that P"
  needs B is not here
  afterwards B hears that P

action shout: "A shouts to B that P"
  needs B is not here
  heard next door
  afterwards B hears that P

action phone: "A phones B that P"
  needs B is not here
  reaches B
  afterwards B hears that P

want "all"
  A wants to whisper to B that A is in hall by 5
  when A thinks that B is in L
   and B is not here
  because "so"

want "loud"
  A wants to shout to B that A is in hall by 5
  when A thinks that B is in L
   and B is not here
  because "so"

want "far"
  A wants to phone B that A is in hall by 5
  when A thinks that B is in L
   and B is not here
  because "so"

person Ann, she
  at the start
    is in hall

person Bob, he
  at the start
    is in hall
