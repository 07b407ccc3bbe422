# Home: where one goes when the day is over, and those who fetch one.

library "household/home"
  uses "core/duty"

want "home at the end of the day"
  A wants to go to L by 15
  when A lives at L
   and A is not in L
   and A is not on duty
   and it is after 15:00
  because "the day is over and {A} goes home"

# Somebody who is fetched and the one who fetches them leave together.
action fetch: "A takes B home to L"
  needs B is here
  needs B lives at L
  needs A is family of B
  needs A is not in L
  takes 2 minutes
  afterwards A goes to L
  afterwards B goes to L
  B may come, linger
  for want of a reason B comes
  if B comes
    told as "{A} is there to fetch {B}, and they drive off together."
  A says "There you are. Home?"
  A says "Hop in, {B}."
  A says "Have you got everything? You never have. Come along."
  A says "I'm not early. You have only been enjoying yourself."
  A says "Supper's waiting, and I am told to bring you with me or not come back."
  A says "Say goodbye to them, {B}, and then say it again while walking."
  A says "You look done in. Tell me about it on the way, or don't."
  told as "{A} takes {B} home."

want "time to be fetched"
  A wants to take B home to L by 60
  when A is family of B
   and A is due in M
   and A is in M
   and B lives at L
   and B is not on duty
  because "{A} has come to fetch {B}"
