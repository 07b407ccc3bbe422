# A low weight is a habit, a high one a duty. Meals and dances are in short pieces: at each turn one looks about.

timetable household
  every day 8:00 to 9:00: breakfast in hall, weight 15
  every day 12:00 to 12:30: dinner in hall, weight 25
  every day 12:30 to 13:00: fruit in hall, weight 20
  every day 18:00 to 19:00: dressing in chambers, weight 35
  every day 19:00 to 19:30: supper in hall, weight 25
  every day 19:30 to 20:00: a dance in hall, weight 20
  every day 20:00 to 20:30: wine in hall, weight 15
  every day 23:00 to 8:00: night in chambers, weight 80
  on 18 July 10:00 to 10:30: service in chapel, weight 45
  on 18 July 10:30 to 11:00: blessing in chapel, weight 45
  on 19 July 10:00 to 10:30: service in chapel, weight 45
  on 19 July 10:30 to 11:00: blessing in chapel, weight 45

timetable guests
  every day 8:00 to 9:00: breakfast in court, weight 15
  every day 12:00 to 12:30: dinner in hall, weight 25
  every day 12:30 to 13:00: fruit in hall, weight 20
  every day 19:00 to 19:30: supper in hall, weight 25
  every day 19:30 to 20:00: a dance in hall, weight 20
  every day 20:00 to 20:30: wine in hall, weight 15
  every day 23:30 to 8:00: night in inn, weight 80
  on 18 July 10:00 to 10:30: service in chapel, weight 45
  on 18 July 10:30 to 11:00: blessing in chapel, weight 45
  on 19 July 10:00 to 10:30: service in chapel, weight 45
  on 19 July 10:30 to 11:00: blessing in chapel, weight 45

timetable watch
  every day 21:30 to 6:00: watch in porch, weight 50
  every day 6:00 to 8:30: roll-call in gaol, weight 50
  every day 8:30 to 15:00: sleep in gaol, weight 30
