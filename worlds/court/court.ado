# A small court in winter. Who starts a rumour among these nine, and who puts an end to it, comes by itself: nothing below says it.

world "Winter at court"
  about "Nine people, a hall, a gallery, a garden under snow, and four days of nothing to do."
  uses "core/rumour"
  uses "core/mishaps"
  uses "core/dealings"
  uses "core/sleep"
  from Monday 9 January 1651, 8:00 to Thursday 12 January 1651, 21:00
  idle 30 minutes

place great-hall, "the great hall"
  next to gallery, chamber

place gallery, "the gallery"
  next to garden, guard-room, north-wing, south-wing

place chamber, "the council chamber"
place garden, "the garden"
place guard-room, "the guard room"
place north-wing, "the north wing"
place south-wing, "the south wing"

timetable court
  every day 13:00 to 14:30: the table in great-hall, weight 30
  every day 19:00 to 21:00: the evening in great-hall, weight 18
  every day 21:30 to 8:00: sleep at home, weight 70

timetable council
  every day 9:00 to 12:00: council in chamber, weight 26
  every day 15:00 to 16:00: exercise in garden, weight 15

timetable ladies
  every day 9:00 to 12:00: needlework in gallery, weight 18

timetable guard
  every day 9:00 to 12:00: the watch in guard-room, weight 26
  every day 15:00 to 17:00: rounds in gallery, weight 15

person Aurel, he
  proud 70, calm 65, honest 60
  lives at north-wing
  keeps to court
  keeps to council
  at the start
    is in gallery
    is acquainted with Berthe
    is acquainted with Conrad
    is acquainted with Delia
    is acquainted with Egmont
    is acquainted with Flavia
    is acquainted with Gaspar
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Berthe 20, liking toward Conrad 0, liking toward Delia 45, liking toward Egmont 0, liking toward Flavia 0, liking toward Gaspar 25, liking toward Ivo 45, liking toward Justa 30

person Berthe, she
  sly 70, envious 70, sociable 70, honest 30
  lives at north-wing
  keeps to court
  keeps to ladies
  at the start
    is in gallery
    is acquainted with Conrad
    is acquainted with Delia
    is acquainted with Egmont
    is acquainted with Flavia
    is acquainted with Gaspar
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Aurel 0, liking toward Conrad 20, liking toward Delia 20, liking toward Egmont -10, liking toward Flavia 0, liking toward Gaspar 40, liking toward Ivo 0, liking toward Justa 25

person Conrad, he
  loyal 85, honest 75, impulsive 60
  lives at south-wing
  keeps to court
  keeps to council
  at the start
    is in gallery
    is acquainted with Delia
    is acquainted with Egmont
    is acquainted with Flavia
    is acquainted with Gaspar
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Aurel -5, liking toward Berthe 30, liking toward Delia 50, liking toward Egmont -5, liking toward Flavia 35, liking toward Gaspar 10, liking toward Ivo 45, liking toward Justa -10

person Delia, she
  kind 65, cheerful 70, sociable 65
  lives at south-wing
  keeps to court
  keeps to ladies
  at the start
    is in gallery
    is acquainted with Egmont
    is acquainted with Flavia
    is acquainted with Gaspar
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Aurel 40, liking toward Berthe 35, liking toward Conrad 45, liking toward Egmont -10, liking toward Flavia 25, liking toward Gaspar -5, liking toward Ivo 10, liking toward Justa 40

person Egmont, he
  envious 65, proud 75, vindictive 65, honest 35
  lives at north-wing
  keeps to court
  keeps to council
  at the start
    is in gallery
    is acquainted with Flavia
    is acquainted with Gaspar
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Aurel 35, liking toward Berthe 0, liking toward Conrad 20, liking toward Delia -10, liking toward Flavia 30, liking toward Gaspar 35, liking toward Ivo 10, liking toward Justa 10

person Flavia, she
  calm 70, honest 80, loyal 75
  lives at south-wing
  keeps to court
  keeps to ladies
  at the start
    is in gallery
    is acquainted with Gaspar
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Aurel 30, liking toward Berthe 30, liking toward Conrad 20, liking toward Delia 35, liking toward Egmont 5, liking toward Gaspar 30, liking toward Ivo 30, liking toward Justa -15

person Gaspar, he
  sociable 80, cheerful 65, loyal 35, sly 60
  lives at north-wing
  keeps to court
  keeps to guard
  at the start
    is in gallery
    is acquainted with Ivo
    is acquainted with Justa
    liking toward Aurel 15, liking toward Berthe 25, liking toward Conrad 45, liking toward Delia 20, liking toward Egmont 45, liking toward Flavia 35, liking toward Ivo 30, liking toward Justa 40

person Ivo, he
  impulsive 65, proud 60, loyal 45
  lives at north-wing
  keeps to court
  keeps to guard
  at the start
    is in gallery
    is acquainted with Justa
    liking toward Aurel 55, liking toward Berthe 25, liking toward Conrad 50, liking toward Delia 25, liking toward Egmont 10, liking toward Flavia 0, liking toward Gaspar 5, liking toward Justa 50

person Justa, she
  sociable 70, envious 60, sly 55, loyal 40
  lives at south-wing
  keeps to court
  keeps to ladies
  at the start
    is in gallery
    liking toward Aurel 20, liking toward Berthe 30, liking toward Conrad 0, liking toward Delia 50, liking toward Egmont 35, liking toward Flavia -15, liking toward Gaspar 5, liking toward Ivo 40

# A name is cleared when whoever spoiled it takes that back. Its cause is those who are loyal, and will not let it stand.
test "rumour and vindication"
  in 10 to 60 of 100 runs:
    first someone B sets it going with someone C that D plays false
    then someone calls B to account over D and B takes it back

test "rumour and vindication: the two who are loyal are not"
  with Conrad's loyal at 10
  with Flavia's loyal at 10
  at most half as often:
    first someone B sets it going with someone C that D plays false
    then someone calls B to account over D and B takes it back
