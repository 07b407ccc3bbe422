# The waiting women, the brother with his men, the friar, and the watch.

person Ursula, she
  loyal 40, kind 65, playful 65, sociable 65, honest 65
  keeps to household
  on 16 July 15:00 to 18:00: receiving in court, weight 25
  on 17 July 9:00 to 12:00: sewing in hall, weight 15
  on 17 July 14:00 to 15:00: a walk in garden, weight 20
  on 17 July 15:00 to 16:00: a walk in garden, weight 20
  on 18 July 11:10 to 12:00: chores in hall, weight 25
  at the start
    is in court
    liking toward Hero 70, liking toward Beatrice 60, liking toward Margaret 45

person Margaret, she
  loyal 35, playful 70, sociable 65, kind 50, witty 60
  keeps to household
  # She airs the gowns of the next day, of an evening.
  every day 21:00 to 23:00: gowns in gallery, weight 35
  on 18 July 11:10 to 12:00: chores in hall, weight 25
  at the start
    is in hall
    serves Hero
    love toward Borachio 55
    liking toward Hero 55

person Francis, "Friar Francis", he
  sly 65, kind 85, calm 90, honest 85
  every day 8:00 to 10:00: prayers in chapel, weight 20
  every day 10:00 to 11:00: service in chapel, weight 60
  on 18 July 11:00 to 15:00: visits in street, weight 30
  on 19 July 11:00 to 15:00: prayers in chapel, weight 60
  at the start
    is in chapel
    is a priest
    is a friend of Hero
    liking toward Hero 60, trust toward Hero 75
    liking toward Leonato 55

person John, "Don John", he
  cold 90, sly 80, proud 80, honest 15, kind 15, sociable 15, cheerful 5
  lives at harbour
  keeps to guests
  # He keeps out of the way of other people's joy.
  on 16 July 15:00 to 23:30: alone in inn, weight 40
  on 18 July 11:10 to 12:00: alone in inn, weight 25
  at the start
    is in inn
    # He lost the war, and Claudio won by it.
    blame toward Claudio 95
    blame toward Pedro 30
    liking toward Borachio 45, liking toward Conrade 45

person Borachio, he
  honest 20, boastful 85, proud 50, sociable 60, kind 35
  keeps to guests
  on 18 July 11:10 to 12:00: with their master in inn, weight 25
  at the start
    is in inn
    serves John
    dates Margaret
    is a friend of Conrade
    love toward Margaret 55, liking toward John 45
    liking toward Conrade 70

person Conrade, he
  honest 35, calm 65, loyal 60
  keeps to guests
  every day 21:30 to 23:30: waiting in street, weight 45
  on 18 July 11:10 to 12:00: with their master in inn, weight 25
  at the start
    is in inn
    serves John
    liking toward John 50, liking toward Borachio 65

person Dogberry, he
  wordy 95, proud 75, kind 65, loyal 60, sociable 80
  lives at dogberry-home
  every day 21:00 to 7:00: night at home, weight 80
  every day 7:00 to 8:30: roll-call in gaol, weight 50
  at the start
    is in gaol
    is of the watch
    serves Leonato
    keeps prisoners in gaol
    liking toward Verges 70, trust toward Verges 80, trust toward Seacole 75, trust toward Oatcake 75
    liking toward Leonato 60

person Verges, he
  wordy 80, kind 75, calm 75
  lives at dogberry-home
  every day 21:00 to 7:00: night at home, weight 80
  every day 7:00 to 8:30: roll-call in gaol, weight 50
  at the start
    is in gaol
    is of the watch
    serves Leonato
    liking toward Dogberry 85

person Seacole, he
  honest 75, loyal 65
  keeps to watch
  at the start
    is in gaol
    is of the watch
    serves Dogberry
    keeps prisoners in gaol
    liking toward Oatcake 65

person Oatcake, he
  honest 75, loyal 60
  keeps to watch
  at the start
    is in gaol
    is of the watch
    serves Dogberry
    keeps prisoners in gaol
    liking toward Seacole 65
