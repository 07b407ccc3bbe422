# Three classes. A low weight is a habit, a high one a duty.

timetable class-1
  every weekday 7:45 to 8:00: arriving in hall, weight 15
  every Monday 8:00 to 9:40: lessons in room-1
  every Monday 9:40 to 10:00: break in yard, weight 15
  every Monday 10:00 to 11:50: lessons in room-1
  every Tuesday 8:00 to 9:40: sports in sports-ground
  every Tuesday 9:40 to 10:00: break in sports-ground, weight 15
  every Tuesday 10:00 to 11:50: sports in sports-ground
  every Monday 11:50 to 12:40: lunch in yard, weight 15
  every Tuesday 11:50 to 12:40: lunch in sports-ground, weight 30
  every Monday 12:40 to 13:40: lessons in room-1
  every Tuesday 12:40 to 13:40: sports in sports-ground
  every weekday 13:40 to 13:55: break in yard, weight 15
  every weekday 13:55 to 15:00: lessons in room-1
  every day 18:30 to 7:45: evening at home, weight 80

timetable class-2
  every weekday 7:30 to 8:00: arriving in hall, weight 15
  every weekday 8:00 to 9:40: lessons in room-2
  every weekday 9:40 to 10:00: break in hall, weight 15
  every weekday 10:00 to 11:50: lessons in room-2
  every weekday 11:50 to 12:40: lunch in hall, weight 15
  every weekday 12:40 to 13:40: lessons in room-2
  every weekday 13:40 to 13:55: break in hall, weight 15
  every Monday 13:55 to 14:30: lessons in room-2
  every Tuesday 13:55 to 15:00: lessons in room-2
  every day 18:30 to 7:30: evening at home, weight 80

timetable class-3
  every weekday 7:30 to 8:00: arriving in hall, weight 15
  every weekday 8:00 to 9:40: lessons in room-3
  every weekday 9:40 to 10:00: break in yard, weight 15
  every weekday 10:00 to 11:50: lessons in room-3
  every weekday 11:50 to 12:40: lunch in yard, weight 15
  every weekday 12:40 to 13:40: lessons in room-3
  every weekday 13:40 to 13:55: break in yard, weight 15
  every weekday 13:55 to 15:00: lessons in room-3
  every day 18:30 to 7:30: evening at home, weight 80
