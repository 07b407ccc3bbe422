world "Low water"
  about "A hard word at the well, and what has become of it by the time it reaches the mill."
  uses "core/company"
  uses "core/gossip"
  uses "core/sleep"
  from Saturday 8 September 2007, 7:00 to Sunday 9 September 2007, 7:00

place well, "the well"
  next to bakery
  4 minutes from lane

place bakery, "the bakery"

place lane, "the lane"
  6 minutes from mill
  at the start
    lies under the open sky

place mill, "the mill"
  next to ferry

place ferry, "the ferry"

place hill, "the cottages on the hill"
  3 minutes from lane

place bank, "the cottages by the water"
  3 minutes from mill

# Everybody goes to bed when it is dark; what is told by then is told.
timetable nights
  every day 21:00 to 5:30: sleep at home, weight 80

# She has a temper, and he has taken her place at the well.
person Marta, she
  calm 10, kind 30, proud 80
  lives at hill
  keeps to nights
  on 8 September 7:00 to 8:00: washing at well, weight 15
  on 8 September 8:00 to 18:00: weeding in lane, weight 15
  at the start
    is in well
    anger toward Jonas 95

person Jonas, he
  proud 70, kind 60
  lives at hill
  keeps to nights
  on 8 September 7:00 to 9:00: drawing water at well, weight 15
  on 8 September 9:00 to 18:00: roofing in lane, weight 15
  at the start
    is in well

# Nothing happens at the well that she does not see, and she does not think much of Marta.
person Hedwig, she
  sociable 85
  lives at hill
  keeps to nights
  on 8 September 7:00 to 9:00: washing at well, weight 15
  on 8 September 9:00 to 18:00: selling bread in bakery, weight 15
  at the start
    is in well
    liking toward Agnes 70, blame toward Marta 60

# Neither do she and the ferryman.
person Agnes, she
  sociable 80
  lives at bank
  keeps to nights
  on 8 September 8:00 to 10:30: buying bread in bakery, weight 15
  on 8 September 10:30 to 18:00: mending nets at ferry, weight 15
  at the start
    is in bakery
    liking toward Hedwig 60, liking toward Pavel 60
    trust toward Hedwig 75, blame toward Marta 60

person Pavel, he
  sociable 70
  lives at bank
  keeps to nights
  on 8 September 7:00 to 13:00: rowing at ferry, weight 15
  on 8 September 13:00 to 18:00: carting at mill, weight 15
  at the start
    is in ferry
    liking toward Agnes 60, liking toward Ruben 65
    trust toward Agnes 75, blame toward Marta 60

# A friend of Jonas.
person Ruben, he
  loyal 85
  lives at bank
  keeps to nights
  on 8 September 7:00 to 17:00: grinding at mill, weight 15
  at the start
    is in mill
    liking toward Jonas 75, liking toward Pavel 60
    trust toward Pavel 75

retelling "it grows on the way"
  "B hurt C" becomes "B shoved C"
  when A resents B
  because "{A} thinks {B} capable of anything"

test "it reaches the mill"
  in at least 70 of 100 runs: Ruben learns that Marta hurt Jonas

test "sometimes it has grown"
  in at least 10 of 100 runs: someone tells someone that Marta shoved Jonas

test "though nobody was shoved"
  never: Marta shoves someone

test "it goes from mouth to mouth"
  with Agnes absent
  at most a fifth as often: Ruben learns that someone hurt Jonas

test "by the evening it has been told"
  never: someone tells someone that P after Saturday 20:00
