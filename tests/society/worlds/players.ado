# Eight players and a landlady in a town that is not their own: two couples, neither of them sure. By the library alone.
world "The players"
  about "Eight players, four days, one play, and three rooms over the taproom."
  uses "romance/after"
  uses "core/mishaps"
  uses "core/sleep"
  from Wednesday 4 October 1922, 9:00 to Saturday 7 October 1922, 22:00
  idle 30 minutes
place stage, "the stage"
  next to wardrobe, taproom
place wardrobe, "the wardrobe"
  next to yard
place taproom, "the taproom"
  next to yard, east-room, west-room, front-room
place yard, "the yard"
  6 minutes from river
place river, "the river bank"
  at the start
    is a place to walk out to
place east-room, "the east room"
place west-room, "the west room"
place front-room, "the front room"
timetable cast
  every day 10:00 to 13:00: rehearsal in stage, weight 24
timetable players
  every day 18:30 to 19:30: supper in taproom, weight 20
  every day 22:00 to 9:00: sleep at home, weight 70
timetable sewing
  every day 15:00 to 17:00: sewing in wardrobe, weight 18
timetable building
  every day 15:00 to 17:00: building in yard, weight 18
person Livia, she
  impulsive 65, proud 65, honest 55, loyal 25, shy 20, sociable 70, kind 55
  lives at east-room
  keeps to cast
  keeps to players
  keeps to sewing
  at the start
    is in taproom
    is of an age to court
    dates Marco
    is sure that Livia hurt Ruben
    guilt toward Ruben 45, hope 60
    love toward Marco 55, attraction toward Ruben 42
    liking toward Marco 50, liking toward Ruben 45, liking toward Nina 50, liking toward Otto 25, liking toward Sanna 20, liking toward Vera 30, liking toward Tom 35
person Marco, he
  possessive 75, impulsive 75, calm 40, vindictive 65, kind 50, shy 25, honest 40
  lives at west-room
  keeps to cast
  keeps to players
  keeps to building
  at the start
    is in taproom
    is of an age to court
    is a friend of Tom
    love toward Livia 60
    liking toward Livia 60, liking toward Ruben 15, liking toward Nina 20, liking toward Otto 30, liking toward Sanna 25, liking toward Vera 20, liking toward Tom 50
person Ruben, he
  sly 65, shy 15, sociable 75, loyal 30, cheerful 65, impulsive 60
  lives at west-room
  keeps to cast
  keeps to players
  keeps to sewing
  at the start
    is in taproom
    is of an age to court
    is sure that Livia hurt Ruben
    love toward Livia 50, attraction toward Livia 45
    liking toward Livia 45, liking toward Marco 10, liking toward Nina 25, liking toward Otto 30, liking toward Sanna 30, liking toward Vera 25, liking toward Tom 40
person Nina, she
  proud 75, vindictive 70, kind 30, calm 40, honest 60, sociable 60
  lives at east-room
  keeps to cast
  keeps to players
  keeps to sewing
  at the start
    is in taproom
    is of an age to court
    dates Otto
    love toward Otto 48
    suspects that Otto is done with Nina
    means to avoid Otto
    suspects that Otto loves Sanna
    liking toward Livia 55, liking toward Marco 25, liking toward Ruben 20, liking toward Otto 40, liking toward Sanna 15, liking toward Vera 25, liking toward Tom 20
# Before the summer it was Sanna, and he left her standing on the day of the first night.
person Otto, he
  impulsive 65, honest 70, kind 60, forgiving 65, shy 35
  lives at front-room
  keeps to cast
  keeps to players
  keeps to building
  at the start
    is in taproom
    is of an age to court
    is a friend of Tom
    love toward Nina 25, love toward Sanna 60
    guilt toward Sanna 60
    thinks that Nina means to avoid Otto
    is sure that Otto hurt Sanna
    liking toward Livia 30, liking toward Marco 35, liking toward Ruben 25, liking toward Nina 30, liking toward Sanna 60, liking toward Vera 45, liking toward Tom 55
person Sanna, she
  kind 60, calm 60, forgiving 60, proud 55, shy 45
  lives at east-room
  keeps to cast
  keeps to players
  keeps to sewing
  at the start
    is in taproom
    is of an age to court
    is a friend of Vera
    is sure that Otto hurt Sanna
    love toward Otto 50, sadness 30
    liking toward Livia 30, liking toward Marco 20, liking toward Ruben 20, liking toward Nina 20, liking toward Otto 50, liking toward Vera 60, liking toward Tom 40
person Vera, she
  loyal 80, kind 70, honest 65, sociable 60
  lives at east-room
  every day 10:00 to 13:00: sewing in wardrobe, weight 18
  every day 20:00 to 22:00: sleep at home, weight 70
  keeps to players
  keeps to sewing
  at the start
    is in taproom
    thinks that Sanna loves Otto
    blame toward Otto 60
    liking toward Livia 35, liking toward Marco 20, liking toward Ruben 25, liking toward Nina 25, liking toward Otto 20, liking toward Sanna 60, liking toward Tom 45
person Tom, he
  cheerful 80, sociable 75, kind 60, calm 65, loyal 75
  lives at front-room
  every day 10:00 to 13:00: building in yard, weight 18
  keeps to players
  keeps to building
  at the start
    is in taproom
    is of an age to court
    is a friend of Sanna
    attraction toward Livia 42
    thinks that Marco is taken with Livia
    liking toward Livia 35, liking toward Marco 45, liking toward Ruben 30, liking toward Nina 20, liking toward Otto 55, liking toward Sanna 50, liking toward Vera 40
person Berta, she
  calm 75, kind 65, honest 65
  lives at front-room
  keeps to players
  keeps to sewing
  at the start
    is in taproom
    is family of Tom
    liking toward Tom 50, liking toward Vera 35, liking toward Sanna 35, liking toward Livia 20, liking toward Otto 30
