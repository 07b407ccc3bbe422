world "Small"
  from Monday 13 February 2006, 8:00 to Monday 13 February 2006, 12:00

place hall

trait proud
feeling anger toward someone, fades by half in 30 minutes
feeling love toward someone, -100 to 100
mood sadness
status "A dates B", both ways, public
phrase "A loves B": A's love toward B is at least 50

person Ada, she
  every Mondag 8:00 to 9:00: lessons in hall
  every weekday 8:00: lessons in hall
  every weekday 8:00 to 9:00: lessons
  every weekday 8:00 to 9:00: lessons in hall, weight heavy
  on Friday 14 February 8:00 to 9:00: club in hall
  every day 8:00 to 9:00: tea at home
  keeps pupils
  at the start
    is in hall

person Ben, he
  at the start
    is in hall

action greet: "A greets B"
  needs B is here

want "good manners"
  A wants to greet B by 20
  when B is here
  because "{A} is polite"
