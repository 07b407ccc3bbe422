world "Odd ends"
  from Monday 4 June 2007, 9:00 to Monday 4 June 2007, 18:00

place hall, "the hall"
  next to yard

place yard, "the yard"

timetable pupils
  on 2 June 2007 10:00 to 11:00: tea in yard
  on 4 June 2007 10:00 to 11:00: lunch in yard
  on 7 July 10:00 to 11:00: dinner in yard

person Ann, she
  keeps to pupils
  on 4 June 2007 7:00 to 8:00: breakfast in yard
  on 3 June 2007 22:00 to 10:00: sleep in yard
  at the start
    is in hall
