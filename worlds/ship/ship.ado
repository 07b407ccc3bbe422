# Nine people on a ship, a week from land in either direction. Nothing below says what will happen: only who they are, when
# each has the watch, and whom each likes. All that they do to one another comes from the core library.

world "A week from land"
  about "Nine people, two watches, and nowhere to go."
  uses "core/pardon"
  uses "core/meals"
  uses "core/dealings"
  uses "core/sleep"
  from Monday 3 August 1863, 6:00 to Friday 7 August 1863, 18:00
  idle 30 minutes

place deck, "the deck"
  next to galley, forecastle, cabin, hold

place galley, "the galley"
place forecastle, "the forecastle"
place cabin, "the cabin"
place hold, "the hold"

timetable larboard
  every day 8:00 to 12:00: the watch in deck, weight 24
  every day 14:00 to 16:00: mending in hold, weight 18
  every day 18:00 to 19:00: supper in galley, weight 20
  every day 20:00 to 0:00: the watch in deck, weight 24
  every day 0:00 to 7:00: sleep at home, weight 70

timetable starboard
  every day 12:00 to 14:00: the watch in deck, weight 24
  every day 14:00 to 16:00: mending in hold, weight 18
  every day 16:00 to 18:00: the watch in deck, weight 24
  every day 18:00 to 19:00: supper in galley, weight 20
  every day 21:00 to 8:00: sleep at home, weight 70

timetable cook
  every day 9:00 to 13:00: cooking in galley, weight 24
  every day 17:00 to 19:00: supper in galley, weight 20
  every day 21:00 to 7:00: sleep at home, weight 70

person Amund, he
  proud 70, honest 60, calm 60
  lives at cabin
  keeps to larboard
  at the start
    is in deck
    is acquainted with Birger
    is acquainted with Carsten
    is acquainted with Dorte
    is acquainted with Eskil
    is acquainted with Frode
    is acquainted with Gunnar
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Birger 55, liking toward Carsten 20, liking toward Dorte 40, liking toward Eskil 55, liking toward Frode 30, liking toward Gunnar 40, liking toward Halvor 10, liking toward Ingrid 20

person Birger, he
  impulsive 75, proud 65, kind 35, vindictive 60
  lives at forecastle
  keeps to larboard
  at the start
    is in deck
    is acquainted with Carsten
    is acquainted with Dorte
    is acquainted with Eskil
    is acquainted with Frode
    is acquainted with Gunnar
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Amund 60, liking toward Carsten 10, liking toward Dorte 5, liking toward Eskil 5, liking toward Frode 50, liking toward Gunnar 20, liking toward Halvor 0, liking toward Ingrid -10

person Carsten, he
  kind 70, cheerful 70, forgiving 75
  lives at forecastle
  keeps to larboard
  at the start
    is in deck
    is acquainted with Dorte
    is acquainted with Eskil
    is acquainted with Frode
    is acquainted with Gunnar
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Amund -5, liking toward Birger 10, liking toward Dorte 30, liking toward Eskil 45, liking toward Frode 20, liking toward Gunnar 5, liking toward Halvor 0, liking toward Ingrid -5

person Dorte, she
  honest 75, calm 65, loyal 70
  lives at galley
  keeps to cook
  at the start
    is in galley
    is acquainted with Eskil
    is acquainted with Frode
    is acquainted with Gunnar
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Amund 5, liking toward Birger -10, liking toward Carsten 0, liking toward Eskil 15, liking toward Frode 20, liking toward Gunnar 20, liking toward Halvor -10, liking toward Ingrid 45

person Eskil, he
  sly 70, honest 25, proud 60, envious 60
  lives at forecastle
  keeps to larboard
  at the start
    is in deck
    is acquainted with Frode
    is acquainted with Gunnar
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Amund 55, liking toward Birger 30, liking toward Carsten 25, liking toward Dorte 20, liking toward Frode 10, liking toward Gunnar 20, liking toward Halvor 50, liking toward Ingrid -10

person Frode, he
  shy 65, kind 60, forgiving 60, proud 40
  lives at forecastle
  keeps to starboard
  at the start
    is in deck
    is acquainted with Gunnar
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Amund 45, liking toward Birger 30, liking toward Carsten 40, liking toward Dorte 30, liking toward Eskil 0, liking toward Gunnar 30, liking toward Halvor 20, liking toward Ingrid 25

person Gunnar, he
  vindictive 70, proud 75, forgiving 25, honest 45
  lives at forecastle
  keeps to starboard
  at the start
    is in deck
    is acquainted with Halvor
    is acquainted with Ingrid
    liking toward Amund 30, liking toward Birger -10, liking toward Carsten -5, liking toward Dorte 30, liking toward Eskil 5, liking toward Frode 40, liking toward Halvor 10, liking toward Ingrid 20

person Halvor, he
  sociable 70, impulsive 65, cheerful 65, honest 40
  lives at forecastle
  keeps to starboard
  at the start
    is in deck
    is acquainted with Ingrid
    liking toward Amund -5, liking toward Birger -15, liking toward Carsten -10, liking toward Dorte 5, liking toward Eskil 25, liking toward Frode 0, liking toward Gunnar 45, liking toward Ingrid 40

person Ingrid, she
  calm 70, loyal 65, kind 60
  lives at cabin
  keeps to starboard
  at the start
    is in deck
    liking toward Amund 40, liking toward Birger -10, liking toward Carsten 25, liking toward Dorte 25, liking toward Eskil 15, liking toward Frode 30, liking toward Gunnar 0, liking toward Halvor 35

# Much can be made good, and is. What this hangs on is a lie to one's face, for a lie stays one: with as much blame and no lie,
# pardon is put off, and seldom refused.

test "reconciliation refused"
  in 10 to 60 of 100 runs:
    first someone B asks pardon of someone C and C refuses pardon
    then B gives up on C

test "reconciliation refused: nobody lied to anybody's face"
  without reaction "a lie to one's face"
  at most half as often:
    first someone B asks pardon of someone C and C refuses pardon
    then B gives up on C
