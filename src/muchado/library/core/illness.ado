# Being ill: what it keeps one from, and getting well. Who looks after the sick stands in `core/nursing`, who runs for help
# in `core/help`.
#
# People fall ill by chance, and mend by chance, sooner when they are looked after. A world that wants somebody to be ill
# says so at the start; one that wants nobody to be leaves out `happening fall ill`.

library "core/illness"
  uses "core/talk"

status "A is ill", seen

# What it closes: one gets up again when one is well.
status "A keeps to bed", seen, cannot walk

# Nobody gets well of that.
status "A is near the end", seen

# Somebody has been there today.
status "A is looked after", seen

status "A wants to be left in peace"

# Whom one sends for. A world says who it is; where nobody is, kin are sent for.
status "A knows what helps the sick", public

happening fall ill: "B falls ill"
  about once in 40 days
  while B is not ill
  takes 2 minutes
  afterwards B is ill
  told as "{B} shivers, though it is not cold."
  told as "{B} has to hold on to the wall for a moment. Something is wrong with {him B}."
  told as "{B} puts down what {he B} has in hand and cannot think why {he B} is so tired."
  told as "It comes over {B} between two steps: {his B} head is hot and {his B} hands are cold."

happening mend: "B gets well"
  about once in 3 days
  while B is ill and B keeps to bed and B is not near the end
  takes 2 minutes
  afterwards B is not ill
  afterwards B does not keep to bed
  told as "{B} wakes with a clear head and is hungry."
  told as "{B} sits up, and the room stays where it is. The worst is over."
  told as "The fever has left {B}."

# Care does not cure, but who is cared for is up again sooner.
happening mend in good hands: "B gets over it"
  about once in 40 hours
  while B is ill and B is looked after and B is not near the end
  takes 2 minutes
  afterwards B is not ill
  afterwards B does not keep to bed
  told as "{B} asks for something to eat, and means it. {He B} is over it."
  told as "{B} throws the blanket off: {he B} has lain there long enough."
  told as "{B} gets up on legs not quite {his B} own, and stays up."

# ---------------------------------------------------------------- to bed

action take to bed: "A takes to bed"
  needs A is ill
  afterwards A keeps to bed
  A says "I'll just lie down for an hour. Wake me if anything happens."
  A says "It is nothing. I only want to lie still, and have it dark."
  A says "Don't look at me like that. People lie down every day."
  A says "I think that I had better not stand up again today."
  told as "{A} lies down in {his A} clothes and pulls the blanket up."
  told as "{A} gives in and takes to bed."

want "no day to be up"
  A wants to go to L by 90
  when A is ill
   and A lives at L
   and A is not in L
  because "{A} is ill and wants to be home"

want "the work has to wait"
  A wants not to go to L by 20 plus the pull of duty
  when A is ill
   and A is due in L
   and A does not live at L
  because "{A} is not well enough for it"

want "too weak to stand"
  A wants to take to bed by 70
  when A is ill
   and A lives at L
   and A is in L
   and A does not keep to bed
  because "{A} cannot stand up any longer"

want "one does not lie down for that"
  A wants not to take to bed by a third of how proud A is
  when A is ill
   and A is proud
   and it is before 18:00
  because "{A} does not like to be seen lying down by day"
