# Days that mean something: they weigh on moods and on what people do.

library "romance/holidays"
  uses "core/presents"
  uses "romance/love"
  uses "romance/parting"

holiday "Valentine's Day" on 14 February

reaction "a present for tomorrow"
  when a day begins
   and it is the day before Valentine's Day
   and A loves someone B
   and A is impulsive
  then A means to find B a present
  because "tomorrow is Valentine's Day, and {A} thinks of {B}"

want "it is for tomorrow"
  A wants not to give X to B by 100
  when A has X
   and X is a gift
   and it is the day before Valentine's Day
  because "the present is for Valentine's Day"

reaction "a day for two"
  when a day begins
   and it is Valentine's Day
   and A loves B
   and A does not date B
  then A's sadness rises by 15
  because "it is Valentine's Day, and {A} is not with {B}"

reaction "a bitter day"
  when a day begins
   and it is Valentine's Day
   and someone B broke up with A within the last 3 days
  then A's anger toward B rises by 25
   and A's sadness rises by 10
  because "it is Valentine's Day, and {B} has just left {him A}"

want "if not today, when?"
  A wants to open up to B by 20
  when it is Valentine's Day
   and A means to make up with B
   and A is not at peace with B
   and A loves B
  because "it is Valentine's Day, and {A} loves {B}"

reaction "on such a day a present says it"
  when B gives X to A
   and it is Valentine's Day
   and X is a gift
  then A thinks that B loves A
  because "on Valentine's Day a present means one thing"
