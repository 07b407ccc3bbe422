# Love that shows, and the end of it.

library "romance/reading"
  uses "core/reading"
  uses "romance/love"
  uses "romance/parting"
  uses "romance/reunion"

reaction "one does not hold just anybody like that"
  when A sees that B embraced C
  then A suspects that B loves C
   and A suspects that C loves B
  because "{A} saw how {B} held {C}"

reaction "a kiss is a kiss"
  when A sees that B kissed C
  then A is sure that B loves C
   and A thinks that C loves B
  because "{A} saw {B} kiss {C}"

reaction "keeping out of one's way"
  when B goes to L
   and A dates B
   and A means to end it with B
  then A suspects that B means to avoid A
  because "{B} walks off as soon as {A} is there"
