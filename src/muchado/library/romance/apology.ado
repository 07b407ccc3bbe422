# What one hangs on who is loved and goes with another: forgiveness.

library "romance/apology"
  uses "core/apology"
  uses "romance/dating"

want "not while there is another"
  A wants to reject by 60
  when B apologises to A
   and A loves B
   and B dates someone C
  because "as far as {he A} knows {B} is still with {C}"
