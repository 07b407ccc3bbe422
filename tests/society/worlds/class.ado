# A class that lives under one roof from Monday to Thursday. By the core library alone, from a neutral start.
world "One class"
  about "Eight pupils of one class: lessons, a yard, two bedrooms and no way home before Sunday."
  uses "core/secrets"
  uses "core/games"
  uses "core/heart"
  uses "core/offers"
  uses "core/smalltalk"
  uses "core/sleep"
  from Monday 5 October 1998, 7:30 to Thursday 8 October 1998, 18:00
  idle 30 minutes
place classroom, "the classroom"
  next to hall
place hall, "the hall"
  next to yard, library, east-room, west-room
place yard, "the yard"
place library, "the reading room"
place east-room, "the east bedroom"
place west-room, "the west bedroom"
timetable readers
  every day 10:40 to 12:30: lessons in library, weight 30
  every day 14:00 to 17:00: games in yard, weight 24
timetable writers
  every day 10:40 to 12:30: lessons in classroom, weight 30
  every day 14:00 to 17:00: reading in library, weight 24
timetable pupils
  every day 8:00 to 10:00: lessons in classroom, weight 30
  every day 10:00 to 10:40: the break in yard, weight 15
  every day 18:00 to 18:45: supper in hall, weight 20
  every day 21:30 to 7:00: sleep at home, weight 70
person Ann, she
  kind 70, loyal 75, honest 70, calm 60
  lives at east-room
  keeps to pupils
  keeps to readers
  at the start
    is in hall
    is acquainted with Bert
    is acquainted with Cleo
    is acquainted with Dan
    is acquainted with Ella
    is acquainted with Finn
    is acquainted with Gwen
    is acquainted with Hal
    liking toward Bert 5, liking toward Cleo 15, liking toward Dan 30, liking toward Ella 20, liking toward Finn -5, liking toward Gwen 50, liking toward Hal 40
person Bert, he
  impulsive 70, cheerful 70, proud 60, kind 35
  lives at west-room
  keeps to pupils
  keeps to writers
  at the start
    is in hall
    is acquainted with Cleo
    is acquainted with Dan
    is acquainted with Ella
    is acquainted with Finn
    is acquainted with Gwen
    is acquainted with Hal
    liking toward Ann 0, liking toward Cleo 35, liking toward Dan 50, liking toward Ella 40, liking toward Finn 40, liking toward Gwen 30, liking toward Hal 5
person Cleo, she
  proud 75, envious 70, sly 60, sociable 65
  lives at east-room
  keeps to pupils
  keeps to readers
  at the start
    is in hall
    is acquainted with Dan
    is acquainted with Ella
    is acquainted with Finn
    is acquainted with Gwen
    is acquainted with Hal
    liking toward Ann -10, liking toward Bert 20, liking toward Dan 50, liking toward Ella 25, liking toward Finn 0, liking toward Gwen 35, liking toward Hal 20
person Dan, he
  shy 70, honest 65, kind 60, forgiving 65
  lives at west-room
  keeps to pupils
  keeps to readers
  at the start
    is in hall
    is acquainted with Ella
    is acquainted with Finn
    is acquainted with Gwen
    is acquainted with Hal
    liking toward Ann 20, liking toward Bert 20, liking toward Cleo 55, liking toward Ella 10, liking toward Finn 15, liking toward Gwen -5, liking toward Hal -5
person Ella, she
  sociable 80, impulsive 65, loyal 30, curious 75
  lives at east-room
  keeps to pupils
  keeps to writers
  at the start
    is in hall
    is acquainted with Finn
    is acquainted with Gwen
    is acquainted with Hal
    liking toward Ann 10, liking toward Bert 10, liking toward Cleo 30, liking toward Dan 30, liking toward Finn 25, liking toward Gwen 20, liking toward Hal 15
person Finn, he
  vindictive 65, proud 65, sly 65, kind 30
  lives at west-room
  keeps to pupils
  keeps to readers
  at the start
    is in hall
    is acquainted with Gwen
    is acquainted with Hal
    liking toward Ann 30, liking toward Bert 35, liking toward Cleo -10, liking toward Dan 30, liking toward Ella 40, liking toward Gwen 10, liking toward Hal 20
person Gwen, she
  calm 70, kind 65, proud 40, forgiving 70
  lives at east-room
  keeps to pupils
  keeps to writers
  at the start
    is in hall
    is acquainted with Hal
    liking toward Ann 40, liking toward Bert 30, liking toward Cleo 20, liking toward Dan 25, liking toward Ella -10, liking toward Finn 10, liking toward Hal 40
person Hal, he
  sociable 75, cheerful 65, loyal 35, impulsive 60
  lives at west-room
  keeps to pupils
  keeps to writers
  at the start
    is in hall
    liking toward Ann 35, liking toward Bert 20, liking toward Cleo 50, liking toward Dan 20, liking toward Ella 10, liking toward Finn 45, liking toward Gwen 55

# Mended is what is between them no longer, whoever ended that and how: a friend of both with a word, or one of the two, who asks pardon.
test "friends fall out and mend"
  in 10 to 60 of 100 runs:
    first someone B lets the friendship with someone C drop
    then B hails C or C hails B while B is not estranged from C

test "friends fall out and mend: nobody puts in a word, and nobody asks pardon"
  without want "a friend of both"
  without want "it need not go on"
  without want "as it was between them"
  without want "having wronged somebody"
  without want "having blamed the wrong one"
  without want "a lie weighs on one"
  without want "having given somebody away"
  at most half as often:
    first someone B lets the friendship with someone C drop
    then B hails C or C hails B while B is not estranged from C

test "betrayed secret"
  in 10 to 60 of 100 runs:
    first someone B confides to someone C that P
    then C lets out to someone D that P
    then B charges C with having told

test "betrayed secret: nobody finds it too good to keep"
  without want "too good to keep"
  at most half as often:
    first someone B confides to someone C that P
    then C lets out to someone D that P
    then B charges C with having told
