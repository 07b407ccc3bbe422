world "Across the counter"
  about "A friend is short with a friend. What has to be said is said by turns, or it is not said at all."
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 12:00
  whim 0
  idle 10 minutes

place shop, "the shop"
  next to yard

place yard, "the yard"

feeling anger toward someone, 0 to 100

feeling fear toward someone, 0 to 100

trait proud

status "A is on terms with B", both ways

topic the quarrel: "A talks with B about the quarrel"
  A may reproach B, answer for it to B, come round to B
  at most 8 turns
  when all is said: leave it at that with B
  when A loses heart: falter before B

action take aside: "A takes B aside"
  needs B is here
  B may come, stay
  for want of a reason B comes
  if B comes
    afterwards A talks with B about the quarrel
    told as "{A} takes {B} aside."
  if B stays
    told as "{A} wants a word with {B}, who stays where {he B} is."

action reproach: "A reproaches B"
  needs B is here
  A says "You might have asked me first, {B}."
  told as "{A} reproaches {B}."

action answer for it: "A answers for it to B"
  needs B is here
  A says "I did not think that you would mind."
  told as "{A} tells {B} how it came about."

action come round: "A comes round to B"
  needs B is here
  afterwards A is on terms with B
  A says "Then let us forget it."
  told as "{A} holds out a hand, and {B} takes it."

action leave it: "A leaves it at that with B"
  needs B is here
  told as "There is no more to be said between {A} and {B}."

action falter: "A falters before B"
  needs B is here
  told as "{A} opens {his A} mouth, and closes it again."

want "a word with you"
  A wants to take B aside by A's anger toward B
  when A's anger toward B is at least 20
   and A did not take B aside today
  because "{A} is cross with {B}"

want "it has to be said"
  A wants to reproach B by A's anger toward B
  when A talks with B about the quarrel
   and A's anger toward B is at least 20
   and A did not reproach B within the last 2 hours
  because "{A} is cross with {B}"

want "afraid of the answer"
  A wants not to reproach B by A's fear toward B
  when A's fear toward B is at least 20
  because "{A} is afraid of what {B} will say"

want "how it was"
  A wants to answer for it to B by 30
  when B reproached A within the last 10 minutes
   and A is not proud
   and A did not answer for it to B within the last 2 hours
  because "{B} has a right to hear it"

want "enough of it"
  A wants to come round to B by 25
  when B answered for it to A within the last 10 minutes
   and A is not on terms with B
  because "{B} has said how it was"

person Ada, she
  at the start
    is in shop
    anger toward Ben 40

person Ben, he
  proud 20
  at the start
    is in shop

person Cleo, she
  at the start
    is in yard
    anger toward Dan 40
    fear toward Dan 90

person Dan, he
  proud 80
  at the start
    is in yard

test "what is said by turns comes to something"
  always: Ada comes round to Ben after Ben answers for it to Ada

test "each knows that they have talked of it"
  always: Dan learns that Cleo took Dan aside before 8:30

test "who is afraid does not say it"
  never: Cleo reproaches Dan

test "it shows"
  always: Cleo falters before Dan

test "the proud answer for nothing"
  with Ben's proud at 80
  never: Ada comes round to Ben

test "without fear it is said"
  with Cleo's fear toward Dan at 0
  always: Cleo reproaches Dan
