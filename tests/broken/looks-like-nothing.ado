world "Looks"
  from Monday 4 June 2007, 9:00 to Tuesday 5 June 2007, 9:00

place yard

status "A is drunk", seen

status "A is hidden", unnoticed

status "A plays dead", looks like "A is gone"

status "A plays drunk", looks like "B is drunk"

status "L looks shut", looks like "L is shut"

status "A plays hidden", looks like "A is hidden", public

person Ann, she
  at the start
    is in yard
