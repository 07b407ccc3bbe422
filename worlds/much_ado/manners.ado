# How people talked in that house, and what one did not do there.

instead action greet: "A greets B"
  needs B is here
  counts as "A makes small talk with B"
  passing
  A says "Good day to you, {B}."
  A says "Well met, {B}."
  A says "There you are, {B}."
  told as "{A} greets {B}."
  told as "{A} bows to {B}."

instead action chat: "A chats with B"
  needs B is here
  counts as "A makes small talk with B"
  takes 4 minutes
  passing
  A says "Is it true that the war was over before it had begun?"
  A says "They say that the oranges are late this year."
  A says "Shall we have music tonight?"
  told as "{A} chats with {B}."
  told as "{A} and {B} talk about nothing much."

instead action joke: "A jokes with B"
  needs B is here
  counts as "A makes small talk with B"
  takes 2 minutes
  passing
  A says "I slept so badly that I heard the watch snore."
  A says "I have a plan. You will not like it."
  told as "{A} makes {B} laugh."
  told as "{A} clowns about for {B}."

# Nobody is fetched here.
without want "time to be fetched"
