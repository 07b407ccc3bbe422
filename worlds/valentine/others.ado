# The rest of the school, with moods and talk of their own, and a father at the gate.

person Sasuke, he
  proud 75, calm 70, sociable 20, kind 45, cheerful 25
  lives at sasuke-home
  keeps to class-3
  at the start
    is in sasuke-home
    is of an age to court
    is a friend of Tenten
    liking toward Sakura 45, liking toward Tenten 50
    # It is the thirteenth of February, and everybody has half an eye on somebody.
    attraction toward Tenten 10, attraction toward Sakura 10

person Shikamaru, he
  calm 85, sociable 45, kind 60, cheerful 45
  lives at shikamaru-home
  keeps to class-1
  at the start
    is in shikamaru-home
    is of an age to court
    is a friend of Choji
    liking toward Choji 75, liking toward Naruto 45
    attraction toward Ino 10, attraction toward Tenten 10

person Choji, he
  kind 80, sociable 60, cheerful 75, calm 65
  lives at choji-home
  keeps to class-1
  at the start
    is in choji-home
    is of an age to court
    liking toward Shikamaru 75, liking toward Naruto 50
    attraction toward Tenten 10, attraction toward Ino 10

person Tenten, she
  sociable 70, cheerful 75, kind 65, proud 55
  lives at tenten-home
  keeps to class-3
  at the start
    is in tenten-home
    is of an age to court
    liking toward Sasuke 45, liking toward Sakura 40
    attraction toward Sasuke 10, attraction toward Kiba 10

person Inoichi, "Ino's father", he
  kind 75, calm 75, loyal 85
  every day 17:00 to 14:25: work at ino-home, weight 40
  on 13 February 14:25 to 15:10: fetching at front, weight 70
  on 14 February 15:55 to 17:00: fetching at front, weight 70
  at the start
    is in ino-home
    is family of Ino
    liking toward Ino 95
