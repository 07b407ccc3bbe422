world "The old boiler"
  about "A boiler that sometimes goes out, and a tune now and then."
  from Monday 4 June 2007, 8:00 to Monday 4 June 2007, 20:00
  whim 10

place kitchen, "the kitchen"

trait careful

mood good cheer, 0 to 100

action light: "A lights the boiler"
  takes 20 minutes

action whistle: "A whistles"

action curse: "A curses the boiler"

want "hot water"
  A wants to light the boiler by 40
  when A is careful
   and A did not light the boiler within the last 50 minutes
   and one time in three
  because "it has gone out again"

want "a tune"
  A may whistle
  when A is careful
   and A did not whistle within the last 2 hours
  because "{A} feels like it"

reaction "that boiler"
  when A sees that A lit the boiler
   and two times in three
  then A's good cheer falls by 20
  because "it goes out all the time"

want "words for it"
  A wants to curse the boiler by 30
  when A's good cheer is less than 40
   and A lit the boiler within the last 30 minutes
   and A did not curse the boiler within the last 30 minutes
  because "it goes out all the time"

person Ida, she
  careful 90
  at the start
    is in kitchen
    good cheer 70

test "it goes out now and then"
  in at least 80 of 100 runs: Ida lights the boiler

test "and she may whistle"
  in at least 60 of 100 runs: Ida whistles

test "where nothing is left to chance, nobody whistles for nothing"
  without want "a tune"
  never: Ida whistles
