world "Not due"
  from Monday 4 June 2007, 9:00 to Tuesday 5 June 2007, 9:00

place yard

happening ended: "it drizzles in L"
  on 5 July 2007 at 3:00

happening weekly: "it hails in L"
  every Friday at 3:00

happening daily: "it thunders in L"
  every day at 3:00

person Ann, she
  at the start
    is in yard
