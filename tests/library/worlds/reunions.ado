# The bell goes while two make up, and one of them takes the other to be still with a third.

world "After the bell"
  uses "romance/amends"
  from Tuesday 14 February 2006, 9:50 to Tuesday 14 February 2006, 10:40

place yard, "the yard"
  next to room

place room, "the room"

person Nils, he
  kind 65
  every day 9:55 to 12:00: lessons in room, weight 40
  at the start
    is in yard
    love toward Inga 85, liking toward Inga 80, guilt toward Inga 80
    is sure that Nils hurt Inga
    is sure that Nils broke up with Siri
    means to make up with Inga

person Inga, she
  forgiving 80
  at the start
    is in yard
    love toward Nils 85, liking toward Nils 70
    is sure that Nils dates Siri

person Siri, she
  at the start
    is in room
