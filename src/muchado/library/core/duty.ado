# Going about: where one is due, where one lives, whose door one does not open.

library "core/duty"
  uses "core/feelings"

status "A is family of B", both ways, public

# What weighs more than a habit keeps one where one is due.
phrase "A is free": the pull of duty is at most 20

action go: "A goes to L"
  needs A is not in L
  seen from afar, heard by nobody
  passing
  afterwards A goes toward L
  told as "{A} goes to {L}."

want "where one is due"
  A wants to go to L by the pull of duty
  when A is due in L
   and A is not in L
  because "{A} is due there"

want "other people's homes"
  A wants not to go to L by 200
  when someone C lives at L
   and A is not family of C
   and A does not live at L
  because "it is the home of {C}, and {A} has not been asked in"
