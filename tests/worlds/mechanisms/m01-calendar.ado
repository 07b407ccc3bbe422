world "Midsummer"
  about "Two neighbours who dance on one evening of the year, and one who has nobody to dance with."
  from Friday 22 June 2007, 18:00 to Sunday 24 June 2007, 23:00

holiday "Midsummer's Eve" on 23 June

place green, "the village green"

trait shy
mood loneliness, 0 to 100, fades by half in 2 days
status "A walks out with B", both ways, public

person Alma, she
  at the start
    is in green
    walks out with Bram

person Bram, he
  at the start
    is in green
    walks out with Alma

person Cato, he
  shy 70
  at the start
    is in green

action dance: "A dances with B"
  needs B is here
  takes 30 minutes
  told as "{A} dances with {B} until the fiddler begs for a rest."

want "the dance of the year"
  A wants to dance with B by 30
  when A walks out with B
   and it is Midsummer's Eve
   and it is after 18:00
   and A did not dance with B today
   and B did not dance with A today
  because "it is Midsummer's Eve, and {A} has waited a year for it"

action sit apart: "A sits apart"
  takes 2 hours
  told as "{A} sits under the lime tree with {his A} back to the fiddler."

reaction "a day for two"
  when a day begins
   and it is Midsummer's Eve
   and A walks out with nobody
  then A's loneliness rises by 60
  because "everybody has somebody tonight, and {A} has nobody"

want "not where the others are"
  A wants to sit apart by half of A's loneliness
  when A's loneliness is at least 40
   and it is after 18:00
   and A did not sit apart today
  because "{A} cannot watch them all be happy"

test "they dance on Midsummer's Eve"
  in at least 70 of 100 runs: someone dances with someone on Saturday

test "and on no other day"
  never: someone dances with someone before Saturday

test "not the day after either"
  never: someone dances with someone on Sunday

test "the day weighs on one who is alone"
  in at least 70 of 100 runs: Cato sits apart on Saturday

test "it is the day that does it"
  without reaction "a day for two"
  never: someone sits apart
