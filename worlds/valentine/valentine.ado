# Two days at a school. Nothing below says what will happen: only who these people are, what they feel and what they take to be so.

world "Valentine"
  about "Two days at a school. Somebody is with the wrong person, and Tuesday is Valentine's Day."
  uses "romance"
  uses "household/home"
  uses "core/lying"
  from Monday 13 February 2006, 7:30 to Tuesday 14 February 2006, 20:00
  whim 10
  idle 15 minutes
