world "Where can she be"
  about "News for somebody who is not where one thought."
  uses "everyday"
  from Friday 15 June 2007, 14:00 to Friday 15 June 2007, 18:00

place school, "the school"
  next to bridge

place bridge, "the bridge"
  next to boathouse, tea-room

place boathouse, "the boathouse"

place tea-room, "the tea room"

# Everybody knows that she rows on Fridays. Today she does not.
person Lotte, she
  every Friday 14:00 to 16:00: rowing in boathouse, weight 0
  at the start
    is in tea-room
    liking toward Piet 60

person Piet, he
  at the start
    is in school
    liking toward Lotte 70
    is sure that Arno praised Lotte
    means to take Lotte the news that Arno praised Lotte

person Arno, he
  at the start
    is in bridge

action praise: "A praises B"
  needs B is here

want "praise"
  A wants to praise B by 10
  when A's gratitude toward B is at least 40
  because "{A} is grateful to {B}"

test "he looks in one place and finds her in another"
  in at least 70 of 100 runs:
    first Piet goes to boathouse
    then Piet misses Lotte
    then Piet tells Lotte that Arno praised Lotte

test "one who is nowhere is not found"
  with Lotte absent
  never: Piet tells Lotte that Arno praised Lotte

test "it was her being expected there that misled him"
  without Lotte's rowing
  at most half as often: Piet misses Lotte
