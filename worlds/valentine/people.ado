# The people it is about, and what is so for each of them on Monday morning.

person Naruto, he
  kind 65, impulsive 85, cheerful 65, sociable 70, honest 75, proud 40, forgiving 80
  lives at naruto-home
  keeps to class-1
  on 14 February 15:00 to 16:00: detention in detention-room, weight 75
  at the start
    is in naruto-home
    is of an age to court
    dates Sakura since 22 January 2006
    is a friend of Kiba
    love toward Ino 85, liking toward Ino 80, guilt toward Ino 80
    love toward Sakura 10, liking toward Sakura 25
    liking toward Hinata 40, liking toward Kiba 60
    # All weekend he could reach her nowhere.
    thinks that Sakura means to avoid Naruto
    is sure that Naruto hurt Ino

person Ino, she
  kind 60, sociable 65, loyal 65, proud 45, honest 70, forgiving 75, cheerful 50
  lives at ino-home
  keeps to class-2
  on 13 February 14:30 to 14:50: waiting at front, weight 35
  on 13 February 14:58 to 18:30: helping at home, weight 60
  on 14 February 17:00 to 18:30: helping at home, weight 60
  on 14 February 15:00 to 15:55: club in club-room, weight 75
  on 14 February 15:55 to 16:22: waiting at front, weight 35
  at the start
    is in ino-home
    is of an age to court
    is a friend of Hinata
    is a friend of Kiba
    love toward Naruto 85, liking toward Naruto 70
    liking toward Hinata 70, liking toward Kiba 60
    trust toward Hinata 80, trust toward Kiba 75
    # She holds it against herself more than against him.
    guilt toward Naruto 35, blame toward Naruto 15
    sadness 60
    # She keeps to herself in the breaks, these days.
    means to keep to corner

person Sakura, she
  proud 85, vindictive 80, honest 25, impulsive 45, kind 35, sociable 60, loyal 40, sly 10
  lives at sakura-home
  keeps to class-3
  at the start
    is in sakura-home
    is of an age to court
    is a friend of Sasuke
    love toward Naruto 45, liking toward Naruto 40
    liking toward Sasuke 60
    attraction toward Sasuke 10
    jealousy toward Ino 40
    suspects that Naruto loves Ino
    suspects that Naruto is done with Sakura
    means to avoid Naruto

person Hinata, she
  loyal 90, kind 75, calm 40, honest 85, sociable 45, proud 35
  lives at hinata-home
  keeps to class-2
  at the start
    is in hinata-home
    is of an age to court
    is a friend of Kiba
    liking toward Ino 75, liking toward Kiba 70, liking toward Naruto 20
    attraction toward Kiba 10
    trust toward Ino 80, trust toward Kiba 80
    blame toward Naruto 65, blame toward Sakura 50
    is sure that Sakura is the one who took Naruto from Ino
    is sure that Ino loves Naruto
    thinks that Ino means to keep to corner

person Kiba, he
  kind 90, calm 85, loyal 60, honest 75, sociable 65, cheerful 65, proud 40
  lives at kiba-home
  keeps to class-2
  at the start
    is in kiba-home
    is of an age to court
    liking toward Ino 65, liking toward Hinata 75, liking toward Naruto 50
    attraction toward Hinata 10, attraction toward Tenten 10
    trust toward Ino 75, trust toward Hinata 80, trust toward Naruto 60
    thinks that Ino loves Naruto
    thinks that Ino means to keep to corner
