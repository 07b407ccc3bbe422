world "Never"
  from Monday 4 June 2007, 9:00 to Tuesday 5 June 2007, 9:00

place yard

thing vase, "the vase", in yard

status "X is wet"

happening ended: "it drizzles in L"
  on 5 July 2007 at 3:00

happening crack: "X cracks"
  about twice a day
  while X is wet

person Ann, she
  at the start
    is in yard
