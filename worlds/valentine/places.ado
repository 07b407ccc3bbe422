# The school: a hall with a corner that one cannot see into from the stairs, and rooms on both sides.

place hall, "the hall"
  next to corner, room-1, room-2, stairs, front

place corner, "the corner of the hall"
  overlooks hall
  next to club-room

place room-1, "Room 1"
place room-2, "Room 2"

place stairs, "the stairwell"
  overlooks hall
  next to room-3, detention-room

place room-3, "Room 3"
place detention-room, "the detention room"
place club-room, "the club room"

place front, "the forecourt"
  2 minutes from yard
  4 minutes from street
  at the start
    lies under the open sky

place yard, "the yard"
  5 minutes from sports-ground

place sports-ground, "the sports ground"

place street, "the street"
  next to shop

place shop, "the shop"

# Homes, at some minutes from the school.
place naruto-home, "Naruto's flat"
  8 minutes from street

place ino-home, "the flower shop"
  12 minutes from front

place sakura-home, "Sakura's house"
  9 minutes from street

place hinata-home, "Hinata's house"
  11 minutes from street

place kiba-home, "Kiba's house"
  7 minutes from street

place sasuke-home, "Sasuke's flat"
  10 minutes from street

place shikamaru-home, "Shikamaru's house"
  9 minutes from street

place choji-home, "Choji's house"
  9 minutes from street

place tenten-home, "Tenten's house"
  10 minutes from street

thing chocolates, "a box of chocolates and a little bear", a gift, in shop, public
