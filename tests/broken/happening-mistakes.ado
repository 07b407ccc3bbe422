world "Mistakes"
  from Monday 4 June 2007, 9:00 to Tuesday 5 June 2007, 9:00

place yard

place barn
  next to yard

thing vase, "the vase", in yard

status "X is broken", seen

status "A is wet"

feeling liking toward someone, 0 to 100

happening fall: "A falls"
  every day at 10:00

happening never: "it hails in L"

happening nowhere: "the sun comes out"
  every day at 10:00

happening often: "it thunders in L"
  about 90 times an hour

happening none: "it snows in L"
  about 0 times a day

happening ended: "it drizzles in L"
  on 5 July 2007 at 3:00

happening crack: "X cracks"
  about twice a day
  while X is broken
  afterwards X is broken

happening mind: "B sneezes"
  about twice a day
  while B's liking toward C is at least 20

happening owner: "B stumbles"
  about twice a day
  afterwards A is wet

happening word: "the radio tells B that P"
  about twice a day

happening hear: "the radio hums in L"
  about twice a day
  afterwards B hears that vase is broken

happening elsewhere: "the bell rings"
  in attic
  every day at 9:00

happening Rain: "Rain falls in L"
  every dy at 9:00

happening many: "B meets C and X in L"
  about twice a day

happening date: "a comet shows in L"
  on Monday 4 June at 9:00

event storm: "it storms in L"
  about once a day

action dance: "A dances"

want "dancing in the rain"
  A wants to dance by 10
  when it hails in L
  because "it hails"

want "to hail"
  A wants to hail in L by 10
  because "why not"

person Ann, she
  at the start
    is in yard

happening draught: "it blows in L"
  about twice a day
  while L is yard and L is barn
