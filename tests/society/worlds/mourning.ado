# A house in mourning: by the core library alone, from a neutral start. Old Edda lies ill, and nobody knows how long she has.
world "The empty chair"
  about "A week in a house where somebody dies, and in the two houses next to it."
  uses "core/help"
  uses "core/remembrance"
  uses "core/meals"
  uses "core/heart"
  uses "core/offers"
  uses "core/appraisal"
  uses "core/sleep"
  from Monday 7 May 1888, 7:00 to Sunday 13 May 1888, 22:00
  # Grief makes people less of a piece.
  whim 24

# One death in the house is enough.
without happening fall ill
place kitchen, "the kitchen"
  next to chamber, yard
place chamber, "the chamber"
place yard, "the yard"
  3 minutes from smithy
  4 minutes from graveyard
place smithy, "the smithy"
  next to loft
place loft, "the loft over the smithy"
place cottage, "the cottage across the road"
  2 minutes from yard
place graveyard, "the graveyard"
  at the start
    is a burial ground
timetable days
  every day 18:00 to 19:00: supper in kitchen, weight 25
  every day 22:00 to 6:00: sleep at home, weight 70
timetable neighbours
  every day 8:00 to 16:00: work in smithy, weight 30
  every day 22:00 to 6:00: sleep at home, weight 70
person Edda, she
  lives at chamber
  at the start
    is in chamber
    is ill
    is near the end
    keeps to bed
    is family of Hanne
    is family of Jorn
    is family of Lise
    is a friend of Berta
    liking toward Hanne 40, liking toward Lise 50, liking toward Jorn 20
# Her daughter, who has the house on her shoulders.
person Hanne, she
  kind 70, proud 60, calm 60
  lives at chamber
  keeps to days
  every day 8:00 to 12:00: work in kitchen, weight 25
  at the start
    is in kitchen
    is family of Jorn
    is family of Lise
    is a friend of Berta
    liking toward Edda 60, liking toward Jorn 40, liking toward Lise 50, liking toward Berta 40
    blame toward Jorn 60, blame toward Nis 70
    is acquainted with Jorn
    is acquainted with Lise
    is acquainted with Osk
    is acquainted with Mads
    is acquainted with Berta
    is acquainted with Nis
# Her son. They have never been of one mind.
person Jorn, he
  impulsive 70, sociable 40, proud 65
  lives at chamber
  keeps to days
  every day 8:00 to 16:00: work in yard, weight 25
  at the start
    is in yard
    is family of Lise
    is a friend of Osk
    liking toward Edda 45, liking toward Hanne 40, liking toward Lise 40, liking toward Osk 50
    blame toward Edda 30
    trust toward Lise 20
    is acquainted with Lise
    is acquainted with Osk
    is acquainted with Mads
    is acquainted with Berta
    is acquainted with Nis
# The grandchild.
person Lise, she
  kind 60, cheerful 75, sociable 70
  lives at chamber
  keeps to days
  every day 9:00 to 11:00: lessons in kitchen, weight 25
  at the start
    is in kitchen
    is a friend of Mads
    liking toward Edda 60, liking toward Hanne 50, liking toward Jorn 40, liking toward Mads 40
    is acquainted with Osk
    is acquainted with Mads
    is acquainted with Berta
    is acquainted with Nis
person Osk, he
  kind 45, sociable 60
  lives at loft
  keeps to neighbours
  at the start
    is in smithy
    is family of Mads
    liking toward Jorn 45, liking toward Hanne 20, liking toward Edda 20, liking toward Mads 40
    is acquainted with Mads
    is acquainted with Berta
    is acquainted with Nis
person Mads, he
  cheerful 70, kind 50
  lives at loft
  keeps to neighbours
  at the start
    is in smithy
    liking toward Lise 40, liking toward Osk 40, liking toward Edda 15
    is acquainted with Berta
    is acquainted with Nis
person Berta, she
  kind 75, sociable 70
  lives at cottage
  keeps to days
  every day 8:00 to 12:00: baking in cottage, weight 25
  at the start
    is in cottage
    is family of Nis
    knows what helps the sick
    liking toward Edda 50, liking toward Hanne 45, liking toward Lise 30, liking toward Nis 40
    is acquainted with Nis
person Nis, he
  kind 30, calm 40, sociable 30
  lives at cottage
  every day 8:00 to 16:00: work in yard, weight 30
  every day 22:00 to 6:00: sleep at home, weight 70
  at the start
    is in cottage
    is sure that Nis hurt Edda
    liking toward Hanne 25, liking toward Jorn -10, liking toward Edda 5, liking toward Berta 40

test "a first laugh"
  in at least 50 of 100 runs: someone laughs again with someone

test "grief: what was never made up"
  in 10 to 60 of 100 runs: Jorn asks the dead Edda for forgiveness

test "grief: no quarrel, no guilt"
  with Jorn's blame toward Edda at 0
  at most half as often: Jorn asks the dead Edda for forgiveness
