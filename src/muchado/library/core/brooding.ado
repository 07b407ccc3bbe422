# Going over it again and again. Rumination is what makes feelings last (Verduyn and Lavrijsen 2015): it feeds sadness, guilt and anger.

library "core/brooding"
  uses "core/appraisal"

action brood: "A broods"
  takes 5 minutes
  heard by nobody
  passing
  told as "{A} stares at nothing."
  told as "{A} sits there, lost in thought."

want "nothing else to think of"
  A wants to brood by a quarter of A's sadness
  when A is downcast
   and A is free
   and A did not brood within the last 40 minutes
  because "{A} has time to think, and there is only one thing to think of"

want "it did not come about"
  A wants to brood by a quarter of A's disappointment
  when A's disappointment is at least 30
   and A is free
   and A did not brood within the last 40 minutes
  because "{A} had hoped for more"

want "somebody to take one's mind off it"
  A wants not to brood by 8
  when someone here B is a friend of A
  because "{B} is here to take {A}'s mind off it"

reaction "down and down"
  when A broods
   and A is downcast
  then A's sadness rises by 2
  because "{A} goes over it again and again"

reaction "what one did"
  when A broods
   and A's guilt toward someone B is at least 10
  then A's guilt toward B rises by a tenth of A's guilt toward B
  because "{A} goes over what {he A} did to {B}"

reaction "what they did"
  when A broods
   and A's blame toward someone B is at least 30
  then A's anger toward B rises by a fifth of A's blame toward B
  because "{A} goes over what {B} did"
