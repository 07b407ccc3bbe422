# A working week of eight people who have not chosen one another. Nothing below says what will happen: only who they are,
# whose desk stands where, and whom each likes. What is praised, laughed at or laid at somebody's door comes by itself.

world "Office"
  about "Eight people, two rooms and a kitchen, from Monday to Friday."
  uses "core/mishaps"
  uses "core/dealings"
  from Monday 3 September 2007, 8:55 to Friday 7 September 2007, 17:00

place front, "the front office"
  next to kitchen, back

place back, "the back office"
  next to kitchen

place kitchen, "the kitchen"

place anna-house, "Anna's house"
  20 minutes from front

place bea-house, "Bea's house"
  20 minutes from front

place carl-house, "Carl's house"
  20 minutes from front

place dora-house, "Dora's house"
  20 minutes from front

place emil-house, "Emil's house"
  20 minutes from front

place fritz-house, "Fritz's house"
  20 minutes from front

place gita-house, "Gita's house"
  20 minutes from front

place hans-house, "Hans's house"
  20 minutes from front

timetable front-desk
  every weekday 9:00 to 12:30: desk work in front, weight 12
  every weekday 12:30 to 13:30: lunch in kitchen, weight 8
  every weekday 13:30 to 17:00: desk work in front, weight 12
  every day 17:00 to 8:40: evening at home, weight 20

timetable back-desk
  every weekday 9:00 to 12:30: desk work in back, weight 12
  every weekday 12:30 to 13:30: lunch in kitchen, weight 8
  every weekday 13:30 to 17:00: desk work in back, weight 12
  every day 17:00 to 8:40: evening at home, weight 20

person Anna, she
  kind 70, honest 80, loyal 75
  lives at anna-house
  keeps to front-desk
  at the start
    is in front
    is acquainted with Bea
    is acquainted with Carl
    is acquainted with Dora
    is acquainted with Emil
    is acquainted with Fritz
    is acquainted with Gita
    is acquainted with Hans
    liking toward Bea 55, liking toward Carl 50, liking toward Dora 20

person Bea, she
  proud 75, envious 70, honest 35
  lives at bea-house
  keeps to front-desk
  at the start
    is in front
    is acquainted with Carl
    is acquainted with Dora
    is acquainted with Emil
    is acquainted with Fritz
    is acquainted with Gita
    is acquainted with Hans
    liking toward Anna 50, liking toward Carl 45, liking toward Dora -15

person Carl, he
  impulsive 75, cheerful 70, kind 35
  lives at carl-house
  keeps to front-desk
  at the start
    is in front
    is acquainted with Dora
    is acquainted with Emil
    is acquainted with Fritz
    is acquainted with Gita
    is acquainted with Hans
    liking toward Anna 45, liking toward Bea 45, liking toward Emil 15

person Dora, she
  proud 65, calm 30
  lives at dora-house
  keeps to front-desk
  at the start
    is in front
    is acquainted with Emil
    is acquainted with Fritz
    is acquainted with Gita
    is acquainted with Hans
    liking toward Anna 40, liking toward Carl -10, liking toward Emil 40

person Emil, he
  calm 80, kind 75, sociable 70
  lives at emil-house
  keeps to back-desk
  at the start
    is in back
    is acquainted with Fritz
    is acquainted with Gita
    is acquainted with Hans
    liking toward Dora 45, liking toward Fritz 30, liking toward Gita 40

person Fritz, he
  vindictive 70, proud 70, sly 60
  lives at fritz-house
  keeps to back-desk
  at the start
    is in back
    is acquainted with Gita
    is acquainted with Hans
    liking toward Emil 10, liking toward Gita -10, liking toward Hans 30

person Gita, she
  honest 80, proud 35, forgiving 80
  lives at gita-house
  keeps to back-desk
  at the start
    is in back
    is acquainted with Hans
    liking toward Emil 45, liking toward Hans 40, liking toward Fritz 10

person Hans, he
  impulsive 65, envious 60, loyal 30
  lives at hans-house
  keeps to back-desk
  at the start
    is in back
    liking toward Gita 30, liking toward Fritz 40, liking toward Emil 20
