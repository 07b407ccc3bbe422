world "W"
  from Monday 5 June 2006, 9:00 to Monday 5 June 2006, 10:00
place hall, "the hall"
holiday "{his A} Eve" on 23 June
person Ann, she
  at the start
    is in hall
