world "W"
  from Monday 5 June 2006, 9:00 to Monday 5 June 2006, 10:00
place hall, "the hall"
feeling anger toward someone, fades by half in 30 minutes
mood sadness

drift "the lonely {B} sadder"
  A's sadness rises by 5 a day, to 40
person Ann, she
  at the start
    is in hall
