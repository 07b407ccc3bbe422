# Rain and sun, over whatever a world says lies under the open sky, and the word about them that is always to be had.

library "core/weather"
  uses "core/topics"

# Said below a place: at the start, lies under the open sky.
status "L lies under the open sky", public

happening rain: "it rains in L"
  about once in 30 hours
  while L lies under the open sky
  takes 40 minutes
  passing
  told as "It rains on {L}."
  told as "Rain comes down on {L}."

happening clear up: "it clears up in L"
  about once in 30 hours
  while L lies under the open sky and it is after 7:00 and it is before 19:00
  takes 10 minutes
  passing
  told as "The sun comes out over {L}."
  told as "It clears up over {L}."

action speak of the weather: "A speaks with B of the weather in L"
  needs B is here
  takes 3 minutes
  counts as "A makes small talk with B"
  counts as "A remarks on the day"
  passing
  A says "And there they were, saying that it would hold."
  A says "If it goes on like this I'll wear everything I have, or nothing."
  A says "It was the same last year, and we said the same of it."
  A says "One never has the right coat. I have come to think that there is none."
  A says "I felt it coming in my knee. Nobody listens to my knee."
  A says "Whatever it does, somebody is going to be cross with it."
  A says "I looked up at the wrong moment. Now I know what weather tastes like."
  A says "Say what you like about it, at least it asks nobody."
  told as "{A} and {B} talk of the weather, as one does."
  told as "{A} has something to say about the weather, and {B} agrees."

want "a word about the rain"
  A wants to speak with B of the weather in L by 4 plus a tenth of how sociable A is
  when it rained in L within the last 3 hours
   and B is here
   and A is free
   and A's liking toward B is at least 10
   and A does not resent B
   and A did not remark on the day within the last 2 hours
   and A did not speak with B of the weather in L today
   and B did not speak with A of the weather in L today
  because "it has been raining"

want "a word about the sun"
  A wants to speak with B of the weather in L by 4 plus a tenth of how sociable A is
  when it cleared up in L within the last 3 hours
   and B is here
   and A is free
   and A's liking toward B is at least 10
   and A does not resent B
   and A did not remark on the day within the last 2 hours
   and A did not speak with B of the weather in L today
   and B did not speak with A of the weather in L today
  because "it has cleared up"
