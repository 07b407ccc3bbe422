world "Duties"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place wall

status "A is to guard B at T", a duty for 2 hours

status "A is to meet B in L at T", an appointment, a duty for 2 hours

status "A is proud of B", weight 40

status "A is to stand guard in L at T", a duty

person Ann, she
  at the start
    is in wall

person Bob, he
  at the start
    is in wall
