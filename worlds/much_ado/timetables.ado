# A low weight is a habit, a high one a duty.

timetable household
  every day 9:00 to 12:00: morning in hall, weight 15
  every day 12:00 to 13:00: dinner in hall, weight 25
  every day 19:00 to 21:30: supper in hall, weight 25
  every day 23:00 to 8:00: night in chambers, weight 80
  on 19 July 10:00 to 11:00: service in chapel, weight 45
  on 20 July 10:00 to 11:00: service in chapel, weight 45

timetable guests
  every day 9:00 to 12:00: morning in court, weight 15
  every day 12:00 to 13:00: dinner in hall, weight 25
  every day 19:00 to 21:30: supper in hall, weight 25
  every day 23:30 to 8:00: night in inn, weight 80
  on 19 July 10:00 to 11:00: service in chapel, weight 45
  on 20 July 10:00 to 11:00: service in chapel, weight 45

timetable watch
  every day 22:00 to 6:00: watch in porch, weight 50
  every day 7:00 to 15:00: sleep in gaol, weight 30
