# A pottery where seven people have worked together for years, and one who came yesterday. By the core library alone.
world "The new hand"
  about "Seven potters who know each other, and Nora, who does not know them yet."
  uses "core/belonging"
  uses "core/mishaps"
  uses "core/dealings"
  uses "core/meals"
  uses "core/sleep"
  from Monday 6 May 1935, 7:00 to Thursday 9 May 1935, 20:00
  idle 30 minutes
place yard, "the yard"
  next to throwing-room, kiln, glaze-room, table
  5 minutes from gate-house, east-house, west-house, north-house
place throwing-room, "the throwing room"
place kiln, "the kiln"
place glaze-room, "the glaze room"
place table, "the long table"
place gate-house, "the room over the gate"
place east-house, "the east house"
place west-house, "the west house"
place north-house, "the north house"
timetable hands
  every day 12:00 to 12:45: dinner in table, weight 30
  every day 18:00 to 19:00: supper in table, weight 18
  every day 21:30 to 6:30: sleep at home, weight 70
timetable throwers
  every day 8:00 to 12:00: throwing in throwing-room, weight 24
  every day 13:00 to 17:00: carrying in yard, weight 14
timetable burners
  every day 8:00 to 12:00: firing in kiln, weight 24
  every day 13:00 to 17:00: stacking in yard, weight 14
timetable glazers
  every day 8:00 to 12:00: glazing in glaze-room, weight 24
  every day 13:00 to 17:00: packing in yard, weight 14
person Nora, she
  kind 60, sociable 55, shy 55, honest 65, cheerful 55
  lives at gate-house
  keeps to hands
  keeps to throwers
  at the start
    is in yard
    is new here
person Mila, she
  kind 80, sociable 80, cheerful 65, loyal 65, shy 20
  lives at east-house
  keeps to hands
  keeps to throwers
  at the start
    is in throwing-room
    is acquainted with Ada
    is acquainted with Gil
    is acquainted with Rosa
    is acquainted with Otto
    is acquainted with Ines
    liking toward Ben 25, liking toward Ada 35, liking toward Gil 25, liking toward Rosa 5, liking toward Otto 30, liking toward Ines 60
person Ben, he
  proud 70, kind 35, impulsive 65, sociable 60
  lives at east-house
  keeps to hands
  keeps to throwers
  at the start
    is in throwing-room
    is acquainted with Gil
    is acquainted with Rosa
    is acquainted with Otto
    is acquainted with Ines
    liking toward Mila 35, liking toward Ada -5, liking toward Gil 10, liking toward Rosa -5, liking toward Otto 55, liking toward Ines 30
person Ada, she
  kind 55, proud 60, honest 75, calm 65, shy 45
  lives at east-house
  keeps to hands
  keeps to throwers
  at the start
    is in throwing-room
    is acquainted with Rosa
    is acquainted with Otto
    is acquainted with Ines
    liking toward Mila 25, liking toward Ben 10, liking toward Gil 45, liking toward Rosa 20, liking toward Otto 35, liking toward Ines 45
person Gil, he
  cheerful 75, sociable 70, sly 60, impulsive 60
  lives at west-house
  keeps to hands
  keeps to burners
  at the start
    is in kiln
    is acquainted with Otto
    is acquainted with Ines
    liking toward Mila 10, liking toward Ben 20, liking toward Ada 20, liking toward Rosa 20, liking toward Otto 45, liking toward Ines 0
person Rosa, she
  proud 75, envious 65, kind 30, sociable 60, curious 65
  lives at west-house
  keeps to hands
  keeps to burners
  at the start
    is in kiln
    is acquainted with Ines
    liking toward Mila 10, liking toward Ben 25, liking toward Ada -5, liking toward Gil 30, liking toward Otto -5, liking toward Ines 55
person Otto, he
  calm 75, shy 60, kind 60, honest 70, loyal 75
  lives at west-house
  keeps to hands
  keeps to burners
  at the start
    is in kiln
    is acquainted with Ines
    liking toward Mila 20, liking toward Ben 50, liking toward Ada 45, liking toward Gil 45, liking toward Rosa 25, liking toward Ines 15
person Ines, she
  curious 75, sociable 65, cheerful 60, kind 50, generous 60
  lives at north-house
  keeps to hands
  keeps to glazers
  at the start
    is in glaze-room
    liking toward Mila 50, liking toward Ben 30, liking toward Ada 50, liking toward Gil 10, liking toward Rosa 50, liking toward Otto 30

test "outsider taken in"
  in 10 to 60 of 100 runs: someone takes Nora in and Nora belongs

test "outsider taken in: nobody asks, and nobody brings along"
  without want "nobody has asked yet"
  without want "room for one more at the table"
  at most half as often: someone takes Nora in and Nora belongs
